// Clock time: instants are whole seconds since 1970 in UTC; people read and write local civil time. The calendar is
// counted here, without the platform's, so every engine agrees; when the clocks change is data passed in.

import { fail, ok, type Result } from './result.ts';

const DAY_SEC = 86_400;
const WEEK_SEC = 604_800;
/** 1970-01-01 was a Thursday, three days into a week that starts on Monday. */
const EPOCH_WEEK_OFFSET_SEC = 3 * DAY_SEC;

/** From this instant on, local time is ahead of UTC by so much. */
export interface ClockTransition {
  readonly utcSec: number;
  readonly offsetSec: number;
}

/** When a place's clocks changed, earliest first. The first offset also holds before, and the last ever after. */
export interface ClockOffsets {
  readonly transitions: readonly ClockTransition[];
}

/** Local time in the pieces that people read. Months count from 1, weekdays from Monday = 0. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar (Howard Hinnant's days_from_civil). */
export function daysFromCivil(year: number, month: number, day: number): number {
  // Years that start in March put the leap day last, so months need no table.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date so many days after 1970-01-01 (civil_from_days, by the same author). */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** What the local clock shows at an instant, as seconds since 1970 on that clock. */
export const localFromUtc = (utcSec: number, clock: ClockOffsets): number => utcSec + offsetAt(utcSec, clock);

function offsetAt(utcSec: number, { transitions }: ClockOffsets): number {
  let low = 0;
  let high = transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (transitions[middle]!.utcSec <= utcSec) low = middle + 1;
    else high = middle;
  }
  return transitions[Math.max(0, low - 1)]?.offsetSec ?? 0;
}

/** Seconds since Monday 00:00 on the local clock. */
export function secOfWeek(localSec: number): number {
  const sec = (localSec + EPOCH_WEEK_OFFSET_SEC) % WEEK_SEC;
  return sec < 0 ? sec + WEEK_SEC : sec;
}

/** A local clock reading in its pieces. */
export function civilFromLocal(localSec: number): CivilTime {
  const days = Math.floor(localSec / DAY_SEC);
  const sec = localSec - days * DAY_SEC;
  return {
    ...civilFromDays(days),
    hour: Math.floor(sec / 3600),
    minute: Math.floor(sec / 60) % 60,
    second: sec % 60,
    weekday: Math.floor(secOfWeek(localSec) / DAY_SEC),
  };
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
const EXPECTED = 'a local date and time such as 2011-08-08T20:00';

/**
 * The instant at which the local clock shows what is written: `YYYY-MM-DDTHH:MM`, seconds optional.
 *
 * A time that comes twice, in the hour after clocks go back, means the first. A time that never comes, in the hour
 * skipped when they go forward, is refused. `path` names the field in problems.
 */
export function utcFromLocal(written: string, clock: ClockOffsets, path = ''): Result<number> {
  const localSec = localFromWritten(written);
  if (localSec === undefined) return fail({ path, found: JSON.stringify(written), expected: EXPECTED });
  // An instant shows this reading if the offset then in force makes it so; the largest such offset comes first.
  const offsets = [...new Set(clock.transitions.map((transition) => transition.offsetSec))].sort((a, b) => b - a);
  if (offsets.length === 0) return ok(localSec);
  for (const offsetSec of offsets) {
    const utcSec = localSec - offsetSec;
    if (offsetAt(utcSec, clock) === offsetSec) return ok(utcSec);
  }
  return fail({ path, found: `${written}, which the clocks skipped as they went forward`, expected: EXPECTED });
}

function localFromWritten(written: string): number | undefined {
  const match = WRITTEN.exec(written);
  if (!match) return undefined;
  const part = (group: number): number => Number(match[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const days = daysFromCivil(year, month, day);
  const real = civilFromDays(days);
  if (real.month !== month || real.day !== day) return undefined;
  return days * DAY_SEC + hour * 3600 + minute * 60 + second;
}
