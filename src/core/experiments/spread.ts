// Runs as a range that people can read: the middle, and the bounds of half and of nine in ten of them. By nearest rank, so
// that each number is one that a run came to.

import { at } from '../base/assert.ts';

export interface Spread {
  readonly p05: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
}

/** The spread of at least one number. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((x, y) => x - y);
  const rank = (share: number): number => at(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return { p05: rank(0.05), p25: rank(0.25), median: rank(0.5), p75: rank(0.75), p95: rank(0.95) };
}
