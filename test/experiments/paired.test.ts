// Differences under the same luck, and intervals for them.

import { expect, test } from 'vitest';
import { differenceOf, pairedDifference } from '../../src/core/experiments/paired.ts';
import { spreadOf } from '../../src/core/experiments/spread.ts';
import { createRandom } from '../../src/core/kernel/random.ts';

test('worked by hand: four seeds', () => {
  const { seeds, mean, low, high } = pairedDifference([10, 20, 30, 40], [8, 20, 24, 40]);
  expect({ seeds, mean }).toEqual({ seeds: 4, mean: -2 });
  expect(low).toBeGreaterThanOrEqual(-6);
  expect(low).toBeLessThan(-2);
  expect(high).toBe(0);
});

test('no change is told as none, and nothing compared as nothing', () => {
  expect(pairedDifference([3, 1, 4], [3, 1, 4])).toEqual({ seeds: 3, mean: 0, low: 0, high: 0 });
  expect(differenceOf([])).toEqual({ seeds: 0, mean: 0, low: 0, high: 0 });
});

test('the same numbers give the same interval', () => {
  const some = Array.from({ length: 30 }, (_, n) => (n * 7919) % 31);
  expect(differenceOf(some)).toEqual(differenceOf(some));
});

test('the interval holds the true mean in about 95 of 100 samples', () => {
  const random = createRandom('samples', 0);
  let held = 0;
  for (let sample = 0; sample < 200; sample++) {
    // Skewed as real differences are: half are zero, the others up to 10, mean 2.5.
    const some = Array.from({ length: 30 }, (_, n) => {
      const u = random.uniform(1, sample, n);
      return u < 0.5 ? 0 : 20 * (u - 0.5);
    });
    const { low, high } = differenceOf(some);
    if (low <= 2.5 && 2.5 <= high) held++;
  }
  expect(held).toBeGreaterThanOrEqual(178);
  expect(held).toBeLessThan(200);
});

test('a spread is made of numbers that runs came to', () => {
  const numbers = Array.from({ length: 20 }, (_, n) => n + 1).reverse();
  expect(spreadOf(numbers)).toEqual({ p05: 1, p25: 5, median: 10, p75: 15, p95: 19 });
  expect(spreadOf([7])).toEqual({ p05: 7, p25: 7, median: 7, p75: 7, p95: 7 });
});
