// Who would bill whom: worked out on paper for a trace written by hand; in random exercises counted again unit by unit,
// with parts that add up to the penny whatever the order; and every pound put down to somebody.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AID_CATEGORIES, MoneyRules } from '../../src/core/model/money.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { aheadRequests } from '../../src/core/trace/ahead.ts';
import { type BillLine, billOf, chargedSec, totalPence } from '../../src/core/trace/bill.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { figure, MADE_UP } from '../support/quantities.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { HOUR, handTrace } from './hand-trace.ts';

const rate = (id: (typeof AID_CATEGORIES)[number], poundsPerOfficerHour: number) => ({
  id,
  poundsPerOfficerHour,
  ...MADE_UP,
});

const RULES: MoneyRules = {
  rates: [rate('spontaneous', 40), rate('planned', 60), rate('specialist', 100)],
  specialists: [],
  leastHoursPerDay: figure(8),
  mostHoursPerDay: figure(16),
  poundsPerNight: figure(50),
  poundsPerVehicleMile: figure(0.5),
  officersPerVehicle: figure(9),
};

/** The same trace under these rates. */
const under = (trace: Trace, money: MoneyRules | undefined): Trace => {
  const { exercise } = trace.header;
  const doctrine = { ...exercise.doctrine, ...(money === undefined ? {} : { money }) };
  return { ...trace, header: { ...trace.header, exercise: { ...exercise, doctrine } } };
};

describe('on paper', () => {
  // One unit of 25 of the other force and one of the host's own, both mustered at 1 h and home at 6 h.
  const trace = handTrace({
    own: 1,
    others: 2,
    requests: [3],
    rows: [
      [0, 'exerciseStarted'],
      ...[0, 1, 2].map((unit) => [HOUR, 'unitBeganMustering', unit, 0, -1, 0] as const),
      ...[0, 1].map((unit) => [2 * HOUR, 'unitFormed', unit, 0, -1, 0] as const),
      // The third is stood down before it leaves.
      [2 * HOUR, 'unitBecameAvailable', 2, -1, -1, -1],
      ...[0, 1].map((unit) => [2 * HOUR, 'unitDeployed', unit, 0, -1, 0] as const),
      ...[0, 1].map((unit) => [6 * HOUR, 'unitReachedHome', unit, 0, -1, 0] as const),
      [12 * HOUR, 'exerciseEnded'],
    ],
  });
  const scenario = { ...trace.header.exercise.scenario, plannedAid: [] };
  const whole = { ...trace, header: { ...trace.header, exercise: { ...trace.header.exercise, scenario } } };

  test('five hours count as eight, for 25 officers at 40 pounds; its own cost the host nothing here', () => {
    const bill = billOf(under(whole, RULES))!;
    expect(bill.lines).toEqual([
      {
        host: 0,
        donor: 1,
        category: 0,
        deployments: 1,
        officerSec: 5 * HOUR * 25,
        chargedOfficerSec: 8 * HOUR * 25,
        officerNights: 0,
        vehicleM: 0,
        hoursPence: 8 * 25 * 4000,
        nightsPence: 0,
        milesPence: 0,
      },
    ]);
    expect([...bill.ownOfficerSec]).toEqual([5 * HOUR * 25, 0]);
    expect(bill.stillOut).toBe(0);
  });

  test('as specialists it is another rate', () => {
    const bill = billOf(under(whole, { ...RULES, specialists: whole.header.capabilityIds }))!;
    expect([bill.lines[0]!.category, bill.lines[0]!.hoursPence]).toEqual([2, 8 * 25 * 10_000]);
  });

  test('without rates, nothing', () => expect(billOf(under(whole, undefined))).toBeNull());

  // biome-ignore format: one row a line
  test.each([
    [1, 8], [8, 8], [12, 12], [16, 16], [20, 16], [24, 16], [25, 24], [36, 28], [47, 32], [48, 32], [50, 40],
  ])('%i hours on duty are %i charged', (worked, charged) => {
    expect(chargedSec(worked * HOUR, 8, 16)).toBe(charged * HOUR);
  });
});

const MONEY = ['hoursPence', 'nightsPence', 'milesPence'] as const;
const sum = (lines: readonly BillLine[]): number => lines.reduce((all, line) => all + totalPence(line), 0);

/** Hours on duty of other forces' units that left, by unit, the slow way: seconds between mustering and home. */
function dutySec(trace: Trace): number {
  const { facts, header } = trace;
  let seconds = 0;
  const rowsOf: number[][] = header.units.map(() => []);
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] === FACT.serialsJoined) rowsOf[facts.subject[n]!]!.push(n);
    if (facts.kind[n]! < FACT.unitBecameAvailable || facts.kind[n]! > FACT.unitReachedHome) continue;
    rowsOf[facts.subject[n]!]!.push(n);
  }
  header.units.forEach(({ force, travelling, madeUp }, unit) => {
    let joined: { by: number; serials: number }[] = [];
    // Of a unit of several forces each sends its own; the leader's are what the others leave.
    const lentTo = (host: number): number => {
      const others = joined.filter(({ by }) => by !== force);
      const each = others.map(({ by, serials }) => ({ by, officers: Math.round((travelling * serials) / madeUp!.of) }));
      const led = travelling - each.reduce((sum, { officers }) => sum + officers, 0);
      return [{ by: force, officers: led }, ...each].reduce(
        (sum, { by, officers }) => (by === host ? sum : sum + officers),
        0,
      );
    };
    let from = -1;
    let left = false;
    let host = -1;
    const rows = rowsOf[unit]!;
    const end = (sec: number): void => {
      if (from >= 0 && left) seconds += (sec - from) * lentTo(host);
      from = -1;
      left = false;
    };
    for (const n of rows) {
      const kind = facts.kind[n]!;
      if (kind === FACT.serialsJoined) joined.push({ by: facts.a[n]!, serials: facts.b[n]! });
      if (kind === FACT.unitReachedHome || kind === FACT.unitBecameAvailable) {
        end(facts.timeSec[n]!);
        joined = [];
      }
      if (kind === FACT.unitBeganMustering) {
        from = facts.timeSec[n]!;
        host = header.incidents[facts.a[n]!]!.force;
      }
      if (kind === FACT.unitDeparted || kind === FACT.unitDeployed) left = true;
    }
    end(header.durationSec);
  });
  return seconds;
}

test('in random exercises: hours are those on duty, charges within bounds, parts add up in any order', () => {
  let lines = 0;
  const seen = new Set<number>();
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const bill = billOf(trace);
      const rules = trace.header.exercise.doctrine.money;
      expect(bill === null).toBe(rules === undefined);
      if (bill === null || rules === undefined) return;
      lines += bill.lines.length;
      expect(bill.lines.reduce((all, line) => all + line.officerSec, 0)).toBe(dutySec(trace));
      const hosts = new Set(trace.header.incidents.map(({ force }) => force));
      for (const line of bill.lines) {
        seen.add(line.category);
        expect(hosts.has(line.host)).toBe(true);
        expect(line.donor).not.toBe(line.host);
        for (const part of MONEY) expect(Number.isInteger(line[part]) && line[part] >= 0).toBe(true);
        expect(line.chargedOfficerSec).toBeLessThanOrEqual(
          Math.max(line.officerSec, line.deployments * 25 * 3600 * rules.leastHoursPerDay.value * 29),
        );
      }
      const all = sum(bill.lines);
      const by = (key: 'host' | 'donor' | 'category'): number =>
        [...new Set(bill.lines.map((line) => line[key]))].reduce(
          (total, one) => total + sum(bill.lines.filter((line) => line[key] === one)),
          0,
        );
      expect([by('host'), by('donor'), by('category'), sum(bill.lines.toReversed())]).toEqual([all, all, all, all]);
    }),
    runs(120),
  );
  expect(lines).toBeGreaterThan(25);
  expect([...seen].sort()).toEqual([0, 1, 2]);
});

const isByPeople = ({ header, requests }: Trace, request: number): boolean =>
  header.decisions.some(
    (one) =>
      one.kind === 'request' && one.atSec === requests.draftedSec[request] && one.units === requests.units[request],
  );

test('what was asked for ahead is found among the requests', () => {
  let ahead = 0;
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const said = aheadRequests(trace);
      // A request ahead of need passes over the host's own tiers: where its route has one, that tells it.
      for (let n = 0; n < trace.facts.length; n++) {
        if (trace.facts.kind[n] !== FACT.requestDrafted) continue;
        const request = trace.facts.subject[n]!;
        // People may pass over the host too, at any time.
        if (isByPeople(trace, request)) continue;
        const route = plan.routes[trace.requests.capability[request]!]!;
        const [first] = route.tiers;
        if (first!.pool !== 'own' || route.tiers.every(({ pool }) => pool === 'own')) continue;
        expect(said[request] === 1).toBe(trace.facts.a[n] !== first!.tier);
        ahead += said[request]!;
      }
    }),
    runs(200),
  );
  expect(ahead).toBeGreaterThan(10);
});

test('as shipped: rates scale the bill, and a journey is not for nothing', () => {
  const bill = (settings: readonly [string, unknown][]) =>
    billOf(
      simulate(
        createPlan(
          shippedInputs(
            'large-disorder',
            settings.map(([path, value]) => ({ path, value })),
          ),
        ),
        'muster',
        0,
        [],
      ),
    )!;
  const usual = bill([]);
  expect(usual.lines.length).toBeGreaterThan(20);
  expect(usual.lines.every(({ vehicleM, milesPence }) => vehicleM > 0 && milesPence > 0)).toBe(true);
  const hours = (lines: readonly BillLine[]): number => lines.reduce((all, { hoursPence }) => all + hoursPence, 0);
  const twice = bill([['/doctrine/money/rates/spontaneous/poundsPerOfficerHour', 80]]);
  // But for the pennies: each deployment is rounded by itself.
  const deployments = usual.lines.reduce((all, line) => all + line.deployments, 0);
  expect(Math.abs(hours(twice.lines) - 2 * hours(usual.lines))).toBeLessThanOrEqual(deployments);
});
