// Whose units of one capability could work beside those of the selected force: as the whole country could, whether anybody is
// sent or not.

import { comparedCapabilities, matrixOf } from '../../../core/scoring/matrix.ts';
import { hatched, NO_FIGURE, plain } from '../looks.ts';
import type { AreaLayer, LayerClass, LayerMaker, LayerSubject } from './layer.ts';
import { never } from './layer.ts';
import { settle } from './steps.ts';
import * as words from './words.ts';

const KINDS = ['compatible', 'bridgeable', 'incompatible'] as const;
const ITSELF = 3;

export const compatibility: LayerMaker = { isOfCapability: true, isOfForce: true, make };

function make({ trace, capability, about, force: chosen }: LayerSubject): AreaLayer {
  const { header } = trace;
  const { forces } = header.exercise;
  const name = forces[chosen]?.shortName ?? '';
  const isCompared = chosen >= 0 && comparedCapabilities(header).includes(capability);
  const matrix = isCompared ? matrixOf(header, capability) : null;
  const classOf = new Uint8Array(forces.length).fill(NO_FIGURE);
  if (matrix !== null) {
    settle(classOf, (force) => (force === chosen ? ITSELF : KINDS.indexOf(matrix.verdict(chosen, force, null))));
  }
  const classes: readonly LayerClass[] = [
    { look: plain('c1'), words: words.FIT.compatible },
    { look: plain('c3'), words: words.FIT.bridgeable },
    { look: hatched('c5'), words: words.FIT.incompatible },
    { look: plain('chosen'), words: name },
  ];
  return {
    unit: words.besideWords(about?.unitPlural ?? words.UNITS, name),
    note: matrix === null ? words.NOT_COMPARED : matrix.isAllAtStandard ? words.ALL_AT_STANDARD : words.SOME_DIFFER,
    source: words.FIT_SOURCE,
    classes,
    noFigure: words.NOTHING_LAID_DOWN,
    classOf,
    update: never,
    words: (force) =>
      force === chosen
        ? words.ITSELF
        : classOf[force] === NO_FIGURE
          ? words.NOTHING_LAID_DOWN
          : words.fitWords(classes[classOf[force]!]?.words ?? '', name),
  };
}
