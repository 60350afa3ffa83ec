// The coordination folder: what is committed is what rule.json makes, and nothing in it says that it is real.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeCentres } from '../../data/coordination/make.ts';
import { makeNetwork } from '../../data/coordination/make-network.ts';
import { parseCentres } from '../../src/core/scenario/coordination-schema.ts';
import { parseNetwork } from '../../src/core/scenario/network-schema.ts';
import { parseForces } from '../../src/core/scenario/parse-dataset.ts';

const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const forcesText = read('forces/forces.json');
const forces = parseForces(forcesText);
if (!forces.ok) throw new Error(JSON.stringify(forces.problems));
const parsed = parseCentres(read('coordination/centres.json'), forces.value);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const centres = parsed.value;

test('the committed centres are byte for byte what the rule makes', () => {
  expect(read('coordination/centres.json') === makeCentres(read('coordination/rule.json'), forcesText)).toBe(true);
});

test('the committed network is byte for byte what the rule makes', () => {
  const texts = {
    rule: read('coordination/rule.json'),
    forces: forcesText,
    centres: read('coordination/centres.json'),
  };
  const made = makeNetwork({ ...texts, adjacency: read('areas/adjacency.csv') });
  expect(read('coordination/network.json') === made).toBe(true);
});

test('a coordinating group for each of 42 local resilience forum areas: the City of London is within London', () => {
  const network = parseNetwork(read('coordination/network.json'), centres, forces.value);
  if (!network.ok) throw new Error(JSON.stringify(network.problems));
  const { groups, channels } = network.value;
  expect(groups).toHaveLength(42);
  expect(groups.find(({ forces: all }) => all.length > 1)?.forces).toEqual(['E23000034', 'E23000001']);
  expect(new Set(channels.map(({ latencyMin }) => latencyMin.basis))).toEqual(new Set(['illustrative']));
});

test('a control room for each of 48 forces, a centre for each of nine mutual-aid and ten organised-crime regions, one nation, one network', () => {
  const count = (kind: string): number => centres.filter((centre) => centre.kind === kind).length;
  expect(['controlRoom', 'regional', 'national', 'counterTerrorism'].map(count)).toEqual([48, 19, 1, 1]);
  expect(centres.filter(({ grouping }) => grouping === 'organisedCrime')).toHaveLength(10);
});

test('staffing is illustrative throughout', () => {
  expect(new Set(centres.map(({ staff }) => staff.basis))).toEqual(new Set(['illustrative']));
});

// Officers at 31 March 2025, one to 2,500, rounded up, at least two.
test.each([
  ['E23000001', 14],
  ['E23000034', 2],
  ['E23000032', 2],
])('%s handles %i at once', (force, staff) => {
  expect(centres.find((centre) => centre.force === force)?.staff.value).toBe(staff);
});
