// Contender: a whole scenario as shipped, laid out and run; what `first`, `median` and `p95` name of it.

import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { shippedInputs } from '../support/shipped.ts';
import { report } from './harness.ts';

const WARM_UP = 40;
const RUNS = 100;

const [, , id = '', which = ''] = process.argv;
const inputs = shippedInputs(id);

/** Another seed each time: no run profits from having been the same before. */
function runMs(seed: number): number {
  const startedMs = performance.now();
  const trace = simulate(createPlan(inputs), String(seed), 0, []);
  const tookMs = performance.now() - startedMs;
  if (trace.facts.length < 100) throw new Error('hardly anything happened');
  return tookMs;
}

const firstMs = runMs(0);
const figures: Record<string, () => number> = {
  first: () => firstMs,
  median: () => warm(0.5),
  p95: () => warm(0.95),
};

function warm(share: number): number {
  for (let n = 0; n < WARM_UP; n++) runMs(n);
  const sorted = Array.from({ length: RUNS }, (_, n) => runMs(n)).sort((a, b) => a - b);
  return sorted[Math.floor(share * RUNS)]!;
}

const figure = figures[which];
if (!figure) throw new Error(`first, median or p95, not "${which}"`);
report({ perSec: 1000 / figure(), unit: 'runs' });
