// muster replay: a kept exercise's decisions over many seeds beside doctrine alone. Were they good, or lucky?

import { parseArgs } from 'node:util';
import { fail } from '../core/base/result.ts';
import { lastOf } from '../core/experiments/progress.ts';
import { replay } from '../core/experiments/replay.ts';
import { nameProblems } from '../core/scenario/decisions.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import type { KeptExercise } from '../core/scenario/kept.ts';
import { readKept } from '../core/scenario/kept-schema.ts';
import { contextOf } from '../core/scenario/library.ts';
import { binsOf, luckOf, pairsOf, type Replayed, replayWords, verdictOf } from '../core/scoring/replayed.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, readText } from './load.ts';
import { seedsOf } from './seeds.ts';
import { loadSolver } from './solver.ts';

const OPTIONS = {
  seeds: { type: 'string', default: '100' },
  branch: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export async function replayKept(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Misuse(USAGE.replay);
  const seeds = seedsOf(values.seeds);
  const library = loadLibrary();
  const exercise = exerciseIn(file, orRefuse(readKept(readText(file), contextOf(library)), file));
  const { scenario, seed, name } = exercise;
  const { decisions, settings } = branchIn(exercise, values.branch);
  const unknownNames = nameProblems(decisions, { ...library, scenario }, '/decisions');
  if (unknownNames.length > 0) orRefuse(fail(...unknownNames), file);
  const inputs = orRefuse(inputsFor(scenario, library, loadRouter(), settings), file);
  const plan = createPlan(orRefuse(await withSolver(inputs, loadSolver)));
  const found = lastOf(replay(plan, { seed, replication: 0 }, decisions, seeds));
  const report = { name, ...found, ...pairsOf(found), verdict: verdictOf(found), luck: luckOf(found) };
  process.stdout.write(`${values.json ? JSON.stringify(report) : wordsOf(name, decisions.length, found)}\n`);
  return EXIT.fine;
}

function exerciseIn(file: string, opened: { readonly kind: string; readonly exercise?: KeptExercise }): KeptExercise {
  if (opened.exercise !== undefined) return opened.exercise;
  throw new WrongInput([
    { path: file, found: 'a scenario, in which nobody decided anything', expected: 'a kept exercise' },
  ]);
}

/** The branch at hand when it was saved, or the one of this name. */
function branchIn(exercise: KeptExercise, wanted: string | undefined): Pick<KeptExercise, 'decisions' | 'settings'> {
  const { branches } = exercise;
  if (wanted === undefined || wanted === branches?.now.name) return exercise;
  const found = branches?.others.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const names = branches === undefined ? [] : [branches.now, ...branches.others].map(({ name }) => name);
  const expected =
    names.length === 0 ? 'no --branch: there is only one' : `one of ${names.join(', ')}${didYouMean(wanted, names)}`;
  throw new WrongInput([{ path: '--branch', found: `"${wanted}"`, expected }]);
}

const WIDEST = 40;

function wordsOf(name: string, decisions: number, replayed: Replayed): string {
  const { breaches } = replayed;
  return [
    `${name}: ${decisions === 1 ? '1 decision' : `${decisions} decisions`}, replayed over ${replayed.seeds} seeds beside doctrine alone, pair by pair under the same luck.`,
    '',
    ...replayWords(replayed),
    `Breaches of cover at home, middle run: ${breaches.people} as decided, ${breaches.doctrine} by doctrine.`,
    '',
    'Officer-hours of need unmet, as decided less by doctrine (below 0 is better), and in how many runs:',
    ...bars(replayed),
    '',
    'It tells of decisions, not of who took them. Holdings are illustrative figures, not real ones.',
  ].join('\n');
}

function bars(replayed: Replayed): string[] {
  const bins = binsOf(replayed);
  const largest = Math.max(...bins.map(({ runs }) => runs));
  return bins.map(
    ({ from, runs }) => `${String(from).padStart(8)}  ${'#'.repeat(Math.ceil((WIDEST * runs) / largest))} ${runs}`,
  );
}
