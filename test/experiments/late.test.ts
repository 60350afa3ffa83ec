// "Why was the n-th unit from there late?": the parts add up, the order is the order of coming, and who never came is said so.

import { expect, test } from 'vitest';
import { comingsOf, late } from '../../src/core/experiments/late.ts';
import { lastOf } from '../../src/core/experiments/progress.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { shippedInputs } from '../support/shipped.ts';

const inputs = shippedInputs('large-disorder');
const plan = createPlan(inputs);
const SEEDS = ['1', '2', '3', '4', '5'];
const forceNamed = (name: string): number => inputs.exercise.forces.findIndex((force) => force.name === name);
const KENT = forceNamed('Kent');

test('units of a force come one after another, each once, and only its own', () => {
  const trace = simulate(plan, '1', 0, []);
  const comings = comingsOf(trace, KENT);
  expect(comings.length).toBeGreaterThan(1);
  expect(new Set(comings.map(({ unit }) => unit)).size).toBe(comings.length);
  expect(comings.map(({ toSec }) => toSec)).toEqual(comings.map(({ toSec }) => toSec).sort((x, y) => x - y));
  for (const { unit } of comings) expect(trace.header.units[unit]?.force).toBe(KENT);
});

test('a run from the middle takes as long as its parts together, and as long as the middle of all', () => {
  const answer = lastOf(late(plan, KENT, 2, SEEDS));
  expect(answer.came).toBeGreaterThan(0);
  const { middle, sec, parts } = answer;
  expect(middle?.why.totalSec).toBe(sec?.median);
  expect(middle?.why.parts.reduce((sum, part) => sum + part.sec, 0)).toBe(middle?.why.totalSec);
  expect(parts.reduce((sum, { longestIn }) => sum + longestIn, 0)).toBe(answer.came);
  const run = simulate(plan, middle?.seed ?? '', 0, []);
  expect(comingsOf(run, KENT)[1]).toMatchObject({ unit: middle?.unit, toSec: middle?.atWorkSec });
});

test('a later unit never comes sooner, and one more than there are never comes', () => {
  const [second, fifth] = [2, 5].map((nth) => lastOf(late(plan, KENT, nth, ['1'])).middle?.atWorkSec ?? Infinity);
  expect(fifth).toBeGreaterThanOrEqual(second ?? 0);
  expect(lastOf(late(plan, KENT, 999, ['1']))).toMatchObject({ came: 0, sec: null, middle: null, parts: [] });
});
