// Setting one value by its path: by key, by number, by id; what is then said of who set it; and refusals.

import { describe, expect, test } from 'vitest';
import { setAt } from '../../src/core/scenario/pointer.ts';
import { must, said } from './shipped.ts';

const FROM = { source: 'Somebody', asOf: '2020', basis: 'published' } as const;
const DOCUMENT = {
  title: 'T',
  'a/b': { '~c': 1 },
  '': { '': 2 },
  figure: { value: 5, ...FROM },
  span: { min: 1, p50: 2, max: 3, ...FROM },
  list: [
    { id: 'x', n: 1 },
    { id: 'y', n: 2 },
    { id: '0', n: 3 },
  ],
  numbers: [10, 20],
};

describe('finds', () => {
  test.each([
    ['/title', 'U', (d: typeof DOCUMENT) => d.title],
    ['/a~1b/~0c', 7, (d: typeof DOCUMENT) => d['a/b']['~c']],
    ['//', 7, (d: typeof DOCUMENT) => d['']['']],
    ['/list/y/n', 7, (d: typeof DOCUMENT) => d.list[1]?.n],
    ['/list/1/n', 7, (d: typeof DOCUMENT) => d.list[1]?.n],
    ['/list/0/n', 7, (d: typeof DOCUMENT) => d.list[2]?.n],
    ['/numbers/1', 7, (d: typeof DOCUMENT) => d.numbers[1]],
  ])('%s', (path, value, read) => {
    const before = structuredClone(DOCUMENT);
    const after = must(setAt(DOCUMENT, { path, value }));
    expect(read(after)).toBe(value);
    expect(DOCUMENT).toEqual(before);
  });

  test('everything else is shared with the document it came from', () => {
    const after = must(setAt(DOCUMENT, { path: '/list/x/n', value: 9 }));
    expect(after.span).toBe(DOCUMENT.span);
    expect(after.list[1]).toBe(DOCUMENT.list[1]);
  });
});

describe('says who set a figure', () => {
  test('the user, by default; the date stays', () => {
    const after = must(setAt(DOCUMENT, { path: '/figure/value', value: 6 }));
    expect(after.figure).toEqual({ value: 6, basis: 'user', source: 'Set by the user', asOf: '2020' });
  });

  test('one of five numbers', () => {
    expect(must(setAt(DOCUMENT, { path: '/span/p50', value: 2.5 })).span).toMatchObject({ p50: 2.5, basis: 'user' });
  });

  test('whoever is named', () => {
    const by = { basis: 'derived', source: 'The scenario', asOf: '2011-08' } as const;
    expect(must(setAt(DOCUMENT, { path: '/figure/value', value: 6 }, by)).figure).toEqual({ value: 6, ...by });
  });

  test('provenance set by hand is what is set', () => {
    const after = must(setAt(DOCUMENT, { path: '/figure/source', value: 'A letter' }));
    expect(after.figure).toEqual({ value: 5, ...FROM, source: 'A letter' });
  });

  test('what carries no provenance gets none', () => {
    expect(must(setAt(DOCUMENT, { path: '/list/x/n', value: 9 })).list[0]).toEqual({ id: 'x', n: 9 });
  });
});

describe('refuses', () => {
  // biome-ignore format: one row a line
  test.each([
    ['', '', 'no leading "/"', 'a JSON Pointer, such as /doctrine/declareMin/p50'],
    ['title', 'title', 'no leading "/"', 'a JSON Pointer, such as /doctrine/declareMin/p50'],
    ['/titel', '/titel', 'no "titel"', 'a key that is there, did you mean "title"?'],
    ['/figure/zebra', '/figure/zebra', 'no "zebra"', 'a key that is there (value, source, asOf, basis)'],
    ['/list/z/n', '/list/z', 'no "z"', 'a key that is there, did you mean "x"?'],
    ['/numbers/2', '/numbers/2', 'no "2"', 'a key that is there, did you mean "0"?'],
    ['/numbers/-1', '/numbers/-1', 'no "-1"', 'a key that is there, did you mean "1"?'],
    ['/numbers/01', '/numbers/01', 'no "01"', 'a key that is there, did you mean "0"?'],
    ['/numbers/length', '/numbers/length', 'no "length"', 'a key that is there (0, 1)'],
    ['/title/x', '/title/x', 'the text "T" at /title', 'a path that ends there'],
    ['/__proto__/polluted', '/__proto__', 'no "__proto__"', 'a key that is there (title, a/b, , figure, span, list, numbers)'],
    ['/constructor/prototype', '/constructor', 'no "constructor"', 'a key that is there (title, a/b, , figure, span, list, numbers)'],
  ])('%s', (path, where, found, expected) => {
    expect(said(setAt(DOCUMENT, { path, value: 1 }))).toEqual([[where, found, expected]]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a path of a million steps', () => {
    expect(said(setAt(DOCUMENT, { path: '/title'.repeat(1_000_000), value: 1 }))).toHaveLength(1);
  });
});
