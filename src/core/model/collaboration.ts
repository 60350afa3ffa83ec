// Forces that have put some of their work together, with dates. Pure; knows nothing of exercises.

import type { CapabilityId, ForceId, Provenance } from './dataset.ts';

export interface Collaboration extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly forces: readonly ForceId[];
  readonly capabilities: readonly CapabilityId[];
  /** What they do together, in words. */
  readonly work: string;
  /** A day, a month or a year (2019, 2019-04, 2019-04-01); unknown where absent. */
  readonly from?: string;
  /** The first day, month or year in which it no longer holds. */
  readonly until?: string;
}

/** Whether it holds on a day, given as text that begins with the date. A shorter date is taken from its beginning. */
export const holdsOn = ({ from, until }: Collaboration, day: string): boolean =>
  (from === undefined || day.slice(0, from.length) >= from) &&
  (until === undefined || day.slice(0, until.length) < until);
