// What closing the gaps of the run on the desk is worth, as far as it has been asked: an answer for another run is none.

import type { Problem } from '../../../core/base/result.ts';
import type { Worth } from '../../../core/experiments/worth.ts';
import type { Gap } from '../../../core/scoring/gaps/types.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk } from '../../exercise/desk.ts';
import type { DeskView } from '../view.ts';

/** Seeds for those that stay to the end: enough to tell most apart. */
const SEEDS = 30;

export type WorthNow =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'asking'; readonly done: number; readonly of: number }
  | { readonly kind: 'known'; readonly worth: Worth }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

const NOT_ASKED: WorthNow = { kind: 'notAsked' };

export function worthNow(desk: Desk, asker: Asker): WorthNow {
  const asking = asker.asking.value;
  if (asking.kind === 'nothing' || asking.question.kind !== 'worth') return NOT_ASKED;
  const { scenario, seed, decisions } = asking.question;
  if (scenario !== desk.scenario.value || seed !== desk.seed.value || decisions !== desk.decisions.value) {
    return NOT_ASKED;
  }
  if (asking.kind === 'asking') return { kind: 'asking', done: asking.done, of: asking.of };
  if (asking.kind === 'failed') return { kind: 'failed', problems: asking.problems };
  return asking.reply.kind === 'worth' ? { kind: 'known', worth: asking.reply.worth } : NOT_ASKED;
}

/** A repair closes what fell short over the whole run: it is that run's gaps that are measured, and shown. */
export function askWorth(desk: Desk, asker: Asker, view: DeskView): void {
  const scenario = desk.scenario.peek();
  const exercise = desk.exerciseNow();
  if (scenario === null || exercise === null) return;
  view.ofWholeRun.value = true;
  asker.ask({
    kind: 'worth',
    scenario,
    // An exercise opened from a file may bring settings of its own.
    settings: exercise.settings,
    seed: desk.seed.peek(),
    replication: 0,
    decisions: desk.decisions.peek(),
    seeds: SEEDS,
  });
}

/** The gaps in the order of their worth, then those that no rerun could close; without one as they are. */
export function inOrderOfWorth(gaps: readonly Gap[], worth: Worth | null): readonly Gap[] {
  if (worth === null) return gaps;
  const place = new Map(worth.gaps.map(({ gap }, n) => [gap, n]));
  const placeOf = ({ id }: Gap): number => place.get(id) ?? worth.gaps.length;
  return [...gaps].sort((x, y) => placeOf(x) - placeOf(y));
}
