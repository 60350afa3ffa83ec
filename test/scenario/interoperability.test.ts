// The standards of interoperability at the door: what ships, what is refused and in which words, and how sets, documented
// deviations and a person's own come together.

import { describe, expect, test } from 'vitest';
import type { CapabilityId, ForceId } from '../../src/core/model/dataset.ts';
import { profilesOf } from '../../src/core/model/profiles.ts';
import { parseStandards } from '../../src/core/scenario/interoperability-schema.ts';
import { type Setting, setAt } from '../../src/core/scenario/pointer.ts';
import { shippedInputs } from '../support/shipped.ts';
import { library, must, said } from './shipped.ts';

const FORCES = library.forces.map(({ id }) => id);
const KENT = library.forces.find(({ shortName }) => shortName === 'Kent')!.id;
const PUBLIC_ORDER = 'publicOrder' as CapabilityId;

test('as shipped every force is at the national standard, in everything', () => {
  const { standards } = library;
  expect(standards.documented).toEqual([]);
  expect(standards.sets.filter(({ on }) => on)).toEqual([]);
  for (const { id, attributes } of standards.capabilities) {
    const national = attributes.map((one) => ({ variant: one.national, basis: null }));
    expect(profilesOf(standards, id, FORCES)).toEqual(FORCES.map(() => national));
  }
});

test('made-up sets are marked illustrative, and every core function has attributes', () => {
  expect(new Set(library.standards.sets.map(({ basis }) => basis))).toEqual(new Set(['illustrative']));
  const listed = library.standards.capabilities.map(({ id, attributes }) => [id, attributes.length] as const);
  expect(Object.fromEntries(listed)).toMatchObject({
    publicOrder: 4,
    firearms: 4,
    surveillance: 3,
    technicalSurveillance: 3,
    cbrn: 4,
  });
});

// biome-ignore format: one row a line
test.each<[string, unknown, string, string, string]>([
  ['/capabilities/0/attributes/0/national', 'national', '/capabilities/0/attributes/0/national', '"national"', 'a known variant (level-2, own-drill, level-3)'],
  ['/capabilities/0/id', 'publicOrdre', '/capabilities/0/id', '"publicOrdre"', 'a known capability, did you mean "publicOrder"?'],
  ['/capabilities/0/attributes/0/byLevel/1/apart', 1, '/capabilities/0/attributes/0/byLevel/1/apart', '1', 'above 1: nearest first'],
  ['/capabilities/0/attributes/0/byLevel/0/effectiveness', 1.5, '/capabilities/0/attributes/0/byLevel/0/effectiveness', '1.5', 'a share from 0 to 1'],
  ['/capabilities/0/attributes/0/byLevel/0/bridgingMin/p10', 90, '/capabilities/0/attributes/0/byLevel/0/bridgingMin/p50', '20', 'at least p10, which is 90'],
  ['/capabilities/0/attributes/0/byLevel/0/verdict', 'fine', '/capabilities/0/attributes/0/byLevel/0/verdict', 'the text "fine"', 'one of compatible, incompatible, bridgeable'],
  ['/sets/0/deviations/0/variants', { drill: 'x' }, '/sets/0/deviations/0/variants/drill', '"drill"', 'a known attribute (tactics, command, kit, medics)'],
  ['/entered', [{ force: 'E23000099', capability: 'publicOrder', attribute: 'kit', variant: 'none', source: 'x', asOf: '2026', basis: 'user' }], '/entered/0/force', '"E23000099"', 'a known force, did you mean "E23000039"?'],
  ['/documented', [{ force: KENT, capability: 'publicOrder', attribute: 'kit', variant: 'without', source: 'x', asOf: '2026', basis: 'illustrative' }], '/documented/0/basis', 'illustrative', 'a basis in a source: what is made up belongs in a set'],
])('%s = %j is refused', (path, value, at, found, expected) => {
  const rows = said(parseStandards(must(setAt<unknown>(library.standards, { path, value })), library.forces, library.capabilities));
  expect(rows.find(([where]) => where === at)).toEqual([at, found, expected]);
});

describe('who departs from the standard', () => {
  const kitOf = (settings: readonly Setting[], force: ForceId) => {
    const { interoperability } = shippedInputs('large-disorder', settings).exercise;
    return profilesOf(interoperability, PUBLIC_ORDER, FORCES)[FORCES.indexOf(force)]![2];
  };
  const SET_ON = { path: '/interoperability/sets/aid-without-kit/on', value: true };
  const entered = (variant: string): Setting => ({
    path: '/interoperability/entered',
    value: [
      {
        force: FORCES[1],
        capability: 'publicOrder',
        attribute: 'kit',
        variant,
        source: 'Ours',
        asOf: '2026',
        basis: 'user',
      },
    ],
  });

  test('a set that is on: every third force from the second', () => {
    const kits = [0, 1, 2, 3, 4].map((n) => kitOf([SET_ON], FORCES[n]!)!.variant);
    expect(kits).toEqual(['national', 'without', 'national', 'national', 'without']);
  });
  test('a person has the last word', () => {
    expect(kitOf([SET_ON, entered('long-only')], FORCES[1]!)).toEqual({ variant: 'long-only', basis: 'user' });
  });
  test('a scenario switches sets on by name, and a name that is not there is refused', () => {
    const scenario = (sets: readonly string[]): Setting => ({
      path: '/scenario',
      value: { ...plain, interoperabilitySets: sets },
    });
    const plain = shippedInputs('large-disorder').exercise.scenario;
    expect(kitOf([scenario(['aid-without-kit'])], FORCES[1]!)!.variant).toBe('without');
    expect(() => kitOf([scenario(['aid-without-kid'])], FORCES[1]!)).toThrow(/did you mean "aid-without-kit"/);
  });
});
