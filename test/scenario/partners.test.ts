// The door of partners: in the network, in the doctrine and in a scenario's phases; what can't be is refused, with its place.

import { expect, test } from 'vitest';
import type { Result } from '../../src/core/base/result.ts';
import { parseDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { contextOf } from '../../src/core/scenario/library.ts';
import { readNetwork } from '../../src/core/scenario/network-schema.ts';
import { setAt } from '../../src/core/scenario/pointer.ts';
import { parseScenario } from '../../src/core/scenario/scenario-schema.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const said = (result: Result<unknown>): readonly (readonly string[])[] =>
  result.ok ? [] : result.problems.map(({ path, found, expected }) => [path, found, expected]);

const withValue = (document: object, path: string, value: unknown): object => {
  const set = setAt(document, { path, value });
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  return set.value;
};

const { network, centres, forces, capabilities, doctrines } = library;
const agency = network.partners.findIndex(({ kind }) => kind === 'nationalCrimeAgency');
const fire = network.partners.findIndex(({ kind }) => kind === 'fireAndRescue');

test.each([
  ['a group under another name', `/partners/${agency}/kind`, 'strategicCoordinatingGroup', 'a kind that is not'],
  ['the id of a centre', `/partners/${agency}/id`, 'npocc', 'an id used once'],
  ['two for one force', `/partners/${agency}/kind`, 'government', 'one of a kind for each force'],
  ['a force that there is not', `/partners/${fire}/forces/0`, 'E23009999', 'a known force'],
])('a partner with %s is refused', (_, path, value, expected) => {
  const problems = said(readNetwork(withValue(network, path, value), centres, forces));
  expect(problems.map(([, , wanted]) => wanted)).toContainEqual(expect.stringContaining(expected));
});

const [present] = doctrines;
const inDoctrine = (path: string, value: unknown) =>
  said(parseDoctrine(withValue(present!, path, value), capabilities));

test('a doctrine has a rule for each kind of partner, and none waits for one that waits', () => {
  const rules = present!.partners!.kinds;
  expect(inDoctrine('/partners/kinds', rules.slice(1))).toEqual([
    ['/partners/kinds', 'no rule for fireAndRescue', 'a rule for each kind of partner'],
  ]);
  expect(
    inDoctrine(
      '/partners/kinds',
      rules.map((rule) => (rule.id === 'ambulance' ? { ...rule, onlyThrough: 'militaryAid' } : rule)),
    ),
  ).toEqual([['/partners/kinds/1/onlyThrough', '"militaryAid"', 'a partner that waits for no other']]);
  expect(inDoctrine('/partners/kinds/ambulance/joinMin/p10', 99).map(([path]) => path)).toContain(
    '/partners/kinds/1/joinMin/p50',
  );
});

const { scenario } = shippedInputs('large-disorder').exercise;
const first = '/incidents/0/phases/0/partners';
const inScenario = (path: string, value: unknown) =>
  said(parseScenario(withValue(scenario, path, value), contextOf(library)));

test('a phase needs each partner once, in time that there is, over channels that there are', () => {
  expect(inScenario(`${first}/1/partner`, 'fireAndRescue')).toEqual([
    [`${first}/1/partner`, '"fireAndRescue" again', 'each partner once'],
  ]);
  expect(inScenario(`${first}/0/withinMin`, -5)[0]).toEqual([
    `${first}/0/withinMin`,
    '-5',
    'a number that is not negative',
  ]);
  expect(inScenario(`${first}/0/channels`, [])[0]?.[2]).toBe('at least one channel');
  expect(inScenario(`${first}/0/channels`, ['pigeon'])[0]?.slice(0, 2)).toEqual([`${first}/0/channels/0`, '"pigeon"']);
  expect(inScenario(`${first}/0/partner`, 'fireBrigade')[0]?.[0]).toBe(`${first}/0/partner`);
  const relief = [{ capability: 'publicOrdr', units: 1, source: 'A test', asOf: '2026', basis: 'user' }];
  const [fireNeed] = scenario.incidents[0]!.phases[0]!.partners!;
  expect(inScenario(first, [{ ...fireNeed, relieves: relief }])).toEqual([
    [`${first}/0/relieves/0/capability`, '"publicOrdr"', 'a known capability, did you mean "publicOrder"?'],
  ]);
});

test('an exercise carries the partners that its incidents need, and no others', () => {
  const { network: carried } = shippedInputs('large-disorder').exercise;
  expect(carried.partners.map(({ id }) => id)).toEqual(['fire-E23000014', 'ambulance-west-midlands', 'government']);
  const without = shippedInputs('large-disorder', [
    { path: '/doctrine/partners/kinds', value: present!.partners!.kinds },
  ]);
  expect(without.exercise.network).toEqual(carried);
});
