// The speeds offered, and how a typed one is read.

import { FASTEST, SLOWEST } from '../../exercise/speed-range.ts';
import { whole } from '../format.ts';

export const SPEEDS: readonly number[] = [SLOWEST, 10, 60, 120, 600, 1800, 3600, FASTEST];

export const speedText = (speed: number): string => `${whole(speed)}×`;

/** The next offered speed in a direction, from any speed. */
export function neighbourSpeed(speed: number, direction: 1 | -1): number {
  if (direction === 1) return SPEEDS.find((s) => s > speed) ?? FASTEST;
  return SPEEDS.findLast((s) => s < speed) ?? SLOWEST;
}

export type TypedSpeed =
  | { readonly ok: true; readonly speed: number }
  | { readonly ok: false; readonly message: string };

/** Reads what a person typed: `120`, `1,800`, `120×`, `120x`. */
export function readSpeed(typed: string): TypedSpeed {
  const text = typed
    .trim()
    .replaceAll(',', '')
    .replace(/\s*[×x]$/i, '');
  const range = `a whole number from ${SLOWEST} to ${whole(FASTEST)}`;
  if (!/^\d+$/.test(text)) {
    return { ok: false, message: text === '' ? `Type ${range}.` : `“${typed.trim()}” is not ${range}.` };
  }
  const speed = Number(text);
  if (speed < SLOWEST) return { ok: false, message: `${whole(speed)} is too slow: type ${range}.` };
  if (speed > FASTEST) return { ok: false, message: `${whole(speed)} is too fast: type ${range}.` };
  return { ok: true, speed };
}
