// "Good, or lucky?" in a town without luck, where the answer is known, and in the shipped disorder, where pairs share theirs.

import { expect, test } from 'vitest';
import { lastOf } from '../../src/core/experiments/progress.ts';
import { replay } from '../../src/core/experiments/replay.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { binsOf, luckOf, pairsOf, type Replayed, replayWords, verdictOf } from '../../src/core/scoring/replayed.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { NEAR, town } from '../sim/decisions/town.ts';
import { shippedInputs } from '../support/shipped.ts';

const LUCK = { seed: 'town', replication: 0 };
const seeds = ['1', '2', '3', '4'];
const replayed = (...decisions: object[]) =>
  lastOf(replay(town({ own: 4, near: 3, next: 3, demand: 8 }), LUCK, decisions as Decision[], seeds));

test('a neighbour kept from giving costs in every run, and the sentence says so', () => {
  const declined = {
    atSec: 0,
    kind: 'answer',
    force: NEAR,
    capability: 'publicOrder',
    incident: 'disorder',
    units: 'decline',
  };
  const found = replayed(declined);
  expect(pairsOf(found)).toMatchObject({ better: 0, worse: 4, same: 0 });
  expect(verdictOf(found)).toBe('cost');
  expect(found.own.people).toBeGreaterThan(found.own.doctrine);
  expect(replayWords(found)[0]).toMatch(/^The decisions cost something: better than doctrine alone in 0 of 4 runs/);
});

test('notes and what control does with injects are no decisions of the room: the same in every run', () => {
  const found = replayed({ atSec: 60, kind: 'note', text: 'x' });
  expect([verdictOf(found), pairsOf(found).same]).toEqual(['nothing', 4]);
  expect(found.people).toEqual(found.doctrine);
});

test('luck is the share of runs of the same decisions that came out worse; the interval of few runs is wide', () => {
  const base: Replayed = {
    seeds: 10,
    people: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
    doctrine: [20, 30, 40, 50, 60, 70, 80, 90, 100, 90],
    difference: { mean: -8, low: -10, high: -4 },
    own: { people: 5, doctrine: 300 },
    breaches: { people: 1, doctrine: 1 },
  };
  expect([
    luckOf(base),
    luckOf({ ...base, own: { people: 55, doctrine: 0 } }),
    luckOf({ ...base, own: { people: 200, doctrine: 0 } }),
  ]).toEqual([1, 0.5, 0]);
  expect(pairsOf(base)).toMatchObject({ better: 9, worse: 1, same: 0 });
  // Wilson's bounds of 9 in 10, as tables have them.
  expect(pairsOf(base).betterFrom).toBeCloseTo(0.596, 3);
  expect(pairsOf(base).betterTo).toBeCloseTo(0.982, 3);
  expect(replayWords(base)[2]).toContain('among the luckiest 10%');
  // Bins part at nothing and hold every run.
  const bins = binsOf(base);
  expect(bins.reduce((sum, { runs }) => sum + runs, 0)).toBe(10);
  expect(bins.some(({ from }) => from === 0)).toBe(true);
  expect(bins.filter(({ to }) => to <= 0).reduce((sum, { runs }) => sum + runs, 0)).toBe(9);
});

test('the shipped disorder with the national tier at once: pairs under the same luck, and the same again when asked again', () => {
  const plan = createPlan(shippedInputs('large-disorder'));
  const national = [{ atSec: 0, kind: 'activateTier', tier: 'national' }] as unknown as Decision[];
  const ask = () => lastOf(replay(plan, { seed: 'muster', replication: 0 }, national, seeds));
  const found = ask();
  expect(ask()).toEqual(found);
  expect(found.difference.mean).toBeLessThan(0);
  expect(found.people.reduce((sum, hours, n) => sum + hours - found.doctrine[n]!, 0) / 4).toBeCloseTo(
    found.difference.mean,
    6,
  );
});
