// Panels as they are remembered: what was written is read again, and what can't be read is as usual.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS, PANES, panesText, readPanes } from '../../src/app/panels/panes/panes.ts';

const USUAL = { isFolded: false, px: null };

test('what is written is read again', () => {
  const look = (id: 'left' | 'right' | 'time') =>
    fc.record({ isFolded: fc.boolean(), px: fc.option(fc.integer({ min: LIMITS[id][0], max: LIMITS[id][1] })) });
  fc.assert(
    fc.property(fc.record({ left: look('left'), right: look('right'), time: look('time') }), (looks) => {
      expect(readPanes(panesText(looks))).toEqual(looks);
    }),
  );
});

test('whatever else is remembered is as usual, and never beyond the limits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(left|right|time)=(open|folded),\d{0,6}$/)), (text) => {
      const looks = readPanes(text);
      for (const id of PANES) {
        const { px } = looks[id];
        if (px !== null) expect(px >= LIMITS[id][0] && px <= LIMITS[id][1]).toBe(true);
      }
    }),
  );
  expect(readPanes(null)).toEqual({ left: USUAL, right: USUAL, time: USUAL });
});
