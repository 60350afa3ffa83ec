// What the door says of text that is not JSON, of shapes that are wrong and of keys it doesn't know.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { didYouMean, parseJson, parseWith, record } from '../../src/core/scenario/explain.ts';
import { MAX_DEPTH } from '../../src/core/scenario/scan-json.ts';
import { said } from './shipped.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('JSON text', () => {
  // biome-ignore format: one row a line
  const rows: readonly (readonly [what: string, text: string, path: string, found: string, expected: string])[] = [
    ['nothing', '', 'line 1, column 1', 'the end of the text', 'a value'],
    ['only blanks', ' \n ', 'line 2, column 2', 'the end of the text', 'a value'],
    ['an object never closed', '{', 'line 1, column 2', 'the end of the text', 'a key in double quotes'],
    ['a list never closed', '[1', 'line 1, column 3', 'the end of the text', '"," or "]"'],
    ['a comma too many', '{"a":1,}', 'line 1, column 8', '"}"', 'a key in double quotes'],
    ['a comma too few', '{"a":1 "b":2}', 'line 1, column 8', '"\\"b\\":2"', '"," or "}"'],
    ['no colon', '{"a" 1}', 'line 1, column 6', '"1"', '":"'],
    ['a leading zero', '{\n  "a": 01\n}', 'line 2, column 8', '"01"', 'a value'],
    ['lines ended as Windows does', '[1,\r\n 2,\r\n x]', 'line 3, column 2', '"x"', 'a value'],
    ['lines ended as old Macs did', '[1,\r2,\rx]', 'line 3, column 1', '"x"', 'a value'],
    ['a text never closed', '"abc', 'line 1, column 5', 'the end of the text', 'a closing double quote'],
    ['a text over two lines', '"a\nb"', 'line 1, column 3', '"\\n"', 'text on one line, its line breaks written \\n and tabs \\t'],
    ['a path of Windows', '"C:\\x"', 'line 1, column 4', '"\\\\x\\""', 'a backslash written \\\\'],
    ['something after the end', '{"a":1}}', 'line 1, column 8', '"}"', 'nothing after the end of the document'],
    ['a comment', '[1] // note', 'line 1, column 5', '"//"', 'nothing after the end of the document'],
    ['single quotes', "{'a':1}", 'line 1, column 2', '"\'a\':1"', 'a key in double quotes'],
    ['NaN', '{"a":NaN}', 'line 1, column 6', '"NaN"', 'a value'],
    ['a number beyond all bounds', '{"a":1e999}', 'line 1, column 6', '"1e999"', 'a number in the range of double precision'],
    ['a number without end', '1'.repeat(500), 'line 1, column 1', '"111111111111"', 'a number of at most 400 characters'],
    ['half a word', 'tru', 'line 1, column 1', '"tru"', 'a value'],
    ['a byte of nothing', '\u0000', 'line 1, column 1', '"\\u0000"', 'a value'],
    ['a key twice', '{"x/y":{"a":1,"a":2}}', '/x~1y/a', 'the key a second time', 'each key once'],
    ['too deep', nested(MAX_DEPTH + 1), 'line 1, column 65', '"[[[[[[[[[[[["', 'nesting at most 64 deep'],
  ];
  test.each(rows)('%s', (_what, text, path, found, expected) => {
    const [row] = said(parseJson(text));
    expect(row?.[0]).toBe(path);
    expect(row?.[2]).toBe(expected);
    if (_what !== 'too deep') expect(row?.[1]).toBe(found);
  });

  test('as deep as may be', () => expect(parseJson(nested(MAX_DEPTH)).ok).toBe(true));

  test('a million brackets are refused, not climbed', () => {
    expect(said(parseJson('['.repeat(1_000_000)))).toHaveLength(1);
  });

  test('too large is refused unread', () => {
    expect(said(parseJson(' '.repeat(20_000_001)))).toEqual([
      ['', '20000001 characters', 'at most 20000000 characters'],
    ]);
  });

  test('a text of millions of characters is read', () => {
    const text = JSON.stringify('x\\"'.repeat(1_000_000));
    expect(parseJson(text).ok).toBe(true);
  });

  test('a byte order mark is passed over', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  test('minus nought is nought, wherever it stands', () => {
    const parsed = parseJson('[-0, {"a": -0.0, "b": [-0e5]}]');
    expect(parsed).toEqual({ ok: true, value: [0, { a: 0, b: [0] }] });
  });

  test.each([
    ['null', null],
    [' [1, 2.5e3, "\\u00e9\\n", true] ', [1, 2500, 'é\n', true]],
    ['{"a": {}, "b": []}', { a: {}, b: [] }],
  ])('%s is read', (text, value) => expect(parseJson(text)).toEqual({ ok: true, value }));
});

describe('shapes', () => {
  const leaf = record({ name: v.string(), kind: v.picklist(['car', 'carrier']), count: v.exactOptional(v.number()) });
  const schema = record({ title: v.string(), items: v.array(record({ leaf })) });
  const good = { title: 'T', items: [{ leaf: { name: 'n', kind: 'car' } }] };

  test('what is sound comes through', () => expect(parseWith(schema, good)).toEqual({ ok: true, value: good }));

  test('each unknown key is named, at any depth, with the nearest known one', () => {
    const leafs = { name: 'n', kind: 'car', cuont: 1, nmae: 'm' };
    expect(said(parseWith(schema, { ...good, tilte: 1, Items: [], items: [{ leaf: leafs, lead: 1 }] }))).toEqual([
      ['/items/0/leaf/cuont', 'the unknown key "cuont"', 'a known key, did you mean "count"?'],
      ['/items/0/leaf/nmae', 'the unknown key "nmae"', 'a known key, did you mean "name"?'],
      ['/items/0/lead', 'the unknown key "lead"', 'a known key, did you mean "leaf"?'],
      ['/tilte', 'the unknown key "tilte"', 'a known key, did you mean "title"?'],
      ['/Items', 'the unknown key "Items"', 'a known key, did you mean "items"?'],
    ]);
  });

  test('a key unlike any is answered with those there are', () => {
    expect(said(parseWith(schema, { ...good, zebra: 1 }))).toEqual([
      ['/zebra', 'the unknown key "zebra"', 'one of the keys "title", "items"'],
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('"%s" is a key like any other', (key) => {
    const value: unknown = JSON.parse(`{"title":"T","items":[],"${key}":{"title":1}}`);
    expect(said(parseWith(schema, value)).map(([path]) => path)).toEqual([`/${key}`]);
  });

  test('keys with slashes and tildes are escaped', () => {
    expect(said(parseWith(schema, { ...good, 'a/b~c': 1 }))[0]?.[0]).toBe('/a~1b~0c');
  });

  test.each([
    ['a list', [], 'a list of 0'],
    ['a list with the right keys', Object.assign([1], good), 'a list of 1'],
    ['null', null, 'null'],
    ['a text', 'T', 'the text "T"'],
    ['nothing', undefined, 'nothing'],
  ])('%s is no object', (_what, value, found) => {
    expect(said(parseWith(schema, value))).toEqual([['', found, 'an object']]);
  });

  test('missing, of the wrong kind and unknown are all told at once', () => {
    expect(said(parseWith(schema, { items: [{ leaf: { name: 5, kind: 'carr' } }, 7], extra: 1 }))).toEqual([
      ['/title', 'nothing', 'a value here: this key must be given'],
      ['/items/0/leaf/name', '5', 'a text'],
      ['/items/0/leaf/kind', 'the text "carr"', 'one of car, carrier, did you mean "car"?'],
      ['/items/1', '7', 'an object'],
      ['/extra', 'the unknown key "extra"', 'one of the keys "title", "items"'],
    ]);
  });

  test('a long text is quoted short', () => {
    const [row] = said(parseWith(schema, { ...good, ['k'.repeat(1_000_000)]: 1 }));
    expect(row?.[1]?.length).toBeLessThan(100);
  });

  test('thousands of problems are cut short and counted', () => {
    const rows = said(parseWith(schema, { title: 'T', items: Array.from({ length: 200_000 }, () => 1) }));
    expect(rows).toHaveLength(101);
    expect(rows.at(-1)).toEqual(['', '199900 more problems', 'the first ones mended before the rest is told']);
  });
});

test.each([
  ['publicorder', ['firearms', 'publicOrder'], ', did you mean "publicOrder"?'],
  ['lng', ['lat', 'lon'], ''],
  ['rnu', ['diff', 'run'], ', did you mean "run"?'],
  ['p95', ['min', 'p90'], ', did you mean "p90"?'],
  ['dog', ['cat', 'cow'], ''],
  ['anything', [], ''],
  ['x'.repeat(5000), ['x'], ''],
])('%s among %j', (word, known, expected) => expect(didYouMean(word, known)).toBe(expected));
