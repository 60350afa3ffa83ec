// What donors say, in the large disorder as shipped and with one thing changed at a time: yes within their cover, in part
// or no where a centre asks for more than that; what they leave is sought elsewhere; direction only where doctrine has it.

import { describe, expect, test } from 'vitest';
import { at } from '../../src/core/base/assert.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { SENT_ONCE } from '../support/sent-once.ts';
import { shippedInputs, WHOLE_UNITS } from '../support/shipped.ts';

const runWith = (...settings: Setting[]): Trace =>
  simulate(createPlan(shippedInputs('large-disorder', [WHOLE_UNITS, ...settings])), 'muster', 0, []);

interface Row {
  readonly timeSec: number;
  readonly force: number;
  readonly request: number;
  readonly b: number;
  readonly c: number;
}

const rowsOf = ({ facts }: Trace, kind: FactKind): Row[] =>
  [...facts.kind.keys()]
    .filter((n) => facts.kind[n] === FACT[kind])
    .map((n) => ({
      timeSec: at(facts.timeSec, n),
      force: at(facts.subject, n),
      request: at(facts.a, n),
      b: at(facts.b, n),
      c: at(facts.c, n),
    }));

const isHost = ({ header, requests }: Trace, { force, request }: Row): boolean =>
  at(header.incidents, at(requests.incident, request)).force === force;

const sumOf = (rows: readonly Row[]): number => rows.reduce((sum, { b }) => sum + b, 0);
const BY_FREE: Setting = { path: '/doctrine/donorDecision/asksBy/value', value: 'free' };
const DIRECTION: Setting = { path: '/doctrine/donorDecision/direction/value', value: 'lastResort' };
const SOON: Setting = {
  path: '/doctrine/donorDecision/directionMin',
  value: { min: 30, p10: 30, p50: 30, p90: 30, max: 30, source: 'A test', asOf: '2026', basis: 'user' },
};
/** More than anybody has. */
const MUCH: Setting = { path: '/scenario/incidents/disorder/phases/full/demand/0/officers', value: 20_000 };

describe('as shipped: centres ask for what forces can spare', () => {
  const trace = runWith();
  const agreed = rowsOf(trace, 'donorAgreed');
  test('everybody agrees, and every unit that goes was agreed to', () => {
    expect(agreed.length).toBeGreaterThan(10);
    expect(rowsOf(trace, 'donorDeclined')).toEqual([]);
    expect(sumOf(agreed) + sumOf(rowsOf(trace, 'donorAgreedInPart'))).toBe(rowsOf(trace, 'unitAllocated').length);
  });
  test('a request is called filled when the news is there that the last of its donors has agreed', () => {
    for (const { timeSec, force: request } of rowsOf(trace, 'requestFilled')) {
      const last = agreed.filter((one) => one.request === request).at(-1)!;
      expect(timeSec).toBeGreaterThanOrEqual(last.timeSec);
      expect(timeSec - last.timeSec).toBeLessThan(3600);
    }
  });
});

describe('centres ask for all that is free', () => {
  const trace = runWith(BY_FREE);
  const [parts, declined] = [rowsOf(trace, 'donorAgreedInPart'), rowsOf(trace, 'donorDeclined')];
  const counted = rowsOf(trace, 'donorCoverCounted');
  const countedBy = (row: Row): Row =>
    at(
      counted.filter((one) => one.force === row.force && one.request === row.request && one.timeSec === row.timeSec),
      0,
    );

  test('who agrees in part gives what is free above its minimum, to the unit', () => {
    expect(parts.length).toBeGreaterThan(0);
    for (const row of parts) {
      const { b: free, c: keeps } = countedBy(row);
      expect(row.b).toBe(isHost(trace, row) ? free : free - keeps);
      expect(row.b).toBeLessThan(row.c);
    }
  });
  test('who declines has no unit above its minimum', () => {
    for (const row of declined) expect(countedBy(row).b).toBeLessThanOrEqual(countedBy(row).c);
  });
  test('what they leave is sought again: as much is given in the end as when they were asked for less', () => {
    const given = (...settings: Setting[]): number =>
      rowsOf(runWith(...SENT_ONCE, ...settings), 'unitAllocated').length;
    expect(given(BY_FREE)).toBe(given());
  });
});

describe('when nobody can be found by asking', () => {
  test('as shipped, nobody is directed', () => {
    const trace = runWith(MUCH);
    expect(rowsOf(trace, 'requestWentUnfilled').length).toBeGreaterThan(0);
    expect([...rowsOf(trace, 'directionGiven'), ...rowsOf(trace, 'donorDirected')]).toEqual([]);
  });
  test('with direction as the last resort, forces give below their cover, but only after it', () => {
    const trace = runWith(MUCH, DIRECTION, SOON);
    const [direction] = rowsOf(trace, 'directionGiven');
    const directed = rowsOf(trace, 'donorDirected');
    expect(directed.length).toBeGreaterThan(10);
    expect(directed.every(({ timeSec }) => timeSec > direction!.timeSec)).toBe(true);
    const counted = rowsOf(trace, 'donorCoverCounted');
    const below = directed.filter((row) =>
      counted.some(
        ({ force, request, timeSec, b: free, c: keeps }) =>
          force === row.force && request === row.request && timeSec === row.timeSec && free - row.b < keeps,
      ),
    );
    expect(below.length).toBeGreaterThan(10);
    expect(rowsOf(trace, 'unitAllocated').length).toBeGreaterThan(rowsOf(runWith(MUCH), 'unitAllocated').length);
  });
});

test('cover that an hour of the week asks for is kept in that hour only', () => {
  const bands = (share: number) => ({
    path: '/doctrine/routes/publicOrder/minimumCoverBands',
    value: [
      { id: 'all-week', days: ['mon'], fromHour: 0, hours: 168, share, source: 'A test', asOf: '2026', basis: 'user' },
    ],
  });
  const lentWith = (share: number): number => {
    const trace = runWith(MUCH, bands(share));
    return sumOf(rowsOf(trace, 'donorAgreed').filter((row) => !isHost(trace, row)));
  };
  expect(lentWith(1)).toBe(0);
  expect(lentWith(0.9)).toBeLessThan(lentWith(0.5));
});
