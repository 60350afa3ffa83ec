// The life of one link between two nodes of the network: whether messages go over it, and how quickly.
//
// Events and who sends them: FAIL, DEGRADE and RESTORE what happens to it (a disruption and its end); whoever is still
// hit by another comes back degraded. Stands for SPR §6.1 and §6.6 (links that work, and that stand up to disruption)
// and the doctrine's `coordination.messages`.

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type LinkEvent = { type: 'FAIL' | 'DEGRADE' | 'RESTORE' };

const FAIL = { target: 'down', actions: 'findWaysAgain' } as const;

export const linkMachine = setup({
  types: { events: {} as LinkEvent },
  guards: guardsNamed('isImpaired'),
  actions: actionsNamed('findWaysAgain'),
}).createMachine({
  id: 'link',
  initial: 'up',
  states: {
    up: { on: { FAIL, DEGRADE: { target: 'degraded', actions: 'findWaysAgain' } } },
    degraded: { on: { FAIL, RESTORE: { target: 'up', actions: 'findWaysAgain' } } },
    down: {
      on: {
        RESTORE: [
          { guard: 'isImpaired', target: 'degraded', actions: 'findWaysAgain' },
          { target: 'up', actions: 'findWaysAgain' },
        ],
      },
    },
  },
});
