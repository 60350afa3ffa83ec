// The schema of structures of forces, and what needs the forces that there are: areas that exist and are merged once, codes
// and names that nobody else has. The first merges nothing.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Force } from '../model/dataset.ts';
import { hasArea } from '../model/national-forces.ts';
import type { Structure } from '../model/structure.ts';
import { forceId, id, listOf, provenance, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, quoted, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_FORCES = 100;
const SHORT = 16;

const structures = v.pipe(
  listOf(
    record({
      id,
      title: text,
      about: text,
      ...provenance,
      forces: listOf(
        record({
          id: forceId,
          name: text,
          shortName: v.pipe(text, v.maxLength(SHORT, `at most ${SHORT} characters, to fit on the map`)),
          areas: v.pipe(listOf(forceId, MAX_FORCES, 'areas'), v.minLength(2, 'two areas at least')),
        }),
        MAX_FORCES,
        'forces',
      ),
    }),
    MAX_FORCES,
    'structures',
  ),
  v.minLength(1, 'the structure that there is, at least'),
);

export function parseStructures(json: string, forces: readonly Force[]): Result<readonly Structure[]> {
  const value = parseJson(json);
  if (!value.ok) return value;
  const parsed = parseWith(structures, value.value) as Result<readonly Structure[]>;
  if (!parsed.ok) return parsed;
  const all = parsed.value;
  const [first] = all;
  const problems = [
    ...duplicates(
      all.map((one) => one.id),
      '',
    ),
    ...(first && first.forces.length > 0
      ? [{ path: '/0/forces', found: `${first.forces.length} merged`, expected: 'none: the first is the one there is' }]
      : []),
    ...all.flatMap((one, n) => structureProblems(one, forces, `/${n}/forces`)),
  ];
  return problems.length > 0 ? failWith(problems) : ok(all);
}

function structureProblems({ forces: merged }: Structure, forces: readonly Force[], path: string): Problem[] {
  const areas = forces.filter(hasArea).map((force) => force.id as string);
  const taken = new Set<string>(forces.flatMap((force) => [force.id, force.name, force.shortName]));
  const used = new Set<string>();
  const once = (word: string, where: string, seen: Set<string>, expected: string): Problem[] => {
    if (seen.has(word)) return [{ path: where, found: `${quoted(word)} again`, expected }];
    seen.add(word);
    return [];
  };
  return merged.flatMap((one, n) => [
    ...once(one.id, `${path}/${n}/id`, taken, 'a code that no other force has'),
    ...once(one.name, `${path}/${n}/name`, taken, 'a name that no other force has'),
    ...once(one.shortName, `${path}/${n}/shortName`, taken, 'a label that no other force has'),
    ...one.areas.flatMap((area, m) => {
      const where = `${path}/${n}/areas/${m}`;
      const wrong = unknown(area, areas, where, 'force of an area');
      return wrong.length > 0 ? wrong : once(area, where, used, 'an area that is merged once');
    }),
  ]);
}
