// An inject as it is being written on the desk: what its form holds, what is still wrong with it, and the inject that it makes.
// Pure; what an inject may hold at all is core/scenario/mel-schema.ts's.

import type { ResolvedExercise } from '../../../core/model/exercise.ts';
import {
  CONDITION_FIELDS,
  CONDITION_KINDS,
  type ConditionField,
  type ConditionKind,
  type Inject,
  type InjectCondition,
  type InjectTrigger,
} from '../../../core/model/mel.ts';
import * as words from './add-words.ts';

/** At a time from now, or when something comes about. */
export type Starts = 'time' | ConditionKind;

export interface InjectDraft {
  readonly title: string;
  readonly text: string;
  readonly to: readonly string[];
  readonly starts: Starts;
  readonly inMin: string;
  /** What the condition names and counts, as chosen and typed; empty for any. */
  readonly fields: Readonly<Partial<Record<ConditionField, string>>>;
  readonly afterMin: string;
  /** One a line. */
  readonly expected: string;
  readonly objectives: readonly string[];
  readonly spr: string;
}

export const NEW_DRAFT: InjectDraft = {
  title: '',
  text: '',
  to: [],
  starts: 'time',
  inMin: '0',
  fields: {},
  afterMin: '0',
  expected: '',
  objectives: [],
  spr: '',
};

/** What a draft is read against: the exercise, when it is now, and the paragraphs that there are. */
export interface DraftContext {
  readonly exercise: ResolvedExercise;
  readonly nowSec: number;
  readonly durationSec: number;
  readonly paragraphs: readonly string[];
}

export type Faults = Readonly<Partial<Record<keyof InjectDraft | ConditionField, string>>>;

const COUNTS = { share: [1, 100], units: [1, 5000], forMin: [0, 40_320] } as const;
type Count = keyof typeof COUNTS;
export const isCount = (field: ConditionField): field is Count => field in COUNTS;

/** All fields of a condition, those that it needs first. */
export const fieldsOf = (kind: ConditionKind): readonly ConditionField[] => [
  ...CONDITION_FIELDS[kind].needs,
  ...CONDITION_FIELDS[kind].may,
];

export const needs = (kind: ConditionKind, field: ConditionField): boolean =>
  CONDITION_FIELDS[kind].needs.includes(field);

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a field may name in this exercise. */
export function namedBy(field: ConditionField, exercise: ResolvedExercise): readonly Named[] {
  const { forces, capabilities, scenario, doctrine, centres } = exercise;
  switch (field) {
    case 'force':
      return [...forces].sort((one, other) => one.name.localeCompare(other.name, 'en'));
    case 'capability':
      return capabilities;
    case 'incident':
      return scenario.incidents;
    case 'tier':
      return doctrine.tiers;
    case 'centre':
      return centres;
    case 'partner':
      return partnersIn(exercise).map((id) => ({ id, name: words.partnerName(id) }));
    default:
      return [];
  }
}

const partnersIn = ({ scenario }: ResolvedExercise): readonly string[] => [
  ...new Set(
    scenario.incidents.flatMap(({ phases }) =>
      phases.flatMap(({ partners = [] }) => partners.map(({ partner }) => partner)),
    ),
  ),
];

/** What can come about in this exercise: nobody is late where no partner is asked for. */
export const kindsIn = (exercise: ResolvedExercise): readonly ConditionKind[] =>
  CONDITION_KINDS.filter((kind) => {
    if (kind === 'partnerLate') return partnersIn(exercise).length > 0;
    return !fieldsOf(kind).includes('centre') || exercise.centres.length > 0;
  });

const linesIn = (typed: string): readonly string[] =>
  typed.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
const paragraphsIn = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[\s,;]+/).filter((one) => one !== '')),
];

const isWithin = (typed: string, least: number, most: number): boolean => {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isInteger(value) && value >= least && value <= most;
};

/** What is wrong, by the field where it is. */
export function faultsOf(draft: InjectDraft, { exercise, nowSec, durationSec, paragraphs }: DraftContext): Faults {
  const faults: Partial<Record<keyof InjectDraft | ConditionField, string>> = {};
  if (draft.title.trim() === '') faults.title = words.NO_TITLE;
  if (draft.text.trim() === '') faults.text = words.NO_TEXT;
  if (draft.to.length === 0) faults.to = words.NO_ROLE;
  if (draft.starts === 'time') {
    const leftMin = Math.max(0, Math.floor((durationSec - nowSec) / 60));
    if (!isWithin(draft.inMin, 0, leftMin)) faults.inMin = words.minutesUpTo(leftMin);
  } else {
    if (!isWithin(draft.afterMin, 0, COUNTS.forMin[1])) faults.afterMin = words.minutesUpTo(COUNTS.forMin[1]);
    for (const field of fieldsOf(draft.starts)) {
      const typed = draft.fields[field] ?? '';
      if (typed === '' && !needs(draft.starts, field)) continue;
      if (isCount(field)) {
        const [least, most] = COUNTS[field];
        if (!isWithin(typed, least, most)) faults[field] = words.wholeFromTo(least, most);
      } else if (!namedBy(field, exercise).some(({ id }) => id === typed)) faults[field] = words.CHOOSE_ONE;
    }
  }
  if (linesIn(draft.expected).length > 20) faults.expected = words.TOO_MANY_LINES;
  const strange = paragraphsIn(draft.spr).filter((one) => !paragraphs.includes(one));
  if (strange.length > 0) faults.spr = words.noParagraph(strange.join(', '));
  return faults;
}

/** When it falls due; null while a figure or name that it needs is missing. */
export function triggerOf(draft: InjectDraft, context: DraftContext): InjectTrigger | null {
  const { starts, fields, inMin } = draft;
  const faults = faultsOf(draft, context);
  if (starts === 'time') {
    return faults.inMin === undefined ? { atMin: Math.floor(context.nowSec / 60) + Number(inMin) } : null;
  }
  const asked = fieldsOf(starts);
  if (faults.afterMin !== undefined || asked.some((field) => faults[field] !== undefined)) return null;
  const given = asked.flatMap((field): [string, string | number][] => {
    const typed = fields[field] ?? '';
    if (typed === '') return [];
    if (!isCount(field)) return [[field, typed]];
    return [[field, field === 'share' ? Number(typed) / 100 : Number(typed)]];
  });
  // Each field was looked up or counted above.
  const when = { kind: starts, ...Object.fromEntries(given) } as InjectCondition;
  const afterMin = Number(draft.afterMin);
  return afterMin > 0 ? { when, afterMin } : { when };
}

/** The inject, once nothing is wrong with it. */
export function injectFrom(
  draft: InjectDraft,
  context: DraftContext,
  named: Pick<Inject, 'id' | 'number'>,
): Inject | null {
  const trigger = triggerOf(draft, context);
  if (trigger === null || Object.keys(faultsOf(draft, context)).length > 0) return null;
  return {
    ...named,
    title: draft.title.trim(),
    text: draft.text.trim(),
    to: draft.to,
    trigger,
    expected: linesIn(draft.expected),
    objectives: draft.objectives,
    sprParagraphs: paragraphsIn(draft.spr),
  };
}
