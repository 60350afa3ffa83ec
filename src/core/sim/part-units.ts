// What forces do with serials left beside whole units, once a request has found too few whole ones at its tier, while the next
// is asked: neighbours put theirs together, and what is left goes as part units. Each force keeps its cover, counted in
// whole units, and gives only what it couldn't form another whole unit from. Such a unit comes beside what the request
// still looks for; what it amounts to is taken off by matching supply to demand.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { REQUEST } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { allocate } from './allocate.ts';
import { isAnsweredByPeople } from './decisions/answers.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { isFree } from './free-units.ts';
import { coverNow, minimumCover } from './home-cover.ts';
import { serialsLeft } from './on-duty.ts';
import type { Contribution } from './part-unit-state.ts';
import { cellOf, hostOf, membersOf } from './policies/read-donors.ts';
import { requestAddress, requestOrdinal, rungOf } from './tiers.ts';
import { after, demandCellOf, type World } from './world.ts';

/** A request has looked in vain: once forces have had the time to answer, it gets what they can make up. */
export function seekSerials(world: World, request: number): void {
  if (at(world.plan.partUnits.eachOf, world.requestCapability[request]!) === 1) return;
  const u = world.random.uniform(PURPOSE.serials, requestAddress(world, request), requestOrdinal(world, request));
  const delaySec = drawSec(rungOf(world, request).route.donorDecisionMin, u);
  after(world, delaySec, PRIORITY.donor, FAMILY.serials, request, 0);
}

export function makeUpUnits(world: World, request: number): void {
  const { plan, queue } = world;
  if (world.requestState[request]! > REQUEST.unfilled) return;
  const capability = world.requestCapability[request]!;
  const each = at(plan.partUnits.eachOf, capability);
  const incident = world.requestIncident[request]!;
  // Part units that are on their way already make up for some of it.
  const before = world.committedSerials[demandCellOf(world, request)]! % each;
  let short = each * world.requestOutstanding[request]! - before;
  if (short <= 0) return;
  const left = serialsByForce(world, request);
  const leaders = [...left.keys()];
  const form = (unit: number, crew: readonly Contribution[]): void => {
    for (const { force, serials } of crew) {
      left.set(force, left.get(force)! - serials);
      short -= serials;
    }
    send(world, request, unit, crew);
  };
  // Whoever gives most leads.
  for (const force of leaders.toSorted((x, y) => left.get(y)! - left.get(x)!)) {
    const unit = at(plan.partUnits.compositeOfCell, cellOf(world, force, request));
    if (short < each || unit < 0 || !isFree(world, unit)) continue;
    const crew = crewLedBy(world, request, force, left);
    if (crew !== null) form(unit, crew);
  }
  for (const force of leaders) {
    for (const unit of at(plan.partUnits.partsOfCell, cellOf(world, force, request))) {
      const serials = at(plan.partUnits.serialsOf, unit);
      if (short > 0 && serials <= left.get(force)! && isFree(world, unit)) form(unit, [{ force, serials }]);
    }
  }
  if (short < each * world.requestOutstanding[request]! - before) {
    queue.schedule(queue.timeSec, PRIORITY.measurement, FAMILY.supply, incident, 0, 0);
  }
}

/** Serials that forces of the request's tier have left and may give, the nearest force by road first. */
function serialsByForce(world: World, request: number): Map<number, number> {
  const { plan } = world;
  const left = new Map<number, number>();
  const host = hostOf(world, request);
  const isMember = membersOf(world, request);
  const { requestIncident, requestCapability, roads } = world;
  for (const force of plan.nearnessTo(requestIncident[request]!, requestCapability[request]!, roads.now).forces) {
    if (!isMember(force)) continue;
    const cell = cellOf(world, force, request);
    const serials = serialsLeft(world, cell);
    const mayGo =
      force === host || (!isAnsweredByPeople(world, force) && coverNow(world, cell) >= minimumCover(world, cell));
    if (serials > 0 && mayGo) left.set(force, serials);
  }
  return left;
}

/** Its own serials and its neighbours', the nearest first, that make up one unit; null where they don't. */
function crewLedBy(
  world: World,
  request: number,
  leader: number,
  left: ReadonlyMap<number, number>,
): readonly Contribution[] | null {
  const { plan } = world;
  const capability = world.requestCapability[request]!;
  const incident = world.requestIncident[request]!;
  const regionOf = at(plan.forceRegion, capability);
  const own = left.get(leader)!;
  if (own === 0 || plan.national.isOne[leader] === 1) return null;
  const crew: Contribution[] = [{ force: leader, serials: own }];
  let lacking = at(plan.partUnits.eachOf, capability) - own;
  const neighbours = [...left.keys()].filter(
    (force) =>
      force !== leader &&
      left.get(force)! > 0 &&
      regionOf[force] === regionOf[leader] &&
      plan.national.isOne[force] === 0 &&
      plan.together.mayJoin(capability, leader, force, incident),
  );
  for (const force of plan.partUnits.nearestFirst(leader, neighbours)) {
    if (lacking === 0) break;
    const serials = Math.min(lacking, left.get(force)!);
    crew.push({ force, serials });
    lacking -= serials;
  }
  return lacking === 0 ? crew : null;
}

/** It is written down who makes it up; then it goes as any unit does. */
function send(world: World, request: number, unit: number, crew: readonly Contribution[]): void {
  const { recorder, queue, plan } = world;
  const serials = at(plan.partUnits.serialsOf, unit);
  recorder.fact(queue.timeSec, FACT.unitMadeUp, unit, request, serials, crew.length);
  for (const one of crew) recorder.fact(queue.timeSec, FACT.serialsJoined, unit, one.force, one.serials, request);
  allocate(world, request, unit, rungOf(world, request).tier, crew);
}
