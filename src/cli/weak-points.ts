// muster weak-points: what remains of an exercise's coordination when any one centre, link or channel is lost.

import { parseArgs } from 'node:util';
import { lastOf } from '../core/experiments/progress.ts';
import { type WithoutIt, weakPoints } from '../core/experiments/resilience.ts';
import { scenarioAsSet } from '../core/scenario/resolve.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { simulate } from '../core/sim/simulate.ts';
import { EXIT, Misuse, orRefuse } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario } from './load.ts';
import { seedsOf } from './seeds.ts';
import { settingOf } from './settings.ts';

const OPTIONS = {
  seeds: { type: 'string', default: '10' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const;
const SHOWN = 15;

export function weakPointsOf(args: string[]): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE['weak-points']);
  const seeds = seedsOf(values.seeds);
  const library = loadLibrary();
  const scenario = loadScenario(name, library);
  const router = loadRouter();
  const settings = values.set.map(settingOf);
  // What is set of the scenario is in the one that something is taken from.
  const others = settings.filter(({ path }) => !path.startsWith('/scenario/'));
  const plan = createPlan(orRefuse(inputsFor(scenario, library, router, settings), name));
  const unchanged = seeds.map((seed) => simulate(plan, seed, 0, []));
  const asSet = orRefuse(scenarioAsSet(scenario, library, settings), name);
  const trying = weakPoints(asSet, unchanged, seeds, (without) => inputsFor(without, library, router, others));
  const losses = lastOf(trying);
  const report = { scenario: scenario.id, seeds: seeds.length, losses };
  process.stdout.write(`${values.json ? JSON.stringify(report) : wordsOf(scenario.title, losses, seeds.length)}\n`);
  return EXIT.fine;
}

function wordsOf(title: string, all: readonly WithoutIt[], seeds: number): string {
  const felt = all.filter(
    ({ unmetOfficerHours: { mean }, firstOutsideSec, reachedBefore, stillReached }) =>
      mean !== 0 || firstOutsideSec.mean !== 0 || stillReached < reachedBefore,
  );
  const lines = felt
    .slice(0, SHOWN)
    .map(({ loss, unmetOfficerHours, firstOutsideSec, reachedBefore, stillReached }) => {
      const { mean, low, high } = unmetOfficerHours;
      const lost = reachedBefore - stillReached;
      const gone = lost === 0 ? '' : `; in ${lost} of ${reachedBefore} places no outside help came any more`;
      return `  ${loss.name}: ${signed(mean)} officer-hours unmet (${signed(low)} to ${signed(high)}), first help from outside ${signed(firstOutsideSec.mean / 60)} min${gone}`;
    });
  return [
    `${title}: without one thing from start to end, over ${seeds} seeds under the same luck, worst first`,
    ...(lines.length > 0 ? lines : ['  Nothing that was tried made a difference.']),
    ...(felt.length > SHOWN ? [`  and ${felt.length - SHOWN} more`] : []),
    `${all.length} centres, links and channels were tried; ${all.length - felt.length} made no difference.`,
    'Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(0)}`;
