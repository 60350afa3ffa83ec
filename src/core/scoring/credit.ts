// Credit for time taken: full up to one bound, none from another on, a straight line between. In thousandths, whole.

import type { Yardstick } from '../model/scoring.ts';

/** Never rises with the seconds taken. */
export function creditFor(tookSec: number, { fullMin, noneMin }: Yardstick): number {
  const left = (noneMin * 60 - tookSec) / ((noneMin - fullMin) * 60);
  return Math.round(1000 * Math.min(1, Math.max(0, left)));
}
