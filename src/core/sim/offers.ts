// The books of what donors are asked: which offers there are, of whom, how many units they still weigh. A donor's answer
// is in offer-rules.ts.

import { at } from '../base/assert.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { OFFER } from '../model/states.ts';
import { FACT, OFFER_FACTS } from '../trace/facts.ts';
import { ANSWERS } from './decisions/state.ts';
import { OFFER_EVENT, REQUEST_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { reviewHome } from './home-review.ts';
import { orderSec } from './messages.ts';
import type { Quotas } from './policies/choice.ts';
import { noteBelief } from './register.ts';
import { recordRequest } from './tiers.ts';
import { after, type World } from './world.ts';

export const cellOfOffer = (world: World, offer: number): number =>
  world.offerForce[offer]! * world.plan.capabilityCount + world.requestCapability[world.offerRequest[offer]!]!;

export const isOwnOffer = (world: World, offer: number): boolean =>
  world.offerForce[offer] === at(world.plan.incidents, world.requestIncident[world.offerRequest[offer]!]!).force;

const isOpen = (world: World, offer: number): boolean => world.offerState[offer]! <= OFFER.weighing;

/** Nothing left to find for a request, and no donor who has still to answer. */
export const isNothingOpen = (world: World, request: number): boolean =>
  world.requestOutstanding[request] === 0 && world.requestAsked[request] === 0;

/** Forces that weigh an ask of this request, or have answered it since the request was last tried anew. */
export function forcesAsked(world: World, request: number): ReadonlySet<number> {
  const asked = new Set<number>();
  const askedBefore = new Set<number>();
  // What a force was asked last counts.
  for (let offer = world.requestLastOffer[request]!; offer >= 0; offer = world.offerBefore[offer]!) {
    const force = world.offerForce[offer]!;
    if (asked.has(force) || askedBefore.has(force)) continue;
    if (isOpen(world, offer) || offer >= world.requestRound[request]!) asked.add(force);
    else askedBefore.add(force);
  }
  return asked;
}

/** Asks a force for the units of these muster points. They are no longer to be found, and not yet given. */
export function ask(world: World, request: number, force: number, units: number, quotas: Quotas): void {
  const offer = world.offerState.length;
  world.offerState.push(OFFER.asked);
  world.offerRequest.push(request);
  world.offerForce.push(force);
  world.offerRung.push(world.requestRung[request]!);
  world.offerBefore.push(world.requestLastOffer[request]!);
  world.offerAsked.push(units);
  world.offerWanted.push(units);
  world.offerGiven.push(0);
  world.offerQuotas.push(quotas);
  world.offerTimer.push(NO_EVENT);
  world.offerAnswers.push(ANSWERS.doctrine);
  world.offerDecision.push(-1);
  world.requestLastOffer[request] = offer;
  world.requestOutstanding[request]! -= units;
  world.requestAsked[request]! += units;
  world.askedUnits[cellOfOffer(world, offer)]! += units;
  recordOffer(world, offer, OFFER_FACTS + OFFER.asked);
  if (!isOwnOffer(world, offer)) noteBelief(world, request, force, cellOfOffer(world, offer));
  reviewHome(world, force);
  after(world, orderSec(world, request, force), PRIORITY.donor, FAMILY.offer, offer, OFFER_EVENT.RECEIVE);
}

/** So many units are no longer asked of it: they are given, refused or not wanted. */
export function unask(world: World, offer: number, units: number): void {
  world.offerWanted[offer]! -= units;
  world.requestAsked[world.offerRequest[offer]!]! -= units;
  world.askedUnits[cellOfOffer(world, offer)]! -= units;
  reviewHome(world, world.offerForce[offer]!);
}

export function recordOffer(world: World, offer: number, fact: number): void {
  const { recorder, queue, offerForce, offerRequest, offerGiven, offerAsked } = world;
  recorder.fact(queue.timeSec, fact, offerForce[offer]!, offerRequest[offer]!, offerGiven[offer]!, offerAsked[offer]!);
}

/** A request that is over asks nobody any more. */
export function withdrawAsks(world: World, request: number): void {
  for (let offer = world.requestLastOffer[request]!; offer >= 0; offer = world.offerBefore[offer]!) {
    if (isOpen(world, offer)) after(world, 0, PRIORITY.message, FAMILY.offer, offer, OFFER_EVENT.WITHDRAW);
  }
}

/** Takes up to `surplus` off what is being weighed, other forces' before the host's own, the last asked first. */
export function takeBackAsks(world: World, incident: number, capability: number, surplus: number): number {
  const open: number[] = [];
  for (let request = 0; request < world.requestState.length; request++) {
    if (world.requestIncident[request] !== incident || world.requestCapability[request] !== capability) continue;
    for (let offer = world.requestLastOffer[request]!; offer >= 0; offer = world.offerBefore[offer]!) {
      if (isOpen(world, offer)) open.push(offer);
    }
  }
  const isOwn = (offer: number): number => (isOwnOffer(world, offer) ? 1 : 0);
  let left = surplus;
  for (const offer of open.sort((x, y) => isOwn(x) - isOwn(y) || y - x)) {
    if (left === 0) break;
    const off = Math.min(left, world.offerWanted[offer]!);
    unask(world, offer, off);
    left -= off;
    const request = world.offerRequest[offer]!;
    if (!isNothingOpen(world, request)) recordRequest(world, request, FACT.requestReduced);
    if (world.offerWanted[offer] === 0) after(world, 0, PRIORITY.message, FAMILY.offer, offer, OFFER_EVENT.WITHDRAW);
    after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.CUT);
  }
  return left;
}
