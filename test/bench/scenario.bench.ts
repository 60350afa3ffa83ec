// The promise behind a slider that answers while it is dragged: a whole exercise, laid out and run, within a frame.

import type { Bench } from './harness.ts';

const runsOf = (id: string) =>
  ['median', 'p95', 'first'].map((which) => ({ name: `${id}, ${which}`, file: 'scenario-run.ts', args: [id, which] }));

const promise = (ms: number) => ({ name: `${ms} ms a run`, file: 'scenario-promise.ts', args: [String(ms)] });

export const bench: Bench = {
  title: 'whole scenarios: laid out and run, warm (median, 95 of 100) and first in a fresh process',
  rounds: 3,
  contenders: [
    ...runsOf('large-disorder'),
    ...runsOf('london-2011'),
    ...runsOf('marauding-attack'),
    ...runsOf('august-2011'),
    promise(8),
    promise(40),
    promise(50),
  ],
  goals: [
    { contender: 'large-disorder, median', against: '8 ms a run', atLeast: 1 },
    { contender: 'august-2011, median', against: '40 ms a run', atLeast: 1 },
    { contender: 'large-disorder, first', against: '50 ms a run', atLeast: 1 },
  ],
};
