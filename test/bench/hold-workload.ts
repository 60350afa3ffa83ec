// The hold model, the usual measure of an event kernel: a thousand entities, each of which, when its turn comes, books
// its next turn a random whole number of seconds ahead. Every contender runs exactly this.

import { report } from './harness.ts';

export const ENTITIES = 1000;
export const MAX_DELAY_SEC = 3600;
export const SEED = 'hold';

const WARM_UP_EVENTS = 300_000;
const MEASURED_EVENTS = 2_000_000;

/** Runs a contender's `run(events)` once to warm up, once to measure, and prints its events per second. */
export function measureHold(run: (events: number) => number): void {
  run(WARM_UP_EVENTS);
  const startedNs = process.hrtime.bigint();
  const done = run(MEASURED_EVENTS);
  const tookSec = Number(process.hrtime.bigint() - startedNs) / 1e9;
  report({ perSec: done / tookSec, unit: 'events' });
}
