// What the door of the data documents says of bad input: where, what was found, what was expected; everything at once.

import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/core/base/result.ts';
import type { Capability, Force } from '../../src/core/model/dataset.ts';
import {
  parseCapabilities,
  parseClock,
  parseForces,
  parseHoldings,
  parseMusterPoints,
} from '../../src/core/scenario/parse-dataset.ts';

const FROM = { source: 'a test', asOf: '2025', basis: 'illustrative' } as const;
const REGIONS = {
  mutualAid: 'South East',
  organisedCrime: 'Eastern',
  counterTerrorism: 'South East',
  homeOffice: 'South East',
};

const force = (id: string, name: string) => ({
  id,
  name,
  shortName: name,
  kind: 'territorial',
  groupings: REGIONS,
  strength: [
    { value: 4000.5, ...FROM },
    { value: 3500, ...FROM, asOf: '2019' },
  ],
  headquarters: { value: 'Town', ...FROM },
});
const FORCES = [force('E23000032', 'Kent'), force('E23000033', 'Sussex'), force('E23000031', 'Surrey')];

const capability = (id: string, glyph: string) => ({
  id,
  name: id,
  unitName: 'unit',
  unitPlural: 'units',
  unitShort: id,
  glyph,
  vehicle: 'carrier',
  remote: false,
  composition: [{ role: 'officer', officers: 25 }],
  travelling: { value: 25, ...FROM },
  onTheLine: { value: 22, ...FROM },
  levels: [],
  spr: ['5.1'],
  caution: 'Not real.',
});
const CAPABILITIES = [capability('publicOrder', 'square'), capability('firearms', 'triangle')];

const holding = (forceCode: string, what = 'publicOrder', units: unknown = 3) => ({
  force: forceCode,
  capability: what,
  units,
  ...FROM,
});
const HOLDINGS = [holding('E23000032'), holding('E23000032', 'firearms'), holding('E23000033')];

const point = (forceCode: string, name: string) => ({ force: forceCode, name, lat: 51.2, lon: 0.5, node: 'somewhere' });
const POINTS = [point('E23000032', 'One'), point('E23000033', 'Two'), point('E23000031', 'Three')];

const CLOCK = {
  about: 'A clock',
  ...FROM,
  licence: 'MIT',
  transitions: [
    { at: '1970-01-02T00:00:00Z', utcSec: 86_400, offsetSec: 0 },
    { at: '1970-01-03T01:00:00Z', utcSec: 176_400, offsetSec: 3600 },
  ],
};

/** A copy of a document with the value at a JSON Pointer replaced, or taken away if there is none. */
function changed<T>(document: T, pointer: string, value?: unknown): T {
  const copy: T = JSON.parse(JSON.stringify(document));
  const steps = pointer.split('/').slice(1);
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const said = (result: Result<unknown>): readonly string[][] =>
  result.ok ? [] : result.problems.map(({ path, found, expected }) => [path, found, expected]);

const forces = FORCES as unknown as readonly Force[];
const capabilities = CAPABILITIES as unknown as readonly Capability[];

describe('what is sound comes through as it is', () => {
  test('forces', () => expect(parseForces(JSON.stringify(FORCES))).toEqual({ ok: true, value: FORCES }));
  test('capabilities', () =>
    expect(parseCapabilities(JSON.stringify(CAPABILITIES))).toEqual({ ok: true, value: CAPABILITIES }));
  test('holdings', () =>
    expect(parseHoldings(JSON.stringify(HOLDINGS), forces, capabilities)).toEqual({ ok: true, value: HOLDINGS }));
  test('no holdings at all', () => expect(parseHoldings('[]', forces, capabilities)).toEqual({ ok: true, value: [] }));
  test('muster points', () =>
    expect(parseMusterPoints(JSON.stringify(POINTS), forces)).toEqual({ ok: true, value: POINTS }));
  test('the clock, its offsets only', () =>
    expect(parseClock(JSON.stringify(CLOCK))).toEqual({
      ok: true,
      value: {
        transitions: [
          { utcSec: 86_400, offsetSec: 0 },
          { utcSec: 176_400, offsetSec: 3600 },
        ],
      },
    }));
});

type Row = readonly [what: string, document: unknown, path: string, found: string, expected: string];

// biome-ignore format: one row a line
const badForces: readonly Row[] = [
  ['not a list', { forces: [] }, '', 'an object', 'a list'],
  ['no force', [], '', 'a list of 0', 'at least one force'],
  ['an id that is no code', changed(FORCES, '/0/id', 'Kent'), '/0/id', 'the text "Kent"', 'the code of a force, such as E23000032 or BTP'],
  ['an id twice', changed(FORCES, '/1/id', 'E23000032'), '/1/id', '"E23000032" again', 'an id used once'],
  ['a name twice', changed(FORCES, '/1/name', 'Kent'), '/1/name', '"Kent" again', 'a name used once'],
  ['a label twice', changed(FORCES, '/2/shortName', 'Kent'), '/2/shortName', '"Kent" again', 'a label used once'],
  ['a label too long', changed(FORCES, '/0/shortName', 'Kent and the Medway'), '/0/shortName', 'the text "Kent and the Medway"', 'at most 16 characters, to fit on the map'],
  ['a misspelt key', changed(FORCES, '/0/shortname', 'K'), '/0/shortname', 'the unknown key "shortname"', 'a known key, did you mean "shortName"?'],
  ['no grouping', changed(FORCES, '/0/groupings/mutualAid'), '/0/groupings/mutualAid', 'nothing', 'a value here: this key must be given'],
  ['a strength below zero', changed(FORCES, '/0/strength/0/value', -1), '/0/strength/0/value', '-1', 'a number above 0'],
  ['no strength', changed(FORCES, '/0/strength', []), '/0/strength', 'a list of 0', 'the strength at one date at least'],
  ['strengths out of order', changed(FORCES, '/0/strength/1/asOf', '2026'), '/0/strength/1/asOf', '2026', 'a date before 2025: newest first'],
  ['a basis misspelt', changed(FORCES, '/0/headquarters/basis', 'publishd'), '/0/headquarters/basis', 'the text "publishd"', 'one of published, derived, illustrative, user, did you mean "published"?'],
];

// biome-ignore format: one row a line
const badCapabilities: readonly Row[] = [
  ['an id twice', changed(CAPABILITIES, '/1/id', 'publicOrder'), '/1/id', '"publicOrder" again', 'an id used once'],
  ['a label twice', changed(CAPABILITIES, '/1/unitShort', 'publicOrder'), '/1/unitShort', '"publicOrder" again', 'a label used once'],
  ['a crew that is not the unit', changed(CAPABILITIES, '/0/composition/0/officers', 24), '/0/composition', '24', 'officers who add up to the 25 who travel'],
  ['a crew of nobody', changed(CAPABILITIES, '/0/composition', []), '/0/composition', 'a list of 0', 'who a unit is made of'],
  ['from where it works', changed(CAPABILITIES, '/0/remote', 'no'), '/0/remote', 'the text "no"', 'true where it works from its own premises and never travels, else false'],
  ['an unknown glyph', changed(CAPABILITIES, '/1/glyph', 'squares'), '/1/glyph', 'the text "squares"', 'one of square, triangle, ring, diamond, hexagon, star, disc, did you mean "square"?'],
  ['more on the line than travel', changed(CAPABILITIES, '/0/onTheLine/value', 26), '/0/onTheLine/value', '26', 'at most the 25 who travel'],
  ['a unit of nobody', changed(CAPABILITIES, '/0/travelling/value', 0), '/0/travelling/value', '0', 'at least 1'],
  ['half an officer', changed(CAPABILITIES, '/0/travelling/value', 25.5), '/0/travelling/value', '25.5', 'a whole number'],
  ['no paragraph', changed(CAPABILITIES, '/0/spr', []), '/0/spr', 'a list of 0', 'at least one paragraph of the SPR'],
  ['a paragraph with a sign', changed(CAPABILITIES, '/0/spr/0', '§5.1'), '/0/spr/0', 'the text "§5.1"', 'a paragraph of the SPR, such as 5.1'],
  ['an empty caution', changed(CAPABILITIES, '/0/caution', ' '), '/0/caution', 'the text ""', 'a text that is not empty'],
];

// biome-ignore format: one row a line
const badHoldings: readonly Row[] = [
  ['a code one off', [holding('E2300032')], '/0/force', '"E2300032"', 'a known force, did you mean "E23000032"?'],
  ['a code unlike any', [holding('Z9')], '/0/force', '"Z9"', 'a known force (E23000032, E23000033, E23000031)'],
  ['a name for a code', [holding('kent')], '/0/force', '"kent"', 'the code of a force, did you mean "E23000032" (Kent)?'],
  ['a name misspelt', [holding('Surey')], '/0/force', '"Surey"', 'the code of a force, did you mean "E23000031" (Surrey)?'],
  ['an unknown capability', [holding('E23000032', 'publicorder')], '/0/capability', '"publicorder"', 'a known capability, did you mean "publicOrder"?'],
  ['negative units', [holding('E23000032', 'publicOrder', -1)], '/0/units', '-1', 'a number that is not negative'],
  ['half a unit', [holding('E23000032', 'publicOrder', 1.5)], '/0/units', '1.5', 'a whole number'],
  ['a slip of the keyboard', [holding('E23000032', 'publicOrder', 1e9)], '/0/units', '1000000000', 'at most 5000 units'],
  ['units as text', [holding('E23000032', 'publicOrder', '9')], '/0/units', 'the text "9"', 'a number'],
  ['officers for units', [holding('E23000032', 'publicOrder', 225)], '/0/units', '225 units, 5625 officers at 25 each', 'units whose officers are at most the 4000 of Kent'],
  ['a pair twice', [...HOLDINGS, holding('E23000032')], '/3', '"E23000032 publicOrder" again', 'one row for each force and capability'],
  ['no source', changed(HOLDINGS, '/0/source'), '/0/source', 'nothing', 'a value here: this key must be given'],
];

// biome-ignore format: one row a line
const badPoints: readonly Row[] = [
  ['a force without one', POINTS.slice(0, 2), '', 'no muster point of E23000031 (Surrey)', 'at least one for each force'],
  ['an unknown force', [...POINTS, point('E2300003', 'Four')], '/3/force', '"E2300003"', 'a known force, did you mean "E23000032"?'],
  ['a name twice in a force', [...POINTS, point('E23000032', 'One')], '/3/name', '"E23000032 One" again', 'a name used once in a force'],
  ['a place far away', changed(POINTS, '/0/lat', 0.5), '/0/lat', '0.5', 'a latitude from 49 to 61'],
  ['no node', changed(POINTS, '/0/node', ''), '/0/node', 'the text ""', 'a text that is not empty'],
];

// biome-ignore format: one row a line
const badClock: readonly Row[] = [
  ['no row', changed(CLOCK, '/transitions', []), '/transitions', 'a list of 0', 'at least one row'],
  ['an instant without Z', changed(CLOCK, '/transitions/0/at', '1970-01-02T00:00'), '/transitions/0/at', 'the text "1970-01-02T00:00"', 'an instant in UTC, such as 2011-03-27T01:00:00Z'],
  ['a day that is none', changed(CLOCK, '/transitions/0/at', '1970-02-30T00:00:00Z'), '/transitions/0/at', '1970-02-30T00:00:00Z', 'a date and time of the calendar'],
  ['a second that is another', changed(CLOCK, '/transitions/0/utcSec', 86_401), '/transitions/0/utcSec', '86401', '86400, which is 1970-01-02T00:00:00Z'],
  ['the same row twice', changed(CLOCK, '/transitions/1', CLOCK.transitions[0]), '/transitions/1/utcSec', '86400', 'later than 86400: earliest first'],
  ['an offset longer than a day', changed(CLOCK, '/transitions/1/offsetSec', 525_600), '/transitions/1/offsetSec', '525600', 'at most 14 hours, in seconds'],
];

describe.each([
  ['forces', badForces, parseForces],
  ['capabilities', badCapabilities, parseCapabilities],
  ['holdings', badHoldings, (text: string) => parseHoldings(text, forces, capabilities)],
  ['muster points', badPoints, (text: string) => parseMusterPoints(text, forces)],
  ['clock', badClock, parseClock],
] as const)('%s refused', (_name, rows, parse: (text: string) => Result<unknown>) => {
  test.each(rows)('%s', (_what, document, path, found, expected) => {
    expect(said(parse(JSON.stringify(document)))).toEqual([[path, found, expected]]);
  });

  test('text that is not JSON', () => {
    expect(said(parse('[1,'))).toEqual([['line 1, column 4', 'the end of the text', 'a value']]);
  });
});

test('every problem is said at once', () => {
  const rows = [holding('Kent'), holding('E23000032', 'dogs'), holding('E23000033'), holding('E23000033')];
  expect(said(parseHoldings(JSON.stringify(rows), forces, capabilities)).map(([path]) => path)).toEqual([
    '/0/force',
    '/1/capability',
    '/3',
  ]);
});
