// Canonical JSON and hashes against answers known from elsewhere: RFC 8785's examples, the SHA-256 standard, Node.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from '../../src/core/base/canonical-json.ts';
import { sha256Hex } from '../../src/core/base/hash.ts';
import { utf8Bytes } from '../../src/core/base/utf8.ts';

const textOf = (value: unknown): string => {
  const result = canonicalJson(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('canonical JSON', () => {
  it('writes the example of RFC 8785', () => {
    const document = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(textOf(document)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by code unit, not by letter, length or code point', () => {
    const document = { '\ufb33': 1, '\u{1f600}': 2, '\u20ac': 3, ö: 4, a: 5, B: 6, 10: 7, 9: 8, '': 9 };
    expect(textOf(document)).toBe('{"":9,"10":7,"9":8,"B":6,"a":5,"ö":4,"€":3,"😀":2,"\ufb33":1}');
  });

  it.each([
    { value: 0, text: '0' },
    { value: 1e21, text: '1e+21' },
    { value: 123456789012345680000, text: '123456789012345680000' },
    { value: 5e-324, text: '5e-324' },
    { value: -1.5, text: '-1.5' },
    { value: 9007199254740991, text: '9007199254740991' },
  ])('writes the number $text', ({ value, text }) => {
    expect(textOf(value)).toBe(text);
  });

  it('writes a lone surrogate as its escape, apart from the text of that escape', () => {
    expect(textOf('\ud800')).toBe('"\\ud800"');
    expect(textOf('\\ud800')).toBe('"\\\\ud800"');
    expect(canonicalBytes('a\udfff')).toEqual(utf8Bytes('"a\\udfff"'));
  });

  it('refuses, all at once and by path, what has no canonical form', () => {
    const document = { a: [1, -0, { 'x/y~': Number.NaN }], b: undefined, c: Infinity, d: new Map(), e: 1n };
    const result = canonicalJson(document);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.problems.map(({ path, found }) => `${path} ${found}`)).toEqual([
        '/a/1 -0',
        '/a/2/x~1y~0 NaN',
        '/b undefined',
        '/c Infinity',
        '/d Map',
        '/e bigint',
      ]);
    }
  });

  it('refuses a hole in a list', () => {
    expect(canonicalJson(new Array(1)).ok).toBe(false);
  });

  it('throws where the program itself made the value', () => {
    expect(() => canonicalBytes({ a: Number.NaN })).toThrow('/a');
  });

  it('reads back as what was written, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const plain = JSON.parse(JSON.stringify(value).replaceAll('-0', '0')) as unknown;
        const text = textOf(plain);
        expect(JSON.parse(text)).toEqual(plain);
        expect(textOf(reversed(plain))).toBe(text);
      }),
      { seed: 1 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('UTF-8', () => {
  it('agrees with the platform on any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text)).toEqual(new Uint8Array(Buffer.from(text, 'utf8')));
      }),
      { seed: 1 },
    );
  });

  it('agrees at every edge between lengths', () => {
    const edges = '\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}';
    expect(utf8Bytes(edges)).toEqual(new Uint8Array(Buffer.from(edges, 'utf8')));
  });

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('refuses a lone surrogate', (text) => {
    expect(() => utf8Bytes(text)).toThrow('surrogate');
  });
});

describe('SHA-256', () => {
  it.each([
    { text: '', hex: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { text: 'abc', hex: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    {
      text: 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      hex: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    },
  ])('of "$text" is the one in the standard', ({ text, hex }) => {
    expect(sha256Hex(utf8Bytes(text))).toBe(hex);
  });

  it('of parts is that of the whole, and agrees with Node', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 31) & 0xff);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(sha256Hex(bytes)).toBe(expected);
    expect(sha256Hex(bytes.subarray(0, 63), bytes.subarray(63, 64), new Uint8Array(0), bytes.subarray(64))).toBe(
      expected,
    );
  });

  it('of a document is pinned: changing it would orphan every saved hash', () => {
    const document = { name: 'Ymarfer', start: '2011-08-08T20:00', units: [1, 2.5] };
    expect(sha256Hex(canonicalBytes(document))).toBe(
      createHash('sha256').update('{"name":"Ymarfer","start":"2011-08-08T20:00","units":[1,2.5]}').digest('hex'),
    );
  });
});
