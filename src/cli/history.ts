// muster history: August 2011 over many seeds, beside what was published of it. Nothing is fitted: where the two part,
// data/history/README.md says why.

import { parseArgs } from 'node:util';
import { at } from '../core/base/assert.ts';
import { type Spread, spreadOf } from '../core/experiments/spread.ts';
import { readHistory } from '../core/scenario/history.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { simulate } from '../core/sim/simulate.ts';
import { outsideHelp } from '../core/trace/outside-help.ts';
import { EXIT, Misuse, orRefuse } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario, shipped } from './load.ts';
import { seedsOf } from './seeds.ts';
import { settingOf } from './settings.ts';

const SCENARIO = 'august-2011';
const TABLE = 'history/august-2011.csv';
const OPTIONS = {
  seeds: { type: 'string', default: '200' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const;

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
  const seeds = seedsOf(values.seeds);
  const library = loadLibrary();
  const figures = orRefuse(readHistory(shipped('data', TABLE), library.clock), `data/${TABLE}`);
  const scenario = loadScenario(SCENARIO, library);
  const settings = values.set.map(settingOf);
  const inputs = orRefuse(
    inputsFor(scenario, library, loadRouter(), settings),
    settings.length > 0 ? '--set' : SCENARIO,
  );
  const plan = createPlan(inputs);
  const runs: number[][] = figures.map(() => []);
  for (const seed of seeds) {
    const trace = simulate(plan, seed, 0, []);
    figures.forEach(({ counts, host, unit, fromUtcSec, untilUtcSec }, n) => {
      const [fromSec, untilSec] = [fromUtcSec - inputs.startUtcSec, untilUtcSec - inputs.startUtcSec];
      at(runs, n).push(outsideHelp(trace, counts, trace.header.forceIds.indexOf(host), fromSec, untilSec)[unit]);
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
  const report = { scenario: SCENARIO, doctrine, seeds: seeds.length, settings: values.set, figures: compared };
  process.stdout.write(
    `${values.json ? JSON.stringify(report, null, 2) : wordsOf(compared, seeds.length, doctrine, values.set)}\n`,
  );
  return EXIT.fine;
}

function wordsOf(compared: readonly Compared[], seeds: number, doctrine: string, set: readonly string[]): string {
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
    ...set.map((one) => `Set by hand, not the model as it stands: ${one}`),
    '',
    ...lines,
    '',
    'Where the two part, and why: data/history/README.md. Holdings outside London are illustrative figures, not real ones.',
  ].join('\n');
}
