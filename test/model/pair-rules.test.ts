// Pairs of forces worked by hand, on the shipped standards: what each difference costs, and all of them together.

import { expect, test } from 'vitest';
import type { CapabilityId } from '../../src/core/model/dataset.ts';
import { comparePair } from '../../src/core/model/pair-rules.ts';
import { attributesOf, type Profile } from '../../src/core/model/profiles.ts';
import { library } from '../scenario/shipped.ts';

/** A profile at the national standard but for these. */
function profile(capability: string, variants: Readonly<Record<string, string>> = {}): Profile {
  return attributesOf(library.standards, capability as CapabilityId).map(({ id, national }) => ({
    variant: variants[id] ?? national,
    basis: null,
  }));
}

const pair = (capability: string, host: Record<string, string>, donor: Record<string, string>) => {
  const { onTheLine } = library.capabilities.find(({ id }) => (id as string) === capability)!;
  const attributes = attributesOf(library.standards, capability as CapabilityId);
  const found = comparePair(attributes, profile(capability, host), profile(capability, donor), onTheLine.value);
  const names = found.differences.map(({ attribute }) => attributes[attribute]!.id);
  const middle = found.differences.reduce((sum, { bridgingMin }) => sum + (bridgingMin?.p50 ?? 0), 0);
  return [found.verdict, names, middle, found.effect];
};

// biome-ignore format: one row a line
test.each<[string, string, Record<string, string>, Record<string, string>, [string, string[], number, number]]>([
  ['both national', 'publicOrder', {}, {}, ['compatible', [], 0, 1000]],
  ['both off the standard in the same way', 'publicOrder', { kit: 'long-only' }, { kit: 'long-only' }, ['compatible', [], 0, 1000]],
  ['own drill', 'publicOrder', {}, { tactics: 'own-drill' }, ['bridgeable', ['tactics'], 20, 900]],
  ['two levels apart costs more than one', 'publicOrder', {}, { tactics: 'level-3' }, ['bridgeable', ['tactics'], 20, 600]],
  ['the host may be the one that differs', 'publicOrder', { tactics: 'own-drill' }, {}, ['bridgeable', ['tactics'], 20, 900]],
  // Accreditation by the force costs minutes and nothing more.
  ['checked, and then as good', 'publicOrder', {}, { command: 'force' }, ['bridgeable', ['command'], 8, 1000]],
  // 0.85 × 21 ÷ 22 = 0.8114.
  ['one officer of 22 stands in for a commander', 'publicOrder', {}, { command: 'none' }, ['bridgeable', ['command'], 8, 811]],
  ['no kit beside full kit', 'publicOrder', {}, { kit: 'without' }, ['incompatible', ['kit'], 0, 1000]],
  ['no kit beside long shields is one level', 'publicOrder', { kit: 'long-only' }, { kit: 'without' }, ['bridgeable', ['kit'], 8, 950]],
  // Minutes add: 20 + 20; shares multiply: 0.85 × 0.95.
  ['older suit and own detection kit', 'cbrn', {}, { suit: 'older', detection: 'own' }, ['bridgeable', ['suit', 'detection'], 40, 808]],
  // An incompatible attribute leaves what the others cost: 0.85.
  ['incompatible in one, bridged in another', 'cbrn', {}, { suit: 'older', decontamination: 'own' }, ['incompatible', ['suit', 'decontamination'], 20, 850]],
  // 0.9 × 7 ÷ 8 = 0.7875.
  ['a liaison officer between two networks', 'surveillance', {}, { comms: 'regional' }, ['bridgeable', ['comms'], 20, 788]],
  ['a closed format is no use to the requester', 'technicalSurveillance', {}, { format: 'closed' }, ['incompatible', ['format'], 0, 1000]],
])('%s', (_what, capability, host, donor, expected) => {
  expect(pair(capability, host, donor)).toEqual(expected);
});
