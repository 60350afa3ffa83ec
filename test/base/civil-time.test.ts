// Civil time against the platform's own calendar: London from 1981 to 2040, every change of the clocks and instants
// drawn between them.

import { describe, expect, it } from 'vitest';
import {
  type ClockOffsets,
  type ClockTransition,
  civilFromDays,
  civilFromLocal,
  daysFromCivil,
  localFromUtc,
  secOfWeek,
  utcFromLocal,
} from '../../src/core/base/civil-time.ts';
import { formatLocal, writtenLocal } from '../../src/core/base/format-time.ts';

const HOUR_SEC = 3600;
const sec = (iso: string): number => Date.parse(iso) / 1000;
const FROM_SEC = sec('1981-01-01T00:00:00Z');
const TO_SEC = sec('2041-01-01T00:00:00Z');

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function platformWritten(utcSec: number): { written: string; weekday: string } {
  const part = Object.fromEntries(london.formatToParts(utcSec * 1000).map(({ type, value }) => [type, value]));
  return {
    written: `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`,
    weekday: part.weekday!,
  };
}

const platformOffsetSec = (utcSec: number): number => sec(`${platformWritten(utcSec).written}Z`) - utcSec;

/** Every change of London's clocks, found by asking the platform hour by hour where the day's offset differs. */
function londonClock(): ClockOffsets {
  const transitions: ClockTransition[] = [{ utcSec: FROM_SEC, offsetSec: platformOffsetSec(FROM_SEC) }];
  for (let day = FROM_SEC; day < TO_SEC; day += 24 * HOUR_SEC) {
    if (platformOffsetSec(day) === platformOffsetSec(day + 24 * HOUR_SEC)) continue;
    for (let hour = day; hour < day + 24 * HOUR_SEC; hour += HOUR_SEC) {
      const offsetSec = platformOffsetSec(hour + HOUR_SEC);
      if (offsetSec !== platformOffsetSec(hour)) transitions.push({ utcSec: hour + HOUR_SEC, offsetSec });
    }
  }
  return { transitions };
}

const clock = londonClock();

/** Fixed odd steps visit every hour of day and day of week. */
function* instants(count: number): Generator<number> {
  const stepSec = Math.floor((TO_SEC - FROM_SEC) / count) | 1;
  for (let utcSec = FROM_SEC; utcSec < TO_SEC; utcSec += stepSec) yield utcSec;
}

const nearChanges = clock.transitions.flatMap(({ utcSec }) =>
  [-HOUR_SEC, -1, 0, 1, HOUR_SEC - 1, HOUR_SEC].map((d) => utcSec + d),
);

describe('local time from an instant', () => {
  it('finds two changes a year to test with', () => {
    expect(clock.transitions.length - 1).toBe(120);
  });

  it('agrees with the platform over thousands of instants and at every change of the clocks', () => {
    const wrong = [...instants(5000), ...nearChanges]
      .map((utcSec) => {
        const localSec = localFromUtc(utcSec, clock);
        const { written, weekday } = platformWritten(utcSec);
        const ours = writtenLocal(localSec).padEnd(written.length, ':00');
        return { utcSec, ours, written, ourDay: formatLocal(localSec).weekday, weekday };
      })
      .filter(({ ours, written, ourDay, weekday }) => ours !== written || ourDay !== weekday);
    expect(wrong).toEqual([]);
  });

  it('without transitions is UTC', () => {
    expect(localFromUtc(1_000_000, { transitions: [] })).toBe(1_000_000);
    expect(utcFromLocal('1970-01-12T13:46:40', { transitions: [] })).toEqual({ ok: true, value: 1_000_000 });
  });
});

describe('instant from local time', () => {
  it('comes back to the same instant, but for the second of two readings', () => {
    const backs = clock.transitions.slice(1).filter((transition) => transition.offsetSec === 0);
    const secondReading = (utcSec: number): boolean =>
      backs.some((back) => utcSec >= back.utcSec && utcSec < back.utcSec + HOUR_SEC);
    expect(backs).toHaveLength(60);
    for (const utcSec of [...instants(5000), ...nearChanges]) {
      const expected = secondReading(utcSec) ? utcSec - HOUR_SEC : utcSec;
      expect(utcFromLocal(writtenLocal(localFromUtc(utcSec, clock)), clock)).toEqual({ ok: true, value: expected });
    }
  });

  it.each([
    { written: '2011-08-08T20:00', utc: '2011-08-08T19:00:00Z', why: 'summer time' },
    { written: '2011-12-08T20:00', utc: '2011-12-08T20:00:00Z', why: 'winter time' },
    { written: '2011-08-08T20:00:30', utc: '2011-08-08T19:00:30Z', why: 'with seconds' },
    { written: '2011-03-27T00:59', utc: '2011-03-27T00:59:00Z', why: 'last minute before clocks go forward' },
    { written: '2011-03-27T02:00', utc: '2011-03-27T01:00:00Z', why: 'first minute after' },
    { written: '2011-10-30T01:30', utc: '2011-10-30T00:30:00Z', why: 'comes twice: the first' },
    { written: '2011-10-30T02:00', utc: '2011-10-30T02:00:00Z', why: 'once more unambiguous' },
    { written: '2012-02-29T12:00', utc: '2012-02-29T12:00:00Z', why: 'leap day' },
  ])('$written is $utc ($why)', ({ written, utc }) => {
    expect(utcFromLocal(written, clock)).toEqual({ ok: true, value: sec(utc) });
  });

  it.each([
    '2011-03-27T01:00',
    '2011-03-27T01:59:59',
    '2011-02-29T12:00',
    '2100-02-29T12:00',
    '2011-13-01T12:00',
    '2011-00-01T12:00',
    '2011-04-31T12:00',
    '2011-04-00T12:00',
    '2011-04-01T24:00',
    '2011-04-01T12:60',
    '2011-04-01T12:00:60',
    '2011-04-01 12:00',
    '2011-04-01T12:00Z',
    '2011-04-01',
    '',
  ])('refuses %j and names the field', (written) => {
    const result = utcFromLocal(written, clock, '/start');
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.problems).toHaveLength(1);
      expect(result.problems[0]).toMatchObject({ path: '/start', found: expect.stringContaining(written) });
    }
  });
});

describe('calendar', () => {
  it('counts days as the platform does, from 1600 to 2400, and back', () => {
    for (let days = -135_140; days < 157_000; days += 7) {
      const date = new Date(days * 86_400_000);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civilFromDays(days)).toEqual(civil);
      expect(daysFromCivil(civil.year, civil.month, civil.day)).toBe(days);
    }
  });

  it.each([
    { iso: '2011-08-08T00:00:00Z', expected: 0, why: 'Monday midnight' },
    { iso: '2011-08-08T20:00:00Z', expected: 72_000, why: 'Monday 20:00' },
    { iso: '2011-08-07T23:59:59Z', expected: 604_799, why: 'last second of Sunday' },
    { iso: '1970-01-01T00:00:00Z', expected: 259_200, why: 'Thursday, where counting starts' },
    { iso: '1969-12-28T23:00:00Z', expected: 601_200, why: 'before counting starts' },
  ])('second of week of $iso is $expected ($why)', ({ iso, expected }) => {
    expect(secOfWeek(sec(iso))).toBe(expected);
  });

  it('gives the pieces that the screen shows', () => {
    const localSec = sec('2011-08-08T20:05:09Z');
    expect(formatLocal(localSec)).toEqual({ weekday: 'Mon', day: 8, month: 'Aug', year: 2011, clock: '20:05' });
    expect(civilFromLocal(localSec)).toEqual({
      year: 2011,
      month: 8,
      day: 8,
      hour: 20,
      minute: 5,
      second: 9,
      weekday: 0,
    });
  });

  it('takes names in another language', () => {
    const names = { weekdays: ['Llun'], months: ['', '', '', '', '', '', '', 'Awst'] };
    expect(formatLocal(sec('2011-08-08T20:05:00Z'), names)).toMatchObject({ weekday: 'Llun', month: 'Awst' });
  });
});
