// Contender: the state of London 2011 at a time, by a reader that has been elsewhere before (`jump`), that goes on from
// where it was (`play`), or that is made for the question (`afresh`).

import { createRandom } from '../../src/core/kernel/random.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import { shippedInputs } from '../support/shipped.ts';
import { median, report } from './harness.ts';

const WARM_UP = 2000;
const READS = 5000;

const trace = simulate(createPlan(shippedInputs('london-2011')), 'muster', 0, []);
const { durationSec } = trace.header;
const random = createRandom('state-at', 0);
const reader = createStateReader(trace);
let seen = 0;

const ways: Record<string, (n: number) => number> = {
  jump: (n) => reader.at(Math.floor(random.uniform(0, 0, n) * durationSec)).factCount,
  play: (n) => reader.at(Math.floor(((n % READS) / READS) * durationSec)).factCount,
  afresh: (n) => createStateReader(trace).at(Math.floor(random.uniform(0, 0, n) * durationSec)).factCount,
};
const way = ways[process.argv[2] ?? ''];
if (!way) throw new Error('jump, play or afresh');

function readMs(n: number): number {
  const startedMs = performance.now();
  seen += way!(n);
  return performance.now() - startedMs;
}

for (let n = 0; n < WARM_UP; n++) readMs(n);
const tookMs = median(Array.from({ length: READS }, (_, n) => readMs(n)));
if (seen === 0) throw new Error('nothing was read');
report({ perSec: 1000 / tookMs, unit: 'reads' });
