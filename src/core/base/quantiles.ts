// An uncertain quantity as planners can state and dispute it: five numbers. The draw is linear between them,
// additions and multiplications only, so it gives the same bits in every engine.

/** Minimum, 10%, 50%, 90% and maximum of a quantity, in the unit its owner names. Never falling. */
export interface Quantiles {
  readonly min: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly max: number;
}

/** The value below which a share `u` (0 ≤ u < 1) of the distribution lies. */
export function draw(q: Quantiles, u: number): number {
  if (u < 0.1) return q.min + (q.p10 - q.min) * (u * 10);
  if (u < 0.5) return q.p10 + (q.p50 - q.p10) * ((u - 0.1) * 2.5);
  if (u < 0.9) return q.p50 + (q.p90 - q.p50) * ((u - 0.5) * 2.5);
  return q.p90 + (q.max - q.p90) * ((u - 0.9) * 10);
}

/** A duration drawn in minutes, as whole seconds: rounded half up, never below one. */
export function drawSec(minutes: Quantiles, u: number): number {
  return Math.max(1, Math.floor(draw(minutes, u) * 60 + 0.5));
}

/** Mean of the piecewise linear distribution. */
export const meanOf = (q: Quantiles): number =>
  ((q.min + q.p10) / 2) * 0.1 + ((q.p10 + q.p50) / 2) * 0.4 + ((q.p50 + q.p90) / 2) * 0.4 + ((q.p90 + q.max) / 2) * 0.1;
