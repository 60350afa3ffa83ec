// The door of tables of published figures: where, what was found, what was expected; everything at once.

import { expect, test } from 'vitest';
import { readHistory } from '../../src/core/scenario/history.ts';
import { library, must, said, textOf } from './shipped.ts';

const shipped = textOf('data/history/august-2011.csv');
const read = (text: string) => readHistory(text, library.clock);

test('the shipped table is sound, every figure with its source', () => {
  const figures = must(read(shipped));
  expect(figures.map(({ low, high, unit }) => [low, high, unit])).toEqual([
    [124, 124, 'officers'],
    [500, 500, 'officers'],
    [500, 500, 'officers'],
    [1500, 1500, 'officers'],
    [26, 30, 'forces'],
  ]);
  // British Summer Time: 18:00 is 17:00 UTC.
  expect(figures[0]!.fromUtcSec).toBe(1_312_650_000);
  for (const { source } of figures) expect(source).toMatch(/Guardian/);
});

test.each([
  ['a field too many', shipped.replace(',124,124,', ',124,124,3,'), '/0', '14 fields', 'the 13 of the header'],
  ['half a force', shipped.replace(',26,30,', ',26.5,30,'), '/4/low', 'the text "26.5"', 'a whole number'],
  ['high below low', shipped.replace(',26,30,', ',30,26,'), '/4/high', '26', 'at least 30'],
  [
    'an id twice',
    shipped.replace('night-3-arrived', 'night-3-promised'),
    '/2/id',
    '"night-3-promised" again',
    'an id used once',
  ],
  [
    'an hour that never was',
    shipped.replace('2011-08-06T18:00,2011-08-10T06:00', '2011-08-06T18:00,2011-08-10T25:00'),
    '/4/until',
    '2011-08-10T25:00',
    null,
  ],
  [
    'ending before it begins',
    shipped.replace('2011-08-06T18:00,2011-08-10T06:00', '2011-08-06T18:00,2011-08-05T18:00'),
    '/4/until',
    '2011-08-05T18:00',
    'after 2011-08-06T18:00',
  ],
  [
    'something else counted',
    shipped.replace('by the fourth night",sent,', 'by the fourth night",seen,'),
    '/4/counts',
    'the text "seen"',
    null,
  ],
])('%s', (_what, text, path, found, expected) => {
  const row = said(read(text))[0]!;
  expect(row[0]).toBe(path);
  expect(row[1]).toContain(found);
  if (expected !== null) expect(row[2]).toBe(expected);
});
