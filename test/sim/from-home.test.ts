// Capabilities that work from their own premises: a casualty bureau is asked for along its route and counts as arrived when
// its rooms are open, and nobody drives anywhere. And whoever is not asked for is not laid out at all.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import { measureArrivals } from '../../src/core/trace/measures.ts';
import { shippedInputs } from '../support/shipped.ts';

const MADE_UP = { source: 'A test', asOf: '2026', basis: 'illustrative' };
const demand = [
  { capability: 'casualtyBureau', units: 4, ...MADE_UP },
  { capability: 'search', units: 3, ...MADE_UP },
];
const asked = [
  { path: '/scenario/incidents/disorder/phases/build-up/demand', value: demand },
  { path: '/scenario/incidents/disorder/phases/full/demand', value: demand },
  { path: '/scenario/incidents/disorder/phases/easing/demand', value: [] },
];
const inputs = shippedInputs('large-disorder', [...asked, { path: '/doctrine/sustaining/reliefs', value: 'off' }]);
const trace = simulate(createPlan(inputs), 'muster', 0, []);
const { facts, header } = trace;
const capabilityOf = (fact: number): string => header.capabilityIds[header.units[facts.subject[fact]!]!.capability]!;
const factsOf = (kind: FactKind, capability: string): number[] =>
  Array.from(facts.kind.keys()).filter((n) => facts.kind[n] === FACT[kind] && capabilityOf(n) === capability);

test('only what the scenario asks for is laid out', () => {
  expect(header.capabilityIds).toEqual(['search', 'casualtyBureau']);
  expect(inputs.exercise.capabilities.map(({ id }) => id)).toEqual(header.capabilityIds);
  expect(new Set(header.units.map((unit) => unit.capability))).toEqual(new Set([0, 1]));
  for (const held of Object.values(inputs.exercise.holdings)) {
    for (const capability of Object.keys(held)) expect(['casualtyBureau', 'search']).toContain(capability);
  }
});

test('the casualty bureau works, and nobody of it is ever on the road', () => {
  expect(factsOf('unitDeployed', 'casualtyBureau').length).toBe(4);
  for (const kind of ['unitDeparted', 'unitReachedRendezvous', 'unitSetOffHome'] as const) {
    expect(factsOf(kind, 'casualtyBureau'), kind).toEqual([]);
    expect(factsOf(kind, 'search').length, kind).toBeGreaterThan(0);
  }
  expect(factsOf('unitReachedHome', 'casualtyBureau').length).toBe(4);
});

test('relieved like all others, it goes home without a road and has no bed near the incident', () => {
  const relieved = simulate(createPlan(shippedInputs('large-disorder', asked)), 'muster', 0, []);
  const ofBureau = (kind: FactKind): number =>
    Array.from(relieved.facts.kind.keys()).filter((n) => {
      const unit = relieved.header.units[relieved.facts.subject[n]!];
      return (
        relieved.facts.kind[n] === FACT[kind] && relieved.header.capabilityIds[unit!.capability] === 'casualtyBureau'
      );
    }).length;
  expect(ofBureau('unitRelieved')).toBeGreaterThan(0);
  expect(ofBureau('unitDeployed')).toBeGreaterThan(4);
  for (const kind of ['unitDeparted', 'unitBeganRest', 'unitSetOffHome'] as const) expect(ofBureau(kind), kind).toBe(0);
});

test('the words say where it works', () => {
  for (const n of factsOf('unitDeployed', 'casualtyBureau')) {
    expect(wordsOf(trace, n)).toMatch(/CB \d+ is at work from its own premises \(Large disorder\)$/);
  }
  for (const n of factsOf('unitDeployed', 'search')) expect(wordsOf(trace, n)).toMatch(/ was deployed /);
});

test('it has arrived when it takes up work, and fulfils its request', () => {
  const arrivals = measureArrivals(trace).find(
    ({ capability }) => header.capabilityIds[capability] === 'casualtyBureau',
  );
  const last = Math.max(...factsOf('unitDeployed', 'casualtyBureau').map((n) => facts.timeSec[n]!));
  expect(arrivals?.all.shareSec[3]).toBe(last - arrivals!.firstRequestSec!);
  const requests = Array.from(facts.kind.keys()).filter(
    (n) =>
      facts.kind[n] === FACT.requestFulfilled &&
      header.capabilityIds[trace.requests.capability[facts.subject[n]!]!] === 'casualtyBureau',
  );
  expect(requests).toHaveLength(1);
  expect(facts.timeSec[requests[0]!]).toBe(last);
});
