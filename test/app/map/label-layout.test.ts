// Labels never lie on each other or on what is taken; the more wanted one stands; one that stands stays.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRect, type LabelWish, makeRects, placeLabels } from '../../../src/app/map/label-layout.ts';

const BOUNDS = { minX: 0, minY: 0, maxX: 400, maxY: 300 };
const wish = (x: number, y: number, before = -1): LabelWish => ({
  width: 60,
  height: 12,
  x,
  y,
  places: [
    [0, 0],
    [0, 14],
  ],
  before,
});

test('the more wanted takes the place, the next its second, the third none', () => {
  const taken = makeRects(10);
  expect(placeLabels([wish(100, 100), wish(105, 100), wish(95, 102)], taken, BOUNDS)).toEqual([0, 1, -1]);
});

test('a label keeps the place it had while that is free', () => {
  expect(placeLabels([wish(100, 100, 1)], makeRects(10), BOUNDS)).toEqual([1]);
});

test('a label yields to a unit, and leaves the window to no side', () => {
  const taken = makeRects(10);
  addRect(taken, 96, 96, 104, 104);
  expect(placeLabels([wish(100, 100), wish(5, 50), wish(395, 50)], taken, BOUNDS)).toEqual([1, -1, -1]);
});

test('whatever is asked for, nothing overlaps', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 60 }), fc.array(point, { maxLength: 20 }), (wanted, units) => {
      const taken = makeRects(200);
      for (const { x, y } of units) addRect(taken, x - 6, y - 6, x + 6, y + 6);
      const wishes = wanted.map(({ x, y }) => wish(x, y));
      const found = placeLabels(wishes, taken, BOUNDS);
      const boxes = [
        ...units.map(({ x, y }) => [x - 6, y - 6, x + 6, y + 6]),
        ...wishes.flatMap((one, n) => {
          const offset = one.places[found[n]!];
          if (offset === undefined) return [];
          const [x, y] = [one.x + offset[0], one.y + offset[1]];
          return [[x - 30, y - 6, x + 30, y + 6]];
        }),
      ];
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(Math.max(i + 1, units.length))) {
          expect(a[0]! < b[2]! && a[2]! > b[0]! && a[1]! < b[3]! && a[3]! > b[1]!).toBe(false);
        }
      });
    }),
  );
});
