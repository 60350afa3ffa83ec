// The promise behind "what is closing each worth?": the gaps of August 2011 ranked while a room waits.

import type { Bench } from './harness.ts';

export const bench: Bench = {
  title: 'what closing each gap is worth, the best of them over 30 seeds, on one core',
  rounds: 1,
  contenders: [
    { name: 'august-2011', file: 'worth-run.ts', args: ['august-2011'] },
    { name: '30 s a search', file: 'scenario-promise.ts', args: ['30000'] },
  ],
  goals: [{ contender: 'august-2011', against: '30 s a search', atLeast: 1 }],
};
