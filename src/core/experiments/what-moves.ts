// What moves an answer: one assumption at a time at its low and at its high, under the same luck, and how much later or sooner
// the need was met. The widest first.

import type { Result } from '../base/result.ts';
import type { Setting } from '../scenario/pointer.ts';
import { createPlan, type EngineInputs } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Difference, pairedDifference } from './paired.ts';
import type { Progress } from './progress.ts';
import type { Variation } from './variations.ts';

export interface Moves {
  readonly id: Variation['id'];
  readonly range: Variation['range'];
  /** Officer-hours of need unmet, more or less than in the answer. */
  readonly low: Difference;
  readonly high: Difference;
}

/** Tries each variation both ways on every seed. Yields progress after each run; returns the widest first. */
export function* whatMoves(
  variations: readonly Variation[],
  seeds: readonly string[],
  layOut: (settings: readonly Setting[]) => Result<EngineInputs>,
): Generator<Progress, readonly Moves[]> {
  const of = (2 * variations.length + 1) * seeds.length;
  let done = 0;
  function* runs(settings: readonly Setting[]): Generator<Progress, readonly Outcome[]> {
    const inputs = layOut(settings);
    if (!inputs.ok) throw new Error(`a variation was refused: ${JSON.stringify(inputs.problems)}`);
    const plan = createPlan(inputs.value);
    const outcomes: Outcome[] = [];
    for (const seed of seeds) {
      outcomes.push(outcomeOf(simulate(plan, seed, 0, [])));
      yield { done: ++done, of };
    }
    return outcomes;
  }
  const unmet = (outcomes: readonly Outcome[]): number[] => outcomes.map((outcome) => outcome.unmetOfficerHours);
  const asIs = unmet(yield* runs([]));
  const found: Moves[] = [];
  for (const { id, range, low, high } of variations) {
    const [lower, higher] = [yield* runs(low), yield* runs(high)];
    found.push({ id, range, low: pairedDifference(asIs, unmet(lower)), high: pairedDifference(asIs, unmet(higher)) });
  }
  const width = ({ low, high }: Moves): number => Math.max(0, low.mean, high.mean) - Math.min(0, low.mean, high.mean);
  return found.sort((x, y) => width(y) - width(x));
}
