// How a force stands: what its own control room would say of it when a coordination centre asks.
//
// Events and who sends them: REVIEW whoever changes what is at home (units given, sent out to an incident at home, or free
// again), what the force is asked for, or what the hour asks it to keep: once in the second, when all of it has happened.
// Heightened: something is asked of it. Mobilised: units are away. Stretched: of what is away, none more could be
// spared. Recovering: everyone is home, and some still rest. Stands for SPR §2.3 (meet the national need and still serve at home) and the doctrine's minimum cover.

import { setup } from 'xstate';
import { guardsNamed } from './named.ts';

type ForceEvent = { type: 'REVIEW' };

const strained = [
  { guard: 'isBelowCover', target: 'belowMinimumCover' },
  { guard: 'isStretched', target: 'stretched' },
  { guard: 'isAnyoneAway', target: 'mobilised' },
] as const;
const quiet = [{ guard: 'isSomethingAsked', target: 'heightened' }, { target: 'steady' }] as const;
const resting = { guard: 'isAnyoneResting', target: 'recovering' } as const;

export const forceMachine = setup({
  types: { events: {} as ForceEvent },
  guards: guardsNamed('isBelowCover', 'isStretched', 'isAnyoneAway', 'isAnyoneResting', 'isSomethingAsked'),
}).createMachine({
  id: 'force',
  initial: 'steady',
  states: {
    steady: { on: { REVIEW: [...strained, ...quiet] } },
    heightened: { on: { REVIEW: [...strained, ...quiet] } },
    mobilised: { on: { REVIEW: [...strained, resting, ...quiet] } },
    stretched: { on: { REVIEW: [...strained, resting, ...quiet] } },
    belowMinimumCover: { on: { REVIEW: [...strained, resting, ...quiet] } },
    recovering: { on: { REVIEW: [...strained, resting, ...quiet] } },
  },
});
