// What the request machine's guards and actions do in the world: the way to a centre, its search, the climb to the next
// tier, the end of the search.

import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY, type Priority } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { CENTRE } from '../model/states.ts';
import { askDonors, unitsToFind } from './ask-donors.ts';
import { callStaff, centreFor, freeStaff, joinQueue, leaveQueue, reachCentre } from './centres.ts';
import { giveDirection, seekDirection } from './direction.ts';
import { REQUEST_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { handlingSec } from './handling.ts';
import { requestSec } from './messages.ts';
import { isNothingOpen, withdrawAsks } from './offers.ts';
import { seekSerials } from './part-units.ts';
import { askNextTier, routeOfRequest, rungOf } from './tiers.ts';
import { after, type World } from './world.ts';

function schedule(world: World, request: number, delaySec: number, priority: Priority, event: number): void {
  world.requestTimer[request] = after(world, delaySec, priority, FAMILY.request, request, event);
}

function cancelTimer(world: World, request: number): void {
  world.queue.cancel(world.requestTimer[request]!);
  world.requestTimer[request] = NO_EVENT;
}

/** What was asked ahead and not found may be needed already: the incident then looks at its own units first. */
function reviewNeed(world: World, request: number): void {
  if (!world.requestAhead[request]) return;
  after(world, 0, PRIORITY.incident, FAMILY.supply, world.requestIncident[request]!, 0);
}

const mayClimb = (world: World, request: number): boolean =>
  world.requestRung[request]! + 1 < routeOfRequest(world, request).tiers.length;

export const requestBehaviour: Behaviour<World> = {
  guards: {
    isStaffFree(world, request) {
      const centre = world.requestCentre[request]!;
      return centre < 0 || freeStaff(world, centre) > 0;
    },
    isNothingWanted: (world, request) => isNothingOpen(world, request) && world.requestAllocated[request] === 0,
    isAllFound: isNothingOpen,
    isShort: (world, request) => world.requestOutstanding[request]! > 0,
    findsAll: (world, request) => unitsToFind(world, request) >= world.requestOutstanding[request]!,
    findsSomeAndMayClimb: (world, request) => mayClimb(world, request) && unitsToFind(world, request) > 0,
    mayClimb,
    hasEveryoneArrived: (world, request) => world.requestArrived[request]! >= world.requestAllocated[request]!,
  },
  actions: {
    sendToCentre(world, request) {
      const host = world.plan.incidents[world.requestIncident[request]!]!.force;
      const { tier } = rungOf(world, request);
      const centre = centreFor(world, host, tier, world.requestCapability[request]!);
      world.requestCentre[request] = centre;
      schedule(world, request, requestSec(world, request, host, centre), PRIORITY.message, REQUEST_EVENT.RECEIVE);
    },
    reachCentre,
    joinQueue(world, request) {
      const centre = world.requestCentre[request]!;
      world.requestTimer[request] = NO_EVENT;
      if (centre >= 0) joinQueue(world, centre, request);
      else schedule(world, request, 1, PRIORITY.coordination, REQUEST_EVENT.TAKE_UP);
    },
    leaveQueue(world, request) {
      cancelTimer(world, request);
      const centre = world.requestCentre[request]!;
      if (centre >= 0) leaveQueue(world, centre, request);
    },
    startSearch(world, request) {
      const centre = world.requestCentre[request]!;
      let factor = 1;
      if (centre >= 0) {
        world.centreInHand[centre]!++;
        if (world.centreState[centre] === CENTRE.degraded) factor = world.plan.coordination!.degradedFactor.value;
      }
      schedule(world, request, handlingSec(world, request, factor), PRIORITY.coordination, REQUEST_EVENT.OFFERS_IN);
    },
    endSearch(world, request) {
      cancelTimer(world, request);
      const centre = world.requestCentre[request]!;
      if (centre < 0) return;
      world.centreInHand[centre]!--;
      callStaff(world, centre);
    },
    askDonors,
    askNextTier(world, request) {
      askNextTier(world, request);
      seekSerials(world, request);
      reviewNeed(world, request);
    },
    climb(world, request) {
      world.requestRung[request]!++;
    },
    awaitRetry(world, request) {
      world.requestRound[request] = world.offerState.length;
      const delaySec = Math.max(1, Math.round(routeOfRequest(world, request).source.retryMin.value * 60));
      schedule(world, request, delaySec, PRIORITY.coordination, REQUEST_EVENT.RETRY);
      seekSerials(world, request);
      reviewNeed(world, request);
    },
    seekDirection,
    giveDirection,
    withdrawAsks,
    checkArrivals(world, request) {
      after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.ARRIVAL);
    },
    cancelSearch: cancelTimer,
  },
};
