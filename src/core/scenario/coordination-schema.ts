// The schemas of coordination: the centres there are, and the doctrine's rules for them; with what needs several places
// of them at once. A force or region that nobody serves and a centre without staff are refused here.

import * as v from 'valibot';
import type { Problem, Result } from '../base/result.ts';
import { ok } from '../base/result.ts';
import {
  CENTRE_KINDS,
  type Centre,
  type CentreKind,
  groupingOf,
  handlerKind,
  servingCentre,
} from '../model/coordination.ts';
import { type Force, GROUPINGS, type GroupingId } from '../model/dataset.ts';
import type { Doctrine } from '../model/doctrine.ts';
import { hasArea } from '../model/national-forces.ts';
import {
  capabilityId,
  finite,
  forceId,
  id,
  listOf,
  minutes,
  provenance,
  sourced,
  sourcedMinutes,
  text,
  tierId,
  wholeNotNegative,
} from './common-schema.ts';
import { failWith, parseJson, parseWith, quoted, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_CENTRES = 500;
const MAX_STAFF = 1000;
const MAX_HANDLERS = 200;
const MAX_FACTOR = 1000;
const STAFF = `from 1 to ${MAX_STAFF} requests at once: a centre has staff`;

const kind = v.picklist(CENTRE_KINDS);
const staff = record({
  value: v.pipe(finite, v.integer('a whole number'), v.minValue(1, STAFF), v.maxValue(MAX_STAFF, STAFF)),
  ...provenance,
});
const FACTOR = `a factor from 1 to ${MAX_FACTOR}`;
const factor = sourced(v.pipe(finite, v.minValue(1, FACTOR), v.maxValue(MAX_FACTOR, FACTOR)));

const centres = listOf(
  record({
    id,
    name: text,
    kind,
    force: v.exactOptional(forceId),
    region: v.exactOptional(text),
    grouping: v.exactOptional(v.picklist(GROUPINGS)),
    staff,
  }),
  MAX_CENTRES,
  'centres',
);

/** The doctrine's block of rules for centres. */
export const coordination = record({
  handlers: listOf(
    record({ id, tier: tierId, capability: v.exactOptional(capabilityId), kind }),
    MAX_HANDLERS,
    'handlers',
  ),
  kinds: listOf(
    record({
      id: kind,
      called: v.exactOptional(text),
      standing: v.boolean(),
      activationMin: sourcedMinutes,
      queueLimit: sourced(wholeNotNegative),
    }),
    CENTRE_KINDS.length,
    'kinds',
  ),
  ringRoundFactor: factor,
  degradedFactor: factor,
  register: v.exactOptional(record({ refreshMin: sourced(v.pipe(minutes, v.minValue(1, 'at least 1 minute'))) })),
  messages: v.exactOptional(
    record({
      degradedFactor: factor,
      otherMeansMin: sourcedMinutes,
      postedLiaison: v.exactOptional(record({ channel: id, ...provenance })),
    }),
  ),
});

/** Centres from JSON text, checked against the forces that they are to serve. */
export function parseCentres(json: string, forces: readonly Force[]): Result<readonly Centre[]> {
  const value = parseJson(json);
  return value.ok ? readCentres(value.value, forces) : value;
}

/** Centres from a value: each sound, and every force served by one of each kind. */
export function readCentres(value: unknown, forces: readonly Force[]): Result<readonly Centre[]> {
  const parsed = parseWith(centres, value);
  if (!parsed.ok) return parsed;
  const problems = [
    ...duplicates(
      parsed.value.map((centre) => centre.id),
      '',
    ),
    ...parsed.value.flatMap((centre, n) => placeProblems(centre, n, forces)),
    ...unserved(parsed.value, forces),
  ];
  return problems.length > 0 ? failWith(problems) : ok(parsed.value);
}

function placeProblems(centre: Centre, n: number, forces: readonly Force[]): Problem[] {
  const { kind, force, region, grouping } = centre;
  const regions = [...new Set(forces.flatMap(({ groupings }) => groupings[groupingOf(centre)] ?? []))];
  const wrong = (key: string, found: string | undefined, wanted: boolean, what: string): Problem[] =>
    (found !== undefined) === wanted
      ? []
      : [
          {
            path: `/${n}/${key}`,
            found: found === undefined ? 'nothing' : quoted(found),
            expected: wanted
              ? what
              : `no ${key}: only a ${key === 'force' ? 'controlRoom' : 'regional'} centre has one`,
          },
        ];
  return [
    ...wrong('force', force, kind === 'controlRoom', 'the force whose control room it is'),
    ...wrong('region', region, kind === 'regional', 'the mutual-aid region that it serves'),
    ...(grouping === undefined ? [] : wrong('grouping', grouping, kind === 'regional', 'the grouping of its region')),
    ...(force === undefined
      ? []
      : unknown(
          force,
          forces.map(({ id }) => id as string),
          `/${n}/force`,
          'force',
        )),
    ...(region === undefined
      ? []
      : unknown(region, regions, `/${n}/region`, groupingOf(centre) === 'mutualAid' ? 'mutual-aid region' : 'region')),
  ];
}

/**
 * Every force has exactly one centre of each kind that serves it; one without an area has no regional one. Groupings that
 * have centres have one for each region.
 */
function unserved(all: readonly Centre[], forces: readonly Force[]): Problem[] {
  const groupings = new Set<GroupingId>(['mutualAid', ...all.map(groupingOf)]);
  return forces.flatMap((force) =>
    CENTRE_KINDS.flatMap((kind): Problem[] => {
      if (kind !== 'regional') return servedOnce(all, force, kind, 'mutualAid');
      return hasArea(force) ? [...groupings].flatMap((grouping) => servedOnce(all, force, kind, grouping)) : [];
    }),
  );
}

function servedOnce(all: readonly Centre[], force: Force, kind: CentreKind, grouping: GroupingId): Problem[] {
  const rest = [...all];
  const what = grouping === 'mutualAid' ? kind : `${kind} (${grouping})`;
  const first = servingCentre(rest, kind, force, grouping);
  if (first < 0)
    return [{ path: '', found: `no ${what} centre for ${force.name} (${force.id})`, expected: 'one for each force' }];
  rest.splice(first, 1);
  const second = servingCentre(rest, kind, force, grouping);
  if (second < 0) return [];
  return [{ path: `/${second + 1}`, found: `two ${what} centres for ${force.name}`, expected: 'one for each force' }];
}

/** What is wrong between a doctrine's rules for centres and the rest of it. */
export function coordinationProblems(doctrine: Doctrine, capabilities: readonly string[]): Problem[] {
  const { coordination: rules, tiers, routes } = doctrine;
  if (!rules) return [];
  const tierIds = tiers.map((tier) => tier.id as string);
  const ruled = rules.kinds.map((rule) => rule.id);
  return [
    ...duplicates(
      rules.handlers.map((handler) => handler.id),
      '/coordination/handlers',
    ),
    ...duplicates(ruled, '/coordination/kinds'),
    ...rules.handlers.flatMap(({ tier, capability, kind }, n) => [
      ...unknown(tier, tierIds, `/coordination/handlers/${n}/tier`, 'tier'),
      ...(capability === undefined
        ? []
        : unknown(capability, capabilities, `/coordination/handlers/${n}/capability`, 'capability')),
      ...(ruled.includes(kind)
        ? []
        : [
            {
              path: '/coordination/kinds',
              found: `no rule for ${kind}`,
              expected: 'a rule for each kind that handles',
            },
          ]),
    ]),
    ...routes.flatMap((route) =>
      [route.id, ...(route.alsoServes ?? [])].flatMap((served) =>
        route.tiers.flatMap((rung): Problem[] =>
          handlerKind(rules, rung.id, served) !== undefined
            ? []
            : [
                {
                  path: '/coordination/handlers',
                  found: `nobody for ${served} at tier "${rung.id}"`,
                  expected: 'a handler for each tier of each route',
                },
              ],
        ),
      ),
    ),
  ];
}
