// What remains when any single centre, link or channel is lost, each by rerunning the exercise without it under the same luck:
// how much more need goes unmet, how much later help comes. (SPR 6.1 asks for connectivity; a chain is as good as what is left
// when one link of it breaks.)

import type { Result } from '../base/result.ts';
import type { Decision } from '../model/decisions.ts';
import type { Scenario } from '../model/scenario.ts';
import { createPlan, type EngineInputs } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import type { Trace } from '../trace/trace.ts';
import { type Loss, lossesOf, withLoss } from './losses.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Difference, pairedDifference } from './paired.ts';
import type { Progress } from './progress.ts';

export interface WithoutIt {
  readonly loss: Loss;
  /** Officer-hours more of need unmet than with it. */
  readonly unmetOfficerHours: Difference;
  /** Seconds later than with it that the first unit from outside came, over incidents and capabilities where one came both times. */
  readonly firstOutsideSec: Difference;
  /** Incidents' capabilities that units from outside reached with it, and of those that they still reached, summed over seeds. */
  readonly reachedBefore: number;
  readonly stillReached: number;
}

/** Lays a scenario out for running, settings and all. */
export type LayOut = (scenario: Scenario) => Result<EngineInputs>;

/**
 * Tries every loss on every seed. Yields progress after each run, so that its caller can show it or stop; returns the losses, worst
 * first.
 * @param scenario as it was given and set, not as the traces have it: under another structure of forces they name merged ones
 * @param unchanged traces of the exercise as it is, under the same decisions, one for each seed
 */
export function* weakPoints(
  scenario: Scenario,
  unchanged: readonly Trace[],
  seeds: readonly string[],
  layOut: LayOut,
  decisions: readonly Decision[] = [],
): Generator<Progress, readonly WithoutIt[]> {
  const losses = lossesOf(unchanged);
  const before = unchanged.map(outcomeOf);
  const of = losses.length * seeds.length;
  const found: WithoutIt[] = [];
  for (const loss of losses) {
    const inputs = layOut(withLoss(scenario, loss));
    // What was sound stays sound: a loss names only what is there.
    if (!inputs.ok) throw new Error(`a loss was refused: ${JSON.stringify(inputs.problems)}`);
    const plan = createPlan(inputs.value);
    const after: Outcome[] = [];
    for (const seed of seeds) {
      after.push(outcomeOf(simulate(plan, seed, 0, decisions)));
      yield { done: found.length * seeds.length + after.length, of };
    }
    found.push({ loss, ...whatChanged(before, after) });
  }
  return found.sort(
    (x, y) => y.unmetOfficerHours.mean - x.unmetOfficerHours.mean || y.firstOutsideSec.mean - x.firstOutsideSec.mean,
  );
}

function whatChanged(before: readonly Outcome[], after: readonly Outcome[]): Omit<WithoutIt, 'loss'> {
  const come: [number, number][] = [];
  let reachedBefore = 0;
  let stillReached = 0;
  before.forEach(({ parts }, n) => {
    for (const { incident, capability, firstOutsideSec } of parts) {
      if (firstOutsideSec === null) continue;
      reachedBefore++;
      const there = after[n]!.parts.find((part) => part.incident === incident && part.capability === capability);
      const without = there?.firstOutsideSec ?? null;
      if (without === null) continue;
      stillReached++;
      come.push([firstOutsideSec, without]);
    }
  });
  return {
    unmetOfficerHours: pairedDifference(
      before.map((run) => run.unmetOfficerHours),
      after.map((run) => run.unmetOfficerHours),
    ),
    firstOutsideSec: pairedDifference(
      come.map(([sec]) => sec),
      come.map(([, sec]) => sec),
    ),
    reachedBefore,
    stillReached,
  };
}
