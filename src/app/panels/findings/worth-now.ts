// What closing the gaps of the run on the desk is worth, as far as it has been asked.

import type { Worth } from '../../../core/experiments/worth.ts';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { DeskView } from '../view.ts';
import { WIDE } from './narrowing.ts';
import { askOfRun, type RunAnswer, runAnswer } from './run-answer.ts';

/** Seeds for those that stay to the end: enough to tell most apart. */
const SEEDS = 30;

export type WorthNow = RunAnswer<'worth'>;

export const worthNow = (desk: Desk, asker: Asker): WorthNow => runAnswer('worth', desk, asker);

/** A repair closes what fell short over the whole run: it is that run's gaps that are measured, and shown. */
export function askWorth(desk: Desk, asker: Asker, view: DeskView): void {
  view.ofWholeRun.value = true;
  view.narrowing.value = WIDE;
  askOfRun('worth', desk, asker, SEEDS);
}

/** The gaps in the order of their worth, then those that no rerun could close; without one as they are. */
export function inOrderOfWorth(gaps: readonly Gap[], worth: Worth | null): readonly Gap[] {
  if (worth === null) return gaps;
  const place = new Map(worth.gaps.map(({ gap }, n) => [gap, n]));
  const placeOf = ({ id }: Gap): number => place.get(id) ?? worth.gaps.length;
  return [...gaps].sort((x, y) => placeOf(x) - placeOf(y));
}
