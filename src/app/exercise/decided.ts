// What has been decided, and the lists that undo and redo move between. Pure: each step makes a new one of it.

import type { Decision } from '../../core/model/decisions.ts';
import { type KeptExercise, MOST_STEPS } from '../../core/scenario/kept.ts';

export type Decided = Pick<KeptExercise, 'decisions' | 'earlier' | 'later'>;

/** The next of it; null where there is none, as when there is nothing to undo. */
export type Step = (now: Decided) => Decided | null;

export const NOTHING_DECIDED: Decided = { decisions: [], earlier: [], later: [] };

export const taking =
  (decision: Decision): Step =>
  ({ decisions, earlier }) => ({
    decisions: [...decisions, decision].sort((a, b) => a.atSec - b.atSec),
    earlier: [...earlier, decisions].slice(-MOST_STEPS),
    later: [],
  });

export const undoing: Step = ({ decisions, earlier, later }) => {
  const before = earlier.at(-1);
  return before ? { decisions: before, earlier: earlier.slice(0, -1), later: [decisions, ...later] } : null;
};

export const redoing: Step = ({ decisions, earlier, later }) => {
  const [next, ...rest] = later;
  return next ? { decisions: next, earlier: [...earlier, decisions], later: rest } : null;
};
