// References between documents: a word that names something which isn't there, and ids that are used twice.

import type { Problem } from '../base/result.ts';
import { didYouMean, quoted } from './explain.ts';

/** A reference to something that isn't there, naming the nearest that is. */
export function unknown(word: string, known: readonly string[], path: string, what: string): Problem[] {
  if (known.includes(word)) return [];
  const meant = didYouMean(word, known);
  const list = known.length <= 12 ? ` (${known.join(', ')})` : '';
  return [{ path, found: quoted(word), expected: `a known ${what}${meant || list}` }];
}

/** Ids that are used twice in one list. */
export function duplicates(ids: readonly string[], path: string): Problem[] {
  return ids.flatMap((one, n) =>
    ids.indexOf(one) === n
      ? []
      : [{ path: `${path}/${n}/id`, found: `${quoted(one)} again`, expected: 'an id used once' }],
  );
}
