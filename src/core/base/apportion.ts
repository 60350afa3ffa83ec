// Sharing out a whole number in proportion, by the largest remainder: what is split adds up again, exactly.

/**
 * Splits `total` over `weights` (none negative) in proportion, no share above its weight. Remainders go to the largest
 * fraction first, then to the earlier place. With `total` at or above the sum of weights, everyone gives all.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (total >= sum) return [...weights];
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  let left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, place) => ({ place, remainder: (total * weight) % sum }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder) {
    if (left === 0) break;
    shares[place]!++;
    left--;
  }
  return shares;
}
