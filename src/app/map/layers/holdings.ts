// How many units of one capability each force holds, on whatever duty. No rank of forces: for most capabilities the figures are
// made by a rule, which the legend says.

import type { Basis } from '../../../core/model/dataset.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { never } from './layer.ts';
import { classesOf, settle, stepAbove } from './steps.ts';
import * as words from './words.ts';

/** Least of each step but the first. */
const FLOORS = [5, 10, 20, 40] as const;

export const holdings: LayerMaker = { isOfCapability: true, make };

function make({ trace, capability, about }: LayerSubject): AreaLayer {
  const { exercise, forceIds, capabilityIds } = trace.header;
  const id = capabilityIds[capability];
  const held = forceIds.map((force) => (id === undefined ? 0 : (exercise.holdings[force]?.[id]?.units ?? 0)));
  const classOf = new Uint8Array(forceIds.length);
  settle(classOf, (force) => (held[force]! > 0 ? stepAbove(held[force]!, FLOORS) : null));
  const unitsName = about?.unitPlural ?? words.UNITS;
  return {
    unit: unitsName,
    note: holdingsNote(trace, capability),
    source: about?.caution ?? '',
    classes: classesOf(words.HELD_STEPS, false),
    noFigure: words.NONE_HELD,
    classOf,
    update: never,
    words: (force) => words.heldWords(held[force]!, held[force] === 1 ? (about?.unitName ?? unitsName) : unitsName),
  };
}

/** Where the holdings of a capability come from. */
export function holdingsNote({ header }: Trace, capability: number): string {
  const id = header.capabilityIds[capability];
  const bases = Object.values(header.exercise.holdings).flatMap((held): readonly Basis[] => {
    const found = id === undefined ? undefined : held[id];
    return found === undefined ? [] : [found.basis];
  });
  return words.holdingsNote(new Set(bases));
}
