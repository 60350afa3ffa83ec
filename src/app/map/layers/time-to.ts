// How soon so many units could be in each area, as "time from here" has worked it out for all of them: figures from elsewhere than
// the state, of a moment that its note tells.

import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { never } from './layer.ts';
import { classesOf, settle, stepAbove } from './steps.ts';
import * as words from './words.ts';

/** Least hours of each step but the first. */
const FLOORS_H = [2, 3, 4, 8] as const;

export const timeTo: LayerMaker = { make, isOfTime: true };

function make({ trace, timeTo: found }: LayerSubject): AreaLayer {
  const count = trace.header.forceIds.length;
  const classOf = new Uint8Array(count);
  settle(classOf, (force) => {
    const sec = found?.secOf[force];
    if (sec === undefined) return null;
    return sec === null ? FLOORS_H.length : stepAbove(sec / 3600, FLOORS_H);
  });
  return {
    unit: found?.unit ?? words.WORKING_OUT,
    note: found?.note ?? words.WORKING_OUT_NOTE,
    source: found?.source ?? '',
    classes: classesOf(words.TIME_STEPS, true),
    noFigure: found === null ? words.WORKING_OUT : words.NO_AREA_HERE,
    classOf,
    update: never,
    words: (force) => (found === null ? words.WORKING_OUT : words.timeWords(found.secOf[force], found.unit)),
  };
}
