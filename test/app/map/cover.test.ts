// The steps of the areas' layer are fixed shares, and the edges belong to the better step.

import { expect, test } from 'vitest';
import { NO_FIGURE } from '../../../src/app/map/areas.ts';
import { stepOf } from '../../../src/app/map/cover.ts';

test.each([
  [20, 20, 0],
  [16, 20, 0],
  [15, 20, 1],
  [12, 20, 1],
  [8, 20, 2],
  [7, 20, 3],
  [4, 20, 3],
  [3, 20, 4],
  [0, 20, 4],
  [0, 0, NO_FIGURE],
])('%i left of %i is step %i', (left, held, step) => {
  expect(stepOf(left, held)).toBe(step);
});
