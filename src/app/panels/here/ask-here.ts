// Asks "time from here" of the run on the desk, when it is wanted and hasn't been answered: for another place, basis or run at
// once; for a later moment when a person says so. Tells how far it is.

import { useEffect } from 'preact/hooks';
import type { Problem } from '../../../core/base/result.ts';
import type { EverywhereQuestion, ReachQuestion, Reply } from '../../../core/experiments/question.ts';
import { useDesk } from '../context.ts';
import { isSame } from './question.ts';

type Kind = 'reach' | 'everywhere';
type Asked = { readonly reach: ReachQuestion; readonly everywhere: EverywhereQuestion };

export type Found<K extends Kind> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'known'; readonly question: Asked[K]; readonly reply: Extract<Reply, { kind: K }> };

/** What has been found for this question; asks it where nothing has. `again` asks it as of now. */
export function useFound<K extends Kind>(wanted: Asked[K] | null): { readonly found: Found<K>; again: () => void } {
  const { asker } = useDesk();
  const asking = asker.asking.value;
  const answered = wanted === null ? undefined : asker.answered.value[wanted.kind];
  const isAsked = wanted !== null && asking.kind !== 'nothing' && isSame(asking.question, wanted);
  const isKnown = wanted !== null && answered !== undefined && isSame(answered.question, wanted);
  const key = wanted === null ? null : keyOf(wanted);
  useEffect(() => {
    if (wanted !== null && !isAsked && !isKnown) asker.ask(wanted);
  }, [key, wanted?.scenario, wanted?.settings, wanted?.seed, wanted?.decisions, asker]);
  const again = (): void => {
    if (wanted !== null) asker.ask(wanted);
  };
  return { found: foundOf<K>(), again };

  function foundOf<T extends Kind>(): Found<T> {
    if (isAsked && asking.kind === 'asking') return { kind: 'asking', done: asking.done, of: asking.of };
    if (isAsked && asking.kind === 'failed') return { kind: 'failed', problems: asking.problems };
    if (!isKnown) return { kind: 'nothing' };
    return {
      kind: 'known',
      question: answered.question as Asked[T],
      reply: answered.reply as Extract<Reply, { kind: T }>,
    };
  }
}

const keyOf = (wanted: ReachQuestion | EverywhereQuestion): string =>
  wanted.kind === 'reach'
    ? `${wanted.basis} ${wanted.area} ${wanted.place.lat} ${wanted.place.lon}`
    : `${wanted.basis} ${wanted.capability}`;
