// What explains words and figures: nothing says two things, every text says where it comes from, paragraphs cited are there, and
// one finds by what is said as well as by the name.

import { expect, test } from 'vitest';
import { DESK_COUNTS } from '../../src/app/panels/explain/counts-desk.ts';
import { SHEET_COUNTS } from '../../src/app/panels/explain/counts-sheets.ts';
import { COUNTS, type EntryId, entryOf, figuresListed, wordsListed } from '../../src/app/panels/explain/entries.ts';
import { found } from '../../src/app/panels/explain/find.ts';
import { wordsIn } from '../../src/app/panels/explain/on-screen.ts';
import { TERMS } from '../../src/app/panels/explain/terms.ts';
import { editionOf } from '../../src/core/model/spr.ts';
import { library } from '../support/shipped.ts';

const ALL = [...wordsListed(), ...figuresListed()];

test('an id stands for one thing only, and no two words are called the same', () => {
  const ids = [TERMS, DESK_COUNTS, SHEET_COUNTS].flatMap((part) => Object.keys(part));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ALL.length).toBe(ids.length);
  const called = Object.values(TERMS).flatMap(({ name, forms = [] }) => [...new Set([name, ...forms])]);
  const twice = called.filter((one, n) => called.map((c) => c.toLowerCase()).indexOf(one.toLowerCase()) !== n);
  expect(twice).toEqual([]);
});

test('every entry is whole sentences with a source, short enough to read beside what it explains', () => {
  const wrong = ALL.filter((id) => {
    const { name, says, from } = entryOf(id);
    return !/^[A-Z“].*[.)]$/s.test(says) || says.length > 330 || from.length < 4 || /[.]$/.test(from) || name === '';
  });
  expect(wrong).toEqual([]);
});

test('paragraphs cited are in the requirement', () => {
  const missing = ALL.flatMap((id) =>
    (entryOf(id).spr ?? []).filter((one) => editionOf(library.editions, one) === undefined),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['99 police support units (PSUs) of 25, drivers included', ['psu']],
  ['Host gold tells the regional centre', ['centre', 'gsb', 'host', 'ricc']],
  ['It offers no rice, hosting or tiered cake; a half-silvered mirror', []],
  ['An RICC; a strategic coordinating group', ['ricc', 'scg']],
] as const)('%s has the words that stand in it', (text, wanted) => {
  expect(wordsIn(text).toSorted()).toEqual(wanted);
});

test.each([
  ['PSU', 'psu', 'holding'],
  ['regional centre', 'ricc', 'npocc'],
  ['never below none', 'short', 'demand'],
] as const)('%s finds what it should', (typed, wanted, unwanted) => {
  const ids: readonly EntryId[] = found(ALL, typed);
  expect(ids).toContain(wanted);
  expect(ids).not.toContain(unwanted);
  expect(Object.keys(COUNTS)).not.toContain('psu');
});
