// A list brought in while an exercise runs: what the room has been given stays as it was given, what is new has no time that is past,
// and whatever was left out is told.

import { expect, test } from 'vitest';
import { keepGiven } from '../../src/core/model/keep-given.ts';
import { readMelCsv, writeMelCsv } from '../../src/worker/mel-csv.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const { scenario } = shippedInputs('large-disorder').exercise;
const before = scenario.mel!;
const [first, second, third] = before.injects;
const nowSec = 2 * 3600;
const now = { before, given: new Set([first!.id, second!.id]), nowSec };

test('the list as it was saved comes in whole, with nothing to tell', () => {
  const read = readMelCsv(new TextEncoder().encode(writeMelCsv(before)), scenario, library);
  expect(read.ok && keepGiven(read.value, now)).toEqual({ mel: before, left: [] });
});

test('before anything was played, all of a list comes in', () => {
  const early = { ...first!, id: 'early', trigger: { atMin: 0 } };
  const brought = { objectives: [], injects: [{ ...early, objectives: [] }] };
  expect(keepGiven(brought, { before, given: new Set(), nowSec: 0 })).toEqual({ mel: brought, left: [] });
});

test('what was given stays in its words and with its objectives, in the file or not; what is ahead changes', () => {
  const reworded = { ...second!, text: 'Otherwise' };
  const changed = { ...third!, title: 'Otherwise', objectives: [] };
  const { mel, left } = keepGiven({ objectives: [], injects: [reworded, changed] }, now);
  expect(mel.injects).toEqual([first, second, changed]);
  expect(left).toEqual([
    { inject: first, why: 'missing' },
    { inject: reworded, why: 'given' },
  ]);
  const served = new Set([...first!.objectives, ...second!.objectives]);
  expect(new Set(mel.objectives.map(({ id }) => id))).toEqual(served);
});

test('a row whose time is past is left out, or leaves the old one as it was; one that was held there may stay', () => {
  const row = { ...third!, trigger: { atMin: 120 } };
  const held = { ...third!, id: 'held', trigger: { atMin: 60 } };
  const brought = {
    objectives: before.objectives,
    injects: [row, { ...row, id: 'new' }, { ...held, text: 'Otherwise' }],
  };
  const { mel, left } = keepGiven(brought, {
    before: { ...before, injects: [third!, held] },
    given: new Set(),
    nowSec,
  });
  expect(mel.injects).toEqual([third, { ...held, text: 'Otherwise' }]);
  expect(left.map(({ inject, why }) => [inject.id, why])).toEqual([
    [third!.id, 'past'],
    ['new', 'past'],
  ]);
  const later = { objectives: before.objectives, injects: [{ ...row, trigger: { atMin: 121 } }] };
  expect(keepGiven(later, { ...now, given: new Set() }).left).toEqual([]);
});
