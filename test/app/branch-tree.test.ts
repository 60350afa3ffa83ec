// The tree of branches as rows: each below the one it parted from, the latest parting first, so that no lines cross.

import { expect, test } from 'vitest';
import { treeOf } from '../../src/app/panels/branches/tree.ts';
import type { KeptBranch } from '../../src/core/scenario/kept-branches.ts';

const branch = (n: number, parent: number | null, atSec = 0): KeptBranch => ({
  id: `b${n}`,
  name: `Branch ${n}`,
  from: parent === null ? null : { branch: `b${parent}`, atSec },
  decisions: [],
  settings: [],
  earlier: [],
  later: [],
});

test('one branch is one row', () => {
  expect(treeOf({ now: { id: 'b1', name: 'As played', from: null }, others: [] }, [])).toMatchObject([
    { id: 'b1', isNow: true, up: 0, depth: 0 },
  ]);
});

test('children stand below their own, the latest parting first; the one at hand is among them', () => {
  const { decisions: _, ...now } = branch(4, 2, 900);
  const rows = treeOf({ now, others: [branch(3, 1, 600), branch(1, null), branch(2, 1, 300), branch(5, 1, 100)] }, []);
  expect(rows.map(({ id, up, depth, isNow }) => [id, up, depth, isNow])).toEqual([
    ['b1', 0, 0, false],
    ['b3', 1, 1, false],
    ['b2', 2, 1, false],
    ['b4', 1, 2, true],
    ['b5', 4, 1, false],
  ]);
});

test('one whose parent was taken away stands by itself', () => {
  const rows = treeOf({ now: { id: 'b1', name: 'As played', from: null }, others: [branch(3, 2, 60)] }, []);
  expect(rows.map(({ id, depth }) => [id, depth])).toEqual([
    ['b1', 0],
    ['b3', 0],
  ]);
});
