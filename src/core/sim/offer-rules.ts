// What the guards and actions of a donor's decision do in the world: it weighs for a time, counts its cover, and gives what
// it can. Units are picked when they are given, not when they are asked for.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { FACT } from '../trace/facts.ts';
import { allocate } from './allocate.ts';
import { countGiven, givenByPeople, leaveToPeople, noteWhoAnswered } from './decisions/answers.ts';
import { isDirected } from './direction.ts';
import { OFFER_EVENT, REQUEST_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { isFree } from './free-units.ts';
import { coverNow, minimumCover, spareUnits } from './home-cover.ts';
import { answerSec } from './messages.ts';
import { cellOfOffer, isOwnOffer, unask } from './offers.ts';
import { canForm } from './on-duty.ts';
import type { PlannedTier } from './plan.ts';
import { noteShort } from './register.ts';
import { requestAddress, routeOfRequest } from './tiers.ts';
import { after, type World } from './world.ts';

/** The tier whose centre asked. */
const rungOf = (world: World, offer: number): PlannedTier =>
  at(routeOfRequest(world, world.offerRequest[offer]!).tiers, world.offerRung[offer]!);

/** Units that it may give: a host, or a force under direction, all that is free; a donor what its cover leaves, or what people say. */
function mayGive(world: World, offer: number): number {
  const cell = cellOfOffer(world, offer);
  if (isDirected(world, world.offerRequest[offer]!)) return canForm(world, cell);
  const decided = givenByPeople(world, offer);
  if (decided !== null) return Math.min(decided, canForm(world, cell));
  return isOwnOffer(world, offer) ? canForm(world, cell) : spareUnits(world, cell);
}

/** It answers once it has decided, in the doctrine's time. */
export function weighByDoctrine(world: World, offer: number): void {
  const request = world.offerRequest[offer]!;
  const address = requestAddress(world, request) * world.plan.forceCount + world.offerForce[offer]!;
  const ordinal = world.requestOrdinal[request]! * 16 + world.offerRung[offer]!;
  const u = world.random.uniform(PURPOSE.donorDecision, address, ordinal);
  const delaySec = drawSec(rungOf(world, offer).route.donorDecisionMin, u);
  world.offerTimer[offer] = after(world, delaySec, PRIORITY.donor, FAMILY.offer, offer, OFFER_EVENT.ANSWER);
}

export const offerBehaviour: Behaviour<World> = {
  guards: {
    isDirectedAndHasUnits: (world, offer) =>
      isDirected(world, world.offerRequest[offer]!) && !isOwnOffer(world, offer) && mayGive(world, offer) > 0,
    canGiveAll: (world, offer) => mayGive(world, offer) >= world.offerWanted[offer]!,
    canGiveSome: (world, offer) => mayGive(world, offer) > 0,
  },
  actions: {
    weigh(world, offer) {
      if (!leaveToPeople(world, offer)) weighByDoctrine(world, offer);
    },
    countCover(world, offer) {
      const cell = cellOfOffer(world, offer);
      const isOwn = isOwnOffer(world, offer);
      const keeps = isOwn ? 0 : minimumCover(world, cell);
      const free = isOwn ? canForm(world, cell) : Math.max(0, coverNow(world, cell));
      const { recorder, queue, offerForce, offerRequest } = world;
      recorder.fact(queue.timeSec, FACT.donorCoverCounted, offerForce[offer]!, offerRequest[offer]!, free, keeps);
      noteWhoAnswered(world, offer);
    },
    giveUnits(world, offer) {
      const request = world.offerRequest[offer]!;
      const wanted = world.offerWanted[offer]!;
      const given = Math.min(wanted, mayGive(world, offer));
      unask(world, offer, wanted);
      world.offerGiven[offer] = given;
      world.requestOutstanding[request]! += wanted - given;
      takeUnits(world, offer, given);
      countGiven(world, offer, given);
      if (given < wanted && !isOwnOffer(world, offer)) noteShort(world, cellOfOffer(world, offer));
      // Its units move at once; whoever asked hears of it, and of what is short, when the answer is there.
      const toldSec = answerSec(world, request, world.offerForce[offer]!);
      after(world, toldSec, PRIORITY.donor, FAMILY.request, request, REQUEST_EVENT.ANSWER);
    },
    takeBackAsk(world, offer) {
      const wanted = world.offerWanted[offer]!;
      unask(world, offer, wanted);
      world.requestOutstanding[world.offerRequest[offer]!]! += wanted;
      world.queue.cancel(world.offerTimer[offer]!);
    },
  },
};

/** Takes units from the muster points that the centre had in mind, then from the others by their road. */
function takeUnits(world: World, offer: number, units: number): void {
  const { plan } = world;
  const request = world.offerRequest[offer]!;
  const capability = world.requestCapability[request]!;
  const quotas = world.offerQuotas[offer]!;
  const force = world.offerForce[offer]!;
  const { pointsOf } = plan.nearnessTo(world.requestIncident[request]!, capability, world.roads.now);
  let left = units;
  for (const asMeant of [true, false]) {
    for (const point of at(pointsOf, force)) {
      if (left === 0) return;
      left -= takeFrom(world, offer, point, asMeant ? Math.min(left, quotas.get(point) ?? 0) : left);
    }
  }
}

function takeFrom(world: World, offer: number, point: number, most: number): number {
  const { plan } = world;
  let taken = 0;
  if (most === 0) return taken;
  for (const unit of plan.unitsOfCell[cellOfOffer(world, offer)]!) {
    if (plan.unitPoint[unit] !== point || !isFree(world, unit)) continue;
    allocate(world, world.offerRequest[offer]!, unit, rungOf(world, offer).tier, null);
    taken++;
    if (taken === most) break;
  }
  return taken;
}
