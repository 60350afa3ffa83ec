// muster compare: a scenario as it is and with assumptions changed, over the same seeds: what the change is worth.

import { parseArgs } from 'node:util';
import {
  type Comparison,
  compare as compareOutcomes,
  outcomesOf,
  type TimeCompared,
} from '../core/experiments/compare.ts';
import type { Difference } from '../core/experiments/paired.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan, type Plan } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { EXIT, Misuse, orRefuse } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario } from './load.ts';
import { seedsOf } from './seeds.ts';
import { settingOf } from './settings.ts';
import { loadSolver } from './solver.ts';

const OPTIONS = {
  set: { type: 'string', multiple: true, default: [] as string[] },
  seeds: { type: 'string', default: '30' },
  json: { type: 'boolean', default: false },
} as const;

export async function compare(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1 || values.set.length === 0) throw new Misuse(USAGE.compare);
  const seeds = seedsOf(values.seeds);
  const settings = values.set.map(settingOf);
  const library = loadLibrary();
  const scenario = loadScenario(name, library);
  const router = loadRouter();
  const planWith = async (some: readonly Setting[], what: string): Promise<Plan> =>
    createPlan(orRefuse(await withSolver(orRefuse(inputsFor(scenario, library, router, some), what), loadSolver)));
  const [unchanged, changed] = [await planWith([], name), await planWith(settings, '--set')];
  const comparison = compareOutcomes(outcomesOf(unchanged, seeds), outcomesOf(changed, seeds));
  const { incidents, capabilities } = namesOf(unchanged);
  const report = { scenario: scenario.id, set: values.set, incidents, capabilities, ...comparison };
  process.stdout.write(
    `${values.json ? JSON.stringify(report) : wordsOf(comparison, values.set, incidents, capabilities)}\n`,
  );
  return EXIT.fine;
}

const namesOf = ({ inputs: { exercise } }: Plan) => ({
  incidents: exercise.scenario.incidents.map(({ name }) => name),
  capabilities: exercise.capabilities.map(({ name }) => name),
});

function wordsOf(
  { seeds, parts, unmetOfficerHours: all }: Comparison,
  set: readonly string[],
  incidents: readonly string[],
  capabilities: readonly string[],
): string {
  const changes = parts.flatMap((part) => {
    const lines = [
      hours('need unmet', part.unmetOfficerHours.difference, part.unmetOfficerHours.unchanged.median),
      time('first from another force', part.firstOutsideSec),
      time('60% of the requirement there', part.sixtySec),
    ].filter((line) => line !== null);
    return lines.length === 0
      ? []
      : [`${incidents[part.incident]}, ${capabilities[part.capability]}:`, ...lines.map((line) => `  ${line}`)];
  });
  return [
    `With ${set.join(' and ')}, over ${seeds} seeds under the same luck:`,
    '',
    hours('need unmet, all together', all.difference, all.unchanged.median) ?? 'Nothing changes in any run.',
    ...(changes.length > 0 ? ['', ...changes] : []),
    '',
    'In brackets: the interval that holds the mean in 95 of 100 such comparisons. Need unmet is in officer-hours below demand.',
    'Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

const signed = (value: number, digits: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

/** A line on officer-hours, or null if no run came out otherwise. */
function hours(what: string, { mean, low, high }: Difference, before: number): string | null {
  if (mean === 0 && low === 0 && high === 0) return null;
  return `${what}: ${signed(mean, 0)} officer-hours (${signed(low, 0)} to ${signed(high, 0)}), from ${before.toFixed(0)} in the middle run`;
}

const minutes = (sec: number): number => sec / 60;

function time(what: string, { reached, difference: { mean, low, high, seeds } }: TimeCompared): string | null {
  const [before, after] = reached.map((share) => `${Math.round(100 * share)}`);
  const often = before === after ? '' : `; it came to that in ${before}% of runs before and in ${after}% after`;
  const same = mean === 0 && low === 0 && high === 0;
  if (same && often === '') return null;
  if (seeds === 0) return `${what}${often.replace(';', ':')}`;
  return `${what}: ${signed(minutes(mean), 0)} min (${signed(minutes(low), 0)} to ${signed(minutes(high), 0)})${often}`;
}
