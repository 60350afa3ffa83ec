// "Good, or lucky?": a room's decisions replayed over many seeds beside doctrine alone, pair by pair under the same luck; and
// the run that the room itself saw. What exercise control did with injects stays in both: it is the exercise, not an answer.

import type { Decision } from '../model/decisions.ts';
import type { Replayed } from '../scoring/replayed.ts';
import { unmetNeed } from '../scoring/unmet-need.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { measureCover } from '../trace/home-cover.ts';
import type { Trace } from '../trace/trace.ts';
import { pairedDifference } from './paired.ts';
import type { Progress } from './progress.ts';
import { spreadOf } from './spread.ts';

/** Decisions that are the exercise's own and not the room's. */
const withoutTheRoom = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter(({ kind }) => kind === 'inject');

const unmetIn = (trace: Trace): number => [...unmetNeed(trace).values()].reduce((sum, hours) => sum + hours, 0);

/** Yields progress after each pair of runs. At least one seed. */
export function* replay(
  plan: Plan,
  luck: { readonly seed: string; readonly replication: number },
  decisions: readonly Decision[],
  seeds: readonly string[],
): Generator<Progress, Replayed> {
  const alone = withoutTheRoom(decisions);
  const hours = { people: [] as number[], doctrine: [] as number[] };
  const breaches = { people: [] as number[], doctrine: [] as number[] };
  const run = (which: 'people' | 'doctrine', seed: string, replication: number): Trace =>
    simulate(plan, seed, replication, which === 'people' ? decisions : alone);
  const own = {
    people: unmetIn(run('people', luck.seed, luck.replication)),
    doctrine: unmetIn(run('doctrine', luck.seed, luck.replication)),
  };
  for (const [n, seed] of seeds.entries()) {
    for (const which of ['people', 'doctrine'] as const) {
      const trace = run(which, seed, 0);
      hours[which].push(unmetIn(trace));
      breaches[which].push(measureCover(trace).length);
    }
    yield { done: n + 1, of: seeds.length };
  }
  return {
    seeds: seeds.length,
    ...hours,
    difference: pairedDifference(hours.doctrine, hours.people),
    own,
    breaches: { people: spreadOf(breaches.people).median, doctrine: spreadOf(breaches.doctrine).median },
  };
}
