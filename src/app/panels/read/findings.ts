// Scores and gaps of a trace up to a time. The trace is read for them once; what is then worked out for a time is small
// enough to follow the cursor.

import { remember } from '../../../core/base/remember.ts';
import type { ScoringRules } from '../../../core/model/scoring.ts';
import { restsOnIllustrative } from '../../../core/scoring/assumptions.ts';
import { findGaps } from '../../../core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import { type Connections, connectionsOf } from '../../../core/scoring/links.ts';
import { type Meeting, meetingsOf } from '../../../core/scoring/meetings.ts';
import { readTrace } from '../../../core/scoring/reading.ts';
import { wholeRun } from '../../../core/scoring/scope.ts';
import { scoreTrace } from '../../../core/scoring/score.ts';
import type { Score, Summaries, WithoutOne } from '../../../core/scoring/types.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export const readingOf = remember(readTrace);

const summariesOf = (lost: readonly WithoutOne[] | null): Summaries => (lost === null ? {} : { without: lost });

/** `lost` is what reruns without one thing came to, if they were made. */
export const scoresUntil = (
  trace: Trace,
  rules: ScoringRules,
  untilSec: number,
  lost: readonly WithoutOne[] | null,
): readonly Score[] => scoreTrace(readingOf(trace), rules, { ...wholeRun(trace), untilSec }, summariesOf(lost));

/** Who was joined to whom up to a time, and how it went. */
export const connectionsUntil = (trace: Trace, rules: ScoringRules, untilSec: number): Connections =>
  connectionsOf({ reading: readingOf(trace), rules, scope: { ...wholeRun(trace), untilSec }, summaries: {} });

export const gapsUntil = (
  trace: Trace,
  rules: ScoringRules,
  untilSec: number,
  lost: readonly WithoutOne[] | null,
): readonly Gap[] => findGaps(readingOf(trace), rules, { ...wholeRun(trace), untilSec }, summariesOf(lost));

/** Who met whom in one capability up to a time, and what it cost. */
export const meetingsUntil = (
  trace: Trace,
  rules: ScoringRules,
  untilSec: number,
  capability: number,
): readonly Meeting[] =>
  meetingsOf({ reading: readingOf(trace), rules, scope: { ...wholeRun(trace), untilSec, capability }, summaries: {} });

const illustrative = remember(({ header }: Trace) => ({ is: restsOnIllustrative(header.exercise) }));

/** Whether any figure behind a run is made up, so that no force may be ranked by it. */
export const isIllustrative = (trace: Trace): boolean => illustrative(trace).is;
