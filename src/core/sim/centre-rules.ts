// What the centre machine's guards and actions do in the world: opening, staff taking up what waits, hosts that go round
// a centre which can't help in time.

import { drawSec } from '../base/quantiles.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { CENTRE, REQUEST } from '../model/states.ts';
import { FACT, WAYS_ROUND } from '../trace/facts.ts';
import { callStaff, freeStaff, leftWaiting } from './centres.ts';
import { IMPAIRED } from './disruptions.ts';
import { CENTRE_EVENT, REQUEST_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { handlingSec } from './handling.ts';
import { findWaysAgain } from './messages.ts';
import { ruleOfCentre } from './plan-centres.ts';
import { after, type World } from './world.ts';

type WayRound = (typeof WAYS_ROUND)[number];

const isQueueTooLong = (world: World, centre: number): boolean =>
  leftWaiting(world, centre) > ruleOfCentre(world.plan, centre).queueLimit.value;

/** From a place in the queue on, the hosts call other forces themselves; whichever comes first, they or the centre. */
function goRound(world: World, centre: number, from: number, why: WayRound): void {
  const waiting = world.centreQueue[centre]!;
  for (let place = from; place < waiting.length; place++) {
    const request = waiting[place]!;
    if (world.requestTimer[request] !== NO_EVENT) continue;
    const { ringRoundFactor } = world.plan.coordination!;
    const delaySec = handlingSec(world, request, ringRoundFactor.value);
    const { RUNG_ROUND } = REQUEST_EVENT;
    world.requestTimer[request] = after(world, delaySec, PRIORITY.coordination, FAMILY.request, request, RUNG_ROUND);
    world.recorder.fact(world.queue.timeSec, FACT.requestWentRound, request, centre, WAYS_ROUND.indexOf(why), 0);
  }
}

export const centreBehaviour: Behaviour<World> = {
  guards: {
    isAnyoneWaiting: (world, centre) => world.centreQueue[centre]!.length > 0,
    isQueueTooLong,
    isImpaired: (world, centre) => world.centreHarm[centre] === IMPAIRED,
    wasNeverCalled: (world, centre) => world.centreCalls[centre] === 0,
    wasNeverOpen: (world, centre) => world.centreWasOpen[centre] === 0,
  },
  actions: {
    awaitOpening(world, centre) {
      const u = world.random.uniform(PURPOSE.centreOpening, centre, world.centreCalls[centre]!);
      world.centreCalls[centre]!++;
      const delaySec = drawSec(ruleOfCentre(world.plan, centre).activationMin, u);
      const { OPEN } = CENTRE_EVENT;
      world.centreTimer[centre] = after(world, delaySec, PRIORITY.coordination, FAMILY.centre, centre, OPEN);
    },
    stopOpening(world, centre) {
      world.queue.cancel(world.centreTimer[centre]!);
      world.centreTimer[centre] = NO_EVENT;
    },
    noteOpen(world, centre) {
      world.centreWasOpen[centre] = 1;
    },
    takeUp(world, centre) {
      world.centreCalledStaff[centre] = 0;
      const waiting = world.centreQueue[centre]!;
      const free = Math.min(freeStaff(world, centre), waiting.length);
      for (let place = 0; place < free; place++) {
        after(world, 0, PRIORITY.coordination, FAMILY.request, waiting[place]!, REQUEST_EVENT.TAKE_UP);
      }
      if (world.centreStaff[centre] === 0) goRound(world, centre, 0, 'nobodyThere');
      else goRound(world, centre, free + ruleOfCentre(world.plan, centre).queueLimit.value, 'overloaded');
    },
    leaveWaiting(world, centre) {
      world.centreCalledStaff[centre] = 0;
      goRound(world, centre, 0, world.centreState[centre] === CENTRE.failed ? 'failed' : 'notOpen');
    },
    callStaff,
    findWaysAgain,
    putDownWork(world, centre) {
      for (let request = 0; request < world.requestState.length; request++) {
        if (world.requestCentre[request] !== centre || world.requestState[request] !== REQUEST.sourcing) continue;
        after(world, 0, PRIORITY.coordination, FAMILY.request, request, REQUEST_EVENT.INTERRUPT);
      }
      callStaff(world, centre);
    },
  },
};
