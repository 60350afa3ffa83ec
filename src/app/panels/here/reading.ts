// Reads an answer: when so many are there, in what steps of a requirement, and as points of a curve. Pure.

import type { OneByOne, Range } from '../../../core/reach/answer.ts';

/** Shares of a requirement: those of the mobilisation standard, and all of it. */
export const SHARES = [0.1, 0.4, 0.6, 1] as const;

export interface Count {
  readonly share: number;
  readonly units: number;
  /** Null where so many never come. */
  readonly sec: Range | null;
}

/** When the nth unit is there. */
export function thereBy({ low, likely, high }: OneByOne, units: number): Range | null {
  const middle = likely[units - 1];
  return middle === undefined ? null : { low: low[units - 1]!, likely: middle, high: high[units - 1]! };
}

/** Each share of a requirement; of shares that come to as many units only the last. */
export const countsFor = (there: OneByOne, asked: number): readonly Count[] =>
  SHARES.map((share) => ({ share, units: Math.max(1, Math.ceil(share * asked)) }))
    .filter(({ units }, n, all) => all[n + 1]?.units !== units)
    .map(({ share, units }) => ({ share, units, sec: thereBy(there, units) }));

export interface CurvePoint {
  readonly sec: number;
  readonly units: number;
}

/** Points of the line that steps up at each arrival, no more than so many of them. */
export function pointsOf(sec: Int32Array, untilSec: number, most = 200): readonly CurvePoint[] {
  const points: CurvePoint[] = [{ sec: 0, units: 0 }];
  const stride = Math.max(1, Math.ceil(sec.length / most));
  for (let n = 0; n < sec.length && sec[n]! <= untilSec; n++) {
    if (n % stride === 0 || n === sec.length - 1) points.push({ sec: sec[n]!, units: n + 1 });
  }
  points.push({ sec: untilSec, units: points.at(-1)!.units });
  return points;
}

/** How far the curve looks: to whole hours past the last of those asked for, or of those who come at all. */
export function curveEndSec(there: OneByOne, asked: number): number {
  const last = there.high[Math.min(asked, there.high.length) - 1] ?? 0;
  return Math.max(2, Math.ceil((last * 1.15) / 3600)) * 3600;
}
