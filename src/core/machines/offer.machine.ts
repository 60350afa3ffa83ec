// What one donor makes of one request: the decision that only the donor can take. (The host decides on its own units in the
// same way, but has no cover to keep from itself.)
//
// Events and who sends them: RECEIVE the centre that asks; ANSWER the donor force, after the doctrine's time to decide;
// WITHDRAW the host, when it needs fewer or its incident is over. It is directed only where the doctrine has direction as
// the last resort (Police Act 1996, s24 and s98) and the request was so backed. Stands for SPR §2.3 (meet the national need
// and still serve at home) and §3.1 (contribute what is needed).

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type OfferEvent = { type: 'RECEIVE' | 'ANSWER' | 'WITHDRAW' };

const WITHDRAW = { target: 'withdrawn', actions: 'takeBackAsk' } as const;
const answer = ['countCover', 'giveUnits'] as const;

export const offerMachine = setup({
  types: { events: {} as OfferEvent },
  guards: guardsNamed('isDirectedAndHasUnits', 'canGiveAll', 'canGiveSome'),
  actions: actionsNamed('weigh', 'countCover', 'giveUnits', 'takeBackAsk'),
}).createMachine({
  id: 'offer',
  initial: 'asked',
  states: {
    asked: { on: { RECEIVE: 'weighing', WITHDRAW } },
    weighing: {
      entry: 'weigh',
      on: {
        ANSWER: [
          { guard: 'isDirectedAndHasUnits', target: 'directed', actions: answer },
          { guard: 'canGiveAll', target: 'agreed', actions: answer },
          { guard: 'canGiveSome', target: 'agreedInPart', actions: answer },
          { target: 'declined', actions: answer },
        ],
        WITHDRAW,
      },
    },
    agreed: {},
    agreedInPart: {},
    declined: {},
    directed: {},
    withdrawn: {},
  },
});
