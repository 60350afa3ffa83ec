// The life of one request for units, as it climbs the tiers until enough are found, or nobody wants them any more.
//
// Events and who sends them: SUBMIT the host force, after its decision delay; RECEIVE and TAKE_UP the centre of the
// tier; OFFERS_IN that centre, when it knows whom to ask; INTERRUPT that centre, when it fails meanwhile; RUNG_ROUND the
// host, which has called other forces itself because the centre could not help in time; ANSWER a donor (offer.machine.ts),
// who may leave units to find again; TIER_READY the next tier, once it stands and has been asked; RETRY the clock; DIRECT
// the Home Secretary, where doctrine has direction as the last resort; ARRIVAL a unit that has come; CUT and CLOSE the
// incident, when it demands less or is over. Filled means agreed: what donors weigh is neither found nor lacking.
// Stands for SPR §4.2 (know what is available and call on it) and §6.4 (cross-boundary mobilisation).

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type RequestEvent = {
  type:
    | 'SUBMIT'
    | 'RECEIVE'
    | 'TAKE_UP'
    | 'OFFERS_IN'
    | 'INTERRUPT'
    | 'RUNG_ROUND'
    | 'ANSWER'
    | 'TIER_READY'
    | 'RETRY'
    | 'DIRECT'
    | 'ARRIVAL'
    | 'CUT'
    | 'CLOSE';
};

/** As long as it searches. The incident may want fewer: nothing left to find ends the search. */
const searching = {
  CUT: [
    { guard: 'isNothingWanted', target: 'cancelled', actions: 'cancelSearch' },
    { guard: 'isAllFound', target: 'filled', actions: 'cancelSearch' },
  ],
  ANSWER: { guard: 'isAllFound', target: 'filled', actions: 'cancelSearch' },
  DIRECT: { actions: 'giveDirection' },
  CLOSE: { target: 'cancelled', actions: ['cancelSearch', 'withdrawAsks'] },
} as const;

/** The search is over, whoever made it: those found are asked. */
const found = [
  { guard: 'findsAll', target: 'awaitingAnswers', actions: 'askDonors' },
  { guard: 'findsSomeAndMayClimb', target: 'offeredInPart', actions: 'askDonors' },
  { guard: 'mayClimb', target: 'escalated' },
  { target: 'unfilled', actions: 'askDonors' },
] as const;

const nextTier = { target: 'submitted', actions: ['climb', 'sendToCentre'] } as const;

export const requestMachine = setup({
  types: { events: {} as RequestEvent },
  guards: guardsNamed(
    'isNothingWanted',
    'isAllFound',
    'isShort',
    'isStaffFree',
    'findsAll',
    'findsSomeAndMayClimb',
    'mayClimb',
    'hasEveryoneArrived',
  ),
  actions: actionsNamed(
    'sendToCentre',
    'reachCentre',
    'joinQueue',
    'leaveQueue',
    'startSearch',
    'endSearch',
    'askDonors',
    'askNextTier',
    'climb',
    'awaitRetry',
    'seekDirection',
    'giveDirection',
    'withdrawAsks',
    'checkArrivals',
    'cancelSearch',
  ),
}).createMachine({
  id: 'request',
  initial: 'drafted',
  states: {
    drafted: { on: { SUBMIT: { target: 'submitted', actions: 'sendToCentre' }, ...searching } },
    submitted: { on: { RECEIVE: { target: 'queued', actions: 'reachCentre' }, ...searching } },
    queued: {
      entry: 'joinQueue',
      exit: 'leaveQueue',
      on: { TAKE_UP: { guard: 'isStaffFree', target: 'sourcing' }, RUNG_ROUND: found, ...searching },
    },
    sourcing: {
      entry: 'startSearch',
      exit: 'endSearch',
      on: { OFFERS_IN: found, INTERRUPT: 'queued', ...searching },
    },
    awaitingAnswers: {
      on: { ...searching, ANSWER: [searching.ANSWER, { guard: 'isShort', target: 'queued', actions: 'reachCentre' }] },
    },
    offeredInPart: { entry: 'askNextTier', on: { TIER_READY: nextTier, ...searching } },
    escalated: { entry: 'askNextTier', on: { TIER_READY: nextTier, ...searching } },
    unfilled: {
      entry: ['awaitRetry', 'seekDirection'],
      on: {
        RETRY: { target: 'queued', actions: 'reachCentre' },
        ...searching,
        DIRECT: { target: 'queued', actions: ['cancelSearch', 'giveDirection', 'reachCentre'] },
      },
    },
    filled: {
      entry: 'checkArrivals',
      on: { ARRIVAL: { guard: 'hasEveryoneArrived', target: 'fulfilled' }, CLOSE: 'closed' },
    },
    fulfilled: { on: { CLOSE: 'closed' } },
    cancelled: {},
    closed: {},
  },
});
