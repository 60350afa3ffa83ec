// The room's own now: the furthest moment that was played, or jumped to with a report. Whoever leads the exercise looks ahead and
// back on the desk without it. Knows nothing of windows; second-window.ts tells it to them.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

export interface RoomNow {
  readonly sec: ReadonlySignal<number>;
  /** The desk looks at another moment. */
  readonly isElsewhere: ReadonlySignal<boolean>;
  /** The room as a whole is shown what is so, instead of what has been reported; off at first. */
  readonly showsTruth: Signal<boolean>;
  /** From here on what is played is the room's again; what lies behind it moves nothing. */
  follow(): void;
  /** Is shown the desk's moment, be it ahead or behind. */
  show(): void;
  /** The moment that it was at, as remembered. */
  restore(sec: number): void;
}

/** The desk's side: what it does with its cursor. */
interface Moving {
  /** The cursor goes on by playing, if only to where the room is to stop. */
  playing(move: () => void): void;
  /** The cursor was put here by hand. */
  moved(): void;
  /** Another exercise, where its cursor is. */
  reset(): void;
}

export function createRoomNow(cursorSec: ReadonlySignal<number>): RoomNow & Moving {
  const sec = signal(0);
  const isElsewhere = signal(false);
  const showsTruth = signal(false);
  /** Somebody looked ahead, and has not led the room there. */
  let isAhead = false;
  const settle = (): void => {
    isElsewhere.value = sec.peek() !== cursorSec.peek();
  };
  const show = (): void => {
    isAhead = false;
    sec.value = cursorSec.peek();
    settle();
  };
  const played = (): void => {
    if (!isAhead) sec.value = Math.max(sec.peek(), cursorSec.peek());
    settle();
  };
  return {
    sec,
    isElsewhere,
    showsTruth,
    show,
    playing(move) {
      const was = isAhead;
      move();
      isAhead = was;
      played();
    },
    follow() {
      isAhead = false;
      played();
    },
    restore(to) {
      sec.value = to;
      isAhead = cursorSec.peek() > to;
      settle();
    },
    moved() {
      isAhead = cursorSec.peek() > sec.peek();
      settle();
    },
    reset() {
      showsTruth.value = false;
      show();
    },
  };
}
