// Where gaps stand on the timeline: at the moment each begins, those close together under one mark. What only reruns or several
// exercises find has no moment. Pure.

import type { Gap, GapKind } from '../../../core/scoring/gaps/types.ts';

/** Marks stand far enough apart to be hit. */
const APART_PX = 24;

const WITHOUT_A_MOMENT: ReadonlySet<GapKind> = new Set(['singlePointOfFailure', 'skillNotExercised']);

export interface GapMark {
  readonly x: number;
  readonly fromSec: number;
  /** In the order of the list of gaps, the largest first; at least one. */
  readonly gaps: readonly Gap[];
}

export const hasMoment = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter(({ kind }) => !WITHOUT_A_MOMENT.has(kind));

/** Marks in view, from left to right; `xOf` is where a second stands. */
export function gapMarks(gaps: readonly Gap[], xOf: (sec: number) => number, width: number): GapMark[] {
  const begun = hasMoment(gaps)
    .map((gap) => ({ gap, x: xOf(gap.fromSec) }))
    .filter(({ x }) => x >= 0 && x <= width)
    .toSorted((one, other) => one.x - other.x);
  const marks: { x: number; fromSec: number; gaps: Gap[] }[] = [];
  for (const { gap, x } of begun) {
    const last = marks[marks.length - 1];
    if (last !== undefined && x - last.x < APART_PX) last.gaps.push(gap);
    else marks.push({ x, fromSec: gap.fromSec, gaps: [gap] });
  }
  const place = new Map(gaps.map((gap, n) => [gap, n]));
  for (const mark of marks) mark.gaps.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return marks;
}

/** What a press on a mark opens: its largest gap, and at the next press the one after that which is open. */
export function nextOf({ gaps }: GapMark, open: string | null): Gap | undefined {
  return gaps[(gaps.findIndex(({ id }) => id === open) + 1) % gaps.length];
}
