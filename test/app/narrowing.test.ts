// What the sheet of findings is narrowed to: windows of time within what has been reached.

import { expect, it } from 'vitest';
import { isWide, WIDE, windowOf } from '../../src/app/panels/findings/narrowing.ts';

const HOUR = 3600;

it.each([
  [null, 30, [0, 30]],
  [{ lastHours: 4 }, 30, [26, 30]],
  [{ lastHours: 24 }, 10, [0, 10]],
  [{ dayFromSec: 5 * HOUR, dayUntilSec: 29 * HOUR }, 60, [5, 29]],
  // A day under way is told up to what has been reached of it; one ahead has nothing in it yet.
  [{ dayFromSec: 5 * HOUR, dayUntilSec: 29 * HOUR }, 10, [5, 10]],
  [{ dayFromSec: 29 * HOUR, dayUntilSec: 53 * HOUR }, 10, [10, 10]],
] as const)('%j of %d hours', (part, hours, [from, until]) => {
  expect(windowOf({ capability: null, part }, hours * HOUR)).toEqual({ fromSec: from * HOUR, untilSec: until * HOUR });
});

it('is wide with neither a capability nor a part of the time', () => {
  expect(isWide(WIDE)).toBe(true);
  expect(isWide({ ...WIDE, capability: 0 })).toBe(false);
  expect(isWide({ ...WIDE, part: { lastHours: 4 } })).toBe(false);
});
