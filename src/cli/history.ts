// muster history: August 2011 over many seeds, beside what was published of it. Nothing is fitted: where the two part,
// data/history/README.md says why.

import { parseArgs } from 'node:util';
import { at } from '../core/base/assert.ts';
import { readHistory } from '../core/scenario/history.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { simulate } from '../core/sim/simulate.ts';
import { outsideHelp } from '../core/trace/outside-help.ts';
import { EXIT, Misuse, orRefuse } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario, shipped } from './load.ts';

const SCENARIO = 'london-2011';
const TABLE = 'history/august-2011.csv';
const MOST_SEEDS = 10_000;
const OPTIONS = { seeds: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } } as const;

/** Middle of the runs, and the bounds that nine in ten lie within. */
interface Spread {
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
}

interface Compared {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly published: { readonly low: number; readonly high: number; readonly source: string; readonly note: string };
  readonly model: Spread;
}

export function history(args: string[]): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (positionals.length > 0) throw new Misuse(USAGE.history);
  const seeds = Number(values.seeds);
  if (!/^\d+$/.test(values.seeds) || seeds < 1 || seeds > MOST_SEEDS) {
    throw new Misuse(`--seeds: found "${values.seeds}", expected a whole number from 1 to ${MOST_SEEDS}`);
  }
  const library = loadLibrary();
  const figures = orRefuse(readHistory(shipped('data', TABLE), library.clock), `data/${TABLE}`);
  const scenario = loadScenario(SCENARIO, library);
  const inputs = orRefuse(inputsFor(scenario, library, loadRouter()), SCENARIO);
  const plan = createPlan(inputs);
  const runs: number[][] = figures.map(() => []);
  for (let seed = 1; seed <= seeds; seed++) {
    const trace = simulate(plan, `${seed}`, 0, []);
    figures.forEach(({ counts, unit, fromUtcSec, untilUtcSec }, n) => {
      const [fromSec, untilSec] = [fromUtcSec - inputs.startUtcSec, untilUtcSec - inputs.startUtcSec];
      at(runs, n).push(outsideHelp(trace, counts, fromSec, untilSec)[unit]);
    });
  }
  const compared = figures.map(
    ({ id, what, unit, low, high, source, note }, n): Compared => ({
      id,
      what,
      unit,
      published: { low, high, source, note },
      model: spreadOf(at(runs, n)),
    }),
  );
  const doctrine = inputs.exercise.doctrine.id;
  const report = { scenario: SCENARIO, doctrine, seeds, figures: compared };
  process.stdout.write(`${values.json ? JSON.stringify(report, null, 2) : wordsOf(compared, seeds, doctrine)}\n`);
  return EXIT.fine;
}

/** By nearest rank: each number is one that a run came to. */
function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((x, y) => x - y);
  const rank = (share: number): number => at(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return { p05: rank(0.05), median: rank(0.5), p95: rank(0.95) };
}

function wordsOf(compared: readonly Compared[], seeds: number, doctrine: string): string {
  const lines = compared.flatMap(({ what, unit, published, model }) => {
    const { low, high } = published;
    return [
      `${what}:`,
      `  published  ${low === high ? low : `${low} to ${high}`} ${unit}  (${published.source})`,
      `  model      ${model.median} ${unit}, nine runs in ten from ${model.p05} to ${model.p95}`,
      ...(published.note === '' ? [] : [`  note       ${published.note}`]),
    ];
  });
  return [
    `London, August 2011: the model beside what was published. Seeds 1 to ${seeds}, doctrine ${doctrine}, nothing fitted.`,
    '',
    ...lines,
    '',
    'Where the two part, and why: data/history/README.md. Holdings outside London are illustrative figures, not real ones.',
  ].join('\n');
}
