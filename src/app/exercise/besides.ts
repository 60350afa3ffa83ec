// What doctrine would have done beside each decision, asked of the engine quietly: one after another, only while nobody else
// asks anything, the newest wish first. What was answered is remembered for as long as the run is the same but for decisions.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../../core/base/result.ts';
import type { Beside } from '../../core/experiments/beside.ts';
import type { BesideQuestion } from '../../core/experiments/question.ts';
import type { Decision } from '../../core/model/decisions.ts';
import type { Asker } from './asker.ts';
import type { Desk } from './desk.ts';

export type BesideNow =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'known'; readonly beside: Beside }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

export interface Besides {
  /** Decision `n` of a list beside doctrine, as far as it is known; null where nobody asked. */
  now(decisions: readonly Decision[], n: number): BesideNow | null;
  /** Asks for it before anything else that was wished for. */
  want(decisions: readonly Decision[], n: number): void;
  /** Nobody waits for it any more. */
  drop(decisions: readonly Decision[], n: number): void;
  /** Those still to be worked out. */
  readonly waiting: ReadonlySignal<number>;
  dispose(): void;
}

/** Enough to tell most decisions apart, and few enough to be there while the form is read. */
const BESIDE_SEEDS = 20;

const keyOf = (decisions: readonly Decision[], n: number): string => JSON.stringify([decisions, n]);

export function createBesides(desk: Desk, asker: Asker): Besides {
  const known = signal<ReadonlyMap<string, Exclude<BesideNow, { kind: 'working' }>>>(new Map());
  const wanted = signal<readonly { readonly key: string; readonly question: BesideQuestion }[]>([]);
  let run = '';
  /** Another scenario, seed or assumption: nothing that was known holds. */
  const forget = (): void => {
    known.value = new Map();
    wanted.value = [];
  };
  const stopForgetting = effect(() => {
    const settings = JSON.stringify(desk.assuming.settings.value);
    const next = `${desk.visit.value} ${desk.seed.value} ${settings}`;
    desk.scenario.value;
    if (next !== run || desk.trace.peek() === null) forget();
    run = next;
  });
  const askOnce = (question: BesideQuestion): void => {
    const asking = asker.asking.peek();
    const isFree = asking.kind !== 'asking' || (asking.question.kind === 'beside' && asking.question !== question);
    if (isFree && wanted.peek()[0]?.question === question) asker.ask(question);
  };
  const stopAsking = effect(() => {
    const asking = asker.asking.value;
    const [next] = wanted.value;
    if (asking.kind === 'answered' || asking.kind === 'failed') {
      const mine = wanted.value.find(({ question }) => question === asking.question);
      if (mine !== undefined) {
        const { kind } = asking;
        if (kind === 'failed') keep(mine.key, { kind, problems: asking.problems });
        else if (asking.reply.kind === 'beside') keep(mine.key, { kind: 'known', beside: asking.reply.beside });
        return;
      }
    }
    if (next === undefined || desk.stage.value === 'choosing') return;
    if (asking.kind !== 'asking' || (asking.question.kind === 'beside' && asking.question !== next.question)) {
      queueMicrotask(() => askOnce(next.question));
    }
  });
  const keep = (key: string, what: Exclude<BesideNow, { kind: 'working' }>): void => {
    queueMicrotask(() => {
      known.value = new Map(known.peek()).set(key, what);
      wanted.value = wanted.peek().filter((one) => one.key !== key);
    });
  };
  return {
    now(decisions, n) {
      const key = keyOf(decisions, n);
      const found = known.value.get(key);
      if (found !== undefined) return found;
      const mine = wanted.value.find((one) => one.key === key);
      if (mine === undefined) return null;
      const asking = asker.asking.value;
      const isNow = asking.kind === 'asking' && asking.question === mine.question && asking.of > 0;
      return { kind: 'working', share: isNow ? asking.done / asking.of : 0 };
    },
    want(decisions, n) {
      const key = keyOf(decisions, n);
      const scenario = desk.scenario.peek();
      const exercise = desk.exerciseNow();
      if (scenario === null || exercise === null || known.peek().has(key)) return;
      const question: BesideQuestion = {
        kind: 'beside',
        scenario,
        settings: exercise.settings,
        seed: desk.seed.peek(),
        replication: 0,
        decisions,
        decision: n,
        seeds: BESIDE_SEEDS,
      };
      const before = wanted.peek().find((one) => one.key === key);
      wanted.value = [before ?? { key, question }, ...wanted.peek().filter((one) => one.key !== key)];
    },
    waiting: computed(() => wanted.value.length),
    drop(decisions, n) {
      const key = keyOf(decisions, n);
      wanted.value = wanted.peek().filter((one) => one.key !== key);
    },
    dispose() {
      stopForgetting();
      stopAsking();
    },
  };
}
