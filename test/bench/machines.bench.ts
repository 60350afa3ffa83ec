// The promise that lets every run use the tables: the same lifecycles, a hundred times faster than XState's actors.

import type { Bench } from './harness.ts';

export const bench: Bench = {
  title: 'lifecycles of one large disorder, events with their guards and actions',
  rounds: 5,
  contenders: [
    { name: 'compiled tables', file: 'machines-table.ts' },
    { name: 'XState actors', file: 'machines-xstate.ts' },
  ],
  goals: [{ contender: 'compiled tables', against: 'XState actors', atLeast: 100 }],
};
