// What people write down after an exercise, as the desk holds it: shown at once, then kept. A run knows nothing of it.

import { type Signal, signal } from '@preact/signals';
import { type Debrief, NOT_DEBRIEFED } from '../../core/model/debrief.ts';
import type { ExerciseNow, Keeping } from './keeping.ts';

export interface Debriefing {
  readonly debrief: Signal<Debrief>;
  setDebrief(next: Debrief): void;
}

export function createDebriefing(keeping: Keeping, exerciseNow: () => ExerciseNow | null): Debriefing {
  const debrief = signal(NOT_DEBRIEFED);
  return {
    debrief,
    setDebrief(next) {
      if (keeping.lookOnly.value !== null) return;
      debrief.value = next;
      const now = exerciseNow();
      if (now !== null) keeping.ask((keeper) => keeper.keep(now));
    },
  };
}
