// Home, in the large disorder as shipped and with one thing switched on at a time: incidents come at the rate that the
// doctrine says, guards stay, and a donor that is hit while its units are away falls below its cover, with both causes told.

import { describe, expect, test } from 'vitest';
import { at } from '../../src/core/base/assert.ts';
import { HOURS_OF_WEEK } from '../../src/core/model/home.ts';
import { homeIncidentsByHour } from '../../src/core/model/home-demand.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { type CoverCause, coverCausesIn, FACT, FORCE_FACTS } from '../../src/core/trace/facts.ts';
import { measureCover } from '../../src/core/trace/home-cover.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { checkBreaches } from '../trace/home-checks.ts';

const on = (part: string): Setting => ({ path: `/doctrine/atHome/${part}/inUse/value`, value: true });
const INCIDENTS = on('incidents');
/** Disorder at home six times as often as shipped. */
const OFTEN: Setting = { path: '/doctrine/atHome/incidents/kinds/disorder/weeklyPerThousand/value', value: 3 };
const runWith = (settings: readonly Setting[], seed = 'muster', scenario = 'large-disorder'): Trace =>
  simulate(createPlan(shippedInputs(scenario, settings)), seed, 0, []);

const count = ({ facts }: Trace, kind: number): number => facts.kind.filter((one) => one === kind).length;
const { kinds } = at(library.doctrines, 0).atHome!.incidents;
const disorder = kinds.find(({ id }) => id === 'disorder')!;
const has = (causes: number, cause: CoverCause): boolean => coverCausesIn(causes).includes(cause);

describe('as shipped, with nothing of home switched on', () => {
  const trace = runWith([]);
  test('nothing happens at home, and only the host gives more than its cover', () => {
    expect(count(trace, FACT.homeIncidentBegan)).toBe(0);
    expect(count(trace, FACT.unitCommittedAtHome)).toBe(0);
    const host = trace.header.incidents[0]!.force;
    expect(new Set(measureCover(trace).map(({ force }) => force))).toEqual(new Set([host]));
    expect(measureCover(trace).every(({ causes }) => has(causes, 'atOwnIncident'))).toBe(true);
  });
  test('a donor with more to spare is heightened, mobilised, recovering and steady again', () => {
    const { facts, header } = trace;
    const kent = header.exercise.forces.findIndex(({ shortName }) => shortName === 'Kent');
    const stood = [...facts.kind.keys()]
      .filter((n) => facts.kind[n]! >= FORCE_FACTS && facts.subject[n] === kent)
      .map((n) => facts.kind[n]);
    expect(stood).toEqual([
      FACT.forceHeightened,
      FACT.forceMobilised,
      FACT.forceBeganRecovering,
      FACT.forceStoodSteady,
    ]);
  });
});

test('over a week the hours add up to the number that the doctrine gives', () => {
  for (const kind of kinds) {
    const byHour = homeIncidentsByHour(kind);
    expect(byHour.length).toBe(HOURS_OF_WEEK);
    expect(byHour.reduce((sum, one) => sum + one, 0)).toBeCloseTo(kind.weeklyPerThousand.value, 10);
  }
});

test('incidents at home come as often as the doctrine says', () => {
  const plan = createPlan(shippedInputs('large-disorder', [INCIDENTS]));
  const RUNS = 40;
  let seen = 0;
  for (let n = 0; n < RUNS; n++) seen += count(simulate(plan, 'rate', n, []), FACT.homeIncidentBegan);
  const byHour = homeIncidentsByHour(disorder);
  // A force without an area has none: what happens there is in the share that it keeps.
  const thousands = library.forces.filter(hasArea).reduce((sum, { strength }) => sum + at(strength, 0).value / 1000, 0);
  let expected = 0;
  // The scenario starts and ends on the hour.
  for (let sec = 0; sec < plan.durationSec; sec += 3600)
    expected += at(byHour, plan.hourOfWeek(sec)) * thousands * RUNS;
  expect(expected).toBeGreaterThan(300);
  // Poisson: four standard deviations.
  expect(Math.abs(seen - expected)).toBeLessThan(4 * Math.sqrt(expected));
});

describe('a donor is hit while its units are away', () => {
  const breaches = Array.from({ length: 12 }, (_, n) => runWith([INCIDENTS, OFTEN], `hit ${n}`)).flatMap((trace) => {
    checkBreaches(trace);
    const host = trace.header.incidents[0]!.force;
    return measureCover(trace).flatMap((one) => (one.force === host ? [] : [{ ...one, host }]));
  });
  test('it falls below its cover, and both causes are told, with who has its units', () => {
    const both = breaches.filter(({ causes }) => has(causes, 'lent') && has(causes, 'atHomeIncident'));
    expect(both.length).toBeGreaterThan(3);
    for (const { lentTo, host, worst, beganSec, endedSec } of both.filter((one) => one.lentTo.length > 0)) {
      expect(lentTo.map(({ force }) => force)).toEqual([host]);
      expect(worst).toBeGreaterThan(0);
      expect(endedSec ?? beganSec + 1).toBeGreaterThan(beganSec);
    }
  });
});

test('guards stay: a force whose every crew stands guard gives none', () => {
  const { guards } = at(library.doctrines, 0).atHome!;
  const some = at(guards.commitments, 0);
  const everyone = library.forces.map(({ id }) => ({ ...some, id: `all-${id}`, force: id, units: 999 }));
  const plain = runWith([], 'muster', 'marauding-attack');
  const kept = runWith(
    [on('guards'), { path: '/doctrine/atHome/guards/commitments', value: everyone }],
    'muster',
    'marauding-attack',
  );
  const given = (trace: Trace): number => {
    const firearms = trace.header.capabilityIds.indexOf(some.capability);
    const { kind, subject } = trace.facts;
    return [...kind.keys()].filter(
      (n) => kind[n] === FACT.unitAllocated && at(trace.header.units, subject[n]!).capability === firearms,
    ).length;
  };
  expect(given(plain)).toBeGreaterThan(10);
  expect(given(kept)).toBe(0);
});

test('everyday work keeps units at home that would have gone', () => {
  const all: Setting = { path: '/doctrine/atHome/everyday/capabilities/publicOrder/share/value', value: 0.4 };
  expect(count(runWith([on('everyday'), all]), FACT.unitDeparted)).toBeLessThan(count(runWith([]), FACT.unitDeparted));
});
