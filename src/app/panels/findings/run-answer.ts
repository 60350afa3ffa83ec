// What has been asked of the run on the desk by many reruns, as far as it has been answered: an answer for another run is
// none.

import type { Problem } from '../../../core/base/result.ts';
import type { Question, Reply } from '../../../core/experiments/question.ts';
import type { Asker } from '../../exercise/asker.ts';
import type { Desk } from '../../exercise/desk.ts';

/** Questions about one run as a whole, as against those that lay out runs of their own, or ask about one decision or second. */
type RunQuestion = Exclude<
  Extract<Question, { readonly decisions: unknown }>,
  { readonly decision: unknown } | { readonly atSec: unknown }
>;
export type RunKind = RunQuestion['kind'];

export type RunAnswer<K extends RunKind> =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'asking'; readonly done: number; readonly of: number }
  | { readonly kind: 'known'; readonly reply: Extract<Reply, { kind: K }> }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

export function runAnswer<K extends RunKind>(kind: K, desk: Desk, asker: Asker): RunAnswer<K> {
  // Those that a person is turning too: then it is another run.
  const settings = desk.assuming.settings.value;
  const isOfThisRun = (question: Question): boolean =>
    question.kind === kind &&
    question.scenario === desk.scenario.value &&
    question.seed === desk.seed.value &&
    question.decisions === desk.decisions.value &&
    question.settings === settings;
  const asking = asker.asking.value;
  if ((asking.kind === 'asking' || asking.kind === 'failed') && isOfThisRun(asking.question)) {
    return asking.kind === 'failed'
      ? { kind: 'failed', problems: asking.problems }
      : { kind: 'asking', done: asking.done, of: asking.of };
  }
  const answered = asker.answered.value[kind];
  if (answered === undefined || !isOfThisRun(answered.question) || answered.reply.kind !== kind) {
    return { kind: 'notAsked' };
  }
  return { kind: 'known', reply: answered.reply as Extract<Reply, { kind: K }> };
}

/** A repair or a loss is judged by the whole run: it is that run that is asked about, and shown. */
export function askOfRun(kind: RunKind, desk: Desk, asker: Asker, seeds: number): void {
  const scenario = desk.scenario.peek();
  const exercise = desk.exerciseNow();
  if (scenario === null || exercise === null) return;
  const [seed, decisions] = [desk.seed.peek(), desk.decisions.peek()];
  // An exercise opened from a file may bring settings of its own.
  const { settings } = exercise;
  asker.ask({ kind, scenario, settings, seed, replication: 0, decisions, seeds });
}
