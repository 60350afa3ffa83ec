// Luck for "time from here": every unit's notice and loading, drawn so many times by the addresses that an exercise under
// seeds 1, 2, 3… would draw them by. Sorted and ranked here; knows no roads.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { createRandom, type Random } from '../kernel/random.ts';
import type { SourcedMinutes } from '../model/doctrine.ts';
import { PURPOSE } from '../sim/families.ts';
import type { OneByOne, Range } from './answer.ts';
import type { SpareUnit } from './spare.ts';

export const luckOf = (draws: number): readonly Random[] =>
  Array.from({ length: draws }, (_, n) => createRandom(`${n + 1}`, 0));

/** Seconds from the word to leaving; `ordinal` is that of the unit's next call-out. */
export function leaveSec(
  random: Random,
  { unit, noticeMin }: SpareUnit,
  departureMin: SourcedMinutes,
  ordinal: number,
): number {
  const noticeSec = noticeMin === null ? 0 : drawSec(noticeMin, random.uniform(PURPOSE.notice, unit, ordinal));
  return noticeSec + drawSec(departureMin, random.uniform(PURPOSE.departure, unit, ordinal));
}

/** Place of a share in so many that are sorted, by nearest rank. */
const rankOf = (share: number, count: number): number => Math.max(0, Math.ceil(share * count) - 1);

/** Of so many numbers, one in ten below, the middle, one in ten above. */
export function rangeOf(numbers: Int32Array): Range {
  const sorted = numbers.slice().sort();
  const ranked = (share: number): number => at(sorted, rankOf(share, sorted.length));
  return { low: ranked(0.1), likely: ranked(0.5), high: ranked(0.9) };
}

/** The middle one. */
export const middleOf = (numbers: Int32Array): number =>
  numbers.length === 0 ? 0 : at(numbers.slice().sort(), rankOf(0.5, numbers.length));

/** From arrivals of each draw, sorted: the range of the first's, of the second's… over the draws. */
export function oneByOne(sorted: readonly Int32Array[], units: number): OneByOne {
  const [low, likely, high] = [new Int32Array(units), new Int32Array(units), new Int32Array(units)];
  const column = new Int32Array(sorted.length);
  for (let k = 0; k < units; k++) {
    for (let draw = 0; draw < sorted.length; draw++) column[draw] = sorted[draw]![k]!;
    const range = rangeOf(column);
    low[k] = range.low;
    likely[k] = range.likely;
    high[k] = range.high;
  }
  return { low, likely, high };
}
