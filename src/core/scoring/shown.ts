// Scores as they are shown: whole numbers that add up. The score is rounded first; what its components bring, and the
// points they could have brought, are rounded so that they come to exactly it, and to a hundred.

import { NOT_TESTED, type Score } from './types.ts';

/** What sums of fractions may be off by. */
const ALMOST_NOTHING = 1e-9;

export interface ShownScore {
  readonly value: number | typeof NOT_TESTED;
  /** In the order of the score's components; null for one that is not tested. */
  readonly components: readonly ({ readonly points: number; readonly of: number } | null)[];
}

export function shownScore({ value, components }: Score): ShownScore {
  if (value === NOT_TESTED) return { value, components: components.map(() => null) };
  const whole = Math.round(value);
  const tested = components.filter((one) => one.value !== NOT_TESTED);
  const most = roundedTo(
    100,
    tested.map(({ weight }) => weight),
  );
  const points = roundedTo(
    whole,
    tested.map((one) => (one.value === NOT_TESTED ? 0 : one.value * one.weight)),
    most,
  );
  return {
    value: whole,
    components: components.map((one) => {
      const n = tested.indexOf(one);
      return n < 0 ? null : { points: points[n]!, of: most[n]! };
    }),
  };
}

/**
 * Numbers rounded up or down, those with the largest fractions up, so that they come to `total`; none above its bound.
 */
function roundedTo(total: number, numbers: readonly number[], bounds: readonly number[] | null = null): number[] {
  const rounded = numbers.map((number) => Math.floor(number + ALMOST_NOTHING));
  let left = total - rounded.reduce((sum, one) => sum + one, 0);
  const byFraction = numbers
    .map((number, place) => ({ place, fraction: number - rounded[place]! }))
    .sort((x, y) => y.fraction - x.fraction || x.place - y.place);
  for (const { place } of byFraction) {
    if (left <= 0) break;
    if (bounds !== null && rounded[place]! >= bounds[place]!) continue;
    rounded[place]!++;
    left--;
  }
  return rounded;
}
