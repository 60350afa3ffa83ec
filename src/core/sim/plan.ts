// An exercise laid out for running: ids become small numbers, documents become arrays, once per exercise. Nothing here
// changes while it runs, so one plan serves every seed, replication and list of decisions.

import { assert, at } from '../base/assert.ts';
import { type ClockOffsets, localFromUtc, secOfWeek } from '../base/civil-time.ts';
import type { ForceId } from '../model/dataset.ts';
import { type CapabilityRoute, routeFor, type Tier, type TierRoute } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { HOURS_OF_WEEK, shareByHour } from '../model/home.ts';
import type { CapabilityDuty, SurgeStep } from '../model/on-duty.ts';
import type { IncidentPlan, Place } from '../model/scenario.ts';
import { bindForce, bindPlace, unitsDemanded } from '../model/scenario-rules.ts';
import type { TransportSolver } from '../model/transport.ts';
import type { Router } from '../routing/router.ts';
import type { TraceHeader, TraceIncident, TraceUnit } from '../trace/trace.ts';
import { type CentreLayout, layOutCentres } from './plan-centres.ts';
import { type ControlLayout, layOutControl } from './plan-control.ts';
import { layOutDisruptions, type PlannedDisruption } from './plan-disruptions.ts';
import { type HomePlan, layOutHome } from './plan-home.ts';
import { layOutInject, type PlannedInject } from './plan-injects.ts';
import { layOutNational, type NationalLayout } from './plan-national.ts';
import { layOutNetwork, type NetworkLayout } from './plan-network.ts';
import type { PartUnitLayout } from './plan-part-units.ts';
import { layOutPartners, type PartnerLayout } from './plan-partners.ts';
import { layOutRegions } from './plan-regions.ts';
import { layOutRoads, type RoadLayout } from './plan-roads.ts';
import { layOutTravel, type TravelLayout } from './plan-travel.ts';
import { layOutUnits } from './plan-units.ts';
import { layOutWarnings, type PlannedWarning } from './plan-warnings.ts';
import { solverProblems } from './policies/solver-need.ts';
import { layOutTogether, type TogetherPlan } from './together-plan.ts';

/** All that a run needs besides seed, replication and decisions. */
export interface EngineInputs {
  readonly exercise: ResolvedExercise;
  readonly router: Router;
  readonly clock: ClockOffsets;
  /** UTC second at which the scenario starts. */
  readonly startUtcSec: number;
  /** End the exercise here instead of at its own end; seconds after the start. */
  readonly untilSec?: number;
  readonly data: readonly { readonly name: string; readonly sha256: string }[];
  /** Needed where the doctrine asks for the optimal policy. */
  readonly solver?: TransportSolver;
}

export interface PlannedPhase {
  readonly source: IncidentPlan['phases'][number];
  /** Units demanded of each capability. */
  readonly demand: Int32Array;
}

export interface PlannedIncident extends TraceIncident {
  /** After the start or, where it waits to be lit, after that. */
  readonly reportedSec: number;
  readonly phases: readonly PlannedPhase[];
}

export interface PlannedTier {
  /** Index into the doctrine's tiers. */
  readonly tier: number;
  readonly pool: Tier['pool'];
  /** Whether it may ask forces without an area. */
  readonly asksNational: boolean;
  readonly route: TierRoute;
}

export interface PlannedRoute {
  readonly source: CapabilityRoute;
  readonly tiers: readonly PlannedTier[];
}

export interface PlannedDuty {
  readonly source: CapabilityDuty;
  /** Share on duty in each hour of the week. */
  readonly onDutyByHour: Float64Array;
  readonly steps: readonly SurgeStep[];
}

export interface Plan extends CentreLayout, NetworkLayout, RoadLayout, TravelLayout, ControlLayout {
  readonly disruptions: readonly PlannedDisruption[];
  readonly partners: PartnerLayout;
  /** By incident. */
  readonly warnings: readonly (PlannedWarning | null)[];
  /** Of the scenario's Main Events List, in its order. */
  readonly injects: readonly PlannedInject[];
  readonly inputs: EngineInputs;
  readonly durationSec: number;
  readonly capabilityCount: number;
  readonly forceCount: number;
  /** Whole units, and after them those that could be made up of serials (`partUnits`). */
  readonly units: readonly TraceUnit[];
  readonly unitForce: Int16Array;
  readonly unitCapability: Int16Array;
  readonly unitPoint: Int16Array;
  /** By capability: 1 where it works from its own premises and never travels. */
  readonly isRemote: Uint8Array;
  readonly partUnits: PartUnitLayout;
  /** Whole units of force f and capability c: cells are f × capabilities + c, in unit order. */
  readonly unitsOfCell: readonly (readonly number[])[];
  /** By capability; null where doctrine doesn't tell who is on duty. */
  readonly duties: readonly (PlannedDuty | null)[];
  /** By capability: share of what it can form that a force keeps at home, for each hour of the week. */
  readonly coverShare: readonly Float64Array[];
  /** Null where the doctrine doesn't tell of home. */
  readonly home: HomePlan | null;
  /** By capability, in the grouping of its route: the region of each force by number; those without share the one after the last. */
  readonly forceRegion: readonly Int16Array[];
  readonly national: NationalLayout;
  /** Road node of each muster point. */
  readonly pointNode: Int32Array;
  readonly pointForce: Int16Array;
  readonly incidents: readonly PlannedIncident[];
  /** By capability; null where the doctrine has no route for it (nothing can be asked for then). */
  readonly routes: readonly (PlannedRoute | null)[];
  readonly together: TogetherPlan;
  /** As in the trace's header. */
  readonly utcOffsets: TraceHeader['utcOffsets'];
  /** Hour of the week, 0 for Monday's first, at `timeSec`. */
  hourOfWeek(timeSec: number): number;
  /** Local second of the week at `timeSec`. */
  localSecOfWeek(timeSec: number): number;
}

/** Lays an exercise out. The document has been checked at the door: what doesn't fit here is a programmer's mistake. */
export function createPlan(inputs: EngineInputs): Plan {
  const { exercise, router, clock, startUtcSec } = inputs;
  assert(solverProblems(inputs).length === 0, 'an exercise without the solver that it needs');
  const { scenario, doctrine, capabilities, forces, musterPoints } = exercise;
  const forceIndex = new Map(forces.map((force, n) => [force.id, n]));
  const forceNumber = (id: ForceId): number => {
    const n = forceIndex.get(id);
    assert(n !== undefined, 'a force that was not checked', { id });
    return n;
  };
  const incidents = scenario.incidents.map((source): PlannedIncident => {
    const force = bindForce(source.force, scenario);
    const place: Place = bindPlace(source.place, scenario, musterPoints);
    const rendezvous = source.rendezvous ?? place;
    return {
      id: source.id,
      name: source.name,
      force: forceNumber(force),
      placeName: place.name,
      lat: place.lat,
      lon: place.lon,
      rendezvousName: rendezvous.name,
      rendezvousLat: rendezvous.lat,
      rendezvousLon: rendezvous.lon,
      reportedSec: Math.round(source.reportedAfterMin.value * 60),
      phases: source.phases.map((phase) => ({
        source: phase,
        demand: Int32Array.from(capabilities, (capability) => unitsDemanded(phase, capability)),
      })),
    };
  });

  const routes = capabilities.map(({ id }): PlannedRoute | null => {
    const source = routeFor(doctrine, id);
    if (!source) return null;
    const tiers = source.tiers.map((route): PlannedTier => {
      const tier = doctrine.tiers.findIndex((one) => one.id === route.id);
      const asksNational = doctrine.nationalForces?.tiers.includes(route.id) ?? false;
      return { tier, pool: at(doctrine.tiers, tier).pool, asksNational, route };
    });
    return { source, tiers };
  });

  const network = layOutNetwork(exercise);
  const durationSec = inputs.untilSec ?? Math.round(scenario.durationHours * 3600);
  const pointNode = Int32Array.from(musterPoints, ({ node }) => {
    const n = router.graph.nodeIndex.get(node);
    assert(n !== undefined, 'a muster point off the road network', { node });
    return n;
  });
  const pointForce = Int16Array.from(musterPoints, ({ force }) => forceNumber(force));
  const travel = layOutTravel(doctrine, router);
  const layout = layOutUnits(exercise, forceNumber);
  const utcOffsets = offsetsDuring(clock, startUtcSec, durationSec);

  return {
    inputs,
    durationSec,
    capabilityCount: capabilities.length,
    forceCount: forces.length,
    isRemote: Uint8Array.from(capabilities, ({ remote }) => (remote ? 1 : 0)),
    ...layout,
    home: layOutHome(exercise, layout.unitsOfCell, forceNumber),
    ...layOutCentres(exercise),
    ...network,
    disruptions: layOutDisruptions(exercise, router.graph),
    partners: layOutPartners(exercise, network),
    forceRegion: layOutRegions(exercise),
    national: layOutNational(exercise),
    ...layOutControl(exercise),
    warnings: layOutWarnings(exercise),
    injects: (scenario.mel?.injects ?? []).map((inject) => layOutInject(inject, exercise)),
    pointNode,
    pointForce,
    incidents,
    routes,
    duties: capabilities.map(({ id }): PlannedDuty | null => {
      const source = doctrine.onDuty?.capabilities.find((one) => one.id === id);
      if (!source || !doctrine.onDuty?.inUse.value) return null;
      return {
        source,
        onDutyByHour: shareByHour(source.onDutyShare, source.onDutyBands),
        steps: doctrine.onDuty.surge,
      };
    }),
    coverShare: routes.map((route) =>
      route === null
        ? new Float64Array(HOURS_OF_WEEK).fill(1)
        : shareByHour(route.source.minimumCoverShare, route.source.minimumCoverBands),
    ),
    utcOffsets,
    hourOfWeek(timeSec) {
      let n = utcOffsets.length - 1;
      while (n > 0 && utcOffsets[n]!.fromSec > timeSec) n--;
      return Math.floor(secOfWeek(startUtcSec + timeSec + utcOffsets[n]!.offsetSec) / 3600);
    },
    together: layOutTogether(
      exercise,
      incidents.map(({ force }) => force),
    ),
    localSecOfWeek: (timeSec) => secOfWeek(localFromUtc(startUtcSec + timeSec, clock)),
    ...travel,
    ...layOutRoads(travel.router, incidents, capabilities, pointNode, pointForce),
  };
}

/** The offsets in force during the exercise: what the clock shows needs no more. */
function offsetsDuring(clock: ClockOffsets, startUtcSec: number, durationSec: number): TraceHeader['utcOffsets'] {
  const first = { fromSec: 0, offsetSec: localFromUtc(startUtcSec, clock) - startUtcSec };
  const later = clock.transitions
    .map(({ utcSec, offsetSec }) => ({ fromSec: utcSec - startUtcSec, offsetSec }))
    .filter(({ fromSec }) => fromSec > 0 && fromSec <= durationSec);
  return [first, ...later];
}
