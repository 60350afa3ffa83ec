// The schema of a Main Events List, and the checks of what its injects refer to: each problem with its place.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import {
  CONDITION_FIELDS,
  CONDITION_KINDS,
  type ConditionField,
  type Inject,
  type InjectCondition,
  type MainEventsList,
} from '../model/mel.ts';
import { PARTNER_KINDS } from '../model/partners.ts';
import type { Scenario } from '../model/scenario.ts';
import { capabilityId, finite, forceId, id, listOf, minutes, share, text, tierId } from './common-schema.ts';
import { record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_OBJECTIVES = 50;
const MAX_INJECTS = 300;
const MAX_LIST = 20;
const LONGEST_LINE = 200;
const LONGEST_TEXT = 4000;

const line = v.pipe(text, v.maxLength(LONGEST_LINE, `at most ${LONGEST_LINE} characters`));
const words = v.pipe(text, v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`));
const units = v.pipe(
  finite,
  v.integer('a whole number of units'),
  v.minValue(1, 'at least 1 unit'),
  v.maxValue(5000, 'at most 5000 units'),
);

const condition = v.pipe(
  record({
    kind: v.picklist(CONDITION_KINDS),
    force: v.exactOptional(forceId),
    capability: v.exactOptional(capabilityId),
    incident: v.exactOptional(id),
    tier: v.exactOptional(tierId),
    centre: v.exactOptional(id),
    partner: v.exactOptional(v.picklist(PARTNER_KINDS)),
    share: v.exactOptional(v.pipe(share, v.minValue(0.01, 'a share from 0.01 to 1'))),
    units: v.exactOptional(units),
    forMin: v.exactOptional(minutes),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { kind, ...given } = dataset.value;
    const { needs, may } = CONDITION_FIELDS[kind];
    const at = (key: string, value: unknown): [v.ObjectPathItem] => [
      { type: 'object', origin: 'value', input: dataset.value, key, value },
    ];
    for (const field of needs) {
      if (given[field] !== undefined) continue;
      addIssue({ message: `${field}, which "${kind}" needs`, input: undefined, path: at(field, undefined) });
    }
    for (const field of Object.keys(given) as ConditionField[]) {
      if (needs.includes(field) || may.includes(field)) continue;
      const known = [...needs, ...may].join(', ') || 'nothing';
      addIssue({ message: `only what "${kind}" takes: ${known}`, input: given[field], path: at(field, given[field]) });
    }
  }),
);

const atTime = record({ atMin: minutes });
const onCondition = record({ when: condition, afterMin: v.exactOptional(minutes) });
/** Told apart by whether it names a condition, so that each gets its own messages. */
const trigger = v.lazy((input): typeof atTime | typeof onCondition =>
  typeof input === 'object' && input !== null && 'when' in input ? onCondition : atTime,
);

const paragraphs = listOf(line, MAX_LIST, 'paragraphs');
const entries = {
  id,
  number: v.pipe(text, v.maxLength(12, 'at most 12 characters')),
  title: line,
  text: words,
  to: v.pipe(listOf(id, MAX_LIST, 'roles'), v.minLength(1, 'at least one role')),
  trigger,
  expected: listOf(words, MAX_LIST, 'expected actions'),
  objectives: listOf(id, MAX_LIST, 'objectives'),
  sprParagraphs: paragraphs,
  media: v.exactOptional(line),
};

export const mainEventsList = record({
  objectives: listOf(record({ id, text: words, sprParagraphs: paragraphs }), MAX_OBJECTIVES, 'objectives'),
  injects: listOf(record(entries), MAX_INJECTS, 'injects'),
});

const ORDER = 'fire, hold, release, skip, edit or add';
const orders = {
  plain: record({ does: v.picklist(['fire', 'hold', 'release', 'skip'], ORDER), inject: id }),
  edit: record({ does: v.literal('edit'), inject: id, text: words }),
  add: record({ does: v.literal('add'), inject: record(entries) }),
};

/** What exercise control does with an inject, told apart by what it does. */
export const injectOrder = v.lazy((input): v.GenericSchema => {
  const does = typeof input === 'object' && input !== null ? (input as { does?: unknown }).does : undefined;
  return does === 'edit' || does === 'add' ? orders[does] : orders.plain;
});

/** What a list of injects refers to. */
export interface MelContext {
  readonly forces: readonly string[];
  readonly capabilities: readonly string[];
  readonly roles: readonly string[];
  readonly centres: readonly string[];
  readonly paragraphs: readonly string[];
}

type Placed = Pick<Scenario, 'incidents' | 'durationHours'>;

/** What doesn't fit between a list, its scenario and the product's data. Tiers are the doctrine's: `melTierProblems`. */
export function melProblems(mel: MainEventsList, scenario: Placed, known: MelContext, path = '/mel'): Problem[] {
  const objectives = mel.objectives.map(({ id: one }) => one);
  const ids = mel.injects.map(({ id: one }) => one);
  return [
    ...duplicates(objectives, `${path}/objectives`),
    ...duplicates(ids, `${path}/injects`),
    ...mel.objectives.flatMap((one, n) =>
      one.sprParagraphs.flatMap((paragraph, m) =>
        unknown(paragraph, known.paragraphs, `${path}/objectives/${n}/sprParagraphs/${m}`, 'paragraph of the SPR'),
      ),
    ),
    ...mel.injects.flatMap((inject, n) => injectProblems(inject, scenario, known, objectives, `${path}/injects/${n}`)),
  ];
}

function injectProblems(
  inject: Inject,
  scenario: Placed,
  known: MelContext,
  objectives: readonly string[],
  path: string,
): Problem[] {
  const { trigger: due } = inject;
  const lastMin = scenario.durationHours * 60;
  const late = 'atMin' in due && due.atMin > lastMin;
  return [
    ...inject.to.flatMap((role, m) => unknown(role, known.roles, `${path}/to/${m}`, 'role')),
    ...inject.objectives.flatMap((one, m) => unknown(one, objectives, `${path}/objectives/${m}`, 'objective')),
    ...inject.sprParagraphs.flatMap((one, m) =>
      unknown(one, known.paragraphs, `${path}/sprParagraphs/${m}`, 'paragraph of the SPR'),
    ),
    ...('when' in due ? conditionProblems(due.when, scenario, known, `${path}/trigger/when`) : []),
    ...(late
      ? [
          {
            path: `${path}/trigger/atMin`,
            found: `${due.atMin} min`,
            expected: `a time before the end, at ${lastMin} min`,
          },
        ]
      : []),
  ];
}

function conditionProblems(when: InjectCondition, scenario: Placed, known: MelContext, path: string): Problem[] {
  const incidents = scenario.incidents.map(({ id: one }) => one);
  const check = (field: ConditionField, some: readonly string[], what: string): Problem[] => {
    const word = when[field];
    return typeof word === 'string' ? unknown(word, some, `${path}/${field}`, what) : [];
  };
  return [
    ...check('force', known.forces, 'force'),
    ...check('capability', known.capabilities, 'capability'),
    ...check('incident', incidents, 'incident'),
    ...check('centre', known.centres, 'centre'),
    ...check('partner', partnersOf(when, scenario), 'partner of that incident'),
  ];
}

const partnersOf = ({ incident }: InjectCondition, { incidents }: Placed): readonly string[] => [
  ...new Set(
    incidents
      .filter(({ id: one }) => incident === undefined || one === incident)
      .flatMap(({ phases }) => phases.flatMap(({ partners = [] }) => partners.map(({ partner }) => partner))),
  ),
];

/** Tiers that the doctrine doesn't know. */
export const melTierProblems = ({ mel }: Scenario, tiers: readonly string[]): Problem[] =>
  (mel?.injects ?? []).flatMap(({ trigger: due }, n) =>
    'when' in due && due.when.tier !== undefined
      ? unknown(due.when.tier, tiers, `/scenario/mel/injects/${n}/trigger/when/tier`, 'tier')
      : [],
  );
