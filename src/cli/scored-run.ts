// One run to be scored: what `muster score` and `muster gaps` have in common, from their options to the trace and the scope.

import { at } from '../core/base/assert.ts';
import { ok, type Result } from '../core/base/result.ts';
import { exercisedIn } from '../core/experiments/exercised.ts';
import type { LayOut } from '../core/experiments/resilience.ts';
import type { Scenario } from '../core/model/scenario.ts';
import type { ScoringRules } from '../core/model/scoring.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import { scenarioAsSet } from '../core/scenario/resolve.ts';
import { readTrace, type TraceReading } from '../core/scoring/reading.ts';
import { wholeRun } from '../core/scoring/scope.ts';
import type { Scope, Summaries } from '../core/scoring/types.ts';
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan, type EngineInputs } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { simulate } from '../core/sim/simulate.ts';
import type { Trace } from '../core/trace/trace.ts';
import { orRefuse, WrongInput } from './exit.ts';
import { loadLibrary, loadRouter, loadScenario } from './load.ts';
import { wholeNumber } from './one-run.ts';
import { settingOf } from './settings.ts';
import { loadSolver } from './solver.ts';

export const SCORED_OPTIONS = {
  seed: { type: 'string', default: 'muster' },
  replication: { type: 'string', default: '0' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  force: { type: 'string' },
  region: { type: 'string' },
  capability: { type: 'string' },
  facts: { type: 'boolean', default: false },
  also: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const;

interface ScoredOptions {
  readonly seed: string;
  readonly replication: string;
  readonly set: readonly string[];
  readonly force?: string | undefined;
  readonly region?: string | undefined;
  readonly capability?: string | undefined;
  readonly also: readonly string[];
}

export interface ScoredRun {
  readonly reading: TraceReading;
  readonly rules: ScoringRules;
  readonly scope: Scope;
  /** What only several exercises can tell, where others were named. */
  readonly summaries: Summaries;
  /** Lays the same exercise out again with more set on top. */
  readonly layOut: (settings: readonly Setting[]) => Result<EngineInputs>;
  /** Its scenario, with what was set of it. */
  readonly asSet: Scenario;
  /** And with something taken away from its scenario, all else being as it was set. */
  readonly layOutScenario: LayOut;
}

export async function scoredRun(name: string, options: ScoredOptions): Promise<ScoredRun> {
  const library = loadLibrary();
  const scenario = loadScenario(name, library);
  const replication = wholeNumber(options.replication, '--replication');
  const [router, settings] = [loadRouter(), options.set.map(settingOf)];
  const asked = orRefuse(inputsFor(scenario, library, router, settings), '--set');
  const inputs = orRefuse(await withSolver(asked, loadSolver));
  const { solver } = inputs;
  const solved = (again: Result<EngineInputs>): Result<EngineInputs> =>
    again.ok && solver ? ok({ ...again.value, solver }) : again;
  const layOut = (more: readonly Setting[]): Result<EngineInputs> =>
    solved(inputsFor(scenario, library, router, [...settings, ...more]));
  // What was set of the scenario is in it already.
  const others = settings.filter(({ path }) => !path.startsWith('/scenario/'));
  const asSet = orRefuse(scenarioAsSet(scenario, library, settings), '--set');
  const layOutScenario: LayOut = (one) => solved(inputsFor(one, library, router, others));
  const trace = simulate(createPlan(inputs), options.seed, replication, []);
  const reading = readTrace(trace);
  const scope = scopeOf(trace, options);
  const also: TraceReading[] = [];
  for (const other of options.also) {
    const inputsOfOther = inputsFor(loadScenario(other, library), library, router, []);
    const otherInputs = orRefuse(await withSolver(orRefuse(inputsOfOther, '--also'), loadSolver));
    also.push(readTrace(simulate(createPlan(otherInputs), options.seed, replication, [])));
  }
  const summaries =
    also.length === 0 ? {} : { exercised: exercisedIn([reading, ...also], library.capabilities, scope) };
  return { reading, rules: library.scoring, scope, summaries, layOut, asSet, layOutScenario };
}

function scopeOf(trace: Trace, { force, region, capability }: ScoredOptions): Scope {
  const { forces, capabilities } = trace.header.exercise;
  const regions = [...new Set(forces.flatMap(({ groupings }) => groupings.mutualAid ?? []))];
  const named = regions.map((one) => [one]);
  const regionAt = placeIn(region, '--region', named);
  return {
    ...wholeRun(trace),
    force: placeIn(
      force,
      '--force',
      forces.map(({ id, name, shortName }) => [name, shortName, id]),
    ),
    region: regionAt === null ? null : at(regions, regionAt),
    capability: placeIn(
      capability,
      '--capability',
      capabilities.map(({ id, name }) => [id, name]),
    ),
  };
}

/** Place of the one that is called so, whatever its capitals. */
function placeIn(word: string | undefined, path: string, names: readonly (readonly string[])[]): number | null {
  if (word === undefined) return null;
  const place = names.findIndex((all) => all.some((name) => name.toLowerCase() === word.toLowerCase()));
  if (place >= 0) return place;
  const known = names.map((all) => all[0] ?? '');
  const list = known.length <= 12 ? `one of ${known.join(', ')}` : 'one that is in this exercise';
  throw new WrongInput([{ path, found: `"${word}"`, expected: `${list}${didYouMean(word, names.flat())}` }]);
}

/** Whose part is looked at, in words. */
export function scopeWords({ header }: Trace, { force, region, capability }: Scope): string {
  const { forces, capabilities } = header.exercise;
  const whose = [
    force === null ? null : at(forces, force).name,
    region === null ? null : `region ${region}`,
    capability === null ? null : at(capabilities, capability).name.toLowerCase(),
  ].filter((word) => word !== null);
  return whose.join(', ') || 'the nation';
}

/** `T+3:05`: hours and minutes since the start. */
export const momentWords = (sec: number): string =>
  `T+${Math.floor(sec / 3600)}:${String(Math.floor((sec % 3600) / 60)).padStart(2, '0')}`;
