// The one door for the data documents: text in, typed values or every problem out. Checks shapes first, then what needs
// several places at once. It doesn't know where the text came from; the same door takes a user's own holdings.

import type * as v from 'valibot';
import { type ClockOffsets, utcFromLocal } from '../base/civil-time.ts';
import { ok, type Problem, type Result } from '../base/result.ts';
import {
  type Capability,
  type Force,
  GROUPINGS,
  type Grouping,
  type Holding,
  type MusterPoint,
} from '../model/dataset.ts';
import * as schemas from './dataset-schema.ts';
import { didYouMean, failWith, parseJson, parseWith } from './explain.ts';
import { duplicates, unknown } from './references.ts';

/** Forces: ids, names and labels used once, strengths newest first. */
export function parseForces(text: string): Result<readonly Force[]> {
  return read(text, schemas.forces, (forces) => [
    ...duplicates(ids(forces), ''),
    ...repeated(
      forces.map(({ name }) => name),
      (n) => `/${n}/name`,
      'a name used once',
    ),
    ...repeated(
      forces.map(({ shortName }) => shortName),
      (n) => `/${n}/shortName`,
      'a label used once',
    ),
    ...forces.flatMap(({ strength }, n) =>
      strength.flatMap(({ asOf }, m): Problem[] => {
        const newer = strength[m - 1]?.asOf;
        if (newer === undefined || asOf < newer) return [];
        return [{ path: `/${n}/strength/${m}/asOf`, found: asOf, expected: `a date before ${newer}: newest first` }];
      }),
    ),
  ]);
}

/** What each grouping of forces is for: all of them, each once. */
export function parseGroupings(text: string): Result<readonly Grouping[]> {
  return read(text, schemas.groupings, (groupings) => [
    ...duplicates(ids(groupings), ''),
    ...GROUPINGS.filter((id) => !groupings.some((one) => one.id === id)).map((id) => ({
      path: '',
      found: `no "${id}"`,
      expected: 'each grouping of forces',
    })),
  ]);
}

/** The catalogue: ids and labels used once, a unit's crew the ones who travel, no more on the line than those. */
export function parseCapabilities(text: string): Result<readonly Capability[]> {
  return read(text, schemas.capabilities, (capabilities) => [
    ...duplicates(ids(capabilities), ''),
    ...repeated(
      capabilities.map(({ unitShort }) => unitShort),
      (n) => `/${n}/unitShort`,
      'a label used once',
    ),
    ...capabilities.flatMap(({ travelling, onTheLine, composition, levels }, n): Problem[] => {
      const problems = duplicates(ids(levels), `/${n}/levels`);
      const officers = composition.reduce((sum, crew) => sum + crew.officers, 0);
      const refuse = (path: string, found: number, expected: string): void => {
        problems.push({
          path: `/${n}/${path}`,
          found: `${found}`,
          expected: `${expected} ${travelling.value} who travel`,
        });
      };
      if (officers !== travelling.value) refuse('composition', officers, 'officers who add up to the');
      if (onTheLine.value > travelling.value) refuse('onTheLine/value', onTheLine.value, 'at most the');
      return problems;
    }),
  ]);
}

/**
 * Holdings, shipped or a user's own: forces and capabilities known, one row for each pair, and no more officers in units
 * than the force has. A pair without a row holds nothing.
 */
export function parseHoldings(
  text: string,
  forces: readonly Force[],
  capabilities: readonly Capability[],
): Result<readonly Holding[]> {
  return read(text, schemas.holdings, (holdings) => [
    ...holdings.flatMap((holding, n) => [
      ...unknownForce(holding.force, forces, `/${n}/force`),
      ...unknown(holding.capability, ids(capabilities), `/${n}/capability`, 'capability'),
      ...tooMany(holding, forces, capabilities, `/${n}/units`),
    ]),
    ...repeated(
      holdings.map(({ force, capability }) => `${force} ${capability}`),
      (n) => `/${n}`,
      'one row for each force and capability',
    ),
  ]) as Result<readonly Holding[]>;
}

/** Muster points: forces known, each with one at least; a name used once in a force. Nodes are for the road graph to check. */
export function parseMusterPoints(text: string, forces: readonly Force[]): Result<readonly MusterPoint[]> {
  return read(text, schemas.musterPoints, (points) => {
    const served = new Set(points.map(({ force }) => force));
    return [
      ...points.flatMap(({ force }, n) => unknownForce(force, forces, `/${n}/force`)),
      ...repeated(
        points.map(({ force, name }) => `${force} ${name}`),
        (n) => `/${n}/name`,
        'a name used once in a force',
      ),
      ...forces
        .filter(({ id }) => !served.has(id))
        .map(({ id, name }) => ({
          path: '',
          found: `no muster point of ${id} (${name})`,
          expected: 'at least one for each force',
        })),
    ];
  }) as Result<readonly MusterPoint[]>;
}

/** When the clocks change, earliest first; each row's written instant is its second. */
export function parseClock(text: string): Result<ClockOffsets> {
  const parsed = read(text, schemas.clock, ({ transitions }) =>
    transitions.flatMap(({ at, utcSec }, n): Problem[] => {
      const path = `/transitions/${n}`;
      const written = utcFromLocal(at.slice(0, -1), { transitions: [] });
      if (!written.ok) return [{ path: `${path}/at`, found: at, expected: 'a date and time of the calendar' }];
      const before = transitions[n - 1]?.utcSec;
      return [
        ...(written.value === utcSec
          ? []
          : [{ path: `${path}/utcSec`, found: `${utcSec}`, expected: `${written.value}, which is ${at}` }]),
        ...(before === undefined || utcSec > before
          ? []
          : [{ path: `${path}/utcSec`, found: `${utcSec}`, expected: `later than ${before}: earliest first` }]),
      ];
    }),
  );
  if (!parsed.ok) return parsed;
  return ok({ transitions: parsed.value.transitions.map(({ utcSec, offsetSec }) => ({ utcSec, offsetSec })) });
}

function read<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  check: (value: v.InferOutput<Schema>) => readonly Problem[],
): Result<v.InferOutput<Schema>> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = parseWith(schema, json.value);
  if (!parsed.ok) return parsed;
  const problems = check(parsed.value);
  return problems.length > 0 ? failWith(problems) : parsed;
}

const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

/** Keys that came before in the list, each named by what it repeats. */
function repeated(keys: readonly string[], path: (n: number) => string, expected: string): Problem[] {
  const seen = new Set<string>();
  return keys.flatMap((key, n) => {
    if (seen.has(key)) return [{ path: path(n), found: `"${key}" again`, expected }];
    seen.add(key);
    return [];
  });
}

/** A force that isn't there; a name, or nearly one, is answered with the force's code. */
function unknownForce(word: string, forces: readonly Force[], path: string): Problem[] {
  if (forces.some(({ id }) => id === word)) return [];
  const hint = didYouMean(
    word,
    forces.flatMap(({ name, shortName }) => [name, shortName]),
  );
  const meant = forces.find(({ name, shortName }) => hint.includes(`"${name}"`) || hint.includes(`"${shortName}"`));
  if (!meant) return unknown(word, ids(forces), path, 'force');
  return [{ path, found: `"${word}"`, expected: `the code of a force, did you mean "${meant.id}" (${meant.name})?` }];
}

/** Most often officers written where units belong. */
function tooMany(
  holding: { readonly force: string; readonly capability: string; readonly units: number },
  forces: readonly Force[],
  capabilities: readonly Capability[],
  path: string,
): Problem[] {
  const force = forces.find(({ id }) => id === holding.force);
  const capability = capabilities.find(({ id }) => id === holding.capability);
  if (!force || !capability) return [];
  const strength = force.strength.reduce((most, { value }) => Math.max(most, value), 0);
  const officers = holding.units * capability.travelling.value;
  if (officers <= strength) return [];
  return [
    {
      path,
      found: `${holding.units} units, ${officers} officers at ${capability.travelling.value} each`,
      expected: `units whose officers are at most the ${Math.floor(strength)} of ${force.name}`,
    },
  ];
}
