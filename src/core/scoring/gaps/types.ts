// A gap is a finding: what fell short, whose it is, when, which paragraph it touches, the facts that show it, and what
// could be repaired to see what that would be worth. Its id says what, who and which capability, never when.

import type { Dimension } from '../../model/scoring.ts';
import type { ScoreInputs } from '../types.ts';
import type { Repair } from './repair.ts';

export const GAP_KINDS = [
  'capacityShort',
  'skillAbsent',
  'standardMissed',
  'rendezvousFull',
  'shareNotMet',
  'coverBreached',
  'spanExceeded',
  'skillNotExercised',
  'attributeMismatch',
  'idleUnits',
  'lateActivation',
  'slowDecision',
  'saturatedCentre',
  'registerWrong',
  'missingLink',
  'partnerNotLinked',
  'singlePointOfFailure',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface Gap {
  readonly id: string;
  readonly kind: GapKind;
  readonly dimension: Dimension;
  readonly spr: readonly string[];
  /** Indexes, in the order of the list of forces. */
  readonly forces: readonly number[];
  readonly incident: number | null;
  readonly capability: number | null;
  readonly fromSec: number;
  readonly untilSec: number;
  /** Officer-hours at incidents that it touches at most: an order until its worth has been measured by reruns. */
  readonly severity: number;
  /** Rows of the trace, in the order they happened; those that show it best, not all that it touched. */
  readonly facts: readonly number[];
  readonly title: string;
  readonly says: string;
  /** What to change to close exactly this; null where a run can't. */
  readonly repair: Repair | null;
}

/** How large it is to be called, where no officer-hours of this run say so. */
export const unsizedWords = ({ kind }: Gap): string =>
  kind === 'singlePointOfFailure' ? 'seen in reruns without it' : 'nothing was lacking for it at any incident';

export type GapRule = (inputs: ScoreInputs) => readonly Gap[];
