// What only reruns can tell of a run that is scored: what comes without each centre, link and channel. Of the whole exercise,
// and of no one's part in it.

import { lastOf } from '../core/experiments/progress.ts';
import { weakPoints } from '../core/experiments/resilience.ts';
import type { Summaries } from '../core/scoring/types.ts';
import { createPlan } from '../core/sim/plan.ts';
import { simulate } from '../core/sim/simulate.ts';
import { Misuse, orRefuse } from './exit.ts';
import type { ScoredRun } from './scored-run.ts';

/** @param option the option that asked for it, to be named where it can't be had */
export function withoutEach(
  { scope, layOut, asSet, layOutScenario }: ScoredRun,
  seeds: string[],
  option: string,
): Summaries {
  if (scope.force !== null || scope.region !== null || scope.capability !== null) {
    throw new Misuse(`${option}: found it with --force, --region or --capability, expected the whole exercise`);
  }
  const plan = createPlan(orRefuse(layOut([]), '--set'));
  const unchanged = seeds.map((seed) => simulate(plan, seed, 0, []));
  return { without: lastOf(weakPoints(asSet, unchanged, seeds, layOutScenario)) };
}
