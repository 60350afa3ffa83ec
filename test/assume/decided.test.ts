// Decisions and settings are undone and redone in the order in which they were made; what is kept of it comes back.

import { expect, test } from 'vitest';
import {
  type Decided,
  decidedOf,
  keptOf,
  NOTHING_DECIDED,
  redoing,
  setting,
  taking,
  undoing,
} from '../../src/app/exercise/decided.ts';
import type { Decision } from '../../src/core/model/decisions.ts';
import { KEPT } from '../keep/door.ts';

const NATIONAL: Decision = { ...KEPT.decisions[0]!, atSec: 3600 };
const QUICK = [{ path: '/doctrine/declareMin/p50', value: 7 }];
const SLOW = [{ path: '/doctrine/declareMin/p50', value: 29 }];

const after = (...steps: readonly ((now: Decided) => Decided | null)[]): Decided =>
  steps.reduce<Decided>((now, step) => step(now) ?? now, NOTHING_DECIDED);
const shown = ({ decisions, settings }: Decided) => [decisions.length, settings[0]?.value];

test('undo takes back the last of either kind, redo brings it again', () => {
  const made = [setting(QUICK), taking(NATIONAL), setting(SLOW)] as const;
  const rows = [
    [[], [1, 29]],
    [[undoing], [1, 7]],
    [
      [undoing, undoing],
      [0, 7],
    ],
    [
      [undoing, undoing, undoing],
      [0, undefined],
    ],
    [
      [undoing, undoing, undoing, undoing],
      [0, undefined],
    ],
    [
      [undoing, undoing, redoing],
      [1, 7],
    ],
    [
      [undoing, undoing, redoing, redoing],
      [1, 29],
    ],
    [
      [undoing, setting(QUICK), redoing],
      [1, 7],
    ],
  ] as const;
  for (const [steps, wanted] of rows) expect(shown(after(...made, ...steps))).toEqual(wanted);
});

test('what is kept comes back; where nothing was ever set, no lists of settings are kept', () => {
  const set = after(setting(QUICK), taking(NATIONAL), undoing);
  expect(decidedOf(keptOf(set))).toEqual(set);
  const decided = after(taking(NATIONAL), undoing);
  expect(Object.keys(keptOf(decided)).sort()).toEqual(['decisions', 'earlier', 'later', 'settings']);
  expect(decidedOf(keptOf(decided))).toEqual(decided);
  // An older file says nothing of settings at each step: they were what they are.
  const { earlierSettings, laterSettings } = decidedOf({ ...KEPT, settings: QUICK });
  expect([earlierSettings, laterSettings]).toEqual([[QUICK, QUICK], []]);
});
