// Contender: what closing the gaps of a shipped scenario is worth, the best of them over 30 seeds, as the desk asks it.

import { worthOfGaps } from '../../src/core/experiments/worth.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { report } from './harness.ts';

const [, , id = ''] = process.argv;
const seeds = Array.from({ length: 30 }, (_, n) => `${n + 1}`);
const trace = simulate(createPlan(shippedInputs(id)), 'muster', 0, []);
const startedMs = performance.now();
const reruns = worthOfGaps(findGaps(readTrace(trace), library.scoring), {
  header: trace.header,
  seeds,
  decisions: [],
  rules: library.scoring,
  layOut: (settings) => ({ ok: true, value: shippedInputs(id, settings) }),
});
let next = reruns.next();
while (!next.done) next = reruns.next();
if (next.value.gaps.length < 10) throw new Error('hardly a gap was measured');
report({ perSec: 1000 / (performance.now() - startedMs), unit: 'searches' });
