// Two plans over the same seeds: nothing changed comes to nothing in every run, and what was changed is all that differs.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, outcomesOf } from '../../src/core/experiments/compare.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs, WHOLE_UNITS } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';

const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

test('a plan beside itself: no difference anywhere', () => {
  fc.assert(
    fc.property(smallExercise, ({ plan, decisions }) => {
      const seeds = SEEDS.slice(0, 3);
      const { parts, unmetOfficerHours } = compare(
        outcomesOf(plan, seeds, decisions),
        outcomesOf(plan, seeds, decisions),
      );
      const none = { mean: 0, low: 0, high: 0 };
      expect(unmetOfficerHours.difference).toMatchObject({ seeds: 3, ...none });
      for (const part of parts) {
        expect(part.unmetOfficerHours.difference).toMatchObject(none);
        expect(part.sixtySec.difference).toMatchObject(none);
        expect(part.firstOutsideSec.reached[0]).toBe(part.firstOutsideSec.reached[1]);
      }
    }),
    runs(20),
  );
});

test('the national tier four hours later: help from outside later, never sooner, and need unmet for longer', () => {
  const settings = [{ path: '/scenario/activations/0/afterMin', value: 2520 + 240 }];
  const plan = createPlan(shippedInputs('london-2011', [WHOLE_UNITS]));
  const later = createPlan(shippedInputs('london-2011', [WHOLE_UNITS, ...settings]));
  const { unmetOfficerHours, parts } = compare(outcomesOf(plan, SEEDS), outcomesOf(later, SEEDS));
  expect(unmetOfficerHours.difference.low).toBeGreaterThanOrEqual(0);
  expect(unmetOfficerHours.difference.mean).toBeGreaterThan(0);
  for (const { firstOutsideSec } of parts)
    expect(firstOutsideSec.reached[1]).toBeLessThanOrEqual(firstOutsideSec.reached[0]);
});
