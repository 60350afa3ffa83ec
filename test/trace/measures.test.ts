// How soon help came, how many formed up in time, and the steps of demand and supply: worked out by hand.

import { expect, test } from 'vitest';
import { measureArrivals } from '../../src/core/trace/measures.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import { measureFormedAtHome } from '../../src/core/trace/standard.ts';
import { DURATION_SEC, HOUR, handTrace } from './hand-trace.ts';

/** Units 0–2 are the host's own, 3–9 of the other force; ten are wanted, and the first request is drafted at 600 s. */
const arrivals = (times: readonly (readonly [unit: number, timeSec: number])[]) =>
  handTrace({
    own: 3,
    others: 7,
    requests: [4, 6],
    rows: [
      [500, 'demandChanged', 0, 0, 4, 0],
      [600, 'requestDrafted', 0, 0, 4, 0],
      [900, 'demandChanged', 0, 0, 10, 1],
      [900, 'requestDrafted', 1, 0, 6, 0],
      ...times.map(([unit, timeSec]) => [timeSec, 'unitReachedRendezvous', unit, 0, 0, 0] as const),
    ],
  });

test('arrival is timed from the first request, against the most that was ever demanded', () => {
  const times = [0, 1, 3, 4, 5, 6, 2, 7, 8, 9].map((unit, n) => [unit, 1000 + n * 100] as const);
  expect(measureArrivals(arrivals(times))).toEqual([
    {
      incident: 0,
      capability: 0,
      requirementUnits: 10,
      firstRequestSec: 600,
      // First, then the 1st, 4th, 6th and 10th to come.
      all: { firstSec: 400, shareSec: [400, 700, 900, 1300] },
      // Of the other force units 3, 4, 5, 6, 7, 8, 9 came, at 1200, 1300, 1400, 1500, 1700, 1800, 1900: never ten.
      external: { firstSec: 600, shareSec: [600, 900, 1200, null] },
    },
  ]);
});

test('shares that nobody reached are null, not zero; nothing asked for is nothing measured', () => {
  expect(measureArrivals(arrivals([]))[0]?.all).toEqual({ firstSec: null, shareSec: [null, null, null, null] });
  expect(measureArrivals(handTrace({ own: 1, others: 1, rows: [[0, 'exerciseStarted']] }))).toEqual([]);
});

test('a share of a small requirement is a whole unit', () => {
  const trace = handTrace({
    own: 3,
    others: 0,
    requests: [3],
    rows: [
      [0, 'demandChanged', 0, 0, 3, 0],
      [0, 'requestDrafted', 0, 0, 3, 0],
      [10, 'unitReachedRendezvous', 0, 0],
      [20, 'unitReachedRendezvous', 1, 0],
      [30, 'unitReachedRendezvous', 2, 0],
    ],
  });
  // 10% of 3 is one unit, 40% and 60% are two.
  expect(measureArrivals(trace)[0]?.all.shareSec).toEqual([10, 20, 20, 30]);
});

test('demand without a route of aid is never met, from a request that was never drafted', () => {
  const trace = handTrace({
    own: 1,
    others: 0,
    requests: [3],
    rows: [
      [0, 'demandChanged', 0, 0, 3, 0],
      [0, 'requestWentUnfilled', 0, -1, 3, 0],
    ],
  });
  expect(measureArrivals(trace)[0]).toMatchObject({ requirementUnits: 3, firstRequestSec: null });
});

test('the mobilisation standard counts units formed at home from their warning, before any travel', () => {
  const trace = handTrace({
    own: 0,
    others: 5,
    rows: [
      ...[0, 1, 2, 3, 4].map((unit) => [1000, 'unitWarned', unit, 0] as const),
      [1000 + HOUR, 'unitFormed', 0, 0], // on the hour is within it
      [1000 + HOUR + 1, 'unitFormed', 1, 0],
      [1000 + 2 * HOUR, 'unitBecameAvailable', 4, -1], // stood down before it formed
      [1000 + 4 * HOUR, 'unitFormed', 2, 0],
      [1000 + 8 * HOUR + 1, 'unitFormed', 3, 0],
    ],
  });
  expect(measureFormedAtHome(trace, [1, 4, 8])).toEqual([
    { force: 1, capability: 0, warned: 5, formedWithin: [1, 3, 3] },
  ]);
});

test('a unit warned twice is measured twice, each time from its own warning', () => {
  const trace = handTrace({
    own: 1,
    others: 0,
    rows: [
      [0, 'unitWarned', 0, 0],
      [600, 'unitFormed', 0, 0],
      [5 * HOUR, 'unitWarned', 0, 0],
      [7 * HOUR, 'unitFormed', 0, 0],
    ],
  });
  expect(measureFormedAtHome(trace, [1, 4])).toEqual([{ force: 0, capability: 0, warned: 2, formedWithin: [1, 2] }]);
});

test('demand and supply as steps: on the way, at work by whose units, and gone once released', () => {
  const trace = handTrace({
    own: 1,
    others: 1,
    rows: [
      [100, 'demandChanged', 0, 0, 2, 0],
      [200, 'unitWarned', 0, 0],
      [200, 'unitWarned', 1, 0],
      [300, 'unitFormed', 0, 0],
      [400, 'unitDeployed', 0, 0],
      [500, 'unitDeployed', 1, 0],
      [600, 'demandChanged', 0, 0, 0, 0],
      [700, 'unitReleased', 0, 0],
      [800, 'unitReleased', 1, 0],
    ],
  });
  const steps = supplySeries(trace, 0, 0);
  const rows = steps.timeSec.map((timeSec, n) => [
    timeSec,
    steps.demand[n],
    steps.onTheWay[n],
    steps.ownDeployed[n],
    steps.externalDeployed[n],
  ]);
  expect(rows).toEqual([
    [0, 0, 0, 0, 0],
    [100, 2, 0, 0, 0],
    [200, 2, 2, 0, 0],
    [400, 2, 1, 1, 0],
    [500, 2, 0, 1, 1],
    [600, 0, 0, 1, 1],
    [700, 0, 0, 0, 1],
    [800, 0, 0, 0, 0],
    [DURATION_SEC, 0, 0, 0, 0],
  ]);
  expect(supplySeries(trace, 0, null)).toEqual(steps);
});
