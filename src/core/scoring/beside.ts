// Two runs beside each other: their scores, component by component, and their gaps, told by the same id where both have
// one. Nothing is worked out here that isn't of either run, but the differences.

import type { ComponentId, Dimension } from '../model/scoring.ts';
import type { Gap } from './gaps/types.ts';
import { shownScore } from './shown.ts';
import { NOT_TESTED, type Rating, type Score } from './types.ts';

/** What is known of one run. */
export interface Side {
  readonly scores: readonly Score[];
  readonly gaps: readonly Gap[];
}

/** Whole numbers, or not tested; their difference where both are. */
export interface Figures {
  readonly first: Rating;
  readonly second: Rating;
  readonly difference: number | null;
}

export interface ScoreBeside extends Figures {
  readonly dimension: Dimension;
  /** Of what was asked, so many in a hundred were got. */
  readonly components: readonly (Figures & { readonly id: ComponentId })[];
}

export interface GapBeside {
  readonly id: string;
  /** The gap of either run; null where that one has none. */
  readonly first: Gap | null;
  readonly second: Gap | null;
}

export interface Beside {
  readonly scores: readonly ScoreBeside[];
  /** Those of both together, the largest first by the larger of the two. */
  readonly gaps: readonly GapBeside[];
}

export const beside = (first: Side, second: Side): Beside => ({
  scores: first.scores.map((score, n) => {
    const other = second.scores[n]!;
    return {
      dimension: score.dimension,
      ...figures(shownScore(score).value, shownScore(other).value),
      components: score.components.map((one, c) => ({
        id: one.id,
        ...figures(inAHundred(one.value), inAHundred(other.components[c]!.value)),
      })),
    };
  }),
  gaps: gapsBeside(first.gaps, second.gaps),
});

const inAHundred = (value: Rating): Rating => (value === NOT_TESTED ? value : Math.round(100 * value));

const figures = (first: Rating, second: Rating): Figures => ({
  first,
  second,
  difference: first === NOT_TESTED || second === NOT_TESTED ? null : second - first,
});

function gapsBeside(first: readonly Gap[], second: readonly Gap[]): GapBeside[] {
  const others = new Map(second.map((gap) => [gap.id, gap]));
  const known = new Set(first.map(({ id }) => id));
  const all = [
    ...first.map((gap): GapBeside => ({ id: gap.id, first: gap, second: others.get(gap.id) ?? null })),
    ...second.filter(({ id }) => !known.has(id)).map((gap): GapBeside => ({ id: gap.id, first: null, second: gap })),
  ];
  const size = (one: GapBeside): number => Math.max(one.first?.severity ?? 0, one.second?.severity ?? 0);
  return all.toSorted((x, y) => size(y) - size(x) || (x.id < y.id ? -1 : 1));
}
