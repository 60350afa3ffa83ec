// Whether each force kept the published mobilisation standard in this run: measured over the whole of it, and only of forces
// whose units were warned.

import { standardOf, standardRows } from '../../../core/trace/standard-kept.ts';
import { hatched, NO_FIGURE, plain } from '../looks.ts';
import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { never } from './layer.ts';
import { settle } from './steps.ts';
import * as words from './words.ts';

const KEPT = 0;
const NOT_KEPT = 1;

export const standard: LayerMaker = { make };

function make({ trace }: LayerSubject): AreaLayer {
  const { forces } = trace.header.exercise;
  const rows = forces.map((_, force) => standardRows(trace, force));
  const classOf = new Uint8Array(forces.length);
  settle(classOf, (force) =>
    rows[force]!.length === 0 ? null : rows[force]!.every(({ met }) => met) ? KEPT : NOT_KEPT,
  );
  const found = standardOf(trace);
  return {
    unit: words.STANDARD_UNIT,
    note: found === null ? words.NO_STANDARD : words.STANDARD_NOTE,
    source: found === null ? '' : `${found.source}, ${found.asOf}`,
    classes: [
      { look: plain('c1'), words: words.KEPT },
      { look: hatched('c5'), words: words.NOT_KEPT },
    ],
    noFigure: words.NOT_TESTED,
    classOf,
    update: never,
    words: (force) =>
      classOf[force] === NO_FIGURE
        ? words.NOT_TESTED
        : words.standardWords(rows[force]!.map(({ withinHours, formed, warned }) => ({ withinHours, formed, warned }))),
  };
}
