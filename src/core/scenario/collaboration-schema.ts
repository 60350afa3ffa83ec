// The schema of collaborations between forces, and the checks that need the forces and the catalogue.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Collaboration } from '../model/collaboration.ts';
import type { Capability, Force } from '../model/dataset.ts';
import { capabilityId, forceId, id, listOf, provenance, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_LIST = 500;
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date, a month or a year such as 2019-04-01'),
);

const collaborations = listOf(
  record({
    id,
    name: text,
    forces: v.pipe(listOf(forceId, MAX_LIST, 'forces'), v.minLength(2, 'at least two forces')),
    capabilities: listOf(capabilityId, MAX_LIST, 'capabilities'),
    work: text,
    from: v.exactOptional(date),
    until: v.exactOptional(date),
    ...provenance,
  }),
  MAX_LIST,
  'collaborations',
);

/** Collaborations from their text: forces and capabilities known, none of them twice, ended after they began. */
export function parseCollaborations(
  json: string,
  forces: readonly Force[],
  capabilities: readonly Capability[],
): Result<readonly Collaboration[]> {
  const read = parseJson(json);
  if (!read.ok) return read;
  const parsed = parseWith(collaborations, read.value);
  if (!parsed.ok) return parsed;
  const forceIds = forces.map((one) => one.id as string);
  const capabilityIds = capabilities.map((one) => one.id as string);
  const problems: Problem[] = [
    ...duplicates(
      parsed.value.map((one) => one.id),
      '',
    ),
    ...parsed.value.flatMap((one, n) => [
      ...one.forces.flatMap((force, m) => [
        ...unknown(force, forceIds, `/${n}/forces/${m}`, 'force'),
        ...again(one.forces, m, `/${n}/forces/${m}`),
      ]),
      ...one.capabilities.flatMap((capability, m) => [
        ...unknown(capability, capabilityIds, `/${n}/capabilities/${m}`, 'capability'),
        ...again(one.capabilities, m, `/${n}/capabilities/${m}`),
      ]),
      ...(one.from !== undefined && one.until !== undefined && one.until <= one.from
        ? [{ path: `/${n}/until`, found: one.until, expected: `a date after ${one.from}` }]
        : []),
    ]),
  ];
  return problems.length > 0 ? failWith(problems) : ok(parsed.value);
}

const again = (all: readonly string[], n: number, path: string): Problem[] =>
  all.indexOf(all[n]!) < n ? [{ path, found: `${all[n]} again`, expected: 'each once' }] : [];
