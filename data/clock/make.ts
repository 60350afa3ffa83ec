// The rules of British summer time, year by year, made into europe-london.json. Pure: nothing in, text out. It counts
// with the product's own calendar; a test holds it against the platform's.

import { civilFromDays, daysFromCivil, secOfWeek } from '../../src/core/base/civil-time.ts';

const FIRST_YEAR = 1981;
const LAST_YEAR = 2040;
const DAY_SEC = 86_400;
const HOUR_SEC = 3600;
const SUNDAY = 6;

const ABOUT = {
  about:
    "When the clocks of Europe/London change: offsetSec ahead of UTC from utcSec on. The first row is the end of 1980's summer time, so that 1981 begins on Greenwich time; earlier summers are not in the table, and read as Greenwich time. Years to come are the present rule carried on.",
  source:
    'Summer Time Act 1972 and the Summer Time Orders of 1980 to 2002, rules as in the IANA time zone database: from the last Sunday of March, 01:00 UTC; to the Sunday after the fourth Saturday of October (1981 to 1989), the fourth Sunday (1990 to 1995), the last Sunday (since 1996), 01:00 UTC',
  asOf: '2026',
  basis: 'derived',
  licence: 'MIT, as the rest of Muster',
};

export function makeClock(): string {
  const rows = [transition(at(1980, 10, 26, 2), 0)];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    rows.push(transition(at(year, 3, sundayFrom(year, 3, 25), 1), HOUR_SEC));
    rows.push(transition(at(year, 10, sundayFrom(year, 10, earliestEnd(year)), 1), 0));
  }
  const about = Object.entries(ABOUT).map(([key, value]) => `"${key}": ${JSON.stringify(value)},`);
  return `{\n${about.join('\n')}\n"transitions": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`;
}

/** The earliest date in October on which summer time may end; it ends on the first Sunday from there. */
function earliestEnd(year: number): number {
  if (year < 1990) return 23;
  return year < 1996 ? 22 : 25;
}

/** The first Sunday on or after a date of a month. */
function sundayFrom(year: number, month: number, day: number): number {
  const weekday = Math.floor(secOfWeek(at(year, month, day, 0)) / DAY_SEC);
  return day + SUNDAY - weekday;
}

const at = (year: number, month: number, day: number, hour: number): number =>
  daysFromCivil(year, month, day) * DAY_SEC + hour * HOUR_SEC;

const two = (n: number): string => String(n).padStart(2, '0');

function transition(utcSec: number, offsetSec: number): { at: string; utcSec: number; offsetSec: number } {
  const { year, month, day } = civilFromDays(Math.floor(utcSec / DAY_SEC));
  const hour = (utcSec % DAY_SEC) / HOUR_SEC;
  return { at: `${year}-${two(month)}-${two(day)}T${two(hour)}:00:00Z`, utcSec, offsetSec };
}
