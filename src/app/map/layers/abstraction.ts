// The share of each force's officers who are away with its units: called for another force's incident, on the way there, at
// work, resting near it or on the way back.

import { countAway, latestStrength } from '../../../core/trace/officers.ts';
import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { classesOf, settle, stepAbove } from './steps.ts';
import * as words from './words.ts';

/** Least share of each step but the first. */
const FLOORS = [0.0001, 0.02, 0.05, 0.1] as const;

export const abstraction: LayerMaker = { make };

function make({ trace }: LayerSubject): AreaLayer {
  const officers = trace.header.exercise.forces.map((force) => latestStrength(force)?.value ?? 0);
  const away = new Int32Array(officers.length);
  const classOf = new Uint8Array(officers.length);
  return {
    unit: words.SHARE_OF_OFFICERS,
    note: words.AWAY_NOTE,
    source: words.AWAY_SOURCE,
    classes: classesOf(words.AWAY_STEPS, true),
    noFigure: words.NO_FIGURE_WORDS,
    classOf,
    update(state) {
      countAway(trace, state, away);
      return settle(classOf, (force) =>
        officers[force] === 0 ? null : stepAbove(away[force]! / officers[force]!, FLOORS),
      );
    },
    words: (force) => words.awayWords(away[force]!, officers[force]!),
  };
}
