// The clock's table: what the rules make, and what the platform's own calendar says of the same zone.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeClock } from '../../data/clock/make.ts';
import { localFromUtc, utcFromLocal } from '../../src/core/base/civil-time.ts';
import { parseClock } from '../../src/core/scenario/parse-dataset.ts';

const text = readFileSync(new URL('../../data/clock/europe-london.json', import.meta.url), 'utf8');
const parsed = parseClock(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const clock = parsed.value;

const HOUR_SEC = 3600;
const PLATFORM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** Seconds the platform's London clock is ahead of UTC. */
function platformOffsetSec(utcSec: number): number {
  const parts = PLATFORM.formatToParts(utcSec * 1000);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / 1000 - utcSec;
}

const offsetSec = (utcSec: number): number => localFromUtc(utcSec, clock) - utcSec;

test('the committed table is byte for byte what the rules make', () => {
  expect(text === makeClock()).toBe(true);
});

test('it holds one row for the start and two for each year from 1981 to 2040', () => {
  expect(clock.transitions).toHaveLength(1 + 2 * 60);
});

test('at every change the platform changes too, in that very second', () => {
  const [opening, ...changes] = clock.transitions;
  expect(platformOffsetSec(opening!.utcSec)).toBe(0);
  for (const { utcSec } of changes) {
    for (const sec of [utcSec - 60, utcSec]) {
      expect(offsetSec(sec), new Date(sec * 1000).toISOString()).toBe(platformOffsetSec(sec));
    }
  }
});

test('between changes, every 36 hours from 1981 to 2040, it agrees with the platform', () => {
  for (let sec = Date.UTC(1981, 0, 1) / 1000; sec < Date.UTC(2041, 0, 1) / 1000; sec += 36 * HOUR_SEC) {
    if (offsetSec(sec) !== platformOffsetSec(sec)) expect.fail(new Date(sec * 1000).toISOString());
  }
});

test.each([
  ['1981-03-29T02:30', '1981-03-29T01:30:00.000Z', 'the first summer of the table'],
  ['1989-10-25T12:00', '1989-10-25T11:00:00.000Z', 'summer lasted to the 29th in 1989'],
  ['1995-10-25T12:00', '1995-10-25T12:00:00.000Z', 'and ended on the 22nd in 1995'],
  ['2011-08-08T20:00', '2011-08-08T19:00:00.000Z', 'August 2011'],
  ['2024-10-27T01:30', '2024-10-27T00:30:00.000Z', 'a time that comes twice: the first'],
  ['2040-12-25T09:00', '2040-12-25T09:00:00.000Z', 'after the last row'],
])('%s in London is %s (%s)', (local, utc) => {
  expect(utcFromLocal(local, clock)).toEqual({ ok: true, value: Date.parse(utc) / 1000 });
});
