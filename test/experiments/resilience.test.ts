// Losing one thing at a time: what is tried, what it comes to, and that the loss is the only difference.

import { expect, test } from 'vitest';
import { loadRouter, loadScenario } from '../../src/cli/load.ts';
import { lossesOf, withLoss } from '../../src/core/experiments/losses.ts';
import { type WithoutIt, weakPoints } from '../../src/core/experiments/resilience.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { library } from '../support/shipped.ts';

const SEEDS = ['1', '2', '3'];
const router = loadRouter();
const scenario = loadScenario('cyber-incident', library);
const layOut = (one: typeof scenario) => inputsFor(one, library, router);
const laidOut = layOut(scenario);
if (!laidOut.ok) throw new Error('the shipped scenario is sound');
const plan = createPlan(laidOut.value);
const unchanged = SEEDS.map((seed) => simulate(plan, seed, 0, []));

function all(): { readonly found: readonly WithoutIt[]; readonly steps: readonly number[] } {
  const trying = weakPoints(scenario, unchanged, SEEDS, layOut);
  const steps: number[] = [];
  let next = trying.next();
  while (!next.done) {
    steps.push(next.value.done);
    expect(next.value.of).toBe(lossesOf(unchanged).length * SEEDS.length);
    next = trying.next();
  }
  return { found: next.value, steps };
}
const { found, steps } = all();
const worstOf = (id: string) => found.find(({ loss }) => loss.id === id)!;

test('the centres of the requests, the links among them and the channels are tried, each once', () => {
  const ids = found.map(({ loss }) => `${loss.kind} ${loss.id}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['centre ricc-east-midlands', 'centre npocc', 'channel telephone']));
  expect(ids.some((id) => id.startsWith('link '))).toBe(true);
  expect(ids).not.toContain('centre ricc-wales');
});

test('progress counts every run, one by one, to the end', () => {
  expect(steps).toEqual(Array.from({ length: steps.length }, (_, n) => n + 1));
  expect(steps.length).toBe(found.length * SEEDS.length);
});

test('with messaging gone already, the telephone is what help depends on; losing what is lost changes nothing', () => {
  expect(worstOf('telephone').unmetOfficerHours.low).toBeGreaterThan(0);
  expect(worstOf('telephone').firstOutsideSec.mean).toBeGreaterThan(0);
  expect(worstOf('telephone').unmetOfficerHours.mean).toBeGreaterThan(worstOf('npocc').unmetOfficerHours.mean);
});

test('worst first, and no place is reached that was not before', () => {
  found.forEach(({ unmetOfficerHours, reachedBefore, stillReached }, n) => {
    if (n > 0) expect(unmetOfficerHours.mean).toBeLessThanOrEqual(found[n - 1]!.unmetOfficerHours.mean);
    expect(stillReached).toBeLessThanOrEqual(reachedBefore);
  });
});

test('a loss is added to what fails in the scenario anyway, under an id of its own', () => {
  const [loss] = lossesOf(unchanged);
  const twice = withLoss(withLoss(scenario, loss!), loss!);
  expect(twice.disruptions?.map(({ id }) => id)).toEqual(['messaging', 'region', 'national', 'lost-1', 'lost-2']);
  expect(layOut(twice).ok).toBe(true);
});

test('under another structure of forces the same can be lost, and nothing is refused', () => {
  const merged = { ...scenario, structure: 'neighbours-in-collaboration' };
  const inputs = layOut(merged);
  if (!inputs.ok) throw new Error('the shipped structure is sound');
  const losses = lossesOf([simulate(createPlan(inputs.value), '1', 0, [])]);
  expect(losses.map(({ id }) => id)).toEqual(expect.arrayContaining(['ricc-east-midlands', 'npocc', 'telephone']));
  for (const loss of losses) expect(layOut(withLoss(merged, loss)).ok, loss.name).toBe(true);
});
