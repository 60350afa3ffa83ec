// Contributions: what was agreed is carried by the exercise and may be set; what was supplied is the most that a force had
// given to others at once, counted again from the units.

import { expect, test } from 'vitest';
import { at } from '../../src/core/base/assert.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { measureContributions } from '../../src/core/trace/contributions.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { library, shippedInputs, WHOLE_UNITS } from '../support/shipped.ts';

const trace = simulate(createPlan(shippedInputs('large-disorder', [WHOLE_UNITS])), 'muster', 0, []);
const measured = measureContributions(trace);

test('every contribution of a capability in play is there, as agreed', () => {
  expect(measured.length).toBe(library.contributions.length);
  expect(measured.reduce((sum, { agreed }) => sum + agreed, 0)).toBe(297);
});

test('the most given at once, counted from the units', () => {
  const { facts, header } = trace;
  const away = new Map<number, Set<number>>();
  const most = new Map<number, number>();
  for (let n = 0; n < facts.length; n++) {
    const [kind, unit] = [facts.kind[n]!, facts.subject[n]!];
    const isBack = kind === FACT.unitReachedHome || kind === FACT.unitBecameAvailable;
    if (kind !== FACT.unitAllocated && !isBack) continue;
    const { force } = at(header.units, unit);
    const units = away.get(force) ?? new Set<number>();
    away.set(force, units);
    if (isBack) units.delete(unit);
    else if (at(header.incidents, facts.a[n]!).force !== force) units.add(unit);
    most.set(force, Math.max(most.get(force) ?? 0, units.size));
  }
  for (const { force, supplied, suppliedSec } of measured) {
    expect([force, supplied]).toEqual([force, most.get(force) ?? 0]);
    expect(suppliedSec === null).toBe(supplied === 0);
  }
  expect(measured.filter(({ supplied }) => supplied > 0).length).toBeGreaterThan(20);
});

test('what was supplied by a moment is no more than by a later one', () => {
  const early = measureContributions(trace, 4 * 3600);
  early.forEach(({ supplied }, n) => {
    expect(supplied).toBeLessThanOrEqual(at(measured, n).supplied);
  });
});

test('an agreed number may be set, and one that cannot be is refused where it stands', () => {
  const scenario = shippedInputs('large-disorder').exercise.scenario;
  const set = (units: number) =>
    resolveExercise(scenario, library, [{ path: '/contributions/E23000032/publicOrder/units', value: units }]);
  const twelve = set(12);
  expect(twelve.ok && twelve.value.contributions[at(library.forces, 20).id]).toBeDefined();
  expect(twelve.ok && JSON.stringify(twelve.value.contributions).includes('"units":12')).toBe(true);
  const refused = set(-1);
  expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual([
    '/contributions/E23000032/publicOrder/units',
  ]);
});
