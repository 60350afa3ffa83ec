// Officers of each force by the published workforce statistics, the latest that the exercise has.

import { latestStrength } from '../../../core/trace/officers.ts';
import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { never } from './layer.ts';
import { classesOf, settle, stepAbove } from './steps.ts';
import * as words from './words.ts';

/** Least officers of each step but the first. */
const FLOORS = [1500, 2500, 4000, 8000] as const;

export const strength: LayerMaker = { make };

function make({ trace }: LayerSubject): AreaLayer {
  const { forces } = trace.header.exercise;
  const latest = forces.map(latestStrength);
  const classOf = new Uint8Array(forces.length);
  settle(classOf, (force) => (latest[force] === undefined ? null : stepAbove(latest[force].value, FLOORS)));
  const [first] = latest;
  return {
    unit: words.OFFICERS,
    note: first === undefined ? '' : words.publishedOn(first.asOf),
    source: first?.source ?? '',
    classes: classesOf(words.STRENGTH_STEPS, false),
    noFigure: words.NO_FIGURE_WORDS,
    classOf,
    update: never,
    words: (force) => words.strengthWords(latest[force]?.value),
  };
}
