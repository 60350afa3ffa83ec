// The exercise as a person lives it: choosing a scenario, being briefed, running and pausing, the end, the debrief.
// It says which steps are open at any moment; what they change is the desk's business.

import { setup } from 'xstate';

export type StageEvent = { type: 'CHOOSE' | 'BEGIN' | 'PLAY' | 'PAUSE' | 'REACH_END' | 'REWIND' | 'DEBRIEF' | 'LEAVE' };

export const exerciseMachine = setup({ types: { events: {} as StageEvent } }).createMachine({
  id: 'exercise',
  initial: 'choosing',
  on: { LEAVE: '.choosing' },
  states: {
    choosing: { on: { CHOOSE: 'briefing' } },
    briefing: { on: { BEGIN: 'paused' } },
    running: { on: { PAUSE: 'paused', REACH_END: 'ended' } },
    paused: { on: { PLAY: 'running', REACH_END: 'ended', DEBRIEF: 'debrief' } },
    ended: { on: { REWIND: 'paused', DEBRIEF: 'debrief' } },
    debrief: { on: { REWIND: 'paused' } },
  },
});
