// What people decide beyond asking and answering, one kind at a time: with the decision, and with doctrine alone.

import { describe, expect, test } from 'vitest';
import { FACT } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { always, logOf, MINUTE, NEAR, NEXT, runTown, town } from './town.ts';
import { SENT_ON, twoTowns } from './two-towns.ts';

const plan = town({ own: 4, near: 3, next: 3, demand: 8 });
const THERE = { incident: 'disorder', capability: 'publicOrder' } as const;
const at = (minutes: number) => ({ atSec: minutes * MINUTE });

/** Times of day and what was said, without the rest of a line. */
const times = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, 9));
const countAt = (trace: Trace, kind: number): number => trace.facts.kind.filter((one) => one === kind).length;

describe('choose donors', () => {
  const asked = (...decisions: object[]) =>
    logOf(runTown(plan, decisions), 'donorAsked')
      .filter((line) => !line.includes('Cleveland'))
      .map((line) => line.slice(10, -12));
  const choose = (forces: readonly string[], more: object = {}) => ({
    ...THERE,
    ...at(5),
    kind: 'chooseDonors',
    forces,
    ...more,
  });

  test('doctrine asks the nearest first', () => {
    expect(asked()).toEqual([
      'Humberside was asked for 3 public order units',
      'West Midlands was asked for 1 public order unit',
    ]);
  });
  test('people ask the other first', () => {
    expect(asked(choose([NEXT, NEAR])).sort()).toEqual([
      'Humberside was asked for 1 public order unit',
      'West Midlands was asked for 3 public order units',
    ]);
  });
  test('or nobody else: what they lack stays unfilled', () => {
    const trace = runTown(plan, [choose([NEXT], { only: true })]);
    expect(logOf(trace, 'donorAsked').filter((line) => line.includes('Humberside'))).toEqual([]);
    expect(logOf(trace, 'requestWentUnfilled')[0]).toMatch(/1 public order unit still to find/);
  });
});

test('set cover: a neighbour that keeps two of its three is asked for one', () => {
  const trace = runTown(plan, [
    { ...at(5), kind: 'setCover', force: NEAR, capability: 'publicOrder', units: 2, by: 'donorForce' },
  ]);
  const asked = logOf(trace, 'donorAsked').find((line) => line.includes('Humberside'));
  expect(asked).toMatch(/Humberside was asked for 1 public order unit /);
  expect(logOf(trace, 'donorCoverCounted').find((line) => line.includes('Humberside'))).toMatch(
    /3 .+ free at home, of which it is to keep 2/,
  );
});

describe('reserve', () => {
  const hold = { ...THERE, ...at(5), kind: 'holdInReserve', units: 2 };
  const commit = { ...THERE, ...at(180), kind: 'commitReserve' };
  test('doctrine puts everyone to work while units lack', () => {
    expect(logOf(runTown(plan), 'unitWentIntoReserve')).toEqual([]);
  });
  test('two are held until people put them to work', () => {
    const trace = runTown(plan, [hold, commit]);
    expect(logOf(trace, 'unitWentIntoReserve')).toHaveLength(2);
    expect(times(logOf(trace, 'unitDeployed')).filter((time) => time === 'T+3:00:00')).toHaveLength(2);
    expect(countAt(trace, FACT.unitDeployed)).toBe(8);
  });
  test('nothing to put to work', () => {
    expect(logOf(runTown(plan, [commit]), 'decisionNotApplicable')[0]).toMatch(/no reserve was held there$/);
  });
});

test('release: two go, and nobody is asked for in their place', () => {
  const trace = runTown(plan, [{ ...THERE, ...at(120), kind: 'release', units: 2 }]);
  expect(times(logOf(trace, 'unitReleased')).slice(0, 2)).toEqual(['T+2:00:00', 'T+2:00:00']);
  expect(logOf(trace, 'requestDrafted')).toHaveLength(1);
});

describe('divert: two that are on the road go to the West Midlands instead', () => {
  const arrived = (...decisions: object[]) =>
    logOf(runTown(twoTowns, decisions), 'unitReachedRendezvous')
      .filter((line) => line.includes('Humberside'))
      .map((line) => line.slice(line.indexOf('(')));

  test('they come there, and nobody is asked for in their place', () => {
    expect(arrived()).toEqual(['(Large disorder)', '(Large disorder)', '(Large disorder)']);
    expect(arrived(SENT_ON).sort()).toEqual(['(Large disorder)', '(second)', '(second)']);
    const drafted = logOf(runTown(twoTowns, [SENT_ON]), 'requestDrafted').map((line) => line.slice(10));
    expect(drafted).toEqual([
      'Request 1 (8 public order units for Large disorder) was drafted',
      'Request 2 (2 public order units for second) was drafted',
    ]);
  });
  test('two held in reserve there go on from the rendezvous, and what is left works', () => {
    const hold = { ...THERE, ...at(5), kind: 'holdInReserve', units: 2 };
    const trace = runTown(twoTowns, [hold, { ...SENT_ON, ...at(360) }]);
    const [first] = logOf(trace, 'unitWentIntoReserve');
    expect(first).toBeDefined();
    const gone = logOf(trace, 'unitDiverted');
    expect(times(gone)).toEqual(['T+6:00:00', 'T+6:00:00']);
    expect(gone[0]).toMatch(/goes on to second instead, for request 2$/);
    const there = logOf(trace, 'unitReachedRendezvous').filter((line) => line.includes('(second)'));
    expect(times(there)).toEqual(['T+9:05:20', 'T+9:05:20']);
  });
  test('nobody who works there can be sent on', () => {
    const late = logOf(runTown(twoTowns, [{ ...SENT_ON, ...at(360) }]), 'decisionNotApplicable');
    expect(late[0]).toMatch(/on the road where it could still turn off, or in reserve with a road open$/);
  });
});

test('pre-position: three stand formed by 0:15, and set off as soon as they are given', () => {
  const stand = { ...at(5), kind: 'prePosition', force: NEAR, capability: 'publicOrder', units: 9 };
  const trace = runTown(plan, [stand]);
  expect(logOf(trace, 'unitsStoodBy')).toEqual([
    'T+0:15:00 Humberside has 3 public order units more standing formed at home, 3 in all',
  ]);
  const formed = (one: Trace) => times(logOf(one, 'unitFormed').filter((line) => line.includes('Humberside')));
  expect(formed(trace)).toEqual(['T+2:20:42', 'T+2:20:42', 'T+2:20:42']);
  expect(formed(runTown(plan))).toEqual(['T+2:30:42', 'T+2:30:42', 'T+2:30:42']);
});

test('rendezvous: of four that come together, one at a time is received, or all at once', () => {
  const narrow = town({
    own: 4,
    near: 0,
    next: 0,
    demand: 4,
    more: [
      ['/doctrine/rendezvous/bays/value', 1],
      [
        '/doctrine/routes/publicOrder/receptionMin',
        { min: 30, p10: 30, p50: 30, p90: 30, max: 30, source: 'A test', asOf: '2026', basis: 'user' },
      ],
    ],
  });
  const last = (...decisions: object[]) => times(logOf(runTown(narrow, decisions), 'unitDeployed')).at(-1);
  expect([last(), last({ ...at(5), kind: 'rendezvous', incident: 'disorder', bays: 4 })]).toEqual([
    'T+3:03:01',
    'T+1:53:27',
  ]);
});

test('relief: shorter tours, so that the first are relieved sooner', () => {
  const clocked = town({ own: 8, near: 3, next: 3, demand: 4, reliefs: 'byDutyClock' });
  const relieved = (...decisions: object[]) => times(logOf(runTown(clocked, decisions), 'unitRelieved')).at(0);
  expect([relieved(), relieved({ ...at(5), kind: 'relief', incident: 'disorder', tourHours: 6 })]).toEqual([
    'T+12:14:5',
    'T+6:14:53',
  ]);
  const off = runTown(plan, [{ ...at(5), kind: 'relief', incident: 'disorder', tourHours: 6 }]);
  expect(logOf(off, 'decisionNotApplicable')[0]).toMatch(/has no tours$/);
});

test('liaison: the officer is there before any unit of the force', () => {
  const posted = (...decisions: object[]) =>
    times(logOf(runTown(plan, decisions), 'liaisonPosted').filter((line) => line.includes('Humberside')));
  expect(posted()).toEqual(['T+4:19:30']);
  expect(posted({ ...at(5), kind: 'liaison', force: NEAR, incident: 'disorder' })).toEqual(['T+1:34:40']);
});

test('partners that this exercise does not need can’t be called', () => {
  const trace = runTown(plan, [{ ...at(5), kind: 'militaryAid', incident: 'disorder' }]);
  expect(logOf(trace, 'decisionNotApplicable')[0]).toMatch(/^T\+0:05:00 Decision without effect: ask for military aid/);
});

describe('seek direction', () => {
  const soon = ['/doctrine/donorDecision/directionMin', always(30)] as const;
  const short = town({ own: 4, near: 3, next: 3, demand: 12, cover: 0.6, more: [soon] });
  const seek = { ...THERE, ...at(240), kind: 'seekDirection' };
  test('doctrine has none, so nobody but exercise control may', () => {
    expect(logOf(runTown(short, [seek]), 'decisionNotApplicable')[0]).toMatch(/only exercise control may allow it$/);
  });
  test('exercise control allows it: forces give below their cover', () => {
    const trace = runTown(short, [{ ...seek, by: 'exerciseControl' }]);
    expect(logOf(trace, 'directionGiven')).toHaveLength(1);
    expect(logOf(trace, 'donorDirected').length).toBeGreaterThan(0);
  });
});
