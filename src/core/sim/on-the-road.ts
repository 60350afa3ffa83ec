// What happens to a unit on the road other than what the roads do: it turns round, goes on to another incident, or breaks
// down and drives on. Who is told what is supply.ts's business; how a journey changes is journeys.ts's.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { REQUEST, UNIT } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { changeHost } from './allocate.ts';
import { strike } from './effort.ts';
import { INCIDENT_EVENT, REQUEST_EVENT, UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { driveOn, isUnderWay, leaveTheOthers, rendezvousOf, standStill, turnAhead, turnTowards } from './journeys.ts';
import { isNothingOpen } from './offers.ts';
import { leavePlace } from './places.ts';
import { leaveHost } from './posted-liaison.ts';
import { treeNow } from './roads.ts';
import { recordRequest, rungOf } from './tiers.ts';
import { after, commit, demandCell, uncommit, type World } from './world.ts';

const movementOf = (world: World) => world.plan.inputs.exercise.doctrine.movement;

/** Those of these that are driving, with seconds from their next turn to another incident, the nearest first. */
export function nearestOnTheRoad(world: World, units: readonly number[], incident: number): number[] {
  const secTo = (unit: number): number => {
    const turn = turnAhead(world, unit);
    if (world.unitState[unit] !== UNIT.travelling || turn === null) return Number.POSITIVE_INFINITY;
    return at(world.plan.treeTo(incident, world.plan.unitCapability[unit]!, world.roads.now).sec, turn.node);
  };
  const found = units.map((unit) => ({ unit, sec: secTo(unit) }));
  return found
    .filter(({ sec }) => sec < Number.POSITIVE_INFINITY)
    .sort((x, y) => x.sec - y.sec || x.unit - y.unit)
    .map(({ unit }) => unit);
}

/** Units of these that can still be told on the road, the last to arrive first. */
export function withinReach(world: World, units: readonly number[]): number[] {
  const movement = movementOf(world);
  if (!movement || (movement.standDown === 'atRendezvous' && movement.diversion === 'off')) return [];
  const arrivesSec = (unit: number): number => world.unitSetOffSec[unit]! + world.unitJourney[unit]!.seconds;
  return units
    .filter((unit) => world.unitState[unit] === UNIT.travelling && turnAhead(world, unit) !== null)
    .sort((x, y) => arrivesSec(y) - arrivesSec(x) || x - y);
}

/** A unit on the road is no longer needed: sends it on, or home; false if it can only be told at the rendezvous. */
export function redirect(world: World, unit: number): boolean {
  const movement = movementOf(world);
  const request = movement?.diversion === 'toOpenRequests' ? soonestNeed(world, unit) : -1;
  if (request < 0 && movement?.standDown !== 'onTheRoad') return false;
  uncommit(world, unit);
  if (request >= 0) assign(world, unit, request);
  after(world, 0, PRIORITY.unit, FAMILY.unit, unit, request >= 0 ? UNIT_EVENT.DIVERT : UNIT_EVENT.TURN_ROUND);
  return true;
}

/** Of the requests that it could serve, the one that it would reach first; −1 for none. */
function soonestNeed(world: World, unit: number): number {
  const { plan } = world;
  const capability = plan.unitCapability[unit]!;
  const turn = turnAhead(world, unit);
  let best = -1;
  let bestSec = Number.POSITIVE_INFINITY;
  for (let request = 0; turn !== null && request < world.requestState.length; request++) {
    if (world.requestCapability[request] !== capability || !maySend(world, unit, request)) continue;
    const tree = plan.treeTo(world.requestIncident[request]!, capability, world.roads.now);
    const sec = at(tree.sec, turn.node);
    if (sec < bestSec) [best, bestSec] = [request, sec];
  }
  return best;
}

/** Is the request short of units, does it ask as far as the unit's force, and is that force no worse off for it? */
function maySend(world: World, unit: number, request: number): boolean {
  const { plan } = world;
  const state = world.requestState[request]!;
  const isShort = world.requestOutstanding[request]! > 0 && state >= REQUEST.queued && state <= REQUEST.unfilled;
  const incident = world.requestIncident[request]!;
  if (!isShort || incident === world.unitIncident[unit] || world.incidentOver[incident] === 1) return false;
  const force = plan.unitForce[unit]!;
  const host = at(plan.incidents, incident).force;
  if (force === host) return !world.requestAhead[request];
  // A host's own units are not lent on: they are its first help when something else happens there.
  if (force === at(plan.incidents, world.unitIncident[unit]!).force) return false;
  const { pool } = rungOf(world, request);
  return pool === 'nation' || (pool === 'region' && plan.forceRegion[force] === plan.forceRegion[host]);
}

/** Units in reserve at one incident with an open road to another, those that have waited longest first. */
export function inReserveFor(world: World, cell: number, incident: number): number[] {
  const { plan, roads } = world;
  const tree = plan.treeTo(incident, cell % plan.capabilityCount, roads.now);
  return world.reserve[cell]!.filter((unit) => {
    const stands = rendezvousOf(world, unit);
    return world.unitCommitted[unit] === 1 && stands !== null && plan.router.isOpen(tree, stands);
  });
}

/** People send units on to a request, from this second on: from the road, or from the reserve. */
export function sendOn(world: World, units: readonly number[], request: number): void {
  for (const unit of units) {
    uncommit(world, unit);
    if (world.unitState[unit] === UNIT.inReserve) leaveRendezvous(world, unit);
    assign(world, unit, request);
    // Before the roads of this second change: the road was looked at as it is.
    after(world, 0, PRIORITY.decision, FAMILY.unit, unit, UNIT_EVENT.DIVERT);
  }
}

/** It stands by no more where it did, and its request there counts it no more among those that came. */
function leaveRendezvous(world: World, unit: number): void {
  strike(world.reserve[demandCell(world, unit)]!, unit);
  world.unitLeavesReserve[unit] = 1;
  leavePlace(world, unit);
  leaveHost(world, unit);
  leaveTheOthers(world, unit);
  world.requestArrived[world.unitRequest[unit]!]!--;
}

/** The unit leaves its request and serves another, from this second on. */
function assign(world: World, unit: number, request: number): void {
  const { plan } = world;
  leaveRequest(world, unit);
  const from = world.unitIncident[unit]!;
  const incident = world.requestIncident[request]!;
  world.incidentAway[from]!--;
  after(world, 0, PRIORITY.measurement, FAMILY.incident, from, INCIDENT_EVENT.REVIEW);
  world.incidentAway[incident]!++;
  // Lent until now, and from now on at work for its own force; or a host's own, sent to another by people.
  changeHost(world, unit, from, incident);
  world.unitIncident[unit] = incident;
  world.unitRequest[unit] = request;
  world.unitTier[unit] = rungOf(world, request).tier;
  commit(world, unit);
  const { eachOf, serialsOf } = plan.partUnits;
  // Part of a unit takes nothing whole off what is looked for: what it comes to is seen when supply is matched to demand.
  if (serialsOf[unit] === eachOf[plan.unitCapability[unit]!]) world.requestOutstanding[request]!--;
  else after(world, 0, PRIORITY.measurement, FAMILY.supply, incident, 0);
  world.requestAllocated[request]!++;
  if (!isNothingOpen(world, request)) recordRequest(world, request, FACT.requestReduced);
  after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.CUT);
}

/** Its request waits for one fewer. */
function leaveRequest(world: World, unit: number): void {
  const request = world.unitRequest[unit]!;
  world.requestAllocated[request]!--;
  after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.ARRIVAL);
}

/** Whether and where on its journey out it will break down; the luck of this deployment. */
export function watchForBreakdown(world: World, unit: number): void {
  const breakdown = movementOf(world)?.breakdown;
  const journey = world.unitJourney[unit];
  if (!breakdown?.occurs || breakdown.per1000Km.value === 0 || !journey) return;
  const u = world.random.uniform(PURPOSE.breakdown, unit, world.unitOrdinal[unit]!);
  const share = ((u / breakdown.per1000Km.value) * 1_000_000) / Math.max(1, journey.metres);
  if (share >= 1) return;
  const delaySec = Math.round(share * journey.seconds);
  world.unitBreakTimer[unit] = after(world, delaySec, PRIORITY.movement, FAMILY.unit, unit, UNIT_EVENT.BREAK_DOWN);
}

/** When its present journey brings it to where it stands. */
const stoodSinceSec = (world: World, unit: number): number =>
  world.unitSetOffSec[unit]! + (world.unitJourney[unit]?.seconds ?? 0);

export const roadBehaviour: Behaviour<World> = {
  guards: {
    isUnderWay,
    isBrokenDown: (world, unit) => world.unitBroken[unit] === 1,
  },
  actions: {
    divert(world, unit) {
      if (isUnderWay(world, unit)) turnTowards(world, unit, treeNow(world, unit), UNIT_EVENT.ARRIVE);
      const [incident, leg, request] = [world.unitIncident[unit]!, world.unitLeg[unit]!, world.unitRequest[unit]!];
      world.unitRoadSec[unit] = world.unitJourney[unit]?.seconds ?? 0;
      world.recorder.fact(world.queue.timeSec, FACT.unitDiverted, unit, incident, leg, request);
    },
    turnRound(world, unit) {
      const { plan, queue, recorder } = world;
      const drivenSec = queue.timeSec - world.unitSetOffSec[unit]!;
      leaveRequest(world, unit);
      world.unitTurnedRound[unit] = 1;
      world.queue.cancel(world.unitBreakTimer[unit]!);
      world.unitBreakTimer[unit] = NO_EVENT;
      const { node } = turnAhead(world, unit) ?? { node: -1 };
      const tree = plan.wayHome(plan.unitPoint[unit]!, plan.unitCapability[unit]!, world.roads.now, node);
      turnTowards(world, unit, tree, UNIT_EVENT.REACH_HOME);
      const [incident, leg] = [world.unitIncident[unit]!, world.unitLeg[unit]!];
      recorder.fact(queue.timeSec, FACT.unitTurnedRound, unit, incident, leg, drivenSec);
    },
    breakDown(world, unit) {
      const { recoveryMin } = movementOf(world)?.breakdown ?? {};
      standStill(world, unit);
      world.unitBroken[unit] = 1;
      const u = world.random.uniform(PURPOSE.roadRecovery, unit, world.unitOrdinal[unit]!);
      const lastsSec = recoveryMin ? Math.max(1, drawSec(recoveryMin, u)) : 1;
      const delaySec = Math.max(0, stoodSinceSec(world, unit) + lastsSec - world.queue.timeSec);
      world.unitTimer[unit] = after(world, delaySec, PRIORITY.movement, FAMILY.unit, unit, UNIT_EVENT.DRIVE_ON);
      const [incident, leg] = [world.unitIncident[unit]!, world.unitLeg[unit]!];
      world.recorder.fact(world.queue.timeSec, FACT.unitBrokeDown, unit, incident, leg, lastsSec);
    },
    driveOn(world, unit) {
      world.unitBroken[unit] = 0;
      world.unitTimer[unit] = NO_EVENT;
      const stoodSec = world.queue.timeSec - stoodSinceSec(world, unit);
      if (!driveOn(world, unit)) return;
      const [incident, leg] = [world.unitIncident[unit]!, world.unitLeg[unit]!];
      world.recorder.fact(world.queue.timeSec, FACT.unitDroveOn, unit, incident, leg, stoodSec);
    },
  },
};
