// What only reruns can tell of a run that is scored: what comes without each centre, link and channel. Of the whole exercise,
// and of no one's part in it.

import { weakPoints } from '../core/experiments/resilience.ts';
import { connectionsOf } from '../core/scoring/links.ts';
import { resilienceParts } from '../core/scoring/resilience.ts';
import type { Summaries } from '../core/scoring/types.ts';
import { createPlan } from '../core/sim/plan.ts';
import { simulate } from '../core/sim/simulate.ts';
import { Misuse, orRefuse } from './exit.ts';
import type { ScoredRun } from './scored-run.ts';

export function resilienceOf({ reading, rules, scope, layOut, layOutScenario }: ScoredRun, seeds: string[]): Summaries {
  if (scope.force !== null || scope.region !== null || scope.capability !== null) {
    throw new Misuse('--seeds: found it with --force, --region or --capability, expected the whole exercise');
  }
  const plan = createPlan(orRefuse(layOut([]), '--set'));
  const unchanged = seeds.map((seed) => simulate(plan, seed, 0, []));
  const trying = weakPoints(unchanged, seeds, layOutScenario);
  let next = trying.next();
  while (!next.done) next = trying.next();
  const { links } = reading.trace.header.exercise.network;
  const connections = connectionsOf({ reading, rules, scope, summaries: {} });
  return { resilience: resilienceParts(next.value, rules, links, connections) };
}
