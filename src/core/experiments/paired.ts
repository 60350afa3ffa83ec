// What a change made of a figure, under the same luck: the mean of the differences, seed by seed, and an interval for it.
// The interval is a bootstrap: no assumption on how differences are spread, many of which are zero and some large.

import { at } from '../base/assert.ts';
import { createRandom } from '../kernel/random.ts';

export interface Difference {
  /** Seeds compared. */
  readonly seeds: number;
  readonly mean: number;
  /** Bounds that hold the mean in 95 of 100 such comparisons. */
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 2000;
const PURPOSE = 0;

/**
 * Mean difference (changed less unchanged) over seeds, in the unit of its inputs, with a 95% interval (percentile bootstrap
 * over seeds, B. Efron 1979, the same resamples every time). Nothing to compare: a mean of 0 over 0 seeds.
 */
export function pairedDifference(unchanged: readonly number[], changed: readonly number[]): Difference {
  return differenceOf(unchanged.map((value, n) => at(changed, n) - value));
}

export function differenceOf(differences: readonly number[]): Difference {
  const seeds = differences.length;
  if (seeds === 0) return { seeds, mean: 0, low: 0, high: 0 };
  const random = createRandom('interval', 0);
  const means = Array.from({ length: RESAMPLES }, (_, resample) => {
    let sum = 0;
    for (let n = 0; n < seeds; n++) sum += at(differences, Math.floor(random.uniform(PURPOSE, resample, n) * seeds));
    return sum / seeds;
  }).sort((x, y) => x - y);
  const mean = differences.reduce((sum, one) => sum + one, 0) / seeds;
  return {
    seeds,
    mean,
    low: at(means, Math.floor(0.025 * RESAMPLES)),
    high: at(means, Math.ceil(0.975 * RESAMPLES) - 1),
  };
}
