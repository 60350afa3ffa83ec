// The world while it runs: the changing state of units, incidents, requests and tiers, and the few ways to change it.
// Counts that could be worked out are kept, so that no rule has to scan.

import { EventQueue, NO_EVENT } from '../kernel/event-queue.ts';
import type { Priority } from '../kernel/priority.ts';
import { createRandom, type Random } from '../kernel/random.ts';
import { standsFromStart } from '../model/coordination.ts';
import type { Decision } from '../model/decisions.ts';
import { CENTRE } from '../model/states.ts';
import { createRecorder, type Recorder } from '../trace/recorder.ts';
import { type ControlState, createControlState } from './control-state.ts';
import { type ConvoyState, createConvoys } from './convoy-state.ts';
import { createDecidedState, type DecidedState } from './decisions/state.ts';
import { createEffort, type Effort } from './effort.ts';
import { createHomeWorld, type HomeWorld } from './home-world.ts';
import { createInjectState, type InjectState } from './inject-state.ts';
import { createJoined, type Joined } from './joined.ts';
import { createPartUnitState, type PartUnitState } from './part-unit-state.ts';
import type { Plan } from './plan.ts';
import type { Quotas } from './policies/choice.ts';
import type { WaysNow } from './quickest-paths.ts';
import { createRoads, type RoadState } from './road-state.ts';
import { createStrengthState, type StrengthState } from './strength-state.ts';

export interface World extends Effort, HomeWorld, Joined, ControlState, StrengthState, DecidedState, PartUnitState {
  readonly plan: Plan;
  readonly decisions: readonly Decision[];
  readonly random: Random;
  readonly queue: EventQueue;
  readonly recorder: Recorder;
  readonly injects: InjectState;

  readonly unitState: Uint8Array;
  /** Incident a unit is committed to, −1 for none; and the request it was found for. */
  readonly unitIncident: Int16Array;
  readonly unitRequest: Int32Array;
  readonly unitTier: Int8Array;
  readonly unitLeg: Int32Array;
  /** How often a unit has been allocated: the ordinal of its draws. */
  readonly unitOrdinal: Uint16Array;
  /** The unit's own next event, to be withdrawn if it is stood down. */
  readonly unitTimer: Float64Array;
  /** When the present call-out is to have it formed. */
  readonly unitFormsAtSec: Uint32Array;
  readonly unitDeployedAtSec: Uint32Array;
  /** Whether it still counts towards its incident's supply (allocated and not yet released). */
  readonly unitCommitted: Uint8Array;

  /** When it came to the rendezvous; whether it has a bay there; whether it has a side and a channel to work on. */
  readonly unitCameAtSec: Uint32Array;
  readonly unitInBay: Uint8Array;
  readonly unitHasPlace: Uint8Array;

  /** By cell (force × capabilities + capability): whole units at home and not allocated; units away for another force. */
  readonly freeUnits: Int32Array;
  readonly lentUnits: Int32Array;
  /** Units that donors, and hosts themselves, have been asked for and not answered about. */
  readonly askedUnits: Int32Array;

  /** Units away that were on duty when they were given, by unit and by cell. */
  readonly unitOnDuty: Uint8Array;
  readonly onDutyAway: Int32Array;
  /** By force: whether its surge was set going, and the step it has come to (0 for none). */
  readonly surgeBegun: Uint8Array;
  readonly surgeStep: Uint8Array;

  readonly incidentState: Uint8Array;
  readonly incidentPhase: Int16Array;
  /** 1 once its last phase has run: nothing is wanted any more. */
  readonly incidentOver: Uint8Array;
  /** Units not back home since they were allocated. */
  readonly incidentAway: Int32Array;
  /** By incident × capabilities + capability. */
  readonly demand: Int32Array;
  /** Units asked for ahead of need, kept until the incident is over even while demand is lower. */
  readonly planned: Int32Array;
  /** Whole units that those committed come to. */
  readonly committed: Int32Array;
  readonly drafted: Int32Array;

  readonly requestState: number[];
  readonly requestIncident: number[];
  readonly requestCapability: number[];
  /** Which of the requests of its incident and capability it is: with these, the address of its draws. */
  readonly requestOrdinal: number[];
  /** Place in its route of tiers. */
  readonly requestRung: number[];
  /** Whether it asks other forces only, ahead of need: the host keeps its own for the need itself. */
  readonly requestAhead: boolean[];
  /** Units still to find: neither given nor asked of anybody who may yet give them. */
  readonly requestOutstanding: number[];
  /** Units asked of donors who have not answered. */
  readonly requestAsked: number[];
  readonly requestAllocated: number[];
  readonly requestArrived: number[];
  readonly requestTimer: number[];
  /** The last offer made to it, −1 for none; and the first whose answer still counts: after a retry all are asked anew. */
  readonly requestLastOffer: number[];
  readonly requestRound: number[];
  /** Direction of donors as the last resort: 0 not sought, 1 sought, 2 given. */
  readonly requestDirection: number[];

  /** One donor's decision on one request, as often as it is asked. */
  readonly offerState: number[];
  readonly offerRequest: number[];
  readonly offerForce: number[];
  readonly offerRung: number[];
  /** The offer made to the same request before it, −1 for none. */
  readonly offerBefore: number[];
  /** Units asked for at first, of these still wanted while it weighs, and given. */
  readonly offerAsked: number[];
  readonly offerWanted: number[];
  readonly offerGiven: number[];
  /** Where the centre would have the units come from. */
  readonly offerQuotas: Quotas[];
  readonly offerTimer: number[];

  /** Centre that handles it at its present tier, −1 for none; and its place in the order of arrival at centres. */
  readonly requestCentre: number[];
  readonly requestOrder: number[];
  readonly arrivals: { count: number };

  readonly centreState: Uint8Array;
  /** Requests that wait, in the order in which they came. */
  readonly centreQueue: readonly number[][];
  readonly centreInHand: Int32Array;
  /** Requests that it can handle at once now. */
  readonly centreStaff: Int32Array;
  /** What has happened to it (see disruptions.ts). */
  readonly centreHarm: Uint8Array;
  readonly centreCalls: Uint16Array;
  readonly centreWasOpen: Uint8Array;
  /** 1 while its staff are to look, in this second, at what waits. */
  readonly centreCalledStaff: Uint8Array;
  /** The event that opens it. */
  readonly centreTimer: Float64Array;

  readonly linkState: Uint8Array;
  readonly linkHarm: Uint8Array;
  /** Ways of messages as things are now, once they have been asked for. */
  readonly ways: WaysNow;
  readonly disruptionOpen: Uint8Array;
  readonly roads: RoadState;
  readonly convoys: ConvoyState;
  /** Units that centres believe to be free; how many by cell, and when its force last said so. */
  readonly unitBelievedFree: Uint8Array;
  readonly believedFree: Int32Array;
  readonly believedAtSec: Uint32Array;

  /** By tier × capabilities + capability: whether it stands, and the event that will make it. */
  readonly tierActive: Uint8Array;
  readonly tierTimer: Float64Array;
}

/** A world at the start of an exercise: every unit at home, nothing known. */
export function createWorld(plan: Plan, seed: string, replication: number, decisions: readonly Decision[]): World {
  const { units, incidents, capabilityCount } = plan;
  const { centres, doctrine, network } = plan.inputs.exercise;
  const standing = centres.map((centre) => standsFromStart(doctrine, centre));
  const cells = incidents.length * capabilityCount;
  const random = createRandom(seed, replication);
  const tierCells = plan.inputs.exercise.doctrine.tiers.length * capabilityCount;
  return {
    plan,
    decisions,
    random,
    queue: new EventQueue(),
    recorder: createRecorder(),
    injects: createInjectState(plan, decisions),
    unitState: new Uint8Array(units.length),
    unitIncident: new Int16Array(units.length).fill(-1),
    unitRequest: new Int32Array(units.length).fill(-1),
    unitTier: new Int8Array(units.length).fill(-1),
    unitLeg: new Int32Array(units.length).fill(-1),
    unitOrdinal: new Uint16Array(units.length),
    unitTimer: new Float64Array(units.length).fill(NO_EVENT),
    unitFormsAtSec: new Uint32Array(units.length),
    unitDeployedAtSec: new Uint32Array(units.length),
    unitCommitted: new Uint8Array(units.length),
    unitCameAtSec: new Uint32Array(units.length),
    unitInBay: new Uint8Array(units.length),
    unitHasPlace: new Uint8Array(units.length),
    freeUnits: Int32Array.from(plan.unitsOfCell, (cell) => cell.length),
    lentUnits: new Int32Array(plan.unitsOfCell.length),
    askedUnits: new Int32Array(plan.unitsOfCell.length),
    unitOnDuty: new Uint8Array(units.length),
    onDutyAway: new Int32Array(plan.unitsOfCell.length),
    surgeBegun: new Uint8Array(plan.forceCount),
    surgeStep: new Uint8Array(plan.forceCount),
    ...createHomeWorld(plan),
    incidentState: new Uint8Array(incidents.length),
    incidentPhase: new Int16Array(incidents.length).fill(-1),
    incidentOver: new Uint8Array(incidents.length),
    ...createControlState(incidents.length),
    ...createDecidedState(plan),
    incidentAway: new Int32Array(incidents.length),
    demand: new Int32Array(cells),
    planned: new Int32Array(cells),
    committed: new Int32Array(cells),
    drafted: new Int32Array(cells),
    ...createStrengthState(plan),
    ...createPartUnitState(plan),
    requestState: [],
    requestIncident: [],
    requestCapability: [],
    requestOrdinal: [],
    requestRung: [],
    requestAhead: [],
    requestOutstanding: [],
    requestAsked: [],
    requestAllocated: [],
    requestArrived: [],
    requestTimer: [],
    requestCentre: [],
    requestOrder: [],
    arrivals: { count: 0 },
    centreState: Uint8Array.from(standing, (stands) => (stands ? CENTRE.operating : CENTRE.dormant)),
    centreQueue: centres.map(() => []),
    centreInHand: new Int32Array(centres.length),
    centreStaff: Int32Array.from(centres, ({ staff }) => staff.value),
    centreHarm: new Uint8Array(centres.length),
    centreCalls: Uint16Array.from(standing, Number),
    centreWasOpen: Uint8Array.from(standing, Number),
    centreCalledStaff: new Uint8Array(centres.length),
    centreTimer: new Float64Array(centres.length).fill(NO_EVENT),
    requestLastOffer: [],
    requestRound: [],
    requestDirection: [],
    offerState: [],
    offerRequest: [],
    offerForce: [],
    offerRung: [],
    offerBefore: [],
    offerAsked: [],
    offerWanted: [],
    offerGiven: [],
    offerQuotas: [],
    offerTimer: [],
    linkState: new Uint8Array(network.links.length),
    linkHarm: new Uint8Array(network.links.length),
    ways: { known: plan.waysInPeace, over: [], conditions: null, isStale: false, isPeace: true },
    believedFree: Int32Array.from(plan.unitsOfCell, (cell) => cell.length),
    believedAtSec: new Uint32Array(plan.unitsOfCell.length),
    unitBelievedFree: new Uint8Array(units.length).fill(1),
    disruptionOpen: new Uint8Array(plan.disruptions.length),
    roads: createRoads(plan, random),
    convoys: createConvoys(units.length),
    ...createJoined(plan),
    tierActive: new Uint8Array(tierCells),
    tierTimer: new Float64Array(tierCells).fill(NO_EVENT),
    ...createEffort(units.length, incidents.length, capabilityCount),
  };
}

/** Schedules an event so many whole seconds from now. */
export const after = (
  world: World,
  delaySec: number,
  priority: Priority,
  family: number,
  entity: number,
  event: number,
) => world.queue.schedule(world.queue.timeSec + delaySec, priority, family, entity, event, 0);

/** Units that an incident wants of a capability: what it demands, or what was asked for ahead if that is more; and people's. */
export const wantedUnits = (world: World, cell: number): number =>
  Math.max(0, Math.max(world.demand[cell]!, world.planned[cell]!) + world.decidedUnits[cell]!);

/** Units that doctrine sees to: what is demanded, less what people have let go. */
export const neededUnits = (world: World, cell: number): number =>
  Math.max(0, world.demand[cell]! + Math.min(0, world.decidedUnits[cell]!));

/** Where an incident's demand for what a unit is stands: incident × capabilities + capability. */
export const demandCell = (world: World, unit: number): number =>
  world.unitIncident[unit]! * world.plan.capabilityCount + world.plan.unitCapability[unit]!;

/** The same of a request. */
export const demandCellOf = (world: World, request: number): number =>
  world.requestIncident[request]! * world.plan.capabilityCount + world.requestCapability[request]!;

/** From now on the unit counts towards what its incident has. */
export function commit(world: World, unit: number): void {
  world.unitCommitted[unit] = 1;
  countCommitted(world, unit, 1);
}

/** The unit no longer counts towards what its incident has. */
export function uncommit(world: World, unit: number): void {
  if (world.unitCommitted[unit] === 0) return;
  world.unitCommitted[unit] = 0;
  countCommitted(world, unit, -1);
}

function countCommitted(world: World, unit: number, by: 1 | -1): void {
  const { eachOf, serialsOf } = world.plan.partUnits;
  const cell = demandCell(world, unit);
  world.committedSerials[cell]! += by * serialsOf[unit]!;
  world.committed[cell] = Math.floor(world.committedSerials[cell]! / eachOf[world.plan.unitCapability[unit]!]!);
}
