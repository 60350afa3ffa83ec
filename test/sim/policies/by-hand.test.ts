// Each policy on cases small enough to work out by hand. Muster points are numbered through the forces; times are seconds.

import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/core/sim/policies/choice.ts';
import { evenBurden } from '../../../src/core/sim/policies/even-burden.ts';
import { fastestSupply } from '../../../src/core/sim/policies/fastest-supply.ts';
import { mostCompatible } from '../../../src/core/sim/policies/most-compatible.ts';
import { nearest } from '../../../src/core/sim/policies/nearest.ts';
import { regionalShare } from '../../../src/core/sim/policies/regional-share.ts';
import { weighted } from '../../../src/core/sim/policies/weighted.ts';
import { figure } from '../../support/quantities.ts';
import { at, choiceOf, type MadeForce, rows } from './made-up.ts';

const TWO_POINTS = (near: number, far: number, mayLend = 4): MadeForce =>
  at(0, 0, {
    mayLend,
    points: [
      { units: 2, roadSec: [far] },
      { units: 2, roadSec: [near] },
    ],
  });
const byWeight = (time: number, burden: number): Policy => weighted({ time: figure(time), burden: figure(burden) });

// biome-ignore format: one row a line
describe.each<[string, Policy, [string, number, number, MadeForce[], [number, number][]][]]>([
  ['nearest', nearest, [
    ['the shortest road first', 3, 0, [at(300, 2), at(100, 2)], [[0, 1], [1, 2]]],
    ['no force above what it may lend', 4, 0, [at(100, 3, { mayLend: 1 }), at(200, 2), at(300, 5)], [[0, 1], [1, 2], [2, 1]]],
    ['equal roads: the earlier muster point', 1, 0, [at(100, 1), at(100, 1)], [[0, 1]]],
    ['the nearer point of a force before the other', 3, 0, [TWO_POINTS(100, 300)], [[0, 1], [1, 2]]],
    ['a force between the two points of another', 4, 0, [TWO_POINTS(100, 300), at(200, 1)], [[0, 1], [1, 2], [2, 1]]],
    ['too few: all there are', 9, 0, [at(100, 2), at(200, 3)], [[0, 2], [1, 3]]],
    ['nobody to ask', 9, 0, [], []],
  ]],
  ['regional share', regionalShare, [
    ['in proportion over the regions, and within', 6, 0, [at(1, 4), at(1, 2, { region: 1 }), at(1, 6, { region: 1 })], [[0, 2], [1, 1], [2, 3]]],
    ['the largest remainder gets the unit left over', 4, 0, [at(1, 5), at(1, 4, { region: 1 })], [[0, 2], [1, 2]]],
    ['roads count within a force alone', 2, 0, [TWO_POINTS(100, 300), at(900, 4, { region: 1 })], [[1, 1], [2, 1]]],
  ]],
  ['fastest supply', fastestSupply, [
    // 1/100 against 3/200.
    ['many units outweigh a shorter road', 2, 0, [at(100, 1), at(200, 3)], [[1, 2]]],
    // 1/1100 against 3/1200: with notice even more so.
    ['the best gives all it may, then the next', 4, 1000, [at(100, 1), at(200, 3)], [[0, 1], [1, 3]]],
    // 4/100 against 1/20: free units count, though it may lend only one.
    ['units that cover keeps at home count', 1, 0, [at(100, 6, { mayLend: 1 }), at(20, 1)], [[0, 1]]],
    // 2/200 and 1/100 are equal.
    ['equal sums: the nearer', 1, 0, [at(200, 2), at(100, 1)], [[1, 1]]],
    ['no time below a second', 1, 0, [at(0, 1), at(0, 2)], [[1, 1]]],
  ]],
  ['even burden', evenBurden, [
    // Shares away 0/4 and 2/4: two from the first, then by turns, the nearer first.
    ['whoever has least away', 2, 0, [at(900, 4), at(100, 2, { away: 2 })], [[0, 2]]],
    ['then by turns, ties by road', 3, 0, [at(900, 4), at(100, 2, { away: 2 })], [[0, 2], [1, 1]]],
    // One unit of two is as much as three of six.
    ['shares, not numbers', 4, 0, [at(200, 2), at(100, 6)], [[0, 1], [1, 3]]],
    ['no force above what it may lend', 3, 0, [at(100, 10, { mayLend: 1 }), at(200, 2)], [[0, 1], [1, 2]]],
  ]],
  ['most compatible', mostCompatible, [
    ['nobody differs: is nearest', 3, 0, [at(300, 2), at(100, 2)], [[0, 1], [1, 2]]],
    ['worth before road', 3, 0, [at(100, 2, { worth: 999 }), at(5000, 2)], [[0, 1], [1, 2]]],
    ['equal worth: road and bridging together', 2, 0, [at(100, 2, { worth: 900, bridgingSec: 600 }), at(500, 1, { worth: 900 })], [[0, 1], [1, 1]]],
    ['who can’t stand beside the host comes last, and comes', 4, 0, [at(100, 2, { worth: 0 }), at(200, 1, { worth: 600 }), at(900, 1)], [[0, 2], [1, 1], [2, 1]]],
  ]],
  ['weighted, time alone', byWeight(1, 0), [
    ['is nearest', 3, 500, [at(300, 2), at(100, 2)], [[0, 1], [1, 2]]],
  ]],
  ['weighted, burden alone', byWeight(0, 1), [
    ['is even burden', 3, 500, [at(900, 4), at(100, 2, { away: 2 })], [[0, 2], [1, 1]]],
  ]],
  ['weighted, both', byWeight(0.5, 0.5), [
    // Near: 0.5 × 500/1000 + 0.5 × 0/4, then + 0.125 a unit; far: 0.5 × 1 + 0.5 × 0/4. Near first while its burden is
    // below half: two at 0.25 and 0.375, a third at 0.5 on a tie by road; then far, at 0.5.
    ['time against burden, by their weights', 4, 100, [at(400, 4), at(900, 4)], [[0, 3], [1, 1]]],
    // With all roads alike, burden decides.
    ['equal times leave burden', 2, 100, [at(400, 4), at(400, 4)], [[0, 1], [1, 1]]],
  ]],
])('%s', (_name, policy, cases) => {
  test.each(cases)('%s', (_what, wanted, noticeSec, forces, expected) => {
    expect(rows(policy(choiceOf(wanted, noticeSec, forces)))).toEqual(expected);
  });
});
