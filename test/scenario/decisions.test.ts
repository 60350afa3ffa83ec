// Decisions from a file: what is sound comes through in its order, what is not is told.

import { expect, test } from 'vitest';
import { readDecisions } from '../../src/core/scenario/decisions.ts';
import { said } from './shipped.ts';

const ONE = { atSec: 7200, kind: 'activateTier', tier: 'national' };

test.each([
  ['none', []],
  ['one', [ONE]],
  [
    'two, in the order given',
    [
      { ...ONE, rationale: 'No more in the region' },
      { ...ONE, atSec: 0 },
    ],
  ],
  ['a tier nobody knows: the exercise will say so', [{ ...ONE, tier: 'galactic' }]],
])('%s', (_what, decisions) => {
  expect(readDecisions(JSON.stringify(decisions))).toEqual({ ok: true, value: decisions });
});

// biome-ignore format: one row a line
test.each([
  ['not a list', ONE, '', 'an object', 'a list'],
  ['before the start', [{ ...ONE, atSec: -1 }], '/0/atSec', '-1', 'a number that is not negative'],
  ['between two seconds', [{ ...ONE, atSec: 1.5 }], '/0/atSec', '1.5', 'a whole number'],
  ['a time as text', [{ ...ONE, atSec: '2h' }], '/0/atSec', 'the text "2h"', 'a number'],
  ['another kind', [{ ...ONE, kind: 'activatetier' }], '/0/kind', 'the text "activatetier"', '"activateTier"'],
  ['no tier', [{ atSec: 1, kind: 'activateTier' }], '/0/tier', 'nothing', 'a value here: this key must be given'],
  ['a tier that is no id', [{ ...ONE, tier: '' }], '/0/tier', 'the text ""', 'an id: letters, digits, "-", "." or "_"'],
  ['an empty rationale', [{ ...ONE, rationale: ' ' }], '/0/rationale', 'the text ""', 'a text that is not empty'],
  ['a key misspelt', [{ ...ONE, rational: 'x' }], '/0/rational', 'the unknown key "rational"', 'a known key, did you mean "rationale"?'],
  ['too many', Array.from({ length: 10_001 }, () => ONE), '', 'a list of 10001', 'at most 10000 decisions'],
])('%s', (_what, decisions, path, found, expected) => {
  expect(said(readDecisions(JSON.stringify(decisions)))).toEqual([[path, found, expected]]);
});

test('text that is no JSON', () => {
  expect(said(readDecisions('[{]'))).toEqual([['line 1, column 3', '"]"', 'a key in double quotes']]);
});

test('every problem of every decision', () => {
  expect(said(readDecisions('[{"atSec":-1},{"kind":"x"}]')).map(([path]) => path)).toEqual([
    '/0/atSec',
    '/0/kind',
    '/0/tier',
    '/1/atSec',
    '/1/kind',
    '/1/tier',
  ]);
});
