import alea from 'seedrandom/lib/alea.js';
import { createRandom } from '../../src/core/kernel/random.ts';

const r = createRandom('x', 1);
const al = alea('x');
for (let k = 0; k < 3; k++) {
  let t = process.hrtime.bigint();
  let s = 0;
  for (let i = 0; i < 3e7; i++) s += r.uniform(1, i & 1023, i & 0xffff);
  const d = Number(process.hrtime.bigint() - t) / 3e7;
  t = process.hrtime.bigint();
  let s2 = 0;
  for (let i = 0; i < 3e7; i++) s2 += al();
  const d2 = Number(process.hrtime.bigint() - t) / 3e7;
  let dep = 0;
  t = process.hrtime.bigint();
  for (let i = 0; i < 3e7; i++) dep = Math.floor(1000 * r.uniform(1, dep, i & 0xffff));
  const d3 = Number(process.hrtime.bigint() - t) / 3e7;
  console.log(d.toFixed(1), d2.toFixed(1), d3.toFixed(1), s / 3e7, s2 / 3e7);
}
