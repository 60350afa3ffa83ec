// What more strength may not do where unmet demand feeds back: raise intensity. It holds of the rule itself, for whatever
// strength there is at each second; and of whole exercises only in narrow cases, which are here beside the best
// counter-example.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { runs } from '../../support/runs.ts';
import { alone, type Town } from './one-town.ts';
import { type PhaseDemand, readSlowly, type Step, type Strength, stepsTold } from './slow-reading.ts';

const END_SEC = 1000;
const CAPABILITIES = 2;

const units = (most: number) => fc.tuple(fc.nat(most), fc.nat(most));
const at = <T>(of: fc.Arbitrary<T>, most: number) =>
  fc
    .array(fc.record({ sec: fc.nat(END_SEC), units: of }), { minLength: 1, maxLength: most })
    .map((all) => [...new Map(all.map((one) => [one.sec, one])).values()].sort((x, y) => x.sec - y.sec));

const rules = fc.record({
  holdsFrom: fc.constantFrom(400, 750, 1000),
  shortForSec: fc.integer({ min: 5, max: 120 }),
  inHandForSec: fc.integer({ min: 5, max: 120 }),
  mostSteps: fc.nat(5),
  demandShare: fc.nat(10).map((tenths) => tenths / 10),
});

const stepsAt = (told: readonly Step[], sec: number): number => told.findLast((one) => one.sec <= sec)?.steps ?? 0;

/** The sum of two step functions. */
const together = (some: readonly Strength[], more: readonly Strength[]): Strength[] => {
  const now = (all: readonly Strength[], sec: number, n: number): number =>
    all.findLast((one) => one.sec <= sec)?.units[n] ?? 0;
  const secs = [...new Set([...some, ...more].map(({ sec }) => sec))].sort((x, y) => x - y);
  return secs.map((sec) => ({
    sec,
    units: Array.from({ length: CAPABILITIES }, (_, n) => now(some, sec, n) + now(more, sec, n)),
  }));
};

test('the rule: more strength at every second never means higher intensity at any', () => {
  let differed = 0;
  fc.assert(
    fc.property(
      rules,
      at<readonly number[]>(units(12), 5),
      at<readonly number[]>(units(14), 25),
      at<readonly number[]>(units(3), 10),
      (given, phases, strength, more) => {
        const less = readSlowly(given, phases as PhaseDemand[], strength, END_SEC);
        const greater = readSlowly(given, phases as PhaseDemand[], together(strength, more), END_SEC);
        for (const { sec } of [...less, ...greater]) {
          expect(stepsAt(greater, sec)).toBeLessThanOrEqual(stepsAt(less, sec));
        }
        if (less.length !== greater.length) differed++;
      },
    ),
    runs(3000),
  );
  expect(differed).toBeGreaterThan(300);
});

const told = (town: Town): readonly Step[] => stepsTold(simulate(createPlan(alone(town)), 'a', 0, []), 0);

test('a town by itself, of one phase, luck apart: one unit more never means higher intensity at any time', () => {
  // About the line from which strength holds: there one unit more may tell.
  const town = fc
    .record({
      holdsFrom: fc.constantFrom(0.5, 0.75, 1),
      demand: fc.integer({ min: 4, max: 16 }),
      lacks: fc.integer({ min: 0, max: 2 }),
      hours: fc.tuple(fc.integer({ min: 2, max: 12 })),
      mostSteps: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ demand, lacks, ...rest }) => ({
      ...rest,
      demand: [demand],
      own: Math.max(1, Math.ceil(demand * rest.holdsFrom) - lacks),
    }));
  let differed = 0;
  const property = fc.property(town, (one) => {
    const [less, more] = [told(one), told({ ...one, own: one.own + 1 })];
    for (const { sec } of [...less, ...more]) expect(stepsAt(more, sec)).toBeLessThanOrEqual(stepsAt(less, sec));
    if (less.length !== more.length) differed++;
  });
  fc.assert(property, runs(60));
  expect(differed).toBeGreaterThan(10);
});

test('with others to ask and a second phase it can: who was calm had called nobody', () => {
  const town = { others: 1, demand: [10, 13], hours: [7, 8], mostSteps: 5, noticeMin: 30, restMin: 660 };
  const [less, more] = [told({ own: 9, ...town }), told({ own: 10, ...town })];
  const hour = (n: number): number => 3600 * n;
  // Nine are too few for ten: all that can be lost is lost in the first phase, and others are called in for it.
  expect([stepsAt(less, hour(6)), stepsAt(more, hour(6))]).toEqual([5, 0]);
  // The second phase finds them there, and control is won back; the town that had enough calls for help only now.
  expect([stepsAt(less, hour(15)), stepsAt(more, hour(15))]).toEqual([3, 5]);
});
