// The doctrine's figures as a person sets them. While a handle is held, each value is run and shown; let go of, it is run once
// more and then kept, so that nothing the engine refuses is ever kept: what it refuses is told with its place, and goes.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from '../../core/base/result.ts';
import type { Setting } from '../../core/scenario/pointer.ts';
import type { AssumptionForm } from '../../worker/protocol.ts';

export type { AssumptionForm };

export interface Assuming {
  /** What the next run goes by: those tried, or else those kept. */
  readonly settings: ReadonlySignal<readonly Setting[]>;
  /** What was wrong with those last tried. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** Whether nothing may be set: the exercise is only looked at. */
  isFixed(): boolean;
  /** Runs with these, for as long as the hand is on it. */
  try(settings: readonly Setting[]): void;
  /** Runs with these and keeps them, if they can be run. */
  set(settings: readonly Setting[]): void;
  /** Every figure as the scenario has it, and what a run comes to with none changed; null while there is no exercise. */
  form(): Promise<Result<AssumptionForm> | null>;
}

interface Hooks {
  readonly kept: ReadonlySignal<readonly Setting[]>;
  readonly isFixed: () => boolean;
  readonly run: () => void;
  readonly keep: (settings: readonly Setting[]) => void;
  readonly form: Assuming['form'];
}

/** What the desk tells it. */
interface Ears {
  ran(settings: readonly Setting[]): void;
  /** Whether it was one of its own that the engine refused. */
  refused(settings: readonly Setting[], problems: readonly Problem[]): boolean;
  /** What was tried has been kept, or is of another exercise; what has been tried since these were set stays. */
  drop(kept?: readonly Setting[]): void;
}

export function createAssuming({ kept, isFixed, run, keep, form }: Hooks): Assuming & Ears {
  const tried = signal<readonly Setting[] | null>(null);
  const problems = signal<readonly Problem[]>([]);
  let isLetGo = false;
  const put = (settings: readonly Setting[], letGo: boolean): void => {
    if (isFixed()) return;
    tried.value = settings;
    isLetGo = letGo;
    problems.value = [];
    run();
  };
  return {
    settings: computed(() => tried.value ?? kept.value),
    problems,
    isFixed,
    try: (settings) => put(settings, false),
    set: (settings) => put(settings, true),
    form,
    ran(settings) {
      if (settings !== tried.peek() || !isLetGo) return;
      isLetGo = false;
      keep(settings);
    },
    refused(settings, why) {
      if (settings !== tried.peek()) return tried.peek() !== null;
      tried.value = null;
      isLetGo = false;
      problems.value = why;
      run();
      return true;
    },
    drop(kept) {
      if (kept !== undefined && kept !== tried.peek()) return;
      tried.value = null;
      isLetGo = false;
      problems.value = [];
    },
  };
}
