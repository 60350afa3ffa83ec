// The holdings folder: what is committed is what rule.json makes, its national figures add up again, and nothing that is
// made by rule says that it is real.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeHoldings } from '../../data/holdings/make.ts';
import type { Rules } from '../../data/holdings/rules.ts';
import { shareOut } from '../../data/holdings/share.ts';
import type { Holding } from '../../src/core/model/dataset.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { parseCapabilities, parseForces, parseHoldings } from '../../src/core/scenario/parse-dataset.ts';

const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const rule = read('holdings/rule.json');
const forcesText = read('forces/forces.json');
const capabilitiesText = read('capabilities/capabilities.json');
const forces = must(parseForces(forcesText));
const capabilities = must(parseCapabilities(capabilitiesText));
const holdings = must(parseHoldings(read('holdings/holdings.json'), forces, capabilities));
const contributions = must(parseHoldings(read('holdings/contributions.json'), forces, capabilities));

function must<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const withoutArea = new Set<string>(forces.filter((force) => !hasArea(force)).map(({ id }) => id));
const ofAreas = holdings.filter(({ force }) => !withoutArea.has(force));

const of = (capability: string, list: readonly Holding[] = ofAreas) =>
  list.filter((one) => one.capability === capability);
const unitsOf = (force: string, capability: string, list: readonly Holding[] = holdings) =>
  list.find((one) => one.force === force && one.capability === capability)?.units;

test('the committed documents are byte for byte what the rules make', () => {
  for (const [name, text] of Object.entries(makeHoldings(rule, forcesText, capabilitiesText)))
    expect(read(`holdings/${name}`) === text, name).toBe(true);
});

test('every force of an area has one row for every capability', () => {
  expect(ofAreas).toHaveLength(43 * capabilities.length);
});

// The rate of the 43, so many officers to a unit, rounded down: outside the national figures, and all of it illustrative.
test.each<[string, string, number | undefined, string]>([
  ['BTP', 'publicOrder', 14, '720 units of 146,442 officers is one to 203.4; of 2,852'],
  ['BTP', 'goldCommander', 2, 'one to 1,000'],
  ['BTP', 'cbrn', undefined, 'not judged to hold any'],
  ['CNC', 'firearms', 1, '180 units is one to 813.6; of 1,060'],
  ['CNC', 'publicOrder', undefined, 'not judged to hold any'],
  ['PSOS', 'publicOrder', 81, 'of 16,553'],
  ['PSOS', 'airSupport', undefined, 'made by region'],
  ['PSNI', 'firearms', 7, 'of 6,298'],
])('%s, without an area: %s %s (%s)', (force, capability, units) => {
  expect(unitsOf(force, capability)).toBe(units);
});

test('what forces without an area hold is illustrative throughout, and says by what rate', () => {
  const rows = holdings.filter(({ force }) => withoutArea.has(force));
  expect(rows.length).toBeGreaterThan(60);
  expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(['illustrative']));
  for (const { source } of rows) expect(source).toMatch(/No published figure\. .* as the 43 forces of areas hold them/);
});

test.each([
  ['publicOrder', 720, 5],
  ['firearms', 180, 2],
  ['surveillance', 129, 1],
  ['technicalSurveillance', 30, 0],
  ['cbrn', 280, 2],
  ['cyber', 10, 0],
  ['airSupport', 10, 0],
  ['casualtyBureau', 56, 1],
  ['goldCommander', 148, 2],
  ['generalOfficers', 5836, 39],
])('%s: %i units in all, %i in the force with fewest', (capability, total, least) => {
  const units = of(capability).map((one) => one.units);
  expect(units.reduce((a, b) => a + b)).toBe(total);
  expect(Math.min(...units)).toBe(least);
});

test('contributions add up to 297 public order units, one at least of each force, none above what it holds', () => {
  expect(contributions).toHaveLength(43);
  expect(contributions.reduce((sum, { units }) => sum + units, 0)).toBe(297);
  for (const { force, units } of contributions) {
    expect(units, force).toBeGreaterThanOrEqual(1);
    expect(units, force).toBeLessThanOrEqual(unitsOf(force, 'publicOrder')!);
  }
});

test.each([
  ['E23000033', 'Sussex', 'publicOrder', 9, 'published for Sussex'],
  ['E23000032', 'Kent', 'publicOrder', 21, '711 × 4,168.18 of 143,236.37 is 20.7'],
  ['E23000001', 'Metropolitan Police', 'firearms', 34, '19% of 180 is 34.2'],
  ['E23000014', 'West Midlands', 'firearms', 22, '12% of 180 is 21.6'],
  ['E23000034', 'City of London', 'firearms', 2, 'the least'],
  ['E23000034', 'City of London', 'surveillance', 1, '992 officers are under 1,000: the least'],
  ['E23000010', 'West Yorkshire', 'surveillance', 6, '6,138 officers, one to 1,000'],
  ['E23000019', 'Nottinghamshire', 'technicalSurveillance', 1, 'largest of a region that would have none'],
  ['E23000018', 'Derbyshire', 'technicalSurveillance', 0, 'same region, not its largest'],
])('%s, %s: %s %i (%s)', (force, _name, capability, units) => {
  expect(unitsOf(force, capability)).toBe(units);
});

test('more officers never hold fewer units by the same rule', () => {
  // A region's single unit is put with its largest force.
  const rules: Rules = JSON.parse(rule);
  const ofRegions = new Set(
    rules.holdings.flatMap((one) => (one.rule === 'perOfficers' && one.per !== 'force' ? [one.capability] : [])),
  );
  const strength = new Map(forces.map(({ id, strength: dates }) => [id, dates[0]!.value]));
  for (const { id } of capabilities) {
    const rows = of(id)
      .filter(({ force, basis }) => basis === 'illustrative' && !ofRegions.has(id) && force !== 'E23000014')
      .sort((a, b) => strength.get(a.force)! - strength.get(b.force)!);
    for (const [n, { force, units }] of rows.entries())
      if (n > 0) expect(units, `${id} ${force}`).toBeGreaterThanOrEqual(rows[n - 1]!.units);
  }
});

test('only the published nine of Sussex, and general officers from the strengths, claim to be more than illustrative', () => {
  const all = [...ofAreas, ...contributions];
  expect(new Set(of('generalOfficers').map(({ basis }) => basis))).toEqual(new Set(['derived']));
  const claimed = all.filter(({ basis, capability }) => basis !== 'illustrative' && capability !== 'generalOfficers');
  expect(claimed.map(({ force, capability, units }) => [force, capability, units])).toEqual([
    ['E23000033', 'publicOrder', 9],
  ]);
});

test.each([
  ['an unknown force', rule.replace('E23000033', 'E23000099'), 'unknown force, E23000099'],
  ['an unknown capability', rule.replace('"surveillance"', '"horses"'), 'unknown capability, horses'],
  ['a date without strengths', rule.replace('2025-03-31', '2024-03-31'), 'has no strength at 2024-03-31'],
  ['an unknown force without an area', rule.replace('"CNC"', '"XYZ"'), 'unknown force without an area, XYZ'],
  ['a total that does not go round', rule.replace('"value": 297', '"value": 40'), 'too few'],
])('%s in rule.json is refused', (_what, spoiled, said) => {
  expect(() => makeHoldings(spoiled, forcesText, capabilitiesText)).toThrow(said);
});

// Total, weights, the least, what is given beforehand, what comes out.
test.each<[number, number[], number, [number, number][], number[]]>([
  [10, [100, 100, 200], 0, [], [3, 2, 5]],
  [10, [100, 100, 9800], 1, [], [1, 1, 8]],
  [10, [300, 100, 9600], 2, [], [2, 2, 6]],
  [10, [100, 100, 200], 0, [[2, 1]], [5, 4, 1]],
  [3, [100, 100, 100], 1, [], [1, 1, 1]],
])('%i over %j, at least %i, given %j: %j', (total, weights, atLeast, given, expected) => {
  expect(shareOut(total, weights, atLeast, new Map(given))).toEqual(expected);
});
