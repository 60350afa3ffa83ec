// A question typed as a sentence, read into the fields of one of the questions that Muster answers. Only what was said is in a
// reading; what was not stays as the form has it, and is named, so that nobody takes a default for an answer. Pure.

import type { Force, ForceId, MusterPoint } from '../../../../core/model/dataset.ts';
import type { Scenario } from '../../../../core/model/scenario.ts';
import { type ChangeChoice, isAmount } from '../form.ts';
import { scenarioIn, whereIn } from './names.ts';
import { plainText } from './plain.ts';
import { changeIn, startIn } from './spans.ts';

export interface Known {
  /** Those with an area. */
  readonly forces: readonly Force[];
  readonly musterPoints: readonly MusterPoint[];
  readonly scenarios: readonly Scenario[];
}

export type Missing =
  | 'units'
  | 'amount'
  | 'where'
  | 'donor'
  | 'lent'
  | 'days'
  | 'scenario'
  | 'change'
  | 'force'
  | 'capability'
  | 'other';

/** Said, and further than the questions look or finer than they count: the nearest stands in its place. */
export type Cut = 'hours' | 'days';

interface Said {
  /** Named in the question, and not read. */
  readonly unsaid: readonly Missing[];
  /** Without these it is not asked. */
  readonly needs: readonly Missing[];
  readonly cut: readonly Cut[];
}
export type Reading = Said &
  (
    | {
        readonly kind: 'howSoon';
        readonly units: number | null;
        readonly capability: 'publicOrder' | 'generalOfficers' | null;
        readonly host: ForceId | null;
        readonly place: string | null;
        readonly start: string | null;
        readonly hours: number | null;
      }
    | {
        readonly kind: 'lends';
        readonly donor: ForceId | null;
        readonly order: number;
        readonly armed: number;
        readonly holdsArmed: number | null;
        readonly start: string | null;
        readonly days: number | null;
      }
    | { readonly kind: 'whatIf'; readonly scenario: string | null; readonly change: ChangeChoice | null }
    | {
        readonly kind: 'late';
        readonly scenario: string | null;
        readonly force: ForceId | null;
        readonly nth: number;
      }
  );

const ORDER = '(?:psus?|police support units?|public order (?:units?|serials?)|riot units?)';
const ARMED =
  '(?:arvs?|armed response (?:vehicle crews?|vehicles?|crews?|units?)|armed (?:crews?|units?|vehicles?)|firearms (?:crews?|units?|teams?))';
const OFFICERS = '(?:sections? of general officers|sections?|general officers)';
/** Capabilities that no question here is of. */
const OTHER =
  /\b(?:surveillance|cbrn|commanders?|advisers?|evidence gather\w*|liaison|protest removal|aep|projectile|prisoner transport|search (?:teams?|units?|officers?)|victim identification|casualty bureau|investigation teams?|cyber|dogs?|mounted|helicopters?|air support)\b/;
const HELD = '(?: (?:out )?of (?:its|their|the|our) (\\d+))?';

/** As far as the questions look. */
const MOST_HOURS = 96;
const MOST_DAYS = 14;

const nearest = (said: number | null, most: number): number | null =>
  said === null ? null : Math.min(most, Math.max(1, Math.ceil(said)));

/** Whole or with a point; never the end of a longer figure. */
const NUMBER = '(?<![\\d.])(\\d+(?:\\.\\d+)?)';

const firstNumber = (text: string, pattern: string): number | null => {
  const [, found] = new RegExp(pattern.replace('(\\d+)', NUMBER)).exec(text) ?? [];
  return found === undefined ? null : Number(found);
};

/** Null where it can't be told which of the questions it is. */
export function readTyped(sentence: string, known: Known): Reading | null {
  const text = plainText(sentence);
  if (/\bwhy\b/.test(text) && /\b(?:late|later|delayed|slow|long)\b/.test(text)) return late(text, known);
  if (/\bwhat (?:if|would|difference)\b/.test(text) || /\b(?:earlier|sooner)\b/.test(text)) return whatIf(text, known);
  const lending =
    /\b(?:asked for|ask for|asks for|lends?|lending|lent|spares?|sparing|sends?|sending|gives?|cover breaks?|is left|break)\b/;
  const intoPlace = /\b(?:how soon|how fast|how quickly|which forces|who could|within|into|reach)\b/;
  if (lending.test(text) && !/\b(?:how soon|which forces)\b/.test(text)) return lends(text, known);
  return intoPlace.test(text) ? howSoon(text, known) : null;
}

function howSoon(text: string, { forces, musterPoints }: Known): Reading {
  const where = whereIn(text, forces, musterPoints);
  const isArmed = new RegExp(`\\b${ARMED}\\b`).test(text);
  const isOfficers = !isArmed && new RegExp(`\\b${OFFICERS}\\b`).test(text);
  const isOrder = new RegExp(`\\b${ORDER}\\b`).test(text);
  const units = firstNumber(
    text,
    `(\\d+) (?:(?!hours?|days?|minutes?|weeks?|am|pm)[a-z]+ ){0,2}(?:${ORDER}|${ARMED}|${OFFICERS}|units?|serials?|teams?|crews?|sections?|officers?)\\b`,
  );
  const hours = hoursIn(text);
  const isOther = OTHER.test(text);
  return {
    kind: 'howSoon',
    units,
    capability: isOfficers ? 'generalOfficers' : isOrder || /\bunits?\b/.test(text) ? 'publicOrder' : null,
    host: where?.force ?? null,
    place: where?.place ?? null,
    start: startIn(text),
    hours: nearest(hours, MOST_HOURS),
    unsaid: [],
    needs: [
      ...(isOther ? ['other' as const] : units === null ? ['units' as const] : []),
      ...(units !== null && !isAmount(units) ? ['amount' as const] : []),
      ...(where === null ? ['where' as const] : []),
      ...(isArmed ? ['capability' as const] : []),
    ],
    cut: hours !== nearest(hours, MOST_HOURS) ? ['hours'] : [],
  };
}

const hoursIn = (text: string): number | null => {
  const [days, minutes] = [firstNumber(text, '(\\d+) days?\\b'), firstNumber(text, '(\\d+) ?(?:minutes?|mins?)\\b')];
  const rest = days !== null ? days * 24 : minutes === null ? null : minutes / 60;
  return firstNumber(text, '(\\d+) ?(?:hours?|hrs?|h)\\b') ?? rest;
};

function lends(text: string, { forces, musterPoints }: Known): Reading {
  const where = whereIn(text, forces, musterPoints);
  const order = firstNumber(text, `(\\d+) (?:more )?${ORDER}\\b`);
  const [, asked, heldBefore, heldAfter] =
    new RegExp(`(\\d+)${HELD} ${ARMED}\\b${HELD}`).exec(text) ?? ([] as (string | undefined)[]);
  const held = heldBefore ?? heldAfter;
  const holds = held === undefined ? firstNumber(text, '\\b(?:holds?|holding|has|have|held) (\\d+)') : Number(held);
  const days = firstNumber(text, '(\\d+) days?\\b') ?? firstNumber(text, '(\\d+) nights?\\b');
  const armed = asked === undefined ? 0 : Number(asked);
  const weeks = firstNumber(text, '(\\d+) weeks?\\b');
  const lasting = days ?? (weeks === null ? null : weeks * 7);
  return {
    kind: 'lends',
    donor: where?.force ?? null,
    order: order ?? 0,
    armed,
    holdsArmed: armed > 0 ? holds : null,
    start: startIn(text),
    days: nearest(lasting, MOST_DAYS),
    unsaid: [...(where === null ? ['donor' as const] : []), ...(lasting === null ? ['days' as const] : [])],
    needs: needsOfLending(text, order ?? 0, armed),
    cut: lasting !== nearest(lasting, MOST_DAYS) ? ['days'] : [],
  };
}

function needsOfLending(text: string, order: number, armed: number): readonly Missing[] {
  if (OTHER.test(text)) return ['other'];
  if (order + armed === 0) return ['lent'];
  return [order, armed].every((units) => units === 0 || isAmount(units)) ? [] : ['amount'];
}

function whatIf(text: string, { scenarios }: Known): Reading {
  const scenario = scenarioIn(text, scenarios);
  const change = changeIn(text);
  return {
    kind: 'whatIf',
    scenario: scenario?.id ?? null,
    change,
    unsaid: scenario === null ? ['scenario'] : [],
    needs: change === null ? ['change'] : [],
    cut: [],
  };
}

function late(text: string, { forces, musterPoints, scenarios }: Known): Reading {
  const where = whereIn(text.replace(/\bin .*$/, ''), forces, musterPoints) ?? whereIn(text, forces, musterPoints);
  const scenario = scenarioIn(text, scenarios);
  return {
    kind: 'late',
    scenario: scenario?.id ?? null,
    force: where?.force ?? null,
    nth: Math.max(1, firstNumber(text, '(\\d+)th\\b') ?? firstNumber(text, '\\bunit (\\d+)\\b') ?? 1),
    unsaid: scenario === null ? ['scenario'] : [],
    needs: where === null ? ['force'] : [],
    cut: [],
  };
}
