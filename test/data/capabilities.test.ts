// The catalogue of capabilities: the five functions that the SPR of 2012 asks to be consistent, as the desk draws them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCapabilities } from '../../src/core/scenario/parse-dataset.ts';

const text = readFileSync(new URL('../../data/capabilities/capabilities.json', import.meta.url), 'utf8');
const parsed = parseCapabilities(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const capabilities = parsed.value;

test('they are the five of paragraph 5.1, in its order', () => {
  expect(capabilities.map(({ id }) => id)).toEqual([
    'publicOrder',
    'firearms',
    'surveillance',
    'technicalSurveillance',
    'cbrn',
  ]);
  for (const { id, spr } of capabilities) expect(spr[0], id).toBe('5.1');
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
    expect(caution, id).toMatch(/^Illustrative: /);
    expect(caution, id).toMatch(/not what a force really holds\.$|not real holdings\.$/);
  }
});
