// Keeps what an incident has been promised in step with what it demands: drafts a request for what is lacking, cuts open
// requests and lets units go when it is too much.

import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { REQUEST, UNIT } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { REQUEST_EVENT, UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { isNothingOpen, takeBackAsks } from './offers.ts';
import { redirect, withinReach } from './on-the-road.ts';
import { endWork, recordReliefs, staff, takeRested, thinOut } from './relief.ts';
import { recordRequest, requestAddress, requestOrdinal, rungOf } from './tiers.ts';
import { after, neededUnits, uncommit, type World, wantedUnits } from './world.ts';

const isOpen = (state: number): boolean => state <= REQUEST.unfilled;

/** After a change of demand: asks for what is lacking, or lets go of what is too much, capability by capability. */
export function matchSupply(world: World, incident: number): void {
  for (let capability = 0; capability < world.plan.capabilityCount; capability++) {
    const cell = incident * world.plan.capabilityCount + capability;
    const needed = neededUnits(world, cell);
    recordReliefs(world, cell, takeRested(world, cell, needed - world.committed[cell]!));
    if (world.peopleAsk[incident] === 0) takeOver(world, cell);
    const promised = world.committed[cell]! + outstanding(world, cell);
    const lacking = needed - promised;
    const surplus = promised - wantedUnits(world, cell);
    if (lacking > 0 && world.peopleAsk[incident] === 0)
      draft(world, incident, capability, lacking, world.drafted, false);
    else if (surplus > 0 || isDone(world, cell)) {
      const stillTooMany = cut(world, incident, capability, surplus);
      if (stillTooMany > 0 || isDone(world, cell)) releaseSurplus(world, incident, capability);
      thinOut(world, cell);
    }
    staff(world, cell);
  }
}

/** Nothing is wanted, and part of a unit is still there. */
const isDone = (world: World, cell: number): boolean =>
  wantedUnits(world, cell) === 0 && world.committedSerials[cell]! > 0;

/** Units that open requests of an incident have still to find, or have asked donors for. */
function outstanding(world: World, cell: number): number {
  let units = 0;
  for (const request of openRequests(world, cell)) {
    units += world.requestOutstanding[request]! + world.requestAsked[request]!;
  }
  return units;
}

/** Requests that still look for units or wait for answers, the newest last. What is over never opens again. */
function openRequests(world: World, cell: number): readonly number[] {
  const listed = world.openRequests[cell]!;
  if (listed.every((request) => isOpen(world.requestState[request]!))) return listed;
  const open = listed.filter((request) => isOpen(world.requestState[request]!));
  world.openRequests[cell] = open;
  return open;
}

const hasLookedInVain = (state: number): boolean =>
  state === REQUEST.offeredInPart || state === REQUEST.escalated || state === REQUEST.unfilled;

/**
 * What was asked for ahead of need and was looked for in vain by the time of need is looked for again as any other need is: the
 * host's own units first. What donors are weighing stays theirs.
 */
function takeOver(world: World, cell: number): void {
  const ahead = openRequests(world, cell).filter(
    (request) => world.requestAhead[request] && hasLookedInVain(world.requestState[request]!),
  );
  const sought = ahead.reduce((sum, request) => sum + world.requestOutstanding[request]!, 0);
  const others = outstanding(world, cell) - sought;
  let left = Math.min(sought, world.demand[cell]! - world.committed[cell]! - others);
  for (const request of ahead) {
    if (left <= 0) return;
    left -= lessen(world, request, left);
  }
}

/** Asks other forces ahead of need: past the host's own tier; what comes is kept until the incident is over. */
export function askAhead(world: World, incident: number, capability: number, units: number): void {
  if (units === 0) return;
  world.planned[incident * world.plan.capabilityCount + capability]! += units;
  draft(world, incident, capability, units, world.drafted, true);
}

/** Requests that people make are counted from here, so that theirs move no other's luck. */
const PEOPLE_FROM = 1 << 19;

/** People ask for so many units beside what doctrine wants; answers the request. */
export function askBeside(
  world: World,
  incident: number,
  capability: number,
  units: number,
  fromOthers: boolean,
): number {
  world.decidedUnits[incident * world.plan.capabilityCount + capability]! += units;
  return draft(world, incident, capability, units, world.draftedByPeople, fromOthers, PEOPLE_FROM);
}

function draft(
  world: World,
  incident: number,
  capability: number,
  units: number,
  counted: Int32Array,
  ahead: boolean,
  from = 0,
): number {
  const { plan, queue, recorder } = world;
  const request = recorder.request(incident, capability, units, queue.timeSec);
  const cell = incident * plan.capabilityCount + capability;
  const route = plan.routes[capability];
  const rung = ahead ? Math.max(0, route?.tiers.findIndex(({ pool }) => pool !== 'own') ?? 0) : 0;
  world.openRequests[cell]!.push(request);
  world.requestState.push(route ? REQUEST.drafted : REQUEST.unfilled);
  world.requestIncident.push(incident);
  world.requestCapability.push(capability);
  world.requestOrdinal.push(from + counted[cell]!);
  counted[cell]!++;
  world.requestRung.push(rung);
  world.requestAhead.push(ahead);
  world.requestOutstanding.push(units);
  world.requestAsked.push(0);
  world.requestAllocated.push(0);
  world.requestArrived.push(0);
  world.requestTimer.push(0);
  world.requestCentre.push(-1);
  world.requestOrder.push(0);
  world.requestLastOffer.push(-1);
  world.requestRound.push(0);
  world.requestDirection.push(0);
  // Where doctrine knows no route for a capability, nobody can be asked: the request stands unfilled, as a finding.
  const fact = route ? FACT.requestDrafted : FACT.requestWentUnfilled;
  recorder.fact(queue.timeSec, fact, request, route?.tiers[rung]?.tier ?? -1, units, incident);
  if (!route) return request;
  const u = world.random.uniform(PURPOSE.askTier, requestAddress(world, request), requestOrdinal(world, request));
  const delaySec = drawSec(rungOf(world, request).route.decisionMin, u);
  world.requestTimer[request] = after(world, delaySec, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.SUBMIT);
  return request;
}

/** Takes up to so many units off what a request has still to find; returns how many. */
function lessen(world: World, request: number, units: number): number {
  const off = Math.min(units, world.requestOutstanding[request]!);
  world.requestOutstanding[request]! -= off;
  // With nothing left to find its state changes, and that is the fact.
  if (off > 0 && !isNothingOpen(world, request)) recordRequest(world, request, FACT.requestReduced);
  after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.CUT);
  return off;
}

/** Takes up to `surplus` off open requests, newest first, then off what donors are weighing; returns what is left of it. */
function cut(world: World, incident: number, capability: number, surplus: number): number {
  let left = surplus;
  for (const request of openRequests(world, incident * world.plan.capabilityCount + capability).toReversed()) {
    if (left === 0) break;
    left -= lessen(world, request, left);
  }
  return left === 0 ? 0 : takeBackAsks(world, incident, capability, left);
}

/**
 * Lets go of the units above demand. Those who rest near and were to come back are left to rest; then those not on the
 * road yet are stood down, the last allocated before the others; then the reserve goes home, then idle units, then those
 * at work, of other forces before the host's own, the longest at work first. Units on
 * the road are turned round or sent on, the last to arrive first, before any that has come goes; where doctrine doesn't
 * have that, or they are on their last streets, they come to the rendezvous and are told there.
 */
export function releaseSurplus(world: World, incident: number, capability: number): void {
  const cell = incident * world.plan.capabilityCount + capability;
  const each = world.plan.partUnits.eachOf[capability]!;
  releaseSerials(world, incident, capability, world.committedSerials[cell]! - each * wantedUnits(world, cell));
}

/** Lets go of so many units, in that order. */
export const releaseUnits = (world: World, incident: number, capability: number, units: number): void =>
  releaseSerials(world, incident, capability, units * world.plan.partUnits.eachOf[capability]!);

/** A unit goes if all of it is too much: with part of a whole too much, a part unit does. */
function releaseSerials(world: World, incident: number, capability: number, serials: number): void {
  const { plan } = world;
  const of = (unit: number): number => plan.partUnits.serialsOf[unit]!;
  let surplus = serials;
  if (surplus <= 0) return;
  const host = plan.incidents[incident]!.force;
  const mine: number[] = [];
  for (let unit = 0; unit < plan.units.length; unit++) {
    if (world.unitIncident[unit] !== incident || plan.unitCapability[unit] !== capability) continue;
    if (world.unitCommitted[unit] === 1) mine.push(unit);
  }
  for (const unit of mine.filter((one) => world.unitState[one] === UNIT.resting && world.unitAtWork[one] === 0)) {
    if (of(unit) > surplus) continue;
    uncommit(world, unit);
    surplus -= of(unit);
  }
  const isOwn = (unit: number): number => (plan.unitForce[unit] === host ? 1 : 0);
  const waiting = mine
    .filter((unit) => world.unitState[unit]! <= UNIT.formed)
    .sort((x, y) => isOwn(x) - isOwn(y) || world.unitRequest[y]! - world.unitRequest[x]! || y - x);
  const inReserve = mine.filter((unit) => world.unitState[unit] === UNIT.inReserve && world.unitAtWork[unit] === 0);
  const working = mine
    .filter((unit) => world.unitAtWork[unit] === 1 || world.unitState[unit] === UNIT.idle)
    .sort(
      (x, y) =>
        world.unitAtWork[x]! - world.unitAtWork[y]! ||
        isOwn(x) - isOwn(y) ||
        world.unitDeployedAtSec[x]! - world.unitDeployedAtSec[y]! ||
        x - y,
    );
  for (const unit of waiting) {
    if (of(unit) > surplus) continue;
    letGo(world, unit, UNIT_EVENT.STAND_DOWN);
    surplus -= of(unit);
  }
  const isLent = (unit: number): boolean => isOwn(unit) === 0;
  const onTheRoad = withinReach(world, mine);
  for (const unit of [...onTheRoad.filter(isLent), ...onTheRoad.filter((one) => !isLent(one))]) {
    if (of(unit) > surplus) continue;
    if (redirect(world, unit)) surplus -= of(unit);
  }
  for (const unit of [...inReserve, ...working]) {
    if (of(unit) > surplus) continue;
    endWork(world, unit);
    letGo(world, unit, UNIT_EVENT.RELEASE);
    surplus -= of(unit);
  }
}

/** It stops counting now; the unit hears of it in this same second. */
function letGo(world: World, unit: number, event: number): void {
  uncommit(world, unit);
  after(world, 0, PRIORITY.unit, FAMILY.unit, unit, event);
}
