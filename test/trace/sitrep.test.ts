// The situation report, against a world worked out by hand, and against the counts that other readers make of a shipped one.

import { expect, test } from 'vitest';
import { INCIDENT, REQUEST } from '../../src/core/model/states.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { sitrepOf } from '../../src/core/trace/sitrep.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import { shippedInputs } from '../support/shipped.ts';
import { HOUR, handTrace } from './hand-trace.ts';

/** Kent has three units and Essex one. Two of Kent's work, one stands by, that of Essex drives; five are wanted. */
const trace = handTrace({
  own: 3,
  others: 1,
  requests: [5, 2],
  rows: [
    [0, 'exerciseStarted'],
    [60, 'injectFired', 0, 0, -1],
    [600, 'incidentReported', 0, -1],
    [900, 'incidentEscalated', 0, 0],
    [900, 'demandChanged', 0, 0, 5, 0],
    [900, 'requestDrafted', 0, 0, 5, 0],
    [900, 'requestDrafted', 1, 0, 2, 0],
    ...[0, 1, 2].map((unit) => [HOUR, 'unitDeparted', unit, 0, 0, 0] as const),
    ...[0, 1, 2].map((unit) => [HOUR + 600, 'unitReachedRendezvous', unit, 0, 0, 0] as const),
    [HOUR + 900, 'unitDeployed', 0, 0, 0, 0],
    [HOUR + 900, 'unitDeployed', 1, 0, 0, 0],
    [HOUR + 900, 'unitWentIntoReserve', 2, 0, 0, 0],
    [HOUR + 960, 'coverBreachBegan', 0, 0, 2, 1],
    [2 * HOUR, 'unitDeparted', 3, 0, 0, 0],
    [2 * HOUR, 'requestFilled', 1, 0, 0, 0],
    [2 * HOUR, 'requestOfferedInPart', 0, 0, 1, 0],
  ],
});

test('what lay between two moments, and how things stand at the second', () => {
  const report = sitrepOf(trace, 1000, 2 * HOUR);
  expect(report.happened.map(({ words }) => words)).toEqual(['Kent fell 2 units below its minimum cover: units lent']);
  expect(report.moved).toEqual({
    setOff: 4,
    arrived: 3,
    deployed: 2,
    setOffHome: 0,
    requestsMade: 0,
    requestsFilled: 1,
  });
  const line = { capability: 0, demanded: 5, atWork: 2, standingBy: 1, onTheWay: 1, notFound: 1 };
  expect(report.incidents).toEqual([{ incident: 0, state: INCIDENT.escalating, phase: 0, lines: [line] }]);
  expect(report.open).toMatchObject([{ request: 0, units: 5, outstanding: 1, draftedSec: 0 }]);
  expect(report.breaches).toEqual([{ force: 0, capability: 0, short: 2, beganSec: HOUR + 960 }]);
  expect(report.injects).toEqual([]);
  expect(report.next).toBeNull();
});

test('the first report has the start in it; before the inject it is the next', () => {
  const first = sitrepOf(trace, 0, 900);
  expect(first.injects.map(({ inject }) => inject.title)).toEqual(['A call']);
  expect(first.happened.map(({ words }) => words)).toEqual(['Ashford was reported', 'Ashford escalated']);
  expect(first.moved.requestsMade).toBe(2);
  const before = sitrepOf(trace, 0, 59);
  expect(before.next).toMatchObject({ number: 0, firesSec: 60, status: 'planned' });
  expect(before.incidents).toEqual([]);
});

test('reports one after another miss nothing and tell nothing twice, and open requests are those of the state', () => {
  const whole = simulate(createPlan(shippedInputs('marauding-attack')), 'muster', 0, []);
  const ends = [1800, 3600, 4 * HOUR, 20 * HOUR, whole.header.durationSec];
  const reports = ends.map((toSec, n) => sitrepOf(whole, ends[n - 1] ?? 0, toSec));
  const all = sitrepOf(whole, 0, whole.header.durationSec);
  expect(reports.flatMap(({ happened }) => happened)).toEqual(all.happened);
  expect(reports.flatMap(({ injects }) => injects.map(({ number }) => number))).toEqual(
    all.injects.map(({ number }) => number),
  );
  const count = (kind: number): number => whole.facts.kind.filter((one) => one === kind).length;
  expect(reports.reduce((sum, { moved }) => sum + moved.arrived, 0)).toBe(count(FACT.unitReachedRendezvous));
  for (const [n, toSec] of ends.entries()) {
    const state = createStateReader(whole).at(toSec);
    const open = [...state.requestState.keys()].filter(
      (request) =>
        whole.requests.draftedSec[request]! <= toSec &&
        ![REQUEST.filled, REQUEST.fulfilled, REQUEST.cancelled, REQUEST.closed].includes(state.requestState[request]!),
    );
    expect(reports[n]!.open.map(({ request }) => request)).toEqual(open);
    for (const { incident, lines } of reports[n]!.incidents)
      for (const { capability, demanded, atWork, standingBy, onTheWay, notFound } of lines) {
        expect(demanded).toBe(state.demand[incident * whole.header.capabilityIds.length + capability]);
        expect(notFound).toBe(Math.max(0, demanded - atWork - standingBy - onTheWay));
      }
  }
});
