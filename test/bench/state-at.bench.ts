// The promise behind scrubbing: the state at any time in under a millisecond, also after a jump.

import type { Bench } from './harness.ts';

const way = (name: string, arg: string) => ({ name, file: 'state-at-read.ts', args: [arg] });

export const bench: Bench = {
  title: 'state at a time, London 2011, median of a read',
  rounds: 3,
  contenders: [
    way('after a jump', 'jump'),
    way('playing on', 'play'),
    way('by a new reader', 'afresh'),
    { name: '1 ms a read', file: 'scenario-promise.ts', args: ['1'] },
  ],
  goals: [
    { contender: 'after a jump', against: '1 ms a read', atLeast: 1 },
    { contender: 'playing on', against: '1 ms a read', atLeast: 1 },
  ],
};
