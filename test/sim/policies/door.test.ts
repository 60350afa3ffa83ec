// The door: how a policy is set by path, what is said of one that is wrong, and of a solver that is missing.

import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../../src/cli/load.ts';
import { loadSolver } from '../../../src/cli/solver.ts';
import { fail } from '../../../src/core/base/result.ts';
import { resolveExercise } from '../../../src/core/scenario/resolve.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { needsSolver, withSolver } from '../../../src/core/sim/policies/solver-need.ts';
import { figure } from '../../support/quantities.ts';
import { library, shippedInputs } from '../../support/shipped.ts';

const PATH = '/doctrine/routes/publicOrder/tiers/national/policy';
const scenario = loadScenario('large-disorder', library);
const weights = (time: unknown, burden: unknown) => ({ name: 'weighted', weights: { time, burden } });

/** Path under the policy, found, expected. */
function saidOf(policy: unknown): (readonly [string, string, string])[] {
  const resolved = resolveExercise(scenario, library, [{ path: PATH, value: policy }]);
  if (resolved.ok) return [];
  return resolved.problems.map(({ path, found, expected }) => {
    expect(path.startsWith('/doctrine/routes/0/tiers/2/policy')).toBe(true);
    return [path.slice('/doctrine/routes/0/tiers/2/policy'.length), found, expected];
  });
}

const KNOWN =
  'one of regionalShare, nearest, fastestSupply, evenBurden, mostCompatible, optimal, or {"name": "weighted", "weights": {"time": …, "burden": …}}';

test.each([
  'regionalShare',
  'nearest',
  'fastestSupply',
  'evenBurden',
  'mostCompatible',
  'optimal',
  weights(figure(1), figure(0.5)),
])('%j is a policy', (policy) => expect(saidOf(policy)).toEqual([]));

// biome-ignore format: one row a line
describe('is refused', () => {
  test.each<[unknown, string, string, string]>([
    ['fastSupply', '', 'the text "fastSupply"', `${KNOWN}, did you mean "fastestSupply"?`],
    ['wieghted', '', 'the text "wieghted"', `${KNOWN}, did you mean "weighted"?`],
    ['constructor', '', 'the text "constructor"', KNOWN],
    [3, '', '3', KNOWN],
    [null, '', 'null', KNOWN],
    [['nearest'], '', 'a list of 1', 'an object'],
    [{ name: 'weighed', weights: { time: figure(1), burden: figure(1) } }, '/name', 'the text "weighed"', '"weighted"'],
    [{ name: 'weighted' }, '/weights', 'nothing', 'a value here: this key must be given'],
    [weights(figure(0), figure(0)), '/weights', 'an object', 'at least one weight above 0'],
    [weights(figure(1.5), figure(1)), '/weights/time/value', '1.5', 'a share from 0 to 1'],
    [weights(figure(-1), figure(1)), '/weights/time/value', '-1', 'a share from 0 to 1'],
    [weights(figure(1), 0.5), '/weights/burden', '0.5', 'an object'],
  ])('%j', (policy, path, found, expected) => {
    expect(saidOf(policy)[0]).toEqual([path, found, expected]);
  });
});

test('a single weight can be set by path once the policy has weights', () => {
  const settings = [
    { path: PATH, value: weights(figure(1), figure(0.5)) },
    { path: `${PATH}/weights/time/value`, value: 0.25 },
  ];
  const { policy } = shippedInputs('large-disorder', settings).exercise.doctrine.routes[0]!.tiers[2]!;
  expect(policy).toMatchObject({ weights: { time: { value: 0.25, basis: 'user' }, burden: { value: 0.5 } } });
});

describe('a solver', () => {
  const optimal = shippedInputs('large-disorder', [{ path: PATH, value: 'optimal' }]);

  test('is not loaded where nobody asks for it', async () => {
    const inputs = shippedInputs('large-disorder');
    expect(needsSolver(inputs)).toBe(false);
    const neverLoaded = () => Promise.reject(new Error('loaded all the same'));
    expect(await withSolver(inputs, neverLoaded)).toEqual({ ok: true, value: inputs });
  });

  test('is handed over where somebody does', async () => {
    const ready = await withSolver(optimal, loadSolver);
    expect(ready.ok && typeof ready.value.solver).toBe('function');
  });

  test('that cannot be loaded is missed in words, at the policy that wants it', async () => {
    const ready = await withSolver(optimal, async () => fail({ path: '', found: 'it is not here', expected: 'it' }));
    expect(ready).toEqual({
      ok: false,
      problems: [
        {
          path: PATH,
          found: '"optimal", but it is not here',
          expected: 'a policy that needs no solver, or Muster where its solver can be loaded',
        },
      ],
    });
  });

  test('that nobody asked for at the door is a mistake of ours', () => {
    expect(() => createPlan(optimal)).toThrow('an exercise without the solver that it needs');
  });
});
