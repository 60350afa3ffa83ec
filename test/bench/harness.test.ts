// The arithmetic of the bench: medians, ratios taken round by round, and goals that can be missed.

import { describe, expect, it } from 'vitest';
import { describe as describeBench, judge, type Measured, median, ratioOf } from './harness.ts';

const runs = (...perSec: number[]) => perSec.map((each) => ({ perSec: each, unit: 'events' }));

// The machine was slow in the second round, for both.
const measured: Measured = new Map([
  ['ours', runs(100, 20, 120)],
  ['theirs', runs(200, 25, 200)],
]);

describe('bench', () => {
  it.each([
    { values: [3], middle: 3 },
    { values: [10, 2, 9], middle: 9 },
    { values: [4, 1, 3, 2], middle: 2.5 },
  ])('median of $values is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('compares round by round, so a slow round does not count against anyone', () => {
    expect(ratioOf(measured, 'ours', 'theirs')).toBe(0.6);
  });

  it('meets a goal at the goal itself, misses it below, and says so', () => {
    const goals = [0.6, 0.61].map((atLeast) => ({ contender: 'ours', against: 'theirs', atLeast }));
    const outcomes = judge(goals, measured);
    expect(outcomes.map(({ met }) => met)).toEqual([true, false]);
    const table = describeBench('a bench', measured, outcomes);
    expect(table).toContain('met     ours ÷ theirs: 0.60, goal ≥ 0.6');
    expect(table).toContain('MISSED  ours ÷ theirs: 0.60, goal ≥ 0.61');
  });

  it('refuses to compare with what was not measured', () => {
    expect(() => ratioOf(measured, 'ours', 'nobody')).toThrow('nobody');
  });
});
