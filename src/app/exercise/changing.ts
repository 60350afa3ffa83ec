// Changes of what was decided wait for one another, and each shows once it is kept. Knows neither the engine nor the screen.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Setting } from '../../core/scenario/pointer.ts';
import type { Decided, Step } from './decided.ts';
import type { ExerciseNow, Keeping } from './keeping.ts';

interface Changed {
  readonly visit: ReadonlySignal<number>;
  readonly decided: Signal<Decided>;
  readonly keeping: Keeping;
  /** The exercise with that decided, as it is kept; null while there is none. */
  nowWith(what: Decided): ExerciseNow | null;
  /** What shows now is another run; the settings are told where they were what changed. */
  runsOtherwise(settings: readonly Setting[] | undefined): void;
}

export function createChanging({ visit, decided, keeping, nowWith, runsOtherwise }: Changed) {
  let changing = Promise.resolve();
  return (step: Step, isSetting = false): void => {
    const number = visit.value;
    if (keeping.lookOnly.value !== null) return;
    changing = changing.then(async () => {
      const next = number === visit.value ? step(decided.value) : null;
      const now = next && nowWith(next);
      if (next === null || now === null) return;
      const keeper = await keeping.keeper();
      const { decisions, settings } = decided.value;
      const isSame = next.decisions === decisions && next.settings === settings;
      await keeper?.keep(isSame ? now : { ...now, trace: null });
      if (number !== visit.value) return;
      decided.value = next;
      if (!isSame) runsOtherwise(isSetting ? next.settings : undefined);
    });
  };
}
