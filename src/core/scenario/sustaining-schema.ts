// The schema of a doctrine's block on duty, relief and rest, and what must hold between its figures.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { Sustaining } from '../model/sustaining.ts';
import { listOf, minutes, notNegative, provenance, share, sourced, wholeNotNegative } from './common-schema.ts';
import { record } from './explain.ts';

const LEAST_MIN = 30;
/** Shorter than half an hour would be no duty, no rest and no plan. */
const spell = v.pipe(minutes, v.minValue(LEAST_MIN, `at least ${LEAST_MIN} minutes`));
const days = v.pipe(wholeNotNegative, v.maxValue(28, 'at most 28 days'));
const MOST_BEDS = 200_000;

const MOST_STEPS = 24;

const fatigue = record({
  counts: v.boolean(),
  byDuty: listOf(record({ fromMin: minutes, effect: share, ...provenance }), MOST_STEPS, 'steps'),
  byDay: listOf(
    record({ fromDay: v.pipe(days, v.minValue(2, 'from the second day on')), effect: share, ...provenance }),
    MOST_STEPS,
    'steps',
  ),
});

/** Of a doctrine, and of an incident where it is otherwise. */
export const bedsOfficers = sourced(v.pipe(notNegative, v.maxValue(MOST_BEDS, `at most ${MOST_BEDS} officers`)));

export const sustaining = record({
  reliefs: v.picklist(['byDutyClock', 'off']),
  reserve: v.picklist(['hold', 'off']),
  assemblyMin: sourced(minutes),
  maximumDutyMin: sourced(spell),
  overrunMin: sourced(minutes),
  minimumRestMin: sourced(spell),
  overlapMin: sourced(minutes),
  planningMin: sourced(v.pipe(minutes, v.minValue(1, 'at least 1 minute'))),
  marginMin: sourced(minutes),
  restNearBeyondMin: sourced(minutes),
  bedsOfficers,
  maximumDays: sourced(v.pipe(days, v.minValue(1, 'at least 1 day'))),
  daysOff: sourced(days),
  fatigue: v.exactOptional(fatigue),
});

/** A tour must leave time for work between reporting and handing over; nobody grows fresher on duty. */
export function sustainingProblems(block: Sustaining | undefined): Problem[] {
  if (!block) return [];
  const { fatigue: ladders } = block;
  const byDuty = ladders?.byDuty.map(({ fromMin: from, effect }) => ({ from, effect })) ?? [];
  const byDay = ladders?.byDay.map(({ fromDay: from, effect }) => ({ from, effect })) ?? [];
  return [
    ...tourProblems(block),
    ...ladderProblems(byDuty, '/sustaining/fatigue/byDuty', 'fromMin'),
    ...ladderProblems(byDay, '/sustaining/fatigue/byDay', 'fromDay'),
  ];
}

function tourProblems({ assemblyMin, overlapMin, maximumDutyMin }: Sustaining): Problem[] {
  const taken = assemblyMin.value + overlapMin.value;
  if (taken < maximumDutyMin.value) return [];
  const found = `${maximumDutyMin.value} min, of which ${taken} min are assembly and overlap`;
  return [{ path: '/sustaining/maximumDutyMin/value', found, expected: 'a tour longer than its assembly and overlap' }];
}

interface Step {
  readonly from: number;
  readonly effect: number;
}

/** Each step must come later than the one before and leave no more of a unit. */
const ladderProblems = (steps: readonly Step[], path: string, from: string): Problem[] =>
  steps.flatMap((step, n): Problem[] => {
    const before = steps[n - 1];
    if (before === undefined) return [];
    return [
      ...(step.from > before.from
        ? []
        : [{ path: `${path}/${n}/${from}`, found: `${step.from}`, expected: `later than ${before.from}` }]),
      ...(step.effect <= before.effect
        ? []
        : [{ path: `${path}/${n}/effect`, found: `${step.effect}`, expected: `at most ${before.effect}` }]),
    ];
  });
