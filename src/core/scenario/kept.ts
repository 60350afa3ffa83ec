// An exercise as it is kept: in a file, in the browser, in a link. The whole of it, so that it runs anywhere: scenario, seed,
// settings and decisions; and where the person was. Types, and how it is written down; reading is kept-schema.ts's.

import type { Debrief } from '../model/debrief.ts';
import type { Decision } from '../model/decisions.ts';
import type { Scenario } from '../model/scenario.ts';
import type { KeptBranches } from './kept-branches.ts';
import type { Setting } from './pointer.ts';

/** Most lists of decisions that undo goes back to, and as many that redo brings back. */
export const MOST_STEPS = 100;

export const KEPT_SCHEMA = 'muster.exercise/3' as const;

export interface KeptExercise {
  readonly schema: typeof KEPT_SCHEMA;
  /** Version of Muster that wrote it. */
  readonly product: string;
  readonly name: string;
  /** UTC, as 2026-11-22T17:40:00Z. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Whole, with the chosen parameters in it. */
  readonly scenario: Scenario;
  readonly seed: string;
  readonly settings: readonly Setting[];
  readonly decisions: readonly Decision[];
  /** The lists that undo goes back to, oldest first. */
  readonly earlier: readonly (readonly Decision[])[];
  /** The lists that redo brings back, the next one first. */
  readonly later: readonly (readonly Decision[])[];
  /** Settings as they were with each of `earlier` and `later`; absent where none were ever changed. */
  readonly earlierSettings?: readonly (readonly Setting[])[];
  readonly laterSettings?: readonly (readonly Setting[])[];
  /** Other lists of decisions over the same scenario and seed; absent where there has only been one. */
  readonly branches?: KeptBranches;
  /** What was written down afterwards. */
  readonly debrief: Debrief;
  readonly cursorSec: number;
  readonly speed: number;
  /** SHA-256 of the trace that all this came to; null where it was not known yet. */
  readonly trace: string | null;
}

/** What was opened: an exercise, or a scenario by itself. */
export type Opened =
  | {
      readonly kind: 'exercise';
      readonly exercise: KeptExercise;
      /** Written by a newer Muster: what is known of it could be read, so it is to be looked at and not changed. */
      readonly newer: boolean;
    }
  | { readonly kind: 'scenario'; readonly scenario: Scenario };

/** As it stands in a file: readable by people, its keys in the order above. */
export function keptText(exercise: KeptExercise): string {
  const { earlier, later, earlierSettings, laterSettings } = exercise;
  const cut = {
    ...exercise,
    earlier: earlier.slice(-MOST_STEPS),
    later: later.slice(0, MOST_STEPS),
    ...(earlierSettings ? { earlierSettings: earlierSettings.slice(-MOST_STEPS) } : {}),
    ...(laterSettings ? { laterSettings: laterSettings.slice(0, MOST_STEPS) } : {}),
  };
  return `${JSON.stringify(cut, null, 1)}\n`;
}
