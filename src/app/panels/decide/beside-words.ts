// Words of what doctrine would have done beside a decision.

import type { FiguresCompared } from '../../../core/experiments/compare.ts';
import { whole } from '../format.ts';

export const TITLE = 'Beside doctrine';
export const AS_DECIDED = 'as decided';
export const BY_DOCTRINE = 'by doctrine';
export const NEED_MET = 'Need met';
export const COVER = 'Breaches of cover at home';
export const NEVER = 'never';
export const sixtyOf = (units: string): string => `60% of ${units} there after`;
export const WORKING = 'Being set beside what doctrine would do…';
export const NOT_NOW = 'It could not be set beside doctrine';
export const NO_PART = 'Doctrine has no such decision to take: it is only left out.';
export const NOTHING_EVER = 'Left alone, doctrine does nothing of the kind in this run.';
export const LEFT_ALONE = 'Left alone, doctrine has it so:';
export const BEFORE = 'Left alone, doctrine has it so already:';
export const more = (count: number): string => `and ${whole(count)} more of the kind`;
export const REFUSED = 'It meant nothing at its moment, so both are the same.';
export const DIFFERS = 'What differs in this run';
export const SAME_RUN = 'In this run nothing comes out otherwise.';
export const overSeeds = (seeds: number): string =>
  `Middle of ${whole(seeds)} pairs of runs, each pair under the same luck.`;
export const THIS_RUN = 'This run, under the same luck.';

const signedRange = (low: number, high: number): string =>
  `${whole(Math.abs(low))} fewer to ${whole(Math.abs(high))} more`;

/** What it comes to over many runs, in a sentence. */
export function differenceText({ difference: { mean, low, high } }: FiguresCompared, seeds: number): string {
  if (mean === 0 && low === 0 && high === 0) return `Over ${whole(seeds)} runs it changes nothing about need unmet.`;
  if (low <= 0 && high >= 0)
    return `Over ${whole(seeds)} runs no clear difference: ${signedRange(low, high)} officer-hours of need unmet.`;
  const [least, most] = mean < 0 ? [-high, -low] : [low, high];
  return `Over ${whole(seeds)} runs ${whole(Math.abs(mean))} officer-hours ${mean < 0 ? 'less' : 'more'} of need unmet as decided (${whole(least)} to ${whole(most)}).`;
}
