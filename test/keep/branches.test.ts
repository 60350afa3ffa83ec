// Branches: what a new one takes along, what stays with the one it parted from, and that an exercise switched to and fro,
// written and read, is the same to the byte.

import { expect, test } from 'vitest';
import { deciding, redeciding } from '../../src/app/exercise/branches.ts';
import {
  branchesOf,
  branchingOff,
  removing,
  renaming,
  restoring,
  switchingTo,
} from '../../src/app/exercise/branching.ts';
import {
  type Decided,
  keptOf,
  NOTHING_DECIDED,
  type Step,
  setting,
  taking,
  undoing,
} from '../../src/app/exercise/decided.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { keptText } from '../../src/core/scenario/kept.ts';
import { MOST_BRANCHES } from '../../src/core/scenario/kept-branches.ts';
import { hashOf, KEPT, openAtDoor } from './door.ts';

const at = (hour: number): Decision => ({ ...KEPT.decisions[0]!, atSec: hour * 3600 });
const [one, two, four] = [at(1), at(2), at(4)];
const after = (...steps: Step[]): Decided => steps.reduce<Decided>((now, step) => step(now) ?? now, NOTHING_DECIDED);
const played = [taking(one), taking(two), taking(four)];
const names = (now: Decided) => [branchesOf(now).now, ...branchesOf(now).others].map(({ name }) => name);

test('a branch takes along what was decided up to its moment, that second with it, and the assumptions', () => {
  const settings = [{ path: '/doctrine/declareMin/p50', value: 12 }];
  const now = after(...played, setting(settings), branchingOff(2 * 3600, 'Otherwise'));
  expect(now.decisions).toEqual([one, two]);
  expect(now.settings).toBe(settings);
  expect(branchesOf(now).now).toEqual({ id: 'b2', name: 'Otherwise', from: { branch: 'b1', atSec: 7200 } });
  expect(branchesOf(now).others.map(({ id, decisions }) => [id, decisions.length])).toEqual([['b1', 3]]);
  // There is nothing to undo in it yet; what there was stays with the other.
  expect(undoing(now)).toBeNull();
  expect(undoing(switchingTo('b1')(now)!)?.decisions).toEqual([one, two, four]);
});

test('taken in the past: what comes after stays, or goes and can be undone, or is kept on the branch it parts from', () => {
  const three = at(3);
  expect(after(...played, deciding(three)).decisions).toEqual([one, two, three, four]);
  const gone = after(...played, deciding(three, 'goes'));
  expect(gone.decisions).toEqual([one, two, three]);
  expect(undoing(gone)?.decisions).toEqual([one, two, four]);
  const parted = after(...played, deciding(three, { branch: 'Otherwise' }));
  expect(parted.decisions).toEqual([one, two, three]);
  expect(branchesOf(parted).others[0]?.decisions).toEqual([one, two, four]);
  expect(undoing(parted)?.decisions).toEqual([one, two]);
});

test('another in a decision’s place: on a branch the one it takes the place of is left behind, and what came after it', () => {
  const other = { ...two, rationale: 'sooner' };
  const parted = after(...played, redeciding(two, other, { branch: 'Otherwise' }));
  expect(parted.decisions).toEqual([one, other]);
  expect(branchesOf(parted).others[0]?.decisions).toEqual([one, two, four]);
  expect(after(...played, redeciding(two, other, 'goes')).decisions).toEqual([one, other]);
  expect(after(...played, redeciding(two, null, { branch: 'Without' })).decisions).toEqual([one]);
});

test('to and fro: each is as it was left, its undo too', () => {
  const parted = after(...played, branchingOff(3600, 'Otherwise'), taking(at(5)));
  const back = switchingTo('b1')(parted)!;
  expect(keptOf({ ...back, branches: null })).toEqual(keptOf(after(...played)));
  expect(switchingTo('b2')(back)).toEqual({
    ...parted,
    branches: { ...parted.branches!, others: switchingTo('b2')(back)!.branches!.others },
  });
  expect(switchingTo('b9')(parted)).toBeNull();
});

test('names: none twice by itself, none empty; taken away and brought back, with those that parted from it', () => {
  const three = after(...played, branchingOff(3600, 'X'), branchingOff(1800, 'X'), switchingTo('b1'));
  expect(names(three)).toEqual(['As played', 'X (2)', 'X']);
  expect(renaming('b2', '  ')(three)).toBeNull();
  expect(names(renaming('b1', 'Tuesday')(three)!)).toContain('Tuesday');
  expect(removing('b1')(three)).toBeNull();
  const without = removing('b2')(three)!;
  expect(branchesOf(without).others).toMatchObject([{ id: 'b3', from: { branch: 'b1', atSec: 1800 } }]);
  const again = restoring(without)!;
  expect(branchesOf(again).others.map(({ id }) => id)).toEqual(['b3', 'b2']);
  expect(branchesOf(again).removed).toBeUndefined();
  // An id is not given twice, not even that of one that was taken away.
  expect(branchesOf(branchingOff(0, 'Y')(without)!).now.id).toBe('b4');
});

test('there is an end to them', () => {
  const full = after(...Array.from({ length: MOST_BRANCHES + 3 }, () => branchingOff(0, 'X')));
  expect(branchesOf(full).others).toHaveLength(MOST_BRANCHES);
});

test('kept with the exercise: written and read it is the same, and the run is the same byte for byte after to and fro', async () => {
  const now = after(
    taking(one),
    branchingOff(1800, 'Otherwise'),
    taking({ ...one, atSec: 1800 }),
    removing('b1'),
    restoring,
  );
  const there = after(taking(one), branchingOff(1800, 'Otherwise'), taking({ ...one, atSec: 1800 }), switchingTo('b1'));
  const exercise = { ...KEPT, ...keptOf(now) };
  const read = await openAtDoor(keptText(exercise));
  expect(read).toEqual({ ok: true, value: { kind: 'exercise', exercise, newer: false } });
  const hash = await hashOf(exercise);
  expect(await hashOf({ ...KEPT, ...keptOf(there) })).not.toBe(hash);
  expect(await hashOf({ ...KEPT, ...keptOf(switchingTo('b2')(there)!) })).toBe(hash);
});
