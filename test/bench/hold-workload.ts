// The hold model, the usual measure of an event kernel: a thousand entities, each of which, when its turn comes, books
// its next turn a random whole number of seconds ahead. Every contender runs exactly this.

import { report } from './harness.ts';

export const ENTITIES = 1000;
export const MAX_DELAY_SEC = 3600;
export const SEED = 'hold';

// Several short runs first: only the second meets what a fresh run looks like to compiled code, and an experiment is
// thousands of fresh runs.
const WARM_UPS = 4;
const WARM_UP_EVENTS = 200_000;
const MEASURED_EVENTS = 5_000_000;

/** Warms a contender's `run(events)` up, measures one long run, and prints its events per second. */
export function measureHold(run: (events: number) => number): void {
  for (let i = 0; i < WARM_UPS; i++) run(WARM_UP_EVENTS);
  const startedNs = process.hrtime.bigint();
  const done = run(MEASURED_EVENTS);
  const tookSec = Number(process.hrtime.bigint() - startedNs) / 1e9;
  report({ perSec: done / tookSec, unit: 'events' });
}
