// Figures of the SPR's measures: shares of many times, and numbers with no false precision. Pure.

import { coarseDuration, whole } from '../format.ts';
import type { MeasureRow } from './measures.ts';
import * as words from './words.ts';

/** The shortest time within which a share of them lies; undefined of none. */
export function within(times: readonly number[], share: number): number | undefined {
  const sorted = [...times].sort((x, y) => x - y);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** Two rows: within what time half of them were, and nine in ten. */
export function withinRows(label: string, timesSec: readonly number[]): MeasureRow[] {
  const half = within(timesSec, 0.5);
  const most = within(timesSec, 0.9);
  if (half === undefined || most === undefined) return [];
  return [
    { label: `${label}, ${words.HALF}`, value: coarseDuration(half) },
    { label: `${label}, ${words.NINE_IN_TEN}`, value: coarseDuration(most) },
  ];
}

/** Two significant figures, three from 1,000 on. */
export function significant(n: number): string {
  const figures = Math.abs(n) >= 1000 ? 3 : 2;
  return whole(n === 0 ? 0 : Number(n.toPrecision(figures)));
}
