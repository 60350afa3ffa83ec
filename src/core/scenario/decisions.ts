// Decisions from a file or a link: checked at the door, in the order they were taken; and what they name against what there
// is. Whether one makes sense when its time comes is not asked here.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Charge, Decision, DecisionKind } from '../model/decisions.ts';
import type { InjectOrder } from '../model/inject-orders.ts';
import { injectsWith } from '../model/injects-with.ts';
import type { Scenario } from '../model/scenario.ts';
import {
  capabilityId,
  finite,
  forceId,
  heldUnits,
  id,
  listOf,
  text,
  tierId,
  wholeNotNegative,
} from './common-schema.ts';
import { parseJson, parseWith, record } from './explain.ts';
import { injectOrder } from './mel-schema.ts';
import { unknown } from './references.ts';

/** More than a room can take in a year; a file beyond it is not a list of decisions. */
const MAX_DECISIONS = 10_000;
const MAX_FORCES = 60;

const taken = {
  atSec: wholeNotNegative,
  by: v.exactOptional(id),
  rationale: v.exactOptional(text),
  overrides: v.exactOptional(v.literal(true)),
};

const there = { incident: id, capability: capabilityId };

const TOUR = 'hours from 4 to 24';
const tourHours = v.pipe(finite, v.minValue(4, TOUR), v.maxValue(24, TOUR));

const someUnits = v.pipe(heldUnits, v.minValue(1, 'at least 1 unit'));

const GIVES = 'a number of units from 1, "all" or "decline"';
const gives = v.lazy((input) => (typeof input === 'number' ? someUnits : v.picklist(['all', 'decline'], GIVES)));

const CHARGES = {
  answers: record({ of: v.literal('answers'), force: forceId }),
  tier: record({ of: v.literal('tier'), tier: tierId }),
  declaration: record({ of: v.literal('declaration'), incident: id }),
  requests: record({ of: v.literal('requests'), incident: id }),
} as const satisfies Readonly<Record<Charge['of'], v.GenericSchema>>;

const KINDS = {
  activateTier: record({ kind: v.literal('activateTier'), ...taken, tier: tierId }),
  declare: record({ kind: v.literal('declare'), ...taken, incident: id }),
  request: record({
    kind: v.literal('request'),
    ...taken,
    incident: id,
    capability: capabilityId,
    units: someUnits,
    neededBySec: v.exactOptional(wholeNotNegative),
    fromOthers: v.exactOptional(v.literal(true)),
  }),
  answer: record({
    kind: v.literal('answer'),
    ...taken,
    force: forceId,
    capability: capabilityId,
    incident: id,
    units: gives,
  }),
  takeOver: record({ kind: v.literal('takeOver'), ...taken, what: oneOf('of', CHARGES) }),
  handBack: record({ kind: v.literal('handBack'), ...taken, what: oneOf('of', CHARGES) }),
  note: record({ kind: v.literal('note'), ...taken, text }),
  inject: record({ kind: v.literal('inject'), ...taken, what: injectOrder }),
  chooseDonors: record({
    kind: v.literal('chooseDonors'),
    ...taken,
    ...there,
    forces: v.pipe(listOf(forceId, MAX_FORCES, 'forces'), v.minLength(1, 'at least one force')),
    only: v.exactOptional(v.literal(true)),
  }),
  setCover: record({
    kind: v.literal('setCover'),
    ...taken,
    force: forceId,
    capability: capabilityId,
    units: heldUnits,
  }),
  holdInReserve: record({ kind: v.literal('holdInReserve'), ...taken, ...there, units: someUnits }),
  commitReserve: record({ kind: v.literal('commitReserve'), ...taken, ...there }),
  release: record({ kind: v.literal('release'), ...taken, ...there, units: someUnits }),
  divert: record({ kind: v.literal('divert'), ...taken, ...there, to: id, units: someUnits }),
  prePosition: record({
    kind: v.literal('prePosition'),
    ...taken,
    force: forceId,
    capability: capabilityId,
    units: someUnits,
  }),
  rendezvous: record({ kind: v.literal('rendezvous'), ...taken, incident: id, bays: someUnits }),
  relief: record({ kind: v.literal('relief'), ...taken, incident: id, tourHours }),
  liaison: record({ kind: v.literal('liaison'), ...taken, force: forceId, incident: id }),
  openGroup: record({ kind: v.literal('openGroup'), ...taken, incident: id }),
  militaryAid: record({ kind: v.literal('militaryAid'), ...taken, incident: id }),
  seekDirection: record({ kind: v.literal('seekDirection'), ...taken, ...there }),
} as const satisfies Readonly<Record<DecisionKind, v.GenericSchema>>;

/** The schema that a key names; of a word that names none, the known ones are said. */
function oneOf(key: string, schemas: Readonly<Record<string, v.GenericSchema>>, others: v.ObjectEntries = {}) {
  const none = v.object({ ...others, [key]: v.picklist(Object.keys(schemas)) });
  return v.lazy((input): v.GenericSchema => {
    const named = typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;
    return typeof named === 'string' && Object.hasOwn(schemas, named) ? schemas[named]! : none;
  });
}

/** A list of decisions, wherever it stands. */
export const decisionList = v.pipe(
  v.array(oneOf('kind', KINDS, { atSec: wholeNotNegative })),
  v.maxLength(MAX_DECISIONS, `at most ${MAX_DECISIONS} decisions`),
);

/** Decisions from JSON text: a list of `{ "atSec": 7200, "kind": "activateTier", "tier": "national" }`. */
export function readDecisions(json: string): Result<readonly Decision[]> {
  const value = parseJson(json);
  if (!value.ok) return value;
  const parsed = parseWith(decisionList, value.value);
  if (!parsed.ok) return parsed;
  return ok(parsed.value as readonly Decision[]);
}

interface Named {
  readonly id: string;
}

/** What decisions may name. */
export interface DecisionContext {
  readonly scenario: Scenario;
  readonly forces: readonly Named[];
  readonly capabilities: readonly Named[];
  readonly roles: readonly Named[];
}

/** Names in decisions that are nobody's, with their place under `path`. A tier that isn't there is the run's to tell. */
export function nameProblems(decisions: readonly Decision[], context: DecisionContext, path = ''): Problem[] {
  const known = {
    incident: context.scenario.incidents.map((one) => one.id),
    force: context.forces.map((one) => one.id),
    capability: context.capabilities.map((one) => one.id),
  };
  const roles = context.roles.map((one) => one.id);
  const injects = injectsWith(context.scenario.mel, decisions).map(({ inject }) => inject.id);
  const look = (value: object, at: string): Problem[] =>
    Object.entries(known).flatMap(([key, ids]) => {
      const named = (value as Readonly<Record<string, unknown>>)[key];
      return typeof named === 'string' ? unknown(named, ids, `${at}/${key}`, key) : [];
    });
  const named = { injects, roles, objectives: (context.scenario.mel?.objectives ?? []).map((one) => one.id) };
  return decisions.flatMap((decision, n) => [
    ...(decision.by === undefined ? [] : unknown(decision.by, roles, `${path}/${n}/by`, 'role')),
    ...look(decision, `${path}/${n}`),
    ...(decision.kind === 'inject' ? orderProblems(decision.what, named, look, `${path}/${n}/what`) : []),
    ...('what' in decision ? look(decision.what, `${path}/${n}/what`) : []),
    ...('to' in decision ? unknown(decision.to, known.incident, `${path}/${n}/to`, 'incident') : []),
    ...('forces' in decision
      ? decision.forces.flatMap((force, m) => unknown(force, known.force, `${path}/${n}/forces/${m}`, 'force'))
      : []),
  ]);
}

/** An inject that isn't in the list, nor added to it; one added under an id that is taken; and names in it that are nobody's. */
function orderProblems(
  order: InjectOrder,
  { injects, roles, objectives }: Readonly<Record<'injects' | 'roles' | 'objectives', readonly string[]>>,
  look: (value: object, at: string) => Problem[],
  path: string,
): Problem[] {
  if (order.does !== 'add') return unknown(order.inject, injects, `${path}/inject`, 'inject');
  const isTaken = injects.filter((one) => one === order.inject.id).length > 1;
  return [
    ...(isTaken
      ? [{ path: `${path}/inject/id`, found: order.inject.id, expected: 'an id that no other inject has' }]
      : []),
    ...order.inject.to.flatMap((role, m) => unknown(role, roles, `${path}/inject/to/${m}`, 'role')),
    ...order.inject.objectives.flatMap((one, m) =>
      unknown(one, objectives, `${path}/inject/objectives/${m}`, 'objective'),
    ),
    ...('when' in order.inject.trigger ? look(order.inject.trigger.when, `${path}/inject/trigger/when`) : []),
  ];
}
