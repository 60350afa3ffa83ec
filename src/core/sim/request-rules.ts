// What the request machine's guards and actions do in the world: the way to a centre, its search, the climb to the next
// tier, the end of the search.

import { drawSec } from '../base/quantiles.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY, type Priority } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { allocate, unitsToFind } from './allocate.ts';
import { REQUEST_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { askNextTier, requestAddress, requestOrdinal, routeOfRequest, rungOf } from './tiers.ts';
import { after, type World } from './world.ts';

function schedule(world: World, request: number, delaySec: number, priority: Priority, event: number): void {
  world.requestTimer[request] = after(world, delaySec, priority, FAMILY.request, request, event);
}

const mayClimb = (world: World, request: number): boolean =>
  world.requestRung[request]! + 1 < routeOfRequest(world, request).tiers.length;

export const requestBehaviour: Behaviour<World> = {
  guards: {
    isNothingWanted: (world, request) =>
      world.requestOutstanding[request] === 0 && world.requestAllocated[request] === 0,
    isAllFound: (world, request) => world.requestOutstanding[request] === 0,
    findsAll: (world, request) => unitsToFind(world, request) >= world.requestOutstanding[request]!,
    findsSomeAndMayClimb: (world, request) => unitsToFind(world, request) > 0 && mayClimb(world, request),
    mayClimb,
    hasEveryoneArrived: (world, request) => world.requestArrived[request]! >= world.requestAllocated[request]!,
  },
  actions: {
    sendToCentre(world, request) {
      schedule(world, request, 1, PRIORITY.message, REQUEST_EVENT.RECEIVE);
    },
    joinQueue(world, request) {
      schedule(world, request, 1, PRIORITY.coordination, REQUEST_EVENT.TAKE_UP);
    },
    startSearch(world, request) {
      const u = world.random.uniform(PURPOSE.handling, requestAddress(world, request), requestOrdinal(world, request));
      const delaySec = drawSec(rungOf(world, request).route.handlingMin, u);
      schedule(world, request, delaySec, PRIORITY.coordination, REQUEST_EVENT.OFFERS_IN);
    },
    allocateUnits: allocate,
    askNextTier,
    climb(world, request) {
      world.requestRung[request]!++;
    },
    awaitRetry(world, request) {
      const delaySec = Math.max(1, Math.round(routeOfRequest(world, request).source.retryMin.value * 60));
      schedule(world, request, delaySec, PRIORITY.coordination, REQUEST_EVENT.RETRY);
    },
    checkArrivals(world, request) {
      after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.ARRIVAL);
    },
    cancelSearch(world, request) {
      world.queue.cancel(world.requestTimer[request]!);
      world.requestTimer[request] = NO_EVENT;
    },
  },
};
