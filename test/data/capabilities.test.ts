// The catalogue of capabilities: the five functions that the SPR of 2012 asks to be consistent, then all that real
// operations ask for besides.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { parseCapabilities } from '../../src/core/scenario/parse-dataset.ts';

const text = readFileSync(new URL('../../data/capabilities/capabilities.json', import.meta.url), 'utf8');
const parsed = parseCapabilities(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const capabilities = parsed.value;

test('the five of paragraph 5.1 come first, in its order, and no other cites it', () => {
  expect(capabilities.slice(0, 5).map(({ id }) => id)).toEqual([
    'publicOrder',
    'firearms',
    'surveillance',
    'technicalSurveillance',
    'cbrn',
  ]);
  for (const [n, { id, spr }] of capabilities.entries()) expect(spr.includes('5.1'), id).toBe(n < 5);
});

test('then what real operations ask for; those who can work from where they are never travel', () => {
  expect(capabilities).toHaveLength(28);
  expect(capabilities.filter(({ remote }) => remote).map(({ id }) => id)).toEqual([
    'casualtyBureau',
    'majorCrime',
    'cyber',
    'airSupport',
  ]);
});

test('present practice has a route of aid for every capability, and one only', () => {
  const doctrine = readFileSync(new URL('../../data/doctrine/present-practice.json', import.meta.url), 'utf8');
  const parsedDoctrine = parseDoctrine(JSON.parse(doctrine), capabilities);
  if (!parsedDoctrine.ok) throw new Error(JSON.stringify(parsedDoctrine.problems));
  const served = parsedDoctrine.value.routes.flatMap(({ id, alsoServes = [] }) => [id, ...alsoServes]);
  expect([...served].sort()).toEqual(capabilities.map(({ id }) => id).sort());
});

// Capability, label, glyph, vehicle, who travel, who are on the line, and how the two are known.
test.each([
  ['publicOrder', 'PSU', 'square', 'carrier', 25, 22, 'published', 'published'],
  ['firearms', 'ARV', 'triangle', 'car', 3, 3, 'published', 'derived'],
  ['surveillance', 'ST', 'ring', 'car', 8, 8, 'illustrative', 'illustrative'],
  ['technicalSurveillance', 'TST', 'diamond', 'car', 4, 4, 'illustrative', 'illustrative'],
  ['cbrn', 'CBRN', 'hexagon', 'carrier', 25, 22, 'derived', 'derived'],
])(
  '%s: %s, %s, %s, %i travel, %i on the line (%s, %s)',
  (id, unitShort, glyph, vehicle, travel, line, basis, lineBasis) => {
    expect(capabilities.find((one) => one.id === id)).toMatchObject({
      unitShort,
      glyph,
      vehicle,
      travelling: { value: travel, basis },
      onTheLine: { value: line, basis: lineBasis },
    });
  },
);

test('each warns that its holdings are illustrative and not real', () => {
  for (const { id, caution } of capabilities) {
    expect(caution, id).toMatch(id === 'generalOfficers' ? /^Derived: / : /^Illustrative: /);
    expect(caution, id).toMatch(/not what a force really holds\.$|not real holdings\.$/);
  }
});
