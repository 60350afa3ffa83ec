// Units close together share a glyph: who joins whom, and whose shape it takes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClusters } from '../../../src/app/map/clusters.ts';

test('the first unit of a place holds it; others of its kind within reach join it', () => {
  const clusters = createClusters(5);
  clusters.begin(10);
  expect(clusters.add(0, 100, 100, 1)).toBe(0);
  expect(clusters.add(1, 106, 100, 1)).toBe(0);
  expect(clusters.add(2, 106, 100, 2)).toBe(1);
  expect(clusters.add(3, 111, 100, 1)).toBe(2);
  expect(clusters.add(4, 115, 100, 1)).toBe(2);
  expect(Array.from(clusters.size.slice(0, clusters.count))).toEqual([2, 1, 2]);
  expect([clusters.x[0], clusters.next[0], clusters.next[1]]).toEqual([100, 1, -1]);
});

test('the commonest value gives the glyph, the lowest among equals', () => {
  const clusters = createClusters(4);
  clusters.begin(10);
  for (let unit = 0; unit < 4; unit++) clusters.add(unit, 50, 50, 1);
  expect(clusters.commonest(0, Uint8Array.of(3, 1, 3, 2))).toBe(3);
  expect(clusters.commonest(0, Uint8Array.of(3, 1, 3, 1))).toBe(1);
});

test('no unit is lost or counted twice, and none is beyond reach of its cluster', () => {
  const place = fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 120 }), (places) => {
      const clusters = createClusters(places.length);
      clusters.begin(9);
      for (const [unit, [x, y]] of places.entries()) clusters.add(unit, x, y, unit % 2);
      const seen = new Set<number>();
      for (let c = 0; c < clusters.count; c++) {
        let size = 0;
        for (let unit = clusters.first[c]!; unit >= 0; unit = clusters.next[unit]!) {
          size++;
          seen.add(unit);
          const [x, y] = places[unit]!;
          expect(Math.hypot(x - clusters.x[c]!, y - clusters.y[c]!)).toBeLessThan(9.001);
          expect(clusters.kind[c]).toBe(unit % 2);
        }
        expect(size).toBe(clusters.size[c]);
      }
      expect(seen.size).toBe(places.length);
    }),
  );
});
