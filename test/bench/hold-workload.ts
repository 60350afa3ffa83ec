// The hold model, the usual measure of an event kernel: a thousand entities, each of which, when its turn comes, books
// its next turn a random whole number of seconds ahead. Every contender runs exactly this.

import { median, report } from './harness.ts';

export const ENTITIES = 1000;
export const MAX_DELAY_SEC = 3600;
export const SEED = 'hold';

// Many fresh runs, as an experiment is, and their median: one that the machine interrupted doesn't count.
const WARM_UPS = 4;
const RUNS = 15;
const EVENTS_PER_RUN = 400_000;

/** Warms a contender's `run(events)` up, measures runs of it, and prints its events per second. */
export function measureHold(run: (events: number) => number): void {
  for (let i = 0; i < WARM_UPS; i++) run(EVENTS_PER_RUN);
  const rates = Array.from({ length: RUNS }, () => {
    const startedNs = process.hrtime.bigint();
    const done = run(EVENTS_PER_RUN);
    return done / (Number(process.hrtime.bigint() - startedNs) / 1e9);
  });
  report({ perSec: median(rates), unit: 'events' });
}
