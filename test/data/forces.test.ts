// The forces folder: what is committed is what its tables make, and it holds the 43 forces with what is published of them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeForces } from '../../data/forces/make.ts';
import { parseForces, parseMusterPoints } from '../../src/core/scenario/parse-dataset.ts';

const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const table = read('forces/forces.csv');
const shortNames = read('forces/short-names.csv');
const text = read('forces/forces.json');

const parsed = parseForces(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const forces = parsed.value;

test('the committed document is byte for byte what the tables make', () => {
  expect(text === makeForces(table, shortNames)).toBe(true);
});

test.each([
  [
    'a strength that is no number',
    table.replace('3326.66', 'many'),
    'Avon and Somerset, officers_fte_2025_03_31: found many',
  ],
  [
    'a region left out',
    table.replace('South West,South West', ',South West'),
    'Avon and Somerset has no mutual_aid_region',
  ],
])('%s is refused by name', (_what, spoiled, said) => {
  expect(() => makeForces(spoiled, shortNames)).toThrow(said);
});

test.each([
  ['2025-03-31', 146_442],
  ['2019-09-30', 124_784],
])('officers of the 43 forces at %s add up to %i', (asOf, total) => {
  expect(forces).toHaveLength(43);
  const officers = forces.map(({ strength }) => strength.find((one) => one.asOf === asOf)?.value ?? Number.NaN);
  expect(Math.round(officers.reduce((a, b) => a + b))).toBe(total);
});

test.each([
  ['mutualAid', 9],
  ['organisedCrime', 10],
  ['homeOffice', 10],
] as const)('the grouping %s has %i regions', (grouping, count) => {
  expect(new Set(forces.map(({ groupings }) => groupings[grouping])).size).toBe(count);
});

// Name, label, then its place in each of the three groupings: those that differ.
test.each([
  ['E23000032', 'Kent', 'Kent', 'South East', 'Eastern', 'South East'],
  ['W15000001', 'North Wales', 'North Wales', 'North West', 'North West', 'Wales'],
  ['E23000012', 'Humberside', 'Humberside', 'North East', 'Yorkshire and Humber', 'Yorkshire and Humber'],
  ['E23000010', 'West Yorkshire', 'W Yorks', 'North East', 'Yorkshire and Humber', 'Yorkshire and Humber'],
  ['W15000003', 'South Wales', 'South Wales', 'Wales', 'Southern Wales', 'Wales'],
])('%s is %s', (id, name, shortName, mutualAid, organisedCrime, homeOffice) => {
  const force = forces.find((one) => one.id === id);
  expect(force).toMatchObject({ name, shortName, groupings: { mutualAid, organisedCrime, homeOffice } });
});

test('headquarters are a town, and say that nobody has verified it', () => {
  for (const { name, headquarters } of forces) {
    expect(headquarters.value, name).toMatch(/^[A-Z][A-Za-z ]+$/);
    expect(headquarters.basis, name).toBe('illustrative');
    expect(headquarters.source, name).toContain('unverified');
  }
});

test('every short name in its table is of a force', () => {
  const known = new Set<string>(forces.map(({ id }) => id));
  const rows = shortNames.trim().split('\n').slice(1);
  expect(rows.filter((row) => !known.has(row.split(',')[0]!))).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});

test('the muster points of the road data serve these forces', () => {
  const points = parseMusterPoints(read('roads/muster-points.json'), forces);
  expect(points.ok && points.value.length).toBe(208);
});
