// What the room needs while it is led through an exercise: injects as they fire, a moment to stop at, reports of what a jump
// passed over, and how much of the planned time is left by the wall clock. Nothing of it changes the exercise.

import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { remember as remembering } from '../../core/base/remember.ts';
import { firesOf } from '../../core/trace/injects.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Desk } from '../exercise/desk.ts';
import { ROOM_TIME, remember, rememberedText } from '../exercise/preferences.ts';
import { exerciseOf, rememberedRoomTime } from '../exercise/room-memory.ts';

/** Lengths that exercises are planned in, in minutes. */
export const PLANNED_MIN = [60, 120, 180] as const;

/** The room's own time: how long it has, and since when by the computer's clock. */
export interface RoomTime {
  readonly plannedMin: number;
  readonly sinceMs: number;
}

export interface Stretch {
  readonly fromSec: number;
  readonly toSec: number;
}

export interface Room {
  /** The Main Events List is open; which inject, by its number in facts, null for the next. */
  readonly list: Signal<boolean>;
  readonly chosen: Signal<number | null>;
  /** Injects that fired while it played and haven't been put away, the newest first. */
  readonly fired: Signal<readonly number[]>;
  readonly pauseOnInject: Signal<boolean>;
  /** What the open report covers. */
  readonly report: Signal<Stretch | null>;
  readonly stopAtSec: ReadonlySignal<number | null>;
  readonly time: ReadonlySignal<RoomTime | null>;
  /** Goes there at once, and reports what lay between. */
  jumpTo(sec: number): void;
  /** Plays on, and pauses there. */
  playUntil(sec: number): void;
  cancelStop(): void;
  /** What happened since the last report. */
  openReport(): void;
  startTime(plannedMin: number): void;
  stopTime(): void;
  dispose(): void;
}

/** Longest that a room's time is remembered: nobody exercises for longer on end. */
const LONGEST_MS = 12 * 3_600_000;
/** What is remembered or told of the room's time, as it was written. */
export function readRoomTime(text: string | null): RoomTime | null {
  const [plannedMin = 0, sinceMs = 0] = (text ?? '').split('@').map(Number);
  const isRecent = sinceMs > 0 && Date.now() - sinceMs < LONGEST_MS;
  return isRecent && PLANNED_MIN.some((one) => one === plannedMin) ? { plannedMin, sinceMs } : null;
}

/** When injects fire, in order. */
const fires = remembering((trace: Trace) => firesOf(trace));

export function createRoom(desk: Desk): Room {
  const list = signal(false);
  const chosen = signal<number | null>(null);
  const fired = signal<readonly number[]>([]);
  const pauseOnInject = signal(rememberedText('pauseOnInject') === 'yes');
  const report = signal<Stretch | null>(null);
  const stopAtSec = signal<number | null>(null);
  const time = signal<RoomTime | null>(null);
  /** Up to where the room has been told. */
  let reportedSec = 0;
  let lastSec = desk.cursorSec.peek();

  /** While it plays: what fires is told, and where it is to stop it stops. */
  const passTo = (sec: number, trace: Trace): void => {
    const passed = fires(trace).filter((one) => one.sec > lastSec && one.sec <= sec);
    const first = passed[0];
    const halts = [stopAtSec.peek(), pauseOnInject.peek() ? (first?.sec ?? null) : null];
    const haltSec = Math.min(...halts.map((one) => (one !== null && one <= sec ? one : Number.POSITIVE_INFINITY)));
    const told = passed.filter((one) => one.sec <= haltSec).map(({ number }) => number);
    if (told.length > 0) fired.value = [...told.toReversed(), ...fired.peek()].slice(0, MOST_TOLD);
    lastSec = sec;
    if (haltSec === Number.POSITIVE_INFINITY) return;
    if (stopAtSec.peek() !== null && stopAtSec.peek()! <= haltSec) stopAtSec.value = null;
    lastSec = haltSec;
    desk.pause();
    desk.seek(haltSec);
  };
  const stops = [
    effect(() => {
      const sec = desk.cursorSec.value;
      const trace = desk.trace.peek();
      if (desk.stage.peek() === 'running' && trace !== null && sec > lastSec) passTo(sec, trace);
      else lastSec = sec;
    }),
    effect(() => {
      desk.visit.value;
      list.value = false;
      chosen.value = null;
      fired.value = [];
      report.value = null;
      stopAtSec.value = null;
      reportedSec = 0;
      const isBegunAnew = desk.stage.peek() === 'briefing';
      if (isBegunAnew && rememberedRoomTime(desk) !== null) remember(ROOM_TIME, '');
      time.value = isBegunAnew ? null : readRoomTime(rememberedRoomTime(desk));
    }),
    effect(() => remember('pauseOnInject', pauseOnInject.value ? 'yes' : 'no')),
  ];

  const tell = (fromSec: number, toSec: number): void => {
    report.value = { fromSec: Math.min(fromSec, toSec), toSec };
    reportedSec = toSec;
  };
  return {
    list,
    chosen,
    fired,
    pauseOnInject,
    report,
    stopAtSec,
    time,
    jumpTo(sec) {
      const fromSec = Math.floor(desk.cursorSec.peek());
      desk.pause();
      desk.seek(sec);
      desk.room.follow();
      if (sec > fromSec) tell(fromSec, Math.floor(desk.cursorSec.peek()));
    },
    playUntil(sec) {
      stopAtSec.value = sec;
      if (desk.stage.peek() !== 'running') desk.play();
      desk.room.follow();
    },
    cancelStop() {
      stopAtSec.value = null;
    },
    openReport() {
      const nowSec = Math.floor(desk.cursorSec.peek());
      tell(nowSec > reportedSec ? reportedSec : 0, nowSec);
    },
    startTime(plannedMin) {
      const sinceMs = Date.now();
      time.value = { plannedMin, sinceMs };
      remember(ROOM_TIME, `${plannedMin}@${sinceMs}@${exerciseOf(desk)}`);
    },
    stopTime() {
      time.value = null;
      remember(ROOM_TIME, '');
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

/** Notices of injects at once; the list has all. */
const MOST_TOLD = 3;
