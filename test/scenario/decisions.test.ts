// Decisions from a file: what is sound comes through in its order, what is not is told.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DECISION_KINDS, type Decision } from '../../src/core/model/decisions.ts';
import { nameProblems, readDecisions } from '../../src/core/scenario/decisions.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { said } from './shipped.ts';

/** As scenarios/README.md has them. */
const examples = /```json\n(\[\n {2}\{ "atSec"[\s\S]*?\n\])\n```/.exec(
  readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8'),
)?.[1];
const EVERY_KIND = JSON.parse(examples ?? '[]') as Decision[];

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
  ['one of every kind', EVERY_KIND],
])('%s', (_what, decisions) => {
  expect(readDecisions(JSON.stringify(decisions))).toEqual({ ok: true, value: decisions });
});

const ANSWER = EVERY_KIND[3]!;

// biome-ignore format: one row a line
test.each([
  ['not a list', ONE, '', 'an object', 'a list'],
  ['before the start', [{ ...ONE, atSec: -1 }], '/0/atSec', '-1', 'a number that is not negative'],
  ['between two seconds', [{ ...ONE, atSec: 1.5 }], '/0/atSec', '1.5', 'a whole number'],
  ['a time as text', [{ ...ONE, atSec: '2h' }], '/0/atSec', 'the text "2h"', 'a number'],
  ['another kind', [{ ...ONE, kind: 'activatetier' }], '/0/kind', 'the text "activatetier"', `one of ${DECISION_KINDS.join(', ')}, did you mean "activateTier"?`],
  ['nobody’s answer', [{ ...ANSWER, force: 'Kent' }], '/0/force', 'the text "Kent"', 'the code of a force, such as E23000032 or BTP'],
  ['an answer of no units', [{ ...ANSWER, units: 0 }], '/0/units', '0', 'at least 1 unit'],
  ['an answer of half a unit', [{ ...ANSWER, units: 1.5 }], '/0/units', '1.5', 'a whole number'],
  ['an answer in other words', [{ ...ANSWER, units: 'refuse' }], '/0/units', 'the text "refuse"', 'a number of units from 1, "all" or "decline"'],
  ['an override that is none', [{ ...ANSWER, overrides: false }], '/0/overrides', 'false', '"true"'],
  ['a charge of nothing', [{ atSec: 1, kind: 'takeOver', what: { of: 'all' } }], '/0/what/of', 'the text "all"', 'one of answers, tier, declaration, requests'],
  ['a charge without its force', [{ atSec: 1, kind: 'handBack', what: { of: 'answers' } }], '/0/what/force', 'nothing', 'a value here: this key must be given'],
  ['a note of nothing', [{ atSec: 1, kind: 'note', text: '' }], '/0/text', 'the text ""', 'a text that is not empty'],
  ['no tier', [{ atSec: 1, kind: 'activateTier' }], '/0/tier', 'nothing', 'a value here: this key must be given'],
  ['a tier that is no id', [{ ...ONE, tier: '' }], '/0/tier', 'the text ""', 'an id: letters, digits, "-", "." or "_"'],
  ['an empty rationale', [{ ...ONE, rationale: ' ' }], '/0/rationale', 'the text ""', 'a text that is not empty'],
  ['a key misspelt', [{ ...ONE, rational: 'x' }], '/0/rational', 'the unknown key "rational"', 'a known key, did you mean "rationale"?'],
  ['too many', Array.from({ length: 10_001 }, () => ONE), '', 'a list of 10001', 'at most 10000 decisions'],
])('%s', (_what, decisions, path, found, expected) => {
  expect(said(readDecisions(JSON.stringify(decisions)))).toEqual([[path, found, expected]]);
});

test('the examples are of every kind, and name what there is', () => {
  expect(EVERY_KIND.map(({ kind }) => kind)).toEqual([...DECISION_KINDS]);
  const { scenario } = shippedInputs('large-disorder').exercise;
  expect(nameProblems(EVERY_KIND, { ...library, scenario })).toEqual([]);
  const strangers = [
    { ...EVERY_KIND[3]!, by: 'hostgold', force: 'E23000999', capability: 'publicorder', incident: 'riot' },
    { atSec: 0, kind: 'takeOver', what: { of: 'requests', incident: 'disordre' } },
  ] as unknown as Decision[];
  expect(nameProblems(strangers, { ...library, scenario }, '/decisions')).toEqual([
    { path: '/decisions/0/by', found: '"hostgold"', expected: expect.stringContaining('"hostGold"') },
    { path: '/decisions/0/incident', found: '"riot"', expected: 'a known incident (disorder)' },
    { path: '/decisions/0/force', found: '"E23000999"', expected: expect.stringContaining('a known force') },
    { path: '/decisions/0/capability', found: '"publicorder"', expected: expect.stringContaining('"publicOrder"') },
    { path: '/decisions/1/what/incident', found: '"disordre"', expected: expect.stringContaining('"disorder"') },
  ]);
});

test('text that is no JSON', () => {
  expect(said(readDecisions('[{]'))).toEqual([['line 1, column 3', '"]"', 'a key in double quotes']]);
});

test('every problem of every decision', () => {
  expect(said(readDecisions('[{"atSec":-1},{"kind":"x"}]')).map(([path]) => path)).toEqual([
    '/0/atSec',
    '/0/kind',
    '/1/atSec',
    '/1/kind',
  ]);
});
