// The promise behind "good, or lucky?": so many replications of four nights of disorder that a room can wait for them.

import type { Bench } from './harness.ts';

export const bench: Bench = {
  title: 'a thousand replications of a whole scenario on two cores',
  rounds: 1,
  contenders: [
    { name: 'august-2011', file: 'replications-run.ts', args: ['august-2011'] },
    { name: '20 s a thousand', file: 'scenario-promise.ts', args: ['20000'] },
  ],
  goals: [{ contender: 'august-2011', against: '20 s a thousand', atLeast: 1 }],
};
