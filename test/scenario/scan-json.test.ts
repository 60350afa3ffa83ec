// The door: what is said of text that isn't JSON and of values that don't fit, as tables of where, found and expected;
// and that the scanner takes exactly what JSON.parse takes, but for what it refuses on purpose.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/core/base/result.ts';
import { sourcedMinutes } from '../../src/core/scenario/common-schema.ts';
import { didYouMean, parseJson, parseWith, record } from '../../src/core/scenario/explain.ts';

const said = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ path, found, expected }) => [path, found, expected]);

describe('text that is not JSON is refused by line and column', () => {
  test.each([
    ['nothing at all', '', 'line 1, column 1', 'the end of the text', 'a value'],
    ['cut off in an object', '{"a":1', 'line 1, column 7', 'the end of the text', '"," or "}"'],
    ['cut off in a list', '[1', 'line 1, column 3', 'the end of the text', '"," or "]"'],
    ['cut off in a text', '["a', 'line 1, column 4', 'the end of the text', 'a closing double quote'],
    ['a trailing comma', '{\n "a": 1,\n}', 'line 3, column 1', '"}"', 'a key in double quotes'],
    ['lines that end in CRLF', '{\r\n "a": 1,\r\n}', 'line 3, column 1', '"}"', 'a key in double quotes'],
    ['single quotes', "{'a':1}", 'line 1, column 2', `"'a':1"`, 'a key in double quotes'],
    ['a word of another language', '{"a": tru}', 'line 1, column 7', '"tru"', 'a value'],
    ['no colon', '{"a" 1}', 'line 1, column 6', '"1"', '":"'],
    ['a second document', '{} []', 'line 1, column 4', '"["', 'nothing after the end of the document'],
    ['a leading zero', '[01]', 'line 1, column 2', '"01"', 'a value'],
    [
      'a number out of range',
      '{"a":1e999}',
      'line 1, column 6',
      '"1e999"',
      'a number in the range of double precision',
    ],
    ['a backslash alone', '["C:\\x"]', 'line 1, column 5', '"\\\\x\\""', 'a backslash written \\\\'],
  ])('%s', (_what, text, ...problem) => {
    expect(said(parseJson(text))).toEqual([problem]);
  });

  test('a line break inside a text', () => {
    expect(said(parseJson('["a\nb"]')).map(([path]) => path)).toEqual(['line 1, column 4']);
  });
});

test('a key given twice is named by pointer, since the one that counts would be anybody’s guess', () => {
  const twice = '{"rows":[{"a/b":1},{"a/b":1,"c":2,"a/b":3}]}';
  expect(said(parseJson(twice))).toEqual([['/rows/1/a~1b', 'the key a second time', 'each key once']]);
});

test('a byte order mark is passed over', () => {
  expect(parseJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
});

test('nesting is read to 64 deep and refused beyond', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(parseJson(nested(64)).ok).toBe(true);
  expect(said(parseJson(nested(65))).map(([path, , expected]) => [path, expected])).toEqual([
    ['line 1, column 65', 'nesting at most 64 deep'],
  ]);
});

describe('big text neither throws nor hangs', () => {
  test.each([
    ['more than is read', ' '.repeat(20_000_001), 'at most 20000000 characters'],
    ['brackets without end', '['.repeat(1_000_000), 'nesting at most 64 deep'],
    ['a number without end', '1'.repeat(1_000_000), 'a number of at most 400 characters'],
    ['a text without end', `"${'x'.repeat(1_000_000)}`, 'a closing double quote'],
  ])('%s', (_what, text, expected) => {
    const started = performance.now();
    expect(said(parseJson(text)).map((problem) => problem[2])).toEqual([expected]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('three hundred thousand bad rows: the first are told, the rest counted', () => {
    const problems = said(parseWith(v.array(record({ a: v.number() })), new Array(300_000).fill(1)));
    expect(problems[0]).toEqual(['/0', '1', 'an object']);
    expect(problems.at(-1)?.[1]).toBe(`${300_000 - (problems.length - 1)} more problems`);
  });
});

describe('the scanner takes what JSON.parse takes', () => {
  const accepts = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  // JSON.parse takes repeated keys, and numbers that it makes infinite; the door refuses both on purpose.
  const onPurpose = (result: Result<unknown>): boolean =>
    !result.ok && result.problems.every(({ expected }) => /each key once|double precision/.test(expected));

  test('any value written as JSON comes back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('text with one mark changed is taken or refused alike', () => {
    const marks = fc.constantFrom('', ...'{}[]":,\\ \n\t01-+.eE/utfn\u0001');
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), marks, (value, where, mark) => {
        const text = JSON.stringify(value);
        const at = where % (text.length + 1);
        const changed = text.slice(0, at) + mark + text.slice(at + 1);
        const result = parseJson(changed);
        if (!onPurpose(result)) expect([changed, result.ok]).toEqual([changed, accepts(changed)]);
      }),
      { numRuns: 2_000 },
    );
  });
});

const UNIT = record({
  name: v.string(),
  glyph: v.optional(v.picklist(['square', 'ring'])),
  units: v.optional(v.pipe(v.number(), v.minValue(0, 'a number that is not negative'))),
});

describe('a value that does not fit', () => {
  test.each([
    ['another kind', { name: 3 }, '/name', '3', 'a text'],
    ['null', { name: null }, '/name', 'null', 'a text'],
    ['a missing key', {}, '/name', 'nothing', 'a value here: this key must be given'],
    ['a broken rule', { name: 'a', units: -1 }, '/units', '-1', 'a number that is not negative'],
    ['a choice', { name: 'a', glyph: 'star' }, '/glyph', 'the text "star"', 'one of square, ring'],
    [
      'nearly a choice',
      { name: 'a', glyph: 'Sqare' },
      '/glyph',
      'the text "Sqare"',
      'one of square, ring, did you mean "square"?',
    ],
    ['nearly a key', { name: 'a', unit: 1 }, '/unit', 'the unknown key "unit"', 'a known key, did you mean "units"?'],
    [
      'a key far from any',
      { name: 'a', 'x/y~z': 1 },
      '/x~1y~0z',
      'the unknown key "x/y~z"',
      'one of the keys "name", "glyph", "units"',
    ],
  ])('%s', (_what, value, ...problem) => {
    expect(said(parseWith(UNIT, value))).toEqual([problem]);
  });

  test('everything is said at once, every unknown key too', () => {
    const rows = [{ nam: 'a', unit: 1 }, { name: 'b' }, { name: 4, glyph: 'x' }];
    expect(said(parseWith(v.array(UNIT), rows)).map(([path]) => path)).toEqual([
      '/0/name',
      '/0/nam',
      '/0/unit',
      '/2/name',
      '/2/glyph',
    ]);
  });

  test('a list where an object belongs', () => {
    expect(said(parseWith(UNIT, ['a'])).map(([path, , expected]) => [path, expected])).toEqual([['', 'an object']]);
  });

  test('a key that would reach into every object is an unknown key like any other', () => {
    const json = parseJson('{"name":"a","__proto__":{"units":1}}');
    expect(json.ok && said(parseWith(UNIT, json.value)).map(([path]) => path)).toEqual(['/__proto__']);
  });
});

test('five numbers that fall are each named', () => {
  const fallen = { min: 5, p10: 4, p50: 6, p90: 3, max: 9, source: 'a test', asOf: '2025', basis: 'user' };
  expect(said(parseWith(sourcedMinutes, fallen))).toEqual([
    ['/p10', '4', 'at least min, which is 5'],
    ['/p90', '3', 'at least p50, which is 6'],
  ]);
});

test('a word far from every other is not guessed at', () => {
  expect(didYouMean('surveilance', ['surveillance', 'cbrn'])).toBe(', did you mean "surveillance"?');
  expect(didYouMean('horses', ['surveillance', 'cbrn'])).toBe('');
  expect(didYouMean('x'.repeat(5_000_000), ['surveillance'])).toBe('');
});
