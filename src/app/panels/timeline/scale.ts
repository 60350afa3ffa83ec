// Where a time or a number of units stands on the timeline: the stretch of the exercise in view, its ticks and its scale.
// Pure arithmetic in seconds and pixels.

import { type ClockHeader, hourText, localSec, shortDayText } from '../read/clock.ts';

/** The stretch of the exercise in view. */
export interface Stretch {
  readonly fromSec: number;
  readonly toSec: number;
}

const HOUR_SEC = 3600;
const DAY_SEC = 86_400;

/** Stretches to choose from, in hours; 0 is the whole exercise. */
export const SPAN_HOURS = [6, 12, 24, 72, 0] as const;
export type SpanHours = (typeof SPAN_HOURS)[number];

/** What to begin with: all of a short exercise, else a day of it. */
export const firstSpan = (durationSec: number): SpanHours => (durationSec <= 36 * HOUR_SEC ? 0 : 24);

export function stretchAround(cursorSec: number, spanHours: SpanHours, durationSec: number): Stretch {
  const spanSec = spanHours === 0 ? durationSec : Math.min(spanHours * HOUR_SEC, durationSec);
  const fromSec = Math.min(Math.max(0, Math.floor(cursorSec - spanSec / 3)), durationSec - spanSec);
  return { fromSec, toSec: fromSec + spanSec };
}

/** The same stretch while the cursor is well within it, else one moved to hold it. */
export function following(stretch: Stretch, cursorSec: number, durationSec: number): Stretch {
  const spanSec = stretch.toSec - stretch.fromSec;
  if (spanSec >= durationSec) return stretch.fromSec === 0 ? stretch : { fromSec: 0, toSec: durationSec };
  const late = stretch.toSec < durationSec && cursorSec > stretch.toSec - spanSec * 0.06;
  if (cursorSec >= stretch.fromSec && !late) return stretch;
  const fromSec = Math.min(Math.max(0, Math.floor(cursorSec - spanSec / 3)), durationSec - spanSec);
  return { fromSec, toSec: fromSec + spanSec };
}

/** Moved by hand, held within the exercise. */
export function moved(stretch: Stretch, bySec: number, durationSec: number): Stretch {
  const spanSec = stretch.toSec - stretch.fromSec;
  const fromSec = Math.min(Math.max(0, Math.round(stretch.fromSec + bySec)), Math.max(0, durationSec - spanSec));
  return { fromSec, toSec: fromSec + spanSec };
}

export const xOf = (sec: number, stretch: Stretch, width: number): number =>
  ((sec - stretch.fromSec) / (stretch.toSec - stretch.fromSec)) * width;

export const secAt = (x: number, stretch: Stretch, width: number): number =>
  stretch.fromSec + (x / Math.max(1, width)) * (stretch.toSec - stretch.fromSec);

export interface Tick {
  readonly sec: number;
  readonly label: string;
  /** A day begins here. */
  readonly day: boolean;
}

const STEPS_SEC = [900, 1800, HOUR_SEC, 2 * HOUR_SEC, 3 * HOUR_SEC, 6 * HOUR_SEC, 12 * HOUR_SEC, DAY_SEC, 2 * DAY_SEC];
const TICK_ROOM_PX = 62;

/** Ticks on whole civil hours, as close together as labels allow. */
export function timeTicks(header: ClockHeader, stretch: Stretch, width: number): Tick[] {
  const room = ((stretch.toSec - stretch.fromSec) / Math.max(1, width)) * TICK_ROOM_PX;
  const step = STEPS_SEC.find((s) => s >= room) ?? 7 * DAY_SEC;
  const ticks: Tick[] = [];
  for (let sec = firstOn(header, stretch.fromSec, step); sec <= stretch.toSec; sec = firstOn(header, sec + 1, step)) {
    const day = localSec(header, sec) % DAY_SEC === 0;
    ticks.push({ sec, day, label: day ? shortDayText(header, sec) : hourText(header, sec) });
  }
  return ticks;
}

/** The first moment at or after `sec` when civil time is a whole number of steps. */
function firstOn(header: ClockHeader, sec: number, step: number): number {
  const over = localSec(header, sec) % step;
  if (over === 0) return sec;
  const guess = sec + step - over;
  const off = localSec(header, guess) % step;
  if (off === 0) return guess;
  // The clocks changed on the way: the moment is a little before the guess, or after it.
  const before = guess - off;
  return before > sec && localSec(header, before) % step === 0 ? before : guess + step - off;
}

/** Where each civil day begins, the exercise's start included. */
export function daysOf(header: ClockHeader, durationSec: number): Tick[] {
  const days: Tick[] = [{ sec: 0, day: true, label: shortDayText(header, 0) }];
  for (let sec = firstOn(header, 1, DAY_SEC); sec < durationSec; sec = firstOn(header, sec + 1, DAY_SEC)) {
    days.push({ sec, day: true, label: shortDayText(header, sec) });
  }
  return days;
}

/** A round number at or above the largest value, and the lines to draw below it. */
export function unitScale(largest: number, most = 5): { readonly top: number; readonly lines: readonly number[] } {
  const top = Math.max(1, largest);
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const step = steps.find((s) => top / s <= most) ?? 10_000;
  const lines: number[] = [];
  for (let line = step; line <= top; line += step) lines.push(line);
  return { top: top * 1.08, lines };
}
