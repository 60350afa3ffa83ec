import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosDegrees, distanceM } from '../../src/core/routing/distance.ts';

const RADIANS = Math.PI / 180;
const greatCircleM = (latA: number, lonA: number, latB: number, lonB: number): number => {
  const a = Math.sin(((latB - latA) * RADIANS) / 2) ** 2;
  const b = Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(a + b));
};

test('the polynomial cosine keeps its stated bound up to a right angle', () => {
  for (let degrees = 0; degrees <= 90; degrees += 0.01)
    expect(Math.abs(cosDegrees(degrees) - Math.cos(degrees * RADIANS))).toBeLessThan(1e-10);
});

test('distances keep their stated bounds over England and Wales', () => {
  const lat = fc.double({ min: 49.8, max: 56, noNaN: true });
  const lon = fc.double({ min: -6.5, max: 1.9, noNaN: true });
  fc.assert(
    fc.property(lat, lon, lat, lon, (latA, lonA, latB, lonB) => {
      const trueM = greatCircleM(latA, lonA, latB, lonB);
      fc.pre(trueM > 1);
      const off = Math.abs(distanceM(latA, lonA, latB, lonB) / trueM - 1);
      expect(off).toBeLessThan(trueM < 100_000 ? 0.0002 : 0.0015);
    }),
    { numRuns: 3000 },
  );
});
