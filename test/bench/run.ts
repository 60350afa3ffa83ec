// Entry of `npm run bench`: runs the benches named (`npm run bench -- hold`), or all of them, and ends with 1 if a goal
// is missed. A bench is any file `<name>.bench.ts` in this folder; `--list` names them.

import { readdirSync } from 'node:fs';
import { type Bench, describe, judge, runContenders } from './harness.ts';

const SUFFIX = '.bench.ts';

const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== '--list' && !known.includes(name));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}

let missed = 0;
for (const name of asked.length > 0 ? known.filter((one) => asked.includes(one)) : known) {
  const { bench } = (await import(`./${name}${SUFFIX}`)) as { bench: Bench };
  const measured = runContenders(bench);
  const outcomes = judge(bench.goals, measured);
  console.log(`${describe(`${name}: ${bench.title}`, measured, outcomes)}\n`);
  missed += outcomes.filter((outcome) => !outcome.met).length;
}
if (asked.includes('--list')) console.log(known.join('\n'));
if (missed > 0) {
  console.error(missed === 1 ? 'a goal was missed' : `${missed} goals were missed`);
  process.exit(1);
}
