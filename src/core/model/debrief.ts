// What people write down after an exercise: what is to be done, by whom and by when, when the cold debrief is, and the
// marking that everything printed carries. Nothing of it changes a run.

import type { Evaluation } from './evaluation.ts';

/** One thing to be done. Empty where nobody has said yet. */
export interface Action {
  readonly what: string;
  readonly owner: string;
  /** ISO date, or empty. */
  readonly due: string;
  /** Id of the gap that it is to close, where it came of one. */
  readonly gap?: string;
}

export interface Debrief {
  /** At the head and foot of every page. */
  readonly marking: string;
  /** ISO date of the cold debrief, or empty. */
  readonly coldOn: string;
  readonly actions: readonly Action[];
  /** What evaluators saw while it was on; absent where nobody wrote anything down. */
  readonly evaluation?: Evaluation;
}

export const NOT_DEBRIEFED: Debrief = { marking: 'EXERCISE', coldOn: '', actions: [] };

/** More than anybody follows up. */
export const MOST_ACTIONS = 200;
