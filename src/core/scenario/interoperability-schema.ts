// The schema of the standards of interoperability, and the checks that need more than one place of the document or the
// catalogue: variants that are there, ladders in order, capabilities and forces that exist.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Capability, Force } from '../model/dataset.ts';
import type { Attribute, Interoperability } from '../model/interoperability.ts';
import { capabilityId, finite, forceId, id, listOf, provenance, share, sourcedMinutes, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_LIST = 60;
const MAX_DEVIATIONS = 5000;
const MOST_LEVELS = 20;

const small = (least: number, most: number) =>
  v.pipe(
    finite,
    v.integer('a whole number'),
    v.minValue(least, `from ${least} to ${most}`),
    v.maxValue(most, `from ${least} to ${most}`),
  );

const bridge = {
  verdict: v.literal('bridgeable'),
  bridgingMin: sourcedMinutes,
  liaisonOfficers: small(0, 100),
  effectiveness: share,
  ...provenance,
};
const plain = { verdict: v.picklist(['compatible', 'incompatible', 'bridgeable']), ...provenance };

/** Told apart by the verdict, so that each gets its own messages. */
const ruling = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const bridging = record({ ...entries, ...bridge });
  const other = record({ ...entries, ...plain });
  return v.lazy(
    (input): v.GenericSchema =>
      typeof input === 'object' && input !== null && 'verdict' in input && input.verdict === 'bridgeable'
        ? bridging
        : other,
  );
};

const attribute = record({
  id,
  name: text,
  spr: v.pipe(v.string(), v.regex(/^[1-9]\d*\.[1-9]\d*$/, 'a paragraph of the SPR, such as 5.1')),
  national: id,
  variants: v.pipe(
    listOf(record({ id, name: text, level: small(1, MOST_LEVELS) }), MAX_LIST, 'variants'),
    v.minLength(1, 'the national variant at least'),
  ),
  byLevel: listOf(ruling({ apart: small(0, MOST_LEVELS) }), MAX_LIST, 'rules'),
  between: listOf(ruling({ variants: v.pipe(v.array(id), v.length(2, 'two variants')) }), MAX_LIST * MAX_LIST, 'rules'),
});

const deviation = record({ force: forceId, capability: capabilityId, attribute: id, variant: id, ...provenance });

const ruled = record({
  every: small(1, 1000),
  startingWith: small(1, 1000),
  capability: capabilityId,
  variants: v.record(v.string(), id),
});

const standards = record({
  schema: v.literal('muster.interoperability/1'),
  about: text,
  capabilities: listOf(
    record({ id: capabilityId, attributes: listOf(attribute, MAX_LIST, 'attributes') }),
    MAX_LIST,
    'capabilities',
  ),
  documented: listOf(deviation, MAX_DEVIATIONS, 'deviations'),
  sets: listOf(
    record({
      id,
      name: text,
      about: text,
      on: v.boolean(),
      deviations: listOf(ruled, MAX_LIST, 'rules'),
      ...provenance,
    }),
    MAX_LIST,
    'sets',
  ),
  entered: listOf(deviation, MAX_DEVIATIONS, 'deviations'),
});

/** The standards from their text, as shipped. */
export function readStandards(
  json: string,
  forces: readonly Force[],
  capabilities: readonly Capability[],
): Result<Interoperability> {
  const value = parseJson(json);
  return value.ok ? parseStandards(value.value, forces, capabilities) : value;
}

/** Checks the standards: every problem at once. */
export function parseStandards(
  value: unknown,
  forces: readonly Force[],
  capabilities: readonly Capability[],
): Result<Interoperability> {
  const parsed = parseWith(standards, value) as Result<Interoperability>;
  if (!parsed.ok) return parsed;
  const problems = crossProblems(parsed.value, forces, capabilities);
  return problems.length > 0 ? failWith(problems) : parsed;
}

const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id: word }) => word);

function crossProblems(one: Interoperability, forces: readonly Force[], catalogue: readonly Capability[]): Problem[] {
  const known = ids(catalogue);
  const attributesOf = (capability: string): readonly Attribute[] =>
    one.capabilities.find(({ id: word }) => word === capability)?.attributes ?? [];
  const variant = (capability: string, word: string, chosen: string, path: string, keyPath = path): Problem[] => {
    const attributes = attributesOf(capability);
    const found = attributes.find(({ id: name }) => name === word);
    return found
      ? unknown(chosen, ids(found.variants), path, 'variant')
      : unknown(word, ids(attributes), keyPath, 'attribute');
  };
  const entry = (list: 'documented' | 'entered') =>
    one[list].flatMap(({ force, capability, attribute: word, variant: chosen, basis }, n): Problem[] => {
      const at = `/${list}/${n}`;
      const unsourced = list === 'documented' && basis === 'illustrative';
      return [
        ...unknown(force, ids(forces), `${at}/force`, 'force'),
        ...unknown(capability, known, `${at}/capability`, 'capability'),
        ...variant(capability, word, chosen, `${at}/variant`, `${at}/attribute`),
        ...(unsourced
          ? [{ path: `${at}/basis`, found: basis, expected: 'a basis in a source: what is made up belongs in a set' }]
          : []),
      ];
    });
  return [
    ...duplicates(ids(one.capabilities), '/capabilities'),
    ...duplicates(ids(one.sets), '/sets'),
    ...one.capabilities.flatMap(({ id: word, attributes }, n) => [
      ...unknown(word, known, `/capabilities/${n}/id`, 'capability'),
      ...duplicates(ids(attributes), `/capabilities/${n}/attributes`),
      ...attributes.flatMap((each, m) => attributeProblems(each, `/capabilities/${n}/attributes/${m}`)),
    ]),
    ...entry('documented'),
    ...one.sets.flatMap(({ deviations }, n) =>
      deviations.flatMap(({ capability, variants }, m) => [
        ...unknown(capability, known, `/sets/${n}/deviations/${m}/capability`, 'capability'),
        ...Object.entries(variants).flatMap(([word, chosen]) =>
          variant(capability, word, chosen, `/sets/${n}/deviations/${m}/variants/${word}`),
        ),
      ]),
    ),
    ...entry('entered'),
  ];
}

function attributeProblems({ national, variants, byLevel, between }: Attribute, path: string): Problem[] {
  return [
    ...duplicates(ids(variants), `${path}/variants`),
    ...unknown(national, ids(variants), `${path}/national`, 'variant'),
    ...between.flatMap((rule, n) =>
      rule.variants.flatMap((word, m) => unknown(word, ids(variants), `${path}/between/${n}/variants/${m}`, 'variant')),
    ),
    ...byLevel.flatMap(({ apart }, n): Problem[] => {
      const before = byLevel[n - 1]?.apart ?? -1;
      return apart > before
        ? []
        : [{ path: `${path}/byLevel/${n}/apart`, found: `${apart}`, expected: `above ${before}: nearest first` }];
    }),
  ];
}

/** The standards with the sets that a scenario switches on. */
export function withSets(given: Interoperability, on: readonly string[], path: string): Result<Interoperability> {
  const problems = on.flatMap((word, n) => unknown(word, ids(given.sets), `${path}/${n}`, 'set of deviations'));
  if (problems.length > 0) return failWith(problems);
  return ok({ ...given, sets: given.sets.map((one) => ({ ...one, on: one.on || on.includes(one.id) })) });
}
