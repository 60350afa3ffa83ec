// The cursor at a pace that people can read, and whether the engine has been at work for long enough to say so.

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from '../exercise/desk.ts';

/** While playing, words change at most this often. */
const PACE_MS = 125;
/** Longer than this at work, and old figures are shown as such. */
const STALE_AFTER_MS = 500;

interface Pace {
  readonly paced: ReadonlySignal<number>;
  readonly updating: ReadonlySignal<boolean>;
  stopPacing(): void;
}

export function createPace(desk: Desk): Pace {
  const paced = signal(desk.cursorSec.peek());
  let lastMs = 0;
  const stopPace = effect(() => {
    const sec = desk.cursorSec.value;
    const playing = desk.stage.value === 'running';
    const nowMs = performance.now();
    if (playing && nowMs - lastMs < PACE_MS) return;
    lastMs = nowMs;
    paced.value = Math.floor(sec);
  });

  const updating = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopStale = effect(() => {
    clearTimeout(timer);
    if (desk.engine.value.kind !== 'working') {
      updating.value = false;
      return;
    }
    timer = setTimeout(() => {
      updating.value = true;
    }, STALE_AFTER_MS);
  });

  return {
    paced,
    updating,
    stopPacing() {
      stopPace();
      stopStale();
      clearTimeout(timer);
    },
  };
}
