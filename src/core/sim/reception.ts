// Reception at a rendezvous: so many bays, a queue in the order of arrival, and the minutes that it takes to make units of
// another force fit to work beside the host's.

import { at } from '../base/assert.ts';
import { draw, drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { PART } from './convoy-state.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { pairsOf } from './places.ts';
import { after, type World } from './world.ts';

/** Takes a bay at once, or a place at the end of the queue. */
export function joinReception(world: World, unit: number): void {
  const incident = world.unitIncident[unit]!;
  const bays = world.bays[incident]!;
  world.unitCameAtSec[unit] = world.queue.timeSec;
  if (bays > 0 && world.baysBusy[incident]! >= bays) {
    at(world.receptionQueue, incident).push(unit);
    return;
  }
  world.baysBusy[incident]!++;
  world.unitInBay[unit] = 1;
  enterBay(world, unit);
}

/** The unit has its bay; booking in takes its own time and what bridging adds. */
export function enterBay(world: World, unit: number): void {
  const { plan, queue, recorder } = world;
  const incident = world.unitIncident[unit]!;
  const ordinal = world.unitOrdinal[unit]!;
  const { receptionMin } = plan.routes[plan.unitCapability[unit]!]!.source;
  const receptionSec = drawSec(receptionMin, world.random.uniform(PURPOSE.reception, unit, ordinal));
  const bridgingSec = drawBridgingSec(world, unit);
  if (world.bays[incident]! > 0 || bridgingSec > 0) {
    const waitedSec = queue.timeSec - world.unitCameAtSec[unit]!;
    recorder.fact(queue.timeSec, FACT.unitEnteredReception, unit, incident, waitedSec, bridgingSec);
  }
  const delaySec = Math.round(receptionSec * receptionShare(world, unit)) + bridgingSec;
  world.unitTimer[unit] = after(world, delaySec, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.BOOK_IN);
}

/** Who follows others in a convoy is booked in with them. */
const receptionShare = ({ plan, convoys }: World, unit: number): number =>
  plan.convoys !== null && convoys.part[unit] === PART.follows ? plan.convoys.receptionShare : 1;

/** All that a unit has to bridge, under one luck: a bad day is bad for everything. Its forces do so side by side. */
function drawBridgingSec(world: World, unit: number): number {
  const pairs = pairsOf(world, unit);
  if (pairs.length === 0 || !world.plan.together.bridging) return 0;
  const u = world.random.uniform(PURPOSE.bridging, unit, world.unitOrdinal[unit]!);
  let longest = 0;
  for (const { differences } of pairs) {
    let minutes = 0;
    for (const { bridgingMin } of differences) if (bridgingMin !== null) minutes += draw(bridgingMin, u);
    longest = Math.max(longest, minutes);
  }
  return Math.floor(longest * 60 + 0.5);
}

/** Hands the bay to whoever has waited longest. */
export function leaveReception(world: World, unit: number): void {
  const incident = world.unitIncident[unit]!;
  const waiting = at(world.receptionQueue, incident);
  if (world.unitInBay[unit] === 0) {
    const place = waiting.indexOf(unit);
    if (place >= 0) waiting.splice(place, 1);
    return;
  }
  world.unitInBay[unit] = 0;
  world.baysBusy[incident]!--;
  fillBays(world, incident);
}

/** Bays that are free go to whoever has waited longest. */
export function fillBays(world: World, incident: number): void {
  const bays = world.bays[incident]!;
  const waiting = at(world.receptionQueue, incident);
  while (bays === 0 || world.baysBusy[incident]! < bays) {
    const next = waiting.shift();
    if (next === undefined) return;
    world.baysBusy[incident]!++;
    world.unitInBay[next] = 1;
    after(world, 0, PRIORITY.unit, FAMILY.unit, next, UNIT_EVENT.BAY_FREE);
  }
}
