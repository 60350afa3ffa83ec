// What the screen may know of the state at the cursor: all of it, or what a role knows and the register says. The map and every
// panel read the state through here, so that one of them can't show what another hides.

import { type ReadonlySignal, signal } from '@preact/signals';
import { createRegisterReader, type RegisterReader } from '../../core/trace/register.ts';
import { seenState } from '../../core/trace/seen-state.ts';
import { isLimited, knownAt, type Sight } from '../../core/trace/sight.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';

export interface Seeing {
  readonly sight: ReadonlySignal<Sight | null>;
  setSight(sight: Sight | null): void;
  see(trace: Trace, state: ExerciseState): ExerciseState;
}

export function createSeeing(): Seeing {
  const sight = signal<Sight | null>(null);
  let register: RegisterReader | null = null;
  let last: { readonly trace: Trace; readonly sight: Sight; readonly seen: ExerciseState } | null = null;
  return {
    sight,
    setSight(next) {
      sight.value = next;
    },
    see(trace, state) {
      const now = sight.value;
      if (now === null || !isLimited(now)) return state;
      if (last?.trace === trace && last.sight === now && last.seen.timeSec === state.timeSec) return last.seen;
      if (register === null || last?.trace !== trace) register = createRegisterReader(trace);
      const known = knownAt(trace, now, state.timeSec);
      last = { trace, sight: now, seen: seenState(trace, state, known, register.at(state.timeSec)) };
      return last.seen;
    },
  };
}
