// One figure of a doctrine as a person may set it, and what a list of settings makes of it: its value now, the list with it
// changed, the list with it back as it was. Plain data; who reads the schema for it is assumption-form.ts.

import type { Provenance } from '../model/dataset.ts';
import type { Setting } from './pointer.ts';

export type FigureValue = number | boolean | string;

/** What one figure may be. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

export const FIVE = ['min', 'p10', 'p50', 'p90', 'max'] as const;
export type OfFive = (typeof FIVE)[number];

/** When a figure does nothing to the run, and why; `run` where it does. */
export type FigureUse = 'run' | 'notAsked' | 'notInScenario' | 'bill' | 'yardstick';

export interface Assumption {
  /** Pointer to the figure; of five numbers together, to what holds them. */
  readonly path: string;
  /** Keys on the way to it, elements of lists left out. */
  readonly keys: readonly string[];
  /** Names, or else ids, of the elements of lists on the way. */
  readonly names: readonly string[];
  readonly kind: 'five' | 'number' | 'switch' | 'choice';
  readonly limits: Limits | null;
  /** What a choice may be. */
  readonly options: readonly string[];
  /** As the scenario has it, by pointer: five numbers, or one value. */
  readonly given: Readonly<Record<string, FigureValue>>;
  readonly by: Provenance | null;
  readonly use: FigureUse;
  /** Pointer to the switch without which it does nothing, and what that may say. */
  readonly needs: { readonly path: string; readonly oneOf: readonly FigureValue[] } | null;
}

export const fiveOf = (path: string): Readonly<Record<OfFive, string>> => ({
  min: `${path}/min`,
  p10: `${path}/p10`,
  p50: `${path}/p50`,
  p90: `${path}/p90`,
  max: `${path}/max`,
});

/** Values now, by pointer: what the settings say last of each, and else what was given. */
export function valuesNow(all: readonly Assumption[], settings: readonly Setting[]): ReadonlyMap<string, FigureValue> {
  const values = new Map<string, FigureValue>();
  for (const { given } of all) for (const path in given) values.set(path, given[path]!);
  for (const { path, value } of settings) {
    if (values.has(path) && isFigure(value)) values.set(path, value);
  }
  return values;
}

const isFigure = (value: unknown): value is FigureValue =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';

export const isChanged = ({ given }: Assumption, now: ReadonlyMap<string, FigureValue>): boolean =>
  Object.entries(given).some(([path, value]) => now.get(path) !== value);

/** The settings with these values set; what is as it was given needs no setting. Others stay where they are. */
export function withValues(
  settings: readonly Setting[],
  assumption: Assumption,
  values: Readonly<Record<string, FigureValue>>,
): readonly Setting[] {
  const { given } = assumption;
  const kept = settings.filter(({ path }) => !(path in values));
  const set = Object.entries(values).filter(([path, value]) => value !== given[path]);
  return [...kept, ...set.map(([path, value]) => ({ path, value }))];
}

/** The settings without those of this assumption. */
export const asGiven = (settings: readonly Setting[], assumption: Assumption): readonly Setting[] =>
  withValues(settings, assumption, assumption.given);

/** The settings without those of any of these. */
export const allAsGiven = (settings: readonly Setting[], all: readonly Assumption[]): readonly Setting[] => {
  const known = new Set(all.flatMap(({ given }) => Object.keys(given)));
  return settings.filter(({ path }) => !known.has(path));
};

/**
 * Five numbers with one of them moved, and none falling below the one before: the one moved stops at its neighbour among the
 * middle three, and takes the outermost with it.
 */
export function movedFive(
  five: Readonly<Record<OfFive, number>>,
  which: OfFive,
  to: number,
  { least, most }: Limits,
): Record<OfFive, number> {
  const next: Record<OfFive, number> = { ...five };
  const at = FIVE.indexOf(which);
  const floor = which === 'p50' || which === 'p90' ? five[FIVE[at - 1]!] : which === 'max' ? five.p90 : least;
  const roof = which === 'p10' || which === 'p50' ? five[FIVE[at + 1]!] : which === 'min' ? five.p10 : most;
  next[which] = Math.min(roof, Math.max(floor, to));
  next.min = Math.min(next.min, next.p10);
  next.max = Math.max(next.max, next.p90);
  return next;
}
