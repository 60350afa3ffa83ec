// How soon so many units could be there: the counts, the curve and the donors against a count of their own.

import { expect, test } from 'vitest';
import { loadRouter } from '../../src/cli/load.ts';
import { type HowSoon, type HowSoonAnswer, howSoon, scenarioOf } from '../../src/core/experiments/how-soon.ts';
import type { CapabilityId, ForceId } from '../../src/core/model/dataset.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { library, WHOLE_UNITS } from '../support/shipped.ts';

const router = loadRouter();
const SEEDS = ['1', '2', '3', '4', '5'];

function planFor(host: string, capability: string, units: number, hours = 12): Plan {
  const points = library.musterPoints.filter(({ force }) => force === host);
  const question: HowSoon = {
    capability: capability as CapabilityId,
    units,
    host: library.forces.find(({ id }) => id === (host as ForceId))!,
    place: points[Math.min(1, points.length - 1)]!,
    start: '2026-06-17T18:00',
    hours,
    doctrine: 'present-practice',
    edition: library.editions[0]!.id,
  };
  const inputs = inputsFor(scenarioOf(question), library, router, [WHOLE_UNITS]);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
  return createPlan(inputs.value);
}

function answer(plan: Plan): HowSoonAnswer {
  const asking = howSoon(plan, SEEDS);
  let next = asking.next();
  while (!next.done) next = asking.next();
  return next.value;
}

const LEEDS = 'E23000010';

test('one seed: when the tenth of forty had come is when the tenth unit reached the rendezvous', () => {
  const plan = planFor(LEEDS, 'publicOrder', 40);
  const { facts } = simulate(plan, '1', 0, []);
  const times = Array.from(facts.kind.keys())
    .filter((n) => facts.kind[n] === FACT.unitReachedRendezvous)
    .map((n) => facts.timeSec[n]!);
  const asking = howSoon(plan, ['1']);
  asking.next();
  const { value } = asking.next() as { value: HowSoonAnswer };
  expect(value.counts.map(({ units }) => units)).toEqual([1, 4, 16, 24, 40]);
  expect(value.counts.map(({ sec }) => sec?.median ?? null)).toEqual(
    [1, 4, 16, 24, 40].map((units) => times[units - 1] ?? null),
  );
  // Whom the sentence counts is whom the donors' list names, and no more than were asked for.
  expect(value.donors.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(value.curve.at(-1)!.middle, 6);
  expect(value.curve.at(-1)!.middle).toBe(Math.min(40, times.length));
});

test('twenty over two days: reliefs come after them and add nobody; the donors give twenty', () => {
  const plan = planFor(LEEDS, 'publicOrder', 20, 48);
  const { counts, curve, donors } = answer(plan);
  const { facts } = simulate(plan, '1', 0, []);
  const came = Array.from(facts.kind).filter((kind) => kind === FACT.unitReachedRendezvous).length;
  expect(came).toBeGreaterThan(20);
  expect(counts.at(-1)).toMatchObject({ units: 20, reached: 1 });
  expect(curve.at(-1)).toMatchObject({ low: 20, middle: 20, high: 20 });
  expect(donors.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(20, 6);
});

test('what is out of reach is told by the most that half of the runs reach, not by a share of what was asked', () => {
  const [forty, hundreds] = [40, 500].map((units) => answer(planFor(LEEDS, 'publicOrder', units, 4)));
  for (const { curve, donors, counts } of [forty!, hundreds!]) {
    const { low, middle, high } = curve.at(-1)!;
    expect(counts.at(-1)!.reached).toBe(0);
    expect(middle).toBeGreaterThan(4);
    expect(low).toBeLessThanOrEqual(middle);
    expect(high).toBeGreaterThanOrEqual(middle);
    expect(donors.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(middle, 6);
  }
});

test('more units take no less time; the curve never falls and its bounds hold its middle', () => {
  const { counts, curve } = answer(planFor(LEEDS, 'publicOrder', 40));
  for (const [n, { sec }] of counts.entries()) {
    if (n > 0 && sec !== null) expect(sec.median).toBeGreaterThanOrEqual(counts[n - 1]!.sec!.median);
  }
  curve.forEach(({ low, middle, high }, n) => {
    expect(low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(high);
    expect(high).toBeLessThanOrEqual(40);
    if (n > 0) expect(middle).toBeGreaterThanOrEqual(curve[n - 1]!.middle);
  });
});

test('what nobody could send in that time is told as never', () => {
  const { counts, allSec } = answer(planFor(LEEDS, 'publicOrder', 700, 3));
  expect(counts.at(-1)).toMatchObject({ units: 700, reached: 0, sec: null });
  expect(allSec).toEqual(SEEDS.map(() => null));
});

test('a casualty bureau works from its own premises and counts as there', () => {
  const { counts, donors } = answer(planFor('E23000020', 'casualtyBureau', 3));
  expect(counts[0]!.reached).toBe(1);
  expect(donors.length).toBeGreaterThan(0);
});

test('what donors have left is what they counted less what they agreed to; none goes below what it keeps', () => {
  const plan = planFor(LEEDS, 'publicOrder', 60);
  const asking = howSoon(plan, ['1']);
  asking.next();
  const { value } = asking.next() as { value: HowSoonAnswer };
  const { facts } = simulate(plan, '1', 0, []);
  const rows = Array.from(facts.kind.keys());
  const counts = value.donors.filter(({ cover }) => cover !== null);
  expect(counts.length).toBeGreaterThan(3);
  for (const { force, units, cover } of counts) {
    const first = rows.find((n) => facts.kind[n] === FACT.donorCoverCounted && facts.subject[n] === force)!;
    const went = new Set(
      rows.filter((n) => facts.kind[n] === FACT.unitAllocated && plan.units[facts.subject[n]!]!.force === force),
    );
    expect(cover!.left).toBe(facts.b[first]! - went.size);
    expect(units).toBeLessThanOrEqual(went.size);
    expect(cover!.left).toBeGreaterThanOrEqual(cover!.keeps);
  }
  expect(counts.some(({ cover }) => cover!.left === cover!.keeps)).toBe(true);
});
