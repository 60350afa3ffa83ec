// The regions of one grouping of forces, each with a look of its own: four colours, plain, hatched or dotted. They differ by
// purpose, and so do their boundaries.

import type { GroupingId } from '../../../core/model/dataset.ts';
import { type Look, NO_FIGURE } from '../looks.ts';
import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { never } from './layer.ts';
import { settle } from './steps.ts';
import * as words from './words.ts';

const COLOURS = ['k1', 'k2', 'k3', 'k4'] as const;
const PATTERNS = ['plain', 'lines', 'dots'] as const;

/** Different for the first twelve. */
const lookOf = (n: number): Look => ({
  colour: COLOURS[n % COLOURS.length]!,
  pattern: PATTERNS[Math.floor(n / COLOURS.length) % PATTERNS.length]!,
});

export const regionsBy = (grouping: GroupingId): LayerMaker => ({ make: (subject) => make(subject, grouping) });

function make({ trace, groupings }: LayerSubject, id: GroupingId): AreaLayer {
  const { forces } = trace.header.exercise;
  const regionOf = forces.map(({ groupings: of }) => of[id]);
  const regions = [...new Set(regionOf.flatMap((name) => name ?? []))].sort();
  const classOf = new Uint8Array(forces.length).fill(NO_FIGURE);
  settle(classOf, (force) => (regionOf[force] == null ? null : regions.indexOf(regionOf[force])));
  const grouping = groupings.find((one) => one.id === id);
  return {
    unit: grouping === undefined ? '' : words.regionUnit(grouping.unit),
    note: grouping === undefined ? '' : words.basisNote(grouping.basis, grouping.asOf),
    source: grouping?.source ?? '',
    classes: regions.map((name, n) => ({ look: lookOf(n), words: name })),
    noFigure: words.NO_REGION,
    classOf,
    grouping: id,
    update: never,
    words: (force) => regionOf[force] ?? words.NO_REGION,
  };
}
