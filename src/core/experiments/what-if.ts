// "What if …?" of a scenario: one thing changed, both ways run under the same luck. A tier stood up sooner is a decision taken so
// much before the moment at which it stood in that very run; everything else is a setting.

import type { Decision } from '../model/decisions.ts';
import type { TierId } from '../model/doctrine.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { ACTIVATION_CAUSES, FACT } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';
import { type Comparison, compare } from './compare.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Progress } from './progress.ts';

/** A tier activated so many minutes before it stood up; not before the start. */
export interface TierSooner {
  readonly tier: TierId;
  readonly byMin: number;
}

export interface WhatIfAnswer {
  readonly comparison: Comparison;
  /** Runs in which there was something to change: in which the tier stood up at all, after the start. */
  readonly applied: number;
}

/** Compares a plan with the same plan when a tier stands up sooner. Yields progress after each pair of runs. */
export function* sooner(
  plan: Plan,
  { tier, byMin }: TierSooner,
  seeds: readonly string[],
): Generator<Progress, WhatIfAnswer> {
  const [before, after]: [Outcome[], Outcome[]] = [[], []];
  let applied = 0;
  for (const seed of seeds) {
    const unchanged = simulate(plan, seed, 0, []);
    const stoodSec = whenStood(unchanged, tier);
    const decisions: Decision[] =
      stoodSec === null ? [] : [{ atSec: Math.max(0, stoodSec - byMin * 60), kind: 'activateTier', tier }];
    applied += decisions.length;
    before.push(outcomeOf(unchanged));
    after.push(decisions.length === 0 ? before.at(-1)! : outcomeOf(simulate(plan, seed, 0, decisions)));
    yield { done: after.length, of: seeds.length };
  }
  return { comparison: compare(before, after), applied };
}

/** Compares two plans of the same scenario. Yields progress after each pair of runs. */
export function* changed(unchanged: Plan, other: Plan, seeds: readonly string[]): Generator<Progress, WhatIfAnswer> {
  const [before, after]: [Outcome[], Outcome[]] = [[], []];
  for (const seed of seeds) {
    before.push(outcomeOf(simulate(unchanged, seed, 0, [])));
    after.push(outcomeOf(simulate(other, seed, 0, [])));
    yield { done: after.length, of: seeds.length };
  }
  return { comparison: compare(before, after), applied: seeds.length };
}

/** When a tier first stood for any capability other than by standing from the start; null if it never did. */
function whenStood({ facts, header }: Trace, tier: TierId): number | null {
  const number = header.tierIds.indexOf(tier);
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.tierActivated || facts.subject[n] !== number) continue;
    if (ACTIVATION_CAUSES[facts.b[n]!] !== 'standing') return facts.timeSec[n]!;
  }
  return null;
}
