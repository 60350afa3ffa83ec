// An exercise under another structure of forces: areas merged, and everything that names one of them made to name the merged
// force. Done before anything is laid out, so that the engine knows nothing of it. A structure that merges nothing gives back
// the very exercise.

import { assert } from '../base/assert.ts';
import type { Centre } from '../model/coordination.ts';
import type { CapabilityId, Force, ForceId } from '../model/dataset.ts';
import type { HeldUnits, ResolvedExercise } from '../model/exercise.ts';
import type { Link, Network } from '../model/network.ts';
import type { IncidentPlan, Scenario } from '../model/scenario.ts';
import { bindForce, bindPlace } from '../model/scenario-rules.ts';
import type { MergedForce, Structure } from '../model/structure.ts';
import { largestOf, mergedForce, summedHoldings } from './merge.ts';
import { withGuards } from './with-guards.ts';

/** What a force or a centre is called afterwards. */
type Renamed<T extends string> = (id: T) => T;

export function restructured(exercise: ResolvedExercise, structure: Structure): ResolvedExercise {
  if (structure.forces.length === 0) return exercise;
  const mergedBy = new Map(structure.forces.flatMap((merged) => merged.areas.map((area) => [area, merged] as const)));
  const force: Renamed<ForceId> = (id) => mergedBy.get(id)?.id ?? id;
  const { centres, centreOf } = mergeCentres(exercise, structure.forces, force);
  const { network, linkOf } = renamedNetwork(exercise.network, centreOf);
  return {
    ...exercise,
    scenario: renamedScenario(exercise, force, centreOf, linkOf),
    forces: exercise.forces.flatMap((one) => {
      const merged = mergedBy.get(one.id);
      // In the place of its first area.
      if (merged === undefined) return [one];
      return isFirst(exercise.forces, merged, one) ? [mergedForce(merged, exercise.forces)] : [];
    }),
    musterPoints: exercise.musterPoints.map((point) => ({ ...point, force: force(point.force) })),
    centres,
    network,
    holdings: mergeHoldings(exercise.forces, exercise.holdings, mergedBy),
    contributions: mergeHoldings(exercise.forces, exercise.contributions, mergedBy),
    collaborations: exercise.collaborations
      .map((one) => ({ ...one, forces: [...new Set(one.forces.map(force))] }))
      .filter((one) => one.forces.length > 1),
    // Guards stand where they stood, and are the merged force's.
    doctrine: withGuards(exercise.doctrine, (guards) => guards.map((one) => ({ ...one, force: force(one.force) }))),
    interoperability: ofTheLargest(exercise, structure.forces, force),
  };
}

const isFirst = (forces: readonly Force[], { areas }: MergedForce, { id }: Force): boolean =>
  forces.find((one) => areas.includes(one.id))?.id === id;

function mergeHoldings(
  forces: readonly Force[],
  holdings: ResolvedExercise['holdings'],
  mergedBy: ReadonlyMap<ForceId, MergedForce>,
): ResolvedExercise['holdings'] {
  const kept: Record<ForceId, Readonly<Record<CapabilityId, HeldUnits>>> = {};
  for (const { id } of forces) {
    const merged = mergedBy.get(id);
    if (merged === undefined) {
      if (holdings[id]) kept[id] = holdings[id];
    } else if (!kept[merged.id]) {
      const parts = forces.filter((one) => merged.areas.includes(one.id) && holdings[one.id]);
      kept[merged.id] = summedHoldings(parts.map((one) => ({ name: one.name, held: holdings[one.id] ?? {} })));
    }
  }
  return kept;
}

/** Control rooms of merged areas are one, that of the largest, with the staff of all. */
function mergeCentres(
  { forces, centres }: ResolvedExercise,
  merged: readonly MergedForce[],
  force: Renamed<ForceId>,
): { readonly centres: readonly Centre[]; readonly centreOf: Renamed<string> } {
  const into = new Map<string, string>();
  const made = new Map<string, Centre>();
  for (const one of merged) {
    const rooms = centres.filter((centre) => centre.force !== undefined && one.areas.includes(centre.force));
    const largest = largestOf(forces.filter(({ id }) => one.areas.includes(id)));
    const room = rooms.find((centre) => centre.force === largest.id);
    assert(room !== undefined, 'a force without a control room', { force: largest.id });
    for (const { id } of rooms) into.set(id, room.id);
    const staff = {
      ...room.staff,
      value: rooms.reduce((sum, centre) => sum + centre.staff.value, 0),
      source: `Sum of the rooms merged: ${room.staff.source}`,
    };
    made.set(room.id, { ...room, name: `${one.name} control room`, force: force(one.areas[0]!), staff });
  }
  const centreOf: Renamed<string> = (id) => into.get(id) ?? id;
  return {
    centres: centres.flatMap((centre) => (centreOf(centre.id) === centre.id ? [made.get(centre.id) ?? centre] : [])),
    centreOf,
  };
}

/**
 * Links between rooms that are now one are gone; of those that now join the same two over the same channel one is left.
 * Coordinating groups and partners keep their areas.
 */
function renamedNetwork(
  network: Network,
  centreOf: Renamed<string>,
): { readonly network: Network; readonly linkOf: (id: string) => string | null } {
  const kept = new Map<string, Link>();
  const became = new Map<string, string | null>();
  for (const link of network.links) {
    const [a, b] = [centreOf(link.a), centreOf(link.b)];
    const key = `${[a, b].sort().join(' ')} ${link.channel}`;
    if (a !== b && !kept.has(key)) kept.set(key, { ...link, a, b });
    became.set(link.id, a === b ? null : kept.get(key)!.id);
  }
  return {
    network: { ...network, links: [...kept.values()] },
    linkOf: (id) => (became.has(id) ? became.get(id)! : id),
  };
}

/** Incidents happen where they happened, in the merged force; what is disrupted is what became of it. */
function renamedScenario(
  { scenario, musterPoints }: ResolvedExercise,
  force: Renamed<ForceId>,
  centreOf: Renamed<string>,
  linkOf: (id: string) => string | null,
): Scenario {
  const incidents = scenario.incidents.map((incident): IncidentPlan => {
    const host = bindForce(incident.force, scenario);
    if (force(host) === host) return incident;
    const { name, lat, lon } = bindPlace(incident.place, scenario, musterPoints);
    return { ...incident, force: force(host), area: host, place: { name, lat, lon } };
  });
  const renamed = {
    ...scenario,
    parameters: scenario.parameters.map((parameter) => ({ ...parameter, value: force(parameter.value) })),
    incidents,
  };
  if (!scenario.disruptions) return renamed;
  const disruptions = scenario.disruptions.map((one) => ({
    ...one,
    centres: [...new Set(one.centres.map(centreOf))],
    links: [...new Set(one.links.flatMap((link) => linkOf(link) ?? []))],
  }));
  return { ...renamed, disruptions };
}

/** A merged force stands where its largest part stood: deviations of the others are gone. */
function ofTheLargest(
  { interoperability, forces }: ResolvedExercise,
  merged: readonly MergedForce[],
  force: Renamed<ForceId>,
): ResolvedExercise['interoperability'] {
  const speaks = new Set(merged.map(({ areas }) => largestOf(forces.filter(({ id }) => areas.includes(id))).id));
  const stays = <T extends { readonly force: ForceId }>(all: readonly T[]): readonly T[] =>
    all.flatMap((one) =>
      force(one.force) === one.force || speaks.has(one.force) ? [{ ...one, force: force(one.force) }] : [],
    );
  const { documented, entered } = interoperability;
  return { ...interoperability, documented: stays(documented), entered: stays(entered) };
}
