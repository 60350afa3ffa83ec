// Fixed steps of a figure, never rescaled while a run is played: which step a figure is in, and the looks of a scale of five.

import { hatched, type Look, NO_FIGURE, plain } from '../looks.ts';
import type { LayerClass } from './layer.ts';

/** Light to dark; `isLastHatched` where the last is what one should be warned of. */
const scaleOfFive = (isLastHatched: boolean): readonly Look[] => [
  plain('c1'),
  plain('c2'),
  plain('c3'),
  plain('c4'),
  isLastHatched ? hatched('c5') : plain('c5'),
];

export const classesOf = (words: readonly string[], isLastHatched: boolean): readonly LayerClass[] =>
  scaleOfFive(isLastHatched).map((look, n) => ({ look, words: words[n] ?? '' }));

/** Step of a figure by the least of each step but the first, rising. */
export function stepAbove(figure: number, floors: readonly number[]): number {
  let step = 0;
  while (step < floors.length && figure >= floors[step]!) step++;
  return step;
}

/** Puts classes in place; true if any is another. */
export function settle(classOf: Uint8Array, of: (force: number) => number | null): boolean {
  let changed = false;
  for (let force = 0; force < classOf.length; force++) {
    const step = of(force) ?? NO_FIGURE;
    if (classOf[force] !== step) changed = true;
    classOf[force] = step;
  }
  return changed;
}
