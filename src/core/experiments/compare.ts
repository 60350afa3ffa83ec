// Two plans beside each other over the same seeds: what a changed assumption comes to. Common random numbers: a draw that
// both plans make is the same in both, so a difference is the change and not luck.

import { at } from '../base/assert.ts';
import type { Decision } from '../model/decisions.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { type Outcome, outcomeOf, type PartOutcome, SHARE_60 } from './outcome.ts';
import { type Difference, differenceOf, pairedDifference } from './paired.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A time that some runs never come to. */
export interface TimeCompared {
  /** Share of the runs that come to it, unchanged and changed. */
  readonly reached: readonly [number, number];
  /** Among those; null if none does. Seconds. */
  readonly unchanged: Spread | null;
  readonly changed: Spread | null;
  /** Seconds, over the seeds in which both come to it. */
  readonly difference: Difference;
}

export interface FiguresCompared {
  readonly unchanged: Spread;
  readonly changed: Spread;
  readonly difference: Difference;
}

export interface PartCompared {
  readonly incident: number;
  readonly capability: number;
  readonly unmetOfficerHours: FiguresCompared;
  readonly firstOutsideSec: TimeCompared;
  readonly sixtySec: TimeCompared;
}

export interface Comparison {
  readonly seeds: number;
  readonly parts: readonly PartCompared[];
  readonly unmetOfficerHours: FiguresCompared;
}

/** Runs a plan once for each seed. */
export function outcomesOf(plan: Plan, seeds: readonly string[], decisions: readonly Decision[] = []): Outcome[] {
  return seeds.map((seed) => outcomeOf(simulate(plan, seed, 0, decisions)));
}

/** Compares outcomes of the same seeds, of plans with the same incidents and capabilities. */
export function compare(unchanged: readonly Outcome[], changed: readonly Outcome[]): Comparison {
  const parts = (unchanged[0]?.parts ?? []).map(({ incident, capability }): PartCompared => {
    const [before, after] = [unchanged, changed].map((runs) => runs.map((run) => partOf(run, incident, capability)));
    return {
      incident,
      capability,
      unmetOfficerHours: figuresCompared(
        before!.map((part) => part.unmetOfficerHours),
        after!.map((part) => part.unmetOfficerHours),
      ),
      firstOutsideSec: timesCompared(
        before!.map((part) => part.firstOutsideSec),
        after!.map((part) => part.firstOutsideSec),
      ),
      sixtySec: timesCompared(
        before!.map((part) => at(part.shareSec, SHARE_60)),
        after!.map((part) => at(part.shareSec, SHARE_60)),
      ),
    };
  });
  return {
    seeds: unchanged.length,
    parts,
    unmetOfficerHours: figuresCompared(
      unchanged.map((run) => run.unmetOfficerHours),
      changed.map((run) => run.unmetOfficerHours),
    ),
  };
}

/** What is not in a run was not demanded there: nothing unmet, nothing that came. */
function partOf({ parts }: Outcome, incident: number, capability: number): PartOutcome {
  return (
    parts.find((part) => part.incident === incident && part.capability === capability) ?? {
      incident,
      capability,
      requirementUnits: 0,
      unmetOfficerHours: 0,
      firstOutsideSec: null,
      shareSec: [null, null, null, null],
    }
  );
}

export const figuresCompared = (unchanged: readonly number[], changed: readonly number[]): FiguresCompared => ({
  unchanged: spreadOf(unchanged),
  changed: spreadOf(changed),
  difference: pairedDifference(unchanged, changed),
});

/** Times of the same seeds beside each other. */
export function timesCompared(
  unchanged: readonly (number | null)[],
  changed: readonly (number | null)[],
): TimeCompared {
  const come = (all: readonly (number | null)[]): number[] => all.filter((one) => one !== null);
  const [before, after] = [come(unchanged), come(changed)];
  const both = unchanged.flatMap((value, n) => {
    const other = at(changed, n);
    return value === null || other === null ? [] : [other - value];
  });
  const share = (some: readonly number[]): number => some.length / Math.max(1, unchanged.length);
  return {
    reached: [share(before), share(after)],
    unchanged: before.length > 0 ? spreadOf(before) : null,
    changed: after.length > 0 ? spreadOf(after) : null,
    difference: differenceOf(both),
  };
}
