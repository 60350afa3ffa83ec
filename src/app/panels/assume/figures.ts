// Assumptions as the form shows them: which group, what label, how a value reads, how far its slider goes. Pure.

import { type Assumption, type FigureValue, fiveOf, isChanged } from '../../../core/scenario/assumption.ts';
import { minutesText, whole } from '../format.ts';
import { LABELS, type Unit } from './labels.ts';
import * as words from './words.ts';

type Values = ReadonlyMap<string, FigureValue>;

const labelled = ({ keys }: Assumption) => LABELS[(keys.at(-1) === 'value' ? keys.slice(0, -1) : keys).join('/')];

/** Keys that nobody has put into words yet are told as they are. */
export const labelOf = (one: Assumption): string => labelled(one)?.text ?? one.keys.join(' ');
export const unitOf = (one: Assumption): Unit => labelled(one)?.unit ?? 'count';
export const hasWords = (one: Assumption): boolean =>
  labelled(one) !== undefined && one.options.every((option) => option in words.CHOICE_WORDS);

const named = (name: string): string => words.NAME_WORDS[name] ?? name;

/** What it is of, within its group: a tier, a kind of incident, hours of the week. */
export function contextOf({ keys, names }: Assumption): string {
  const shown = (keys[0] === 'routes' ? names.slice(1) : names).map(named);
  // Steps of a ladder have numbers only.
  return shown.map((name) => (/^\d+$/.test(name) ? `Step ${name}` : name)).join(', ');
}

/** The whole name, for who hears it or finds it among others. */
export const fullNameOf = (one: Assumption): string => {
  const route = one.keys[0] === 'routes' ? one.names[0] : undefined;
  return [route, contextOf(one), labelOf(one)].filter(Boolean).join(', ');
};

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly all: readonly Assumption[];
}

/** Groups in the order of planners: asking first, then each capability, then the rest. */
export function groupsOf(all: readonly Assumption[]): readonly Group[] {
  const groups = new Map<string, Assumption[]>();
  for (const one of all) {
    const [block = ''] = one.keys;
    const id = block === 'routes' ? `routes/${one.names[0]}` : (words.GROUP_OF_BLOCK[block] ?? block);
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const order = Object.keys(words.GROUP_WORDS);
  const placeOf = (id: string): number => (id.startsWith('routes/') ? 0.5 : order.indexOf(id));
  return [...groups]
    .map(([id, members]) => ({ id, title: words.GROUP_WORDS[id] ?? members[0]?.names[0] ?? id, all: members }))
    .sort((x, y) => placeOf(x.id) - placeOf(y.id));
}

export const isOfUse = ({ use }: Assumption): boolean => use !== 'notAsked' && use !== 'notInScenario';

/** The switch that keeps it from doing anything now; null where none does. */
export function idleBecause(one: Assumption, all: readonly Assumption[], now: Values): Assumption | null {
  const { needs } = one;
  if (needs === null) return null;
  const value = now.get(needs.path);
  if (value === undefined || needs.oneOf.includes(value)) return null;
  return all.find(({ path }) => path === needs.path) ?? null;
}

const UNIT_TEXT: Readonly<Record<Exclude<Unit, 'min' | 'share' | 'pounds' | 'hour' | 'count'>, string>> = {
  h: 'h',
  units: 'units',
  officers: 'officers',
  times: 'times',
  days: 'days',
  steps: 'steps',
};

/** A number that has no unit to say it: as many decimals as it needs, three at most. */
const decimal = (value: number): string =>
  Number.isInteger(value) ? whole(value) : String(Math.round(value * 1000) / 1000);

export function numberText(value: number, unit: Unit): string {
  switch (unit) {
    case 'min':
      return Number.isInteger(value) || value >= 10 ? minutesText(value) : `${decimal(value)}\u00a0min`;
    case 'share':
      return `${decimal(value * 100)}%`;
    case 'pounds':
      return `£${Number.isInteger(value) ? whole(value) : value.toFixed(2)}`;
    case 'hour':
      return `${String(value).padStart(2, '0')}:00`;
    case 'count':
      return decimal(value);
    default:
      return `${decimal(value)}\u00a0${value === 1 ? UNIT_TEXT[unit].replace(/s$/, '') : UNIT_TEXT[unit]}`;
  }
}

/** What a field for it is counted in, and by how much that is more than what is kept. */
export const FIELD_UNIT: Readonly<Record<Unit, string>> = {
  ...UNIT_TEXT,
  min: 'minutes',
  share: 'percent',
  pounds: 'pounds',
  hour: 'o’clock',
  count: '',
};
export const perUnit = (unit: Unit): number => (unit === 'share' ? 100 : 1);
/** Ten digits: what a person types comes back as it was typed. */
export const tidy = (value: number): number => Math.round(value * 1e10) / 1e10;

export function valueText(one: Assumption, value: FigureValue): string {
  if (typeof value === 'boolean') return value ? words.ON : words.OFF;
  return typeof value === 'string' ? (words.CHOICE_WORDS[value] ?? value) : numberText(value, unitOf(one));
}

/** One value as it is; five by low, likely and high. */
export function summaryText(one: Assumption, valueAt: (path: string) => FigureValue): string {
  if (one.kind !== 'five') return valueText(one, valueAt(one.path));
  const { p10, p50, p90 } = fiveOf(one.path);
  return `${valueText(one, valueAt(p50))} (${valueText(one, valueAt(p10))} to ${valueText(one, valueAt(p90))})`;
}

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const NICE = [1, 2, 5, 10];

/** How far a slider goes: room above what is and was, within what is allowed; and how far one key press moves it. */
export function rangeOf({ limits, given, kind, path }: Assumption, now: Values, unit: Unit): Range {
  const least = limits?.least ?? 0;
  const most = limits?.most ?? Number.POSITIVE_INFINITY;
  if (unit === 'share') return { from: least, to: most, step: 0.01 };
  const paths = kind === 'five' ? Object.values(fiveOf(path)).slice(0, 4) : [path];
  const largest = Math.max(...paths.flatMap((one) => [Number(given[one] ?? 0), Number(now.get(one) ?? 0)]));
  if (unit === 'hour') return { from: 0, to: 23, step: 1 };
  const isWhole = limits?.whole === true || unit === 'min';
  const wanted = Math.max(largest * (kind === 'five' ? 1.5 : 2), isWhole ? 10 : 1);
  const size = 10 ** Math.floor(Math.log10(wanted / 50));
  const step = NICE.map((n) => n * size).find((n) => n * 100 >= wanted) ?? size * 10;
  const whole = isWhole ? Math.max(1, Math.round(step)) : step;
  const to = Math.min(most, Math.ceil(wanted / whole) * whole);
  return { from: Math.min(least, to), to, step: tidy(whole) };
}

/** Those with all the words asked for, in their names, contexts or sources. */
export function matching(groups: readonly Group[], query: string): readonly Assumption[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap(({ title, all }) =>
    all.filter((one) => {
      const text = `${title} ${contextOf(one)} ${labelOf(one)} ${one.by?.source ?? ''}`.toLowerCase();
      return asked.every((word) => text.includes(word));
    }),
  );
}

export const changedOf = (all: readonly Assumption[], now: Values): readonly Assumption[] =>
  all.filter((one) => isChanged(one, now));
