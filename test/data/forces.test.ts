// The forces folder: what is committed is what its tables make, and it holds the 43 forces with what is published of them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeForces } from '../../data/forces/make.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { parseForces, parseMusterPoints } from '../../src/core/scenario/parse-dataset.ts';

const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const table = read('forces/forces.csv');
const shortNames = read('forces/short-names.csv');
const national = read('forces/national.csv');
const text = read('forces/forces.json');

const parsed = parseForces(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const forces = parsed.value;

test('the committed document is byte for byte what the tables make', () => {
  expect(text === makeForces(table, shortNames, national)).toBe(true);
});

test('a force of an area among those without one is refused', () => {
  const spoiled = national.replace('nonHomeOffice', 'territorial');
  expect(() => makeForces(table, shortNames, spoiled)).toThrow('British Transport Police, kind: found territorial');
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
  expect(() => makeForces(spoiled, shortNames, national)).toThrow(said);
});

const ofAreas = forces.filter(hasArea);

test.each([
  ['2025-03-31', 146_442],
  ['2019-09-30', 124_784],
])('officers of the 43 forces at %s add up to %i', (asOf, total) => {
  expect(ofAreas).toHaveLength(43);
  const officers = ofAreas.map(({ strength }) => strength.find((one) => one.asOf === asOf)?.value ?? Number.NaN);
  expect(Math.round(officers.reduce((a, b) => a + b))).toBe(total);
});

test.each([
  ['mutualAid', 9],
  ['organisedCrime', 10],
  ['counterTerrorism', 9],
  ['homeOffice', 10],
] as const)('the grouping %s has %i regions', (grouping, count) => {
  expect(new Set(ofAreas.map(({ groupings }) => groupings[grouping])).size).toBe(count);
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

test('five forces without an area stand after those of areas, in no region, each with the law or doctrine by which it joins', () => {
  const others = forces.slice(43);
  expect(others.map(({ id, kind }) => [id, kind])).toEqual([
    ['BTP', 'nonHomeOffice'],
    ['MDP', 'nonHomeOffice'],
    ['CNC', 'nonHomeOffice'],
    ['PSOS', 'otherCountry'],
    ['PSNI', 'otherCountry'],
  ]);
  for (const { name, groupings, joins, strength } of others) {
    expect(new Set(Object.values(groupings)), name).toEqual(new Set([null]));
    expect(joins?.source, name).toMatch(/SPR of 2012, paragraph 1\.13|Police Act 1996, section 98/);
    expect(strength[0]?.basis, name).toBe('published');
  }
});

test('headquarters are a town; those of areas say that nobody has verified it', () => {
  for (const { name, headquarters } of forces) expect(headquarters.value, name).toMatch(/^[A-Z][A-Za-z ]+$/);
  for (const { name, headquarters } of ofAreas) {
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
  expect(points.ok && points.value.length).toBe(220);
});
