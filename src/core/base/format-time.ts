// A local clock reading as people write it. Names of days and months are English unless others are given; nothing
// here knows of time zones.

import { at } from './assert.ts';
import { type CivilTime, civilFromLocal } from './civil-time.ts';

/** Monday and January first, short forms. */
export interface CalendarNames {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const ENGLISH: CalendarNames = {
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** The pieces of a label such as "Mon 8 Aug 2011, 20:00". */
export interface LocalLabel {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
  /** HH:MM on the 24-hour clock. */
  readonly clock: string;
}

export function formatLocal(localSec: number, names: CalendarNames = ENGLISH): LocalLabel {
  const civil = civilFromLocal(localSec);
  return {
    weekday: at(names.weekdays, civil.weekday),
    day: civil.day,
    month: at(names.months, civil.month - 1),
    year: civil.year,
    clock: clockText(civil),
  };
}

/** The written form that utcFromLocal reads; seconds only where there are any. */
export function writtenLocal(localSec: number): string {
  const civil = civilFromLocal(localSec);
  const date = `${String(civil.year).padStart(4, '0')}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
  return `${date}T${clockText(civil)}${civil.second === 0 ? '' : `:${twoDigits(civil.second)}`}`;
}

const clockText = (civil: CivilTime): string => `${twoDigits(civil.hour)}:${twoDigits(civil.minute)}`;

const twoDigits = (n: number): string => String(n).padStart(2, '0');
