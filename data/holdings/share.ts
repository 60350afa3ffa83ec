// How many units each force gets of a national number: some are set beforehand, the rest goes by weight, nobody below a
// floor. Pure arithmetic on whole numbers; it knows no force and no capability.

import { apportion } from '../../src/core/base/apportion.ts';

/**
 * Splits `total` over `weights` by the largest remainder. Places that `given` names get just that; of the others, those
 * that would fall below `atLeast` get that, and what remains is shared again among the rest until none falls below.
 *
 * Weights are whole numbers, far above the total (hundredths of officers): no share then reaches its weight, which
 * `apportion` would not exceed.
 */
export function shareOut(
  total: number,
  weights: readonly number[],
  atLeast: number,
  given: ReadonlyMap<number, number>,
): number[] {
  const set = new Map(given);
  for (;;) {
    const left = total - [...set.values()].reduce((a, b) => a + b, 0);
    if (left < 0) throw new Error(`${total} units do not go round: ${-left} too few`);
    const free = weights.map((weight, place) => (set.has(place) ? 0 : weight));
    if (free.every((weight) => weight === 0) && left > 0) throw new Error(`nobody is left to take ${left} units`);
    const shares = apportion(left, free);
    const tooFew = free.flatMap((weight, place) => (weight > 0 && shares[place]! < atLeast ? [place] : []));
    if (tooFew.length === 0) return shares.map((share, place) => set.get(place) ?? share);
    for (const place of tooFew) set.set(place, atLeast);
  }
}
