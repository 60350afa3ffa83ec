// What a score is made of. Everything counted is a whole number of small units (so that sums are exact and in any order
// the same): what was got, of what was asked, part by part, each part with the rows of the trace that show it.

import type { ComponentId, Dimension, ScoringRules } from '../model/scoring.ts';
import type { TraceReading } from './reading.ts';

/** Nothing was asked of it, or nothing in the trace can tell. It is a value, and never a number. */
export const NOT_TESTED = 'notTested';
export type Rating = number | typeof NOT_TESTED;

export const UNTESTED_REASONS = [
  'notAsked',
  'noStandard',
  'noCommandDemanded',
  'allAtStandard',
  'noCentreRules',
  'noMessageRules',
  'noPartnerLinks',
  'sharesMadeUp',
  'needsReruns',
  'needsSeveralExercises',
] as const;
export type UntestedReason = (typeof UNTESTED_REASONS)[number];

/** Which stretch of time and whose part in it. `null` is all of them. */
export interface Scope {
  readonly fromSec: number;
  readonly untilSec: number;
  /** Index of a force. */
  readonly force: number | null;
  /** Name of a mutual-aid region. */
  readonly region: string | null;
  /** Index of a capability. */
  readonly capability: number | null;
}

/** What a part is about, by index into the trace's header or requests. */
export interface About {
  readonly incident?: number;
  readonly capability?: number;
  readonly force?: number;
  readonly request?: number;
  readonly centre?: number;
  /** Name of a capability that this exercise need not have. */
  readonly skill?: string;
  /** A link with a partner (see `partnerLinksOf`). */
  readonly partner?: number;
  /** A centre, link or channel that was taken away, as people say it. */
  readonly without?: string;
}

/** Whole numbers, 0 ≤ got ≤ asked. */
export interface Part {
  readonly about: About;
  readonly got: number;
  readonly asked: number;
  /** Rows of the trace, in the order they happened. */
  readonly facts: readonly number[];
}

/** What is counted, and how many of the small whole numbers make one of it. Points are credit for being in time. */
export const MEASURES = {
  officerHours: 3_600_000,
  points: 1000,
  units: 1000,
  arrivals: 1000,
  messages: 1000,
  links: 1000,
  hours: 3600,
} as const;
export type Measure = keyof typeof MEASURES;

/** A number of the exercise that a component depends on, by JSON Pointer into the resolved exercise. */
export interface Assumption {
  readonly path: string;
  readonly what: string;
}

/** What reruns without one thing came to: places that outside help reached, summed over seeds. */
export interface WithoutOne {
  readonly loss: { readonly kind: 'centre' | 'link' | 'channel'; readonly id: string; readonly name: string };
  readonly reachedBefore: number;
  readonly stillReached: number;
  /** Seconds later that help from outside came first, where it still came. */
  readonly firstOutsideSec: { readonly mean: number };
  /** Officer-hours more of need unmet, with an interval. */
  readonly unmetOfficerHours: { readonly mean: number; readonly low: number; readonly high: number };
}

/** Results of many runs, for what one trace can't tell; made by whoever can run them. */
export interface Summaries {
  /** Each thing of the coordination that was taken away, the worst first. */
  readonly without?: readonly WithoutOne[];
  readonly exercised?: readonly Part[];
}

export interface ScoreInputs {
  readonly reading: TraceReading;
  readonly rules: ScoringRules;
  readonly scope: Scope;
  readonly summaries: Summaries;
}

/** One component: how it is counted, which paragraphs it stands for, what it rests on. */
export interface ComponentRule {
  readonly id: ComponentId;
  readonly measure: Measure;
  readonly spr: readonly string[];
  /** Only those that exist in this exercise are shown. */
  restsOn(inputs: ScoreInputs): readonly Assumption[];
  /** Parts in which anything was asked; without any, nothing was. */
  parts(inputs: ScoreInputs): readonly Part[] | UntestedReason;
}

export interface ComponentScore {
  readonly id: ComponentId;
  readonly measure: Measure;
  readonly spr: readonly string[];
  /** Share that was got of what was asked, 0 to 1. */
  readonly value: Rating;
  /** Points of a hundred that it counts among those tested; 0 if it isn't. */
  readonly weight: number;
  readonly got: number;
  readonly asked: number;
  readonly parts: readonly Part[];
  readonly because: UntestedReason | null;
  readonly restsOn: readonly Assumption[];
}

export interface Score {
  readonly dimension: Dimension;
  /** 0 to 100: the sum over components of weight × value. */
  readonly value: Rating;
  readonly components: readonly ComponentScore[];
}
