// Puts a unit on the road: out to its incident's rendezvous along the fastest way that is open, and home along the same way;
// on to another way when the one it is on is shut or slowed; or leaves it to wait until a road opens.

import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { UNIT } from '../model/states.ts';
import type { Place } from '../routing/distance.ts';
import type { Journey } from '../routing/journey.ts';
import { isSameWay, nextTurn, stopAt, type Turn, turnOff } from '../routing/progress.ts';
import type { Router } from '../routing/router.ts';
import type { RouteTree } from '../routing/tree.ts';
import { FACT } from '../trace/facts.ts';
import { PART } from './convoy-state.ts';
import { isInConvoy, vehicleOut } from './convoys.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { isAnyShut, slowingFrom, treeNow } from './roads.ts';
import { after, type World } from './world.ts';

/** Sets out from the muster point; or, sent on from the reserve, from the rendezvous where it stands. */
export function driveOut(world: World, unit: number): void {
  const { plan, queue } = world;
  const [when, slowing] = [plan.localSecOfWeek(queue.timeSec), slowingFrom(world, queue.timeSec)];
  const origin = rendezvousOf(world, unit) ?? homeNode(world, unit);
  const journey = routerOut(world, unit).journey(treeOut(world, unit), origin, when, slowing);
  world.unitRoadSec[unit] = journey.seconds;
  drive(world, unit, journey, queue.timeSec, UNIT_EVENT.ARRIVE);
}

/** Where its journey out ended; null for one that has made none. */
export const rendezvousOf = (world: World, unit: number): Place | null =>
  world.unitLeg[unit]! < 0 ? null : (world.unitJourney[unit]?.to ?? null);

/** Sets out from the rendezvous. */
export function driveHome(world: World, unit: number): void {
  const { plan, queue } = world;
  const [when, slowing] = [plan.localSecOfWeek(queue.timeSec), slowingFrom(world, queue.timeSec)];
  const journey = plan.router.journeyBack(treeNow(world, unit), homeNode(world, unit), when, slowing);
  drive(world, unit, journey, queue.timeSec, UNIT_EVENT.REACH_HOME);
}

/** Who is in a convoy keeps its pace, and goes the way of its slowest vehicle. */
const routerOut = (world: World, unit: number): Router =>
  world.plan.convoys !== null && isInConvoy(world, unit) ? world.plan.convoys.router : world.plan.router;
const treeOut = (world: World, unit: number): RouteTree =>
  world.plan.treeTo(
    world.unitIncident[unit]!,
    world.plan.unitCapability[unit]!,
    world.roads.now,
    vehicleOut(world, unit),
  );

const homeNode = ({ plan }: World, unit: number): number => plan.pointNode[plan.unitPoint[unit]!]!;

/** Writes a journey down and looks forward to its end. */
function drive(world: World, unit: number, journey: Journey, departSec: number, event: number): void {
  putOnRoad(world, unit, journey, departSec);
  world.roads.waiting.delete(unit);
  const delaySec = departSec + journey.seconds - world.queue.timeSec;
  world.unitTimer[unit] = after(world, delaySec, PRIORITY.movement, FAMILY.unit, unit, event);
}

function putOnRoad(world: World, unit: number, journey: Journey, departSec: number): void {
  world.unitLeg[unit] = world.recorder.leg(departSec, journey);
  world.unitJourney[unit] = journey;
  world.unitSetOffSec[unit] = departSec;
}

/** Is it driving, and not yet on the last streets? */
export const isUnderWay = (world: World, unit: number): boolean => turnAhead(world, unit) !== null;

/** Where a unit can next leave its way; null on its last streets, and while it stands. */
export function turnAhead(world: World, unit: number): Turn | null {
  const journey = world.unitJourney[unit];
  const elapsedSec = world.queue.timeSec - world.unitSetOffSec[unit]!;
  if (!journey || elapsedSec >= journey.seconds) return null;
  if (world.roads.waiting.has(unit) || world.unitBroken[unit] === 1) return null;
  return nextTurn(world.plan.router.graph, journey, elapsedSec);
}

/** Whoever leaves the way of its convoy drives on alone. */
export const leaveTheOthers = ({ convoys }: World, unit: number): void => {
  if (convoys.part[unit]! >= PART.leads) convoys.part[unit] = PART.alone;
};

/** From the next node on to another end; no farther than that node where no road is open. */
export function turnTowards(world: World, unit: number, tree: RouteTree, event: number): void {
  const { plan, queue } = world;
  const { router } = plan;
  const turn = turnAhead(world, unit);
  const journey = world.unitJourney[unit];
  if (turn === null || !journey) return;
  leaveTheOthers(world, unit);
  if (!router.isOpen(tree, turn.node)) {
    stop(world, unit, stopAt(router.graph, journey, turn));
    return;
  }
  const setOffSec = world.unitSetOffSec[unit]!;
  const turnSec = setOffSec + turn.sec;
  const onward = router.journey(tree, turn.node, plan.localSecOfWeek(turnSec), slowingFrom(world, turnSec));
  queue.cancel(world.unitTimer[unit]!);
  drive(world, unit, turnOff(router.graph, journey, turn, onward), setOffSec, event);
}

/** Drives no farther than the next node, for another reason than the roads. */
export function standStill(world: World, unit: number): void {
  const { queue, plan } = world;
  const turn = turnAhead(world, unit);
  const journey = world.unitJourney[unit];
  if (turn === null || !journey) return;
  leaveTheOthers(world, unit);
  queue.cancel(world.unitTimer[unit]!);
  putOnRoad(world, unit, stopAt(plan.router.graph, journey, turn), world.unitSetOffSec[unit]!);
}

/** On from where it stood; false if no road is open, and it waits for one. */
export function driveOn(world: World, unit: number): boolean {
  const { plan, queue } = world;
  const { router } = plan;
  const tree = treeNow(world, unit);
  const node = world.unitJourney[unit]?.endNode ?? homeNode(world, unit);
  if (!router.isOpen(tree, node)) {
    beginToWait(world, unit);
    return false;
  }
  const onward = router.journey(tree, node, plan.localSecOfWeek(queue.timeSec), slowingFrom(world, queue.timeSec));
  drive(world, unit, onward, queue.timeSec, UNIT_EVENT.ARRIVE);
  return true;
}

/** No road is open: it stays where it is until one is. */
export function waitForRoad(world: World, unit: number): void {
  if (!world.roads.waiting.has(unit)) beginToWait(world, unit);
}

function beginToWait(world: World, unit: number): void {
  const { queue, recorder, roads } = world;
  if (!roads.waiting.has(unit)) roads.waiting.set(unit, queue.timeSec);
  recorder.fact(queue.timeSec, FACT.unitFoundNoRoad, unit, world.unitIncident[unit]!, world.unitLeg[unit]!, 0);
}

/** On the road when roads change: on from the next node by the way that is quickest now; or no farther than that node. */
export function takeAnotherWay(world: World, unit: number): void {
  const { plan, queue, recorder, roads } = world;
  const isOut = world.unitState[unit] === UNIT.travelling;
  const router = isOut ? routerOut(world, unit) : plan.router;
  const journey = world.unitJourney[unit];
  // Who has broken down goes nowhere until it is mended.
  if (!journey || world.unitBroken[unit] === 1) return;
  const setOffSec = world.unitSetOffSec[unit]!;
  const elapsedSec = queue.timeSec - setOffSec;
  const waitsSinceSec = roads.waiting.get(unit);
  const stands = waitsSinceSec !== undefined && elapsedSec > journey.seconds;
  const turn = stands
    ? { node: journey.endNode, sec: elapsedSec, edges: journey.edges.length }
    : nextTurn(router.graph, journey, elapsedSec);
  if (turn === null) return;
  const tree = treeOnward(world, unit);
  if (!router.isOpen(tree, turn.node)) {
    const mustStop = waitsSinceSec === undefined || isAnyShut(world, journey.edges.subarray(turn.edges));
    if (mustStop) stop(world, unit, stopAt(router.graph, journey, turn));
    return;
  }
  const turnSec = setOffSec + turn.sec;
  const onward = router.journey(tree, turn.node, plan.localSecOfWeek(turnSec), slowingFrom(world, turnSec));
  if (waitsSinceSec === undefined && isSameWay(journey, turn, onward)) return;
  world.queue.cancel(world.unitTimer[unit]!);
  const event = isOut ? UNIT_EVENT.ARRIVE : UNIT_EVENT.REACH_HOME;
  if (stands) drive(world, unit, onward, queue.timeSec, event);
  else drive(world, unit, turnOff(router.graph, journey, turn, onward), setOffSec, event);
  const [incident, leg] = [world.unitIncident[unit]!, world.unitLeg[unit]!];
  if (waitsSinceSec !== undefined) {
    recorder.fact(queue.timeSec, FACT.unitWentOn, unit, incident, leg, queue.timeSec - waitsSinceSec);
  } else {
    const laterSec = turn.sec + onward.seconds - journey.seconds;
    recorder.fact(queue.timeSec, FACT.unitTookAnotherWay, unit, incident, leg, laterSec);
  }
}

/** Drives as far as it can and waits there. */
function stop(world: World, unit: number, journey: Journey): void {
  world.queue.cancel(world.unitTimer[unit]!);
  world.unitTimer[unit] = NO_EVENT;
  putOnRoad(world, unit, journey, world.unitSetOffSec[unit]!);
  beginToWait(world, unit);
}

/** Ways to where a unit on the road is going. */
function treeOnward(world: World, unit: number): RouteTree {
  const { plan } = world;
  if (world.unitState[unit] === UNIT.travelling) return treeOut(world, unit);
  return plan.treeHome(plan.unitPoint[unit]!, plan.unitCapability[unit]!, world.roads.now);
}
