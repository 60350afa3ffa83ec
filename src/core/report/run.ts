// What a report is told of: one run, what was read out of it, and what people wrote down. Made by whoever holds them.

import type { Debrief } from '../model/debrief.ts';
import type { SprEdition } from '../model/spr.ts';
import type { Gap } from '../scoring/gaps/types.ts';
import type { Replayed } from '../scoring/replayed.ts';
import type { Score } from '../scoring/types.ts';
import type { Trace } from '../trace/trace.ts';

interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly seeds: number;
}

/** What closing gaps is worth, where reruns have measured it. */
export interface MeasuredWorth {
  readonly seeds: number;
  readonly gaps: readonly { readonly gap: string; readonly rank: number; readonly unmetOfficerHours: Interval }[];
}

interface CameTo {
  readonly neededOfficerHours: number;
  readonly unmetOfficerHours: number;
  readonly coverBreaches: number;
}

/** A decision beside what doctrine would have done: in this run, and over seeds where they were asked for. */
export interface SetBeside {
  readonly doctrine: {
    readonly did: readonly { readonly sec: number; readonly says: string }[];
    readonly count: number;
  } | null;
  readonly with: CameTo;
  readonly without: CameTo;
  readonly over: { readonly seeds: number; readonly unmetOfficerHours: { readonly difference: Interval } } | null;
}

/** A number or rule that a person set. */
export interface Changed {
  readonly path: string;
  readonly value: unknown;
}

export interface TellsOf {
  /** As far as it is told of: ended where the room stopped, or the whole run. */
  readonly trace: Trace;
  /** SHA-256 of the whole run; null while it is being worked out. */
  readonly hash: string | null;
  /** As the exercise is called. */
  readonly name: string;
  /** Of what is told of. */
  readonly scores: readonly Score[];
  /** Of what is told of, in the order they are to be told. */
  readonly gaps: readonly Gap[];
  readonly worth: MeasuredWorth | null;
  /** Of each decision in the header's order; null where nobody has worked it out, or there is nothing to set beside. */
  readonly besides: readonly (SetBeside | null)[];
  /** The room's decisions over many seeds beside doctrine alone; null where nobody has asked. */
  readonly replayed: Replayed | null;
  readonly editions: readonly SprEdition[];
  readonly changed: readonly Changed[];
  readonly debrief: Debrief;
}
