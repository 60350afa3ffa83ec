// Draws from five numbers: exact at the knots, linear between, rounded half up to whole seconds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, drawSec, meanOf, type Quantiles } from '../../src/core/base/quantiles.ts';

const q: Quantiles = { min: 10, p10: 20, p50: 40, p90: 100, max: 160 };

describe('draw', () => {
  it.each([
    { u: 0, value: 10 },
    { u: 0.05, value: 15 },
    { u: 0.1, value: 20 },
    { u: 0.3, value: 30 },
    { u: 0.5, value: 40 },
    { u: 0.7, value: 70 },
    { u: 0.9, value: 100 },
    { u: 0.95, value: 130 },
  ])('u = $u gives $value', ({ u, value }) => {
    expect(draw(q, u)).toBeCloseTo(value, 10);
  });

  it('is exact at the minimum and at the three knots', () => {
    expect([0, 0.1, 0.5, 0.9].map((u) => draw(q, u))).toEqual([q.min, q.p10, q.p50, q.p90]);
  });

  const anyQuantiles = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map(([min, a, b, c, d]) => ({
      min,
      p10: min + a,
      p50: min + a + b,
      p90: min + a + b + c,
      max: min + a + b + c + d,
    }));
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('never falls as u rises, and stays between minimum and maximum', () => {
    fc.assert(
      fc.property(anyQuantiles, share, share, (quantiles, u, v) => {
        const low = draw(quantiles, Math.min(u, v));
        const high = draw(quantiles, Math.max(u, v));
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(quantiles.min);
        expect(high).toBeLessThanOrEqual(quantiles.max);
      }),
      { seed: 1 },
    );
  });

  it('of a certain quantity is that quantity', () => {
    const certain = { min: 7, p10: 7, p50: 7, p90: 7, max: 7 };
    expect([0, 0.1, 0.37, 0.999].map((u) => draw(certain, u))).toEqual([7, 7, 7, 7]);
  });
});

describe('drawSec', () => {
  const minutes = (value: number): Quantiles => ({ min: value, p10: value, p50: value, p90: value, max: value });

  it.each([
    { min: 1, sec: 60 },
    { min: 0.125, sec: 8 },
    { min: 0.375, sec: 23 },
    { min: 90, sec: 5400 },
    { min: 0, sec: 1 },
    { min: 0.001, sec: 1 },
  ])('$min minutes are $sec seconds', ({ min, sec }) => {
    expect(drawSec(minutes(min), 0.5)).toBe(sec);
  });
});

describe('meanOf', () => {
  it('is the mean of the draws', () => {
    const draws = Array.from({ length: 10_000 }, (_, i) => draw(q, (i + 0.5) / 10_000));
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    expect(meanOf(q)).toBeCloseTo(mean, 6);
  });
});
