// The life of one coordination centre: whether it can handle requests, and whether people go round it.
//
// Events and who sends them: CALL whoever stands up a tier that it serves; OPEN its staff, once they are in place; WORK
// whoever adds to its queue or takes from it (in the same second: staff take up what waits); FAIL, DEGRADE and RESTORE
// what happens to it (a disruption and its end). Stands for SPR §6.1–6.4 (work together, and call on each other across
// boundaries) and the doctrine's `coordination`: activation, queue limit, force-to-force calls as the slow way round.

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type CentreEvent = { type: 'CALL' | 'OPEN' | 'WORK' | 'FAIL' | 'DEGRADE' | 'RESTORE' };

const failing = { FAIL: { target: 'failed', actions: 'putDownWork' } } as const;
const degrading = { DEGRADE: { target: 'degraded', actions: 'callStaff' } } as const;

export const centreMachine = setup({
  types: { events: {} as CentreEvent },
  guards: guardsNamed('isAnyoneWaiting', 'isQueueTooLong', 'isImpaired', 'wasNeverCalled', 'wasNeverOpen'),
  actions: actionsNamed(
    'awaitOpening',
    'stopOpening',
    'noteOpen',
    'takeUp',
    'leaveWaiting',
    'callStaff',
    'putDownWork',
    'findWaysAgain',
  ),
}).createMachine({
  id: 'centre',
  initial: 'dormant',
  states: {
    dormant: {
      on: {
        CALL: 'activating',
        WORK: [
          { guard: 'isAnyoneWaiting', target: 'activating', actions: 'leaveWaiting' },
          { actions: 'leaveWaiting' },
        ],
        ...failing,
      },
    },
    activating: {
      entry: 'awaitOpening',
      exit: 'stopOpening',
      on: {
        OPEN: [
          { guard: 'isImpaired', target: 'degraded', actions: ['noteOpen', 'callStaff'] },
          { target: 'operating', actions: ['noteOpen', 'callStaff'] },
        ],
        WORK: { actions: 'leaveWaiting' },
        ...failing,
      },
    },
    operating: {
      on: {
        WORK: [{ guard: 'isQueueTooLong', target: 'overloaded', actions: 'takeUp' }, { actions: 'takeUp' }],
        ...failing,
        ...degrading,
      },
    },
    overloaded: {
      on: {
        WORK: [
          { guard: 'isQueueTooLong', actions: 'takeUp' },
          { target: 'operating', actions: 'takeUp' },
        ],
        ...failing,
        ...degrading,
      },
    },
    degraded: {
      on: {
        WORK: { actions: 'takeUp' },
        RESTORE: { target: 'operating', actions: 'callStaff' },
        ...failing,
      },
    },
    failed: {
      entry: 'findWaysAgain',
      exit: 'findWaysAgain',
      on: {
        WORK: { actions: 'leaveWaiting' },
        RESTORE: [
          { guard: 'wasNeverCalled', target: 'dormant', actions: 'callStaff' },
          { guard: 'wasNeverOpen', target: 'activating', actions: 'callStaff' },
          { guard: 'isImpaired', target: 'degraded', actions: 'callStaff' },
          { target: 'operating', actions: 'callStaff' },
        ],
      },
    },
  },
});
