// Scores and gaps of a trace in a window of time. The trace is read for them once; what is then worked out for a time is small
// enough to follow the cursor.

import { remember } from '../../../core/base/remember.ts';
import type { ScoringRules } from '../../../core/model/scoring.ts';
import { restsOnIllustrative } from '../../../core/scoring/assumptions.ts';
import { findGaps } from '../../../core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import { type Connections, connectionsOf } from '../../../core/scoring/links.ts';
import { type Meeting, meetingsOf } from '../../../core/scoring/meetings.ts';
import { readingOf } from '../../../core/scoring/reading.ts';
import { scoreTrace } from '../../../core/scoring/score.ts';
import type { Scope, Score, Summaries, WithoutOne } from '../../../core/scoring/types.ts';
import type { Trace } from '../../../core/trace/trace.ts';

const summariesOf = (lost: readonly WithoutOne[] | null): Summaries => (lost === null ? {} : { without: lost });

/** `lost` is what reruns without one thing came to, if they were made. */
export const scoresIn = (
  trace: Trace,
  rules: ScoringRules,
  scope: Scope,
  lost: readonly WithoutOne[] | null,
): readonly Score[] => scoreTrace(readingOf(trace), rules, scope, summariesOf(lost));

/** Who was joined to whom in a window of time, and how it went. */
export const connectionsIn = (trace: Trace, rules: ScoringRules, scope: Scope): Connections =>
  connectionsOf({ reading: readingOf(trace), rules, scope, summaries: {} });

export const gapsIn = (
  trace: Trace,
  rules: ScoringRules,
  scope: Scope,
  lost: readonly WithoutOne[] | null,
): readonly Gap[] => findGaps(readingOf(trace), rules, scope, summariesOf(lost));

/** Who met whom in one capability in a window of time, and what it cost. */
export const meetingsIn = (trace: Trace, rules: ScoringRules, scope: Scope, capability: number): readonly Meeting[] =>
  meetingsOf({ reading: readingOf(trace), rules, scope: { ...scope, capability }, summaries: {} });

const illustrative = remember(({ header }: Trace) => ({ is: restsOnIllustrative(header.exercise) }));

/** Whether any figure behind a run is made up, so that no force may be ranked by it. */
export const isIllustrative = (trace: Trace): boolean => illustrative(trace).is;
