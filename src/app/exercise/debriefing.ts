// What people write down of an exercise, during it and after, as the desk holds it: shown at once, then kept. A run knows nothing
// of it. What evaluators enter is undone in turn with decisions.

import { type Signal, signal } from '@preact/signals';
import { type Debrief, NOT_DEBRIEFED } from '../../core/model/debrief.ts';
import {
  type Entry,
  type Evaluation,
  isRedoneNext,
  isUndoneNext,
  NOT_EVALUATED,
  withEntry,
} from '../../core/model/evaluation.ts';
import type { ExerciseNow, Keeping } from './keeping.ts';

/** An entry before the desk has said where it stands among the steps that can be undone. */
export type Observed = Entry extends infer E ? (E extends Entry ? Omit<E, 'step'> : never) : never;

export interface Debriefing {
  readonly debrief: Signal<Debrief>;
  setDebrief(next: Debrief): void;
  observe(what: Observed): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** False where the last step was none of an evaluator's. */
  undo(): boolean;
  redo(): boolean;
}

/** `steps` is how many steps of the exercise can be undone now. */
export function createDebriefing(
  keeping: Keeping,
  exerciseNow: () => ExerciseNow | null,
  steps: () => number,
): Debriefing {
  const debrief = signal(NOT_DEBRIEFED);
  const evaluation = (): Evaluation => debrief.value.evaluation ?? NOT_EVALUATED;
  const setDebrief = (next: Debrief): void => {
    if (keeping.lookOnly.value !== null) return;
    debrief.value = next;
    const now = exerciseNow();
    if (now !== null) keeping.ask((keeper) => keeper.keep(now));
  };
  const setEvaluation = (next: Evaluation): void => setDebrief({ ...debrief.value, evaluation: next });
  const canUndo = (): boolean => isUndoneNext(evaluation(), steps());
  const canRedo = (): boolean => isRedoneNext(evaluation(), steps());
  const moveBy = (by: 1 | -1): void => setEvaluation({ ...evaluation(), count: evaluation().count + by });
  return {
    debrief,
    setDebrief,
    observe: (what) => setEvaluation(withEntry(evaluation(), { ...what, step: steps() } as Entry)),
    canUndo,
    canRedo,
    undo() {
      if (!canUndo()) return false;
      moveBy(-1);
      return true;
    },
    redo() {
      if (!canRedo()) return false;
      moveBy(1);
      return true;
    },
  };
}
