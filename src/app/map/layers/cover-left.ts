// The share of each force's units of one capability that nothing has called on.

import { UNIT } from '../../../core/model/states.ts';
import { holdingsNote } from './holdings.ts';
import type { AreaLayer, LayerMaker, LayerSubject } from './layer.ts';
import { classesOf, settle } from './steps.ts';
import * as words from './words.ts';

/** Least share left of each step but the last. */
const FLOORS = [0.8, 0.6, 0.4, 0.2] as const;

/** Step of a share, the better at an edge; null where the force holds none. */
export const stepOf = (left: number, held: number): number | null => {
  if (held === 0) return null;
  const step = FLOORS.findIndex((floor) => left >= held * floor);
  return step < 0 ? FLOORS.length : step;
};

export const coverLeft: LayerMaker = { isOfCapability: true, make };

function make({ trace, capability, about }: LayerSubject): AreaLayer {
  const { units, forceIds } = trace.header;
  const held = new Int32Array(forceIds.length);
  const left = new Int32Array(forceIds.length);
  const counted = units.flatMap((unit, n) => (unit.capability === capability && unit.madeUp === undefined ? [n] : []));
  const forceOf = Uint16Array.from(counted, (n) => units[n]!.force);
  for (const force of forceOf) held[force]!++;
  const unitsName = about?.unitPlural ?? words.UNITS;
  const classOf = new Uint8Array(forceIds.length);
  return {
    unit: words.SHARE_OF_UNITS,
    note: holdingsNote(trace, capability),
    source: about?.caution ?? '',
    classes: classesOf(words.SHARES_LEFT, true),
    noFigure: words.NO_FIGURE_WORDS,
    classOf,
    update(state) {
      left.fill(0);
      for (let n = 0; n < counted.length; n++) {
        const unitState = state.unitState[counted[n]!]!;
        if (unitState === UNIT.available || unitState === UNIT.recovering) left[forceOf[n]!]!++;
      }
      return settle(classOf, (force) => stepOf(left[force]!, held[force]!));
    },
    words: (force) => words.leftWords(unitsName, left[force]!, held[force]!),
  };
}
