// A run as one reader wants it, the chief and commissioner of a force or those of a region: what was given and got, what was
// left uncovered, what the requirement asks of them, where they fell short. Scores are in it only where they may be told.

import type { ScoringRules } from '../../model/scoring.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import type { Gap } from '../gaps/types.ts';
import type { TraceReading } from '../reading.ts';
import { scoreTrace } from '../score.ts';
import type { Scope, Score, Summaries } from '../types.ts';
import { type Given, givenBy } from './given.ts';
import { type Got, gotBy } from './got.ts';
import { isWithheld, JUDGING_GAPS } from './own-figures.ts';
import { type CentreFacts, regionCentre } from './region-centre.ts';
import { type Uncovered, uncoveredBy } from './uncovered.ts';

export interface ReaderView {
  readonly scope: Scope;
  readonly given: readonly Given[];
  readonly got: readonly Got[];
  readonly uncovered: Uncovered | null;
  readonly centre: CentreFacts | null;
  readonly scores: readonly Score[];
  /** Scores and what judges are not to be shown: figures behind them are made up. */
  readonly isWithheld: boolean;
  readonly gaps: readonly Gap[];
  /** Findings left out because they judge. */
  readonly gapsWithheld: number;
}

export function readerView(
  reading: TraceReading,
  rules: ScoringRules,
  scope: Scope,
  summaries: Summaries = {},
): ReaderView {
  const inputs = { reading, rules, scope, summaries };
  const withheld = isWithheld(reading.trace.header, scope);
  const found = findGaps(reading, rules, scope, summaries);
  const gaps = withheld ? found.filter(({ kind }) => !JUDGING_GAPS.has(kind)) : found;
  return {
    scope,
    given: givenBy(inputs),
    got: gotBy(inputs),
    uncovered: uncoveredBy(inputs),
    centre: regionCentre(inputs),
    scores: scoreTrace(reading, rules, scope, summaries),
    isWithheld: withheld,
    gaps,
    gapsWithheld: found.length - gaps.length,
  };
}
