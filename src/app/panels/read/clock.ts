// The exercise's civil clock: what the wall clocks in England and Wales show at a moment of the trace, from the start and
// the offsets in its header, so that every machine shows the same, wherever it stands.

import { civilFromLocal, utcFromLocal } from '../../../core/base/civil-time.ts';
import { formatLocal } from '../../../core/base/format-time.ts';
import { type ClockHeader, localSec, momentText } from '../../../core/trace/local-clock.ts';

export { type ClockHeader, localSec, momentText };

const labelAt = (header: ClockHeader, sec: number) => formatLocal(localSec(header, Math.floor(sec / 60) * 60));

export const yearAt = (header: ClockHeader, sec: number): number => labelAt(header, sec).year;

/** `23:42` */
export const hourText = (header: ClockHeader, sec: number): string => labelAt(header, sec).clock;

/** `Mon 8 Aug` */
export function dayText(header: ClockHeader, sec: number): string {
  const { weekday, day, month } = labelAt(header, sec);
  return `${weekday} ${day} ${month}`;
}

/** `Mon 8` */
export function shortDayText(header: ClockHeader, sec: number): string {
  const { weekday, day } = labelAt(header, sec);
  return `${weekday} ${day}`;
}

/** `Mon 23:42`: enough within an exercise of a few days. */
export const weekdayHourText = (header: ClockHeader, sec: number): string =>
  `${labelAt(header, sec).weekday} ${hourText(header, sec)}`;

/** `Mon 23:42:07`: the one place where seconds are shown is the log. */
export function logTimeText(header: ClockHeader, sec: number): string {
  const { second } = civilFromLocal(localSec(header, sec));
  return `${weekdayHourText(header, sec)}:${String(second).padStart(2, '0')}`;
}

/** A scenario's local start as people say it: `Mon 8 Aug 2011, 20:00`; the text itself if it is not in that form. */
export function localStartText(start: string): string {
  const read = utcFromLocal(start, { transitions: [] });
  if (!read.ok) return start;
  const { weekday, day, month, year, clock } = formatLocal(read.value);
  return `${weekday} ${day} ${month} ${year}, ${clock}`;
}
