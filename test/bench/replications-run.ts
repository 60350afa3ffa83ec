// Contender: a thousand replications of a shipped scenario, shared out over two processes. By itself it starts both and waits;
// given a part, it runs every second one from there.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { shippedInputs } from '../support/shipped.ts';
import { report } from './harness.ts';

const REPLICATIONS = 1_000;
const PARTS = 2;

const [, , id = '', part] = process.argv;
if (part === undefined) {
  const startedMs = performance.now();
  const ends = await Promise.all(Array.from({ length: PARTS }, (_, n) => run(n)));
  if (ends.some((code) => code !== 0)) throw new Error('a part of the replications failed');
  report({ perSec: 1000 / (performance.now() - startedMs), unit: 'thousands' });
} else {
  const plan = createPlan(shippedInputs(id));
  let facts = 0;
  for (let n = Number(part); n < REPLICATIONS; n += PARTS) facts += simulate(plan, 'muster', n, []).facts.length;
  if (facts < 100 * REPLICATIONS) throw new Error('hardly anything happened');
}

function run(n: number): Promise<number | null> {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), id, String(n)];
  return new Promise((done) => spawn(process.execPath, args, { stdio: 'inherit' }).on('close', done));
}
