// Part and composite units laid out: for each force and divided capability a part unit of each size that may be sent, and one
// composite unit that it may lead. Each is there or not there as its serials are; they stand after all whole units, whose
// numbers, and so whose luck, are the same without them.

import { at } from '../base/assert.ts';
import type { MusterPoint } from '../model/dataset.ts';
import { routeFor } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { type AtHand, allAtHand } from '../model/on-duty.ts';
import { dividedBy, officersOfSerials, serialsAtMost } from '../model/part-units.ts';
import { distanceM } from '../routing/distance.ts';
import type { TraceUnit } from '../trace/trace.ts';

export interface PartUnitLayout {
  /** By capability: serials to a unit, 1 where units aren't divided. */
  readonly eachOf: Uint8Array;
  /** By unit: its serials. */
  readonly serialsOf: Uint8Array;
  /** By cell: serials that a force could form at most, whole units' counted. */
  readonly mostOfCell: Int32Array;
  /** By cell: the same at hand, where everyone is. */
  readonly allOfCell: readonly AtHand[];
  /** By cell: its part units, the largest first; its composite unit, −1 for none. */
  readonly partsOfCell: readonly (readonly number[])[];
  readonly compositeOfCell: Int32Array;
  /** These forces in the order of how near they are to one, as the crow flies between first muster points. */
  nearestFirst(force: number, others: readonly number[]): readonly number[];
}

/** @param pointsOf by force: its muster points */
export function layOutPartUnits(
  { forces, capabilities, musterPoints, holdings, doctrine }: ResolvedExercise,
  pointsOf: readonly (readonly number[])[],
  whole: readonly TraceUnit[],
): PartUnitLayout & { readonly madeUp: readonly TraceUnit[] } {
  const divided = capabilities.map(({ id }) => dividedBy(doctrine, id));
  const eachOf = Uint8Array.from(divided, (one) => one?.serials.value ?? 1);
  const formsComposites = (doctrine.partUnits?.composites.value ?? false) && divided.some((one) => one !== undefined);
  const cells = forces.length * capabilities.length;
  const mostOfCell = new Int32Array(cells);
  const compositeOfCell = new Int32Array(cells).fill(-1);
  const partsOfCell: number[][] = Array.from({ length: cells }, () => []);
  const madeUp: TraceUnit[] = [];
  forces.forEach((force, f) => {
    capabilities.forEach((capability, c) => {
      const cell = f * capabilities.length + c;
      const held = holdings[force.id]?.[capability.id]?.units ?? 0;
      const share = routeFor(doctrine, capability.id)?.formableShare.value ?? 0;
      const each = at(eachOf, c);
      mostOfCell[cell] = serialsAtMost(held, share, each);
      const how = divided[c];
      if (how === undefined || mostOfCell[cell] === 0) return;
      const add = (serials: number, id: string, name: string, isComposite: boolean): number => {
        const officers = (all: number): number => officersOfSerials(all, serials, each);
        madeUp.push({
          id: `${force.id}/${capability.id}/${id}`,
          name: `${force.shortName} ${name}`,
          force: f,
          capability: c,
          musterPoint: at(at(pointsOf, f), 0),
          travelling: officers(capability.travelling.value),
          onTheLine: officers(capability.onTheLine.value),
          madeUp: { serials, of: each, isComposite },
        });
        return whole.length + madeUp.length - 1;
      };
      for (let serials = each - 1; serials >= how.smallest.value; serials--) {
        at(partsOfCell, cell).push(
          add(serials, `part-${serials}`, `part ${capability.unitShort} (${serials} of ${each})`, false),
        );
      }
      if (formsComposites && each > 1)
        compositeOfCell[cell] = add(each, 'composite', `composite ${capability.unitShort}`, true);
    });
  });
  return {
    madeUp,
    eachOf,
    serialsOf: Uint8Array.from([...whole, ...madeUp], (unit) => unit.madeUp?.serials ?? at(eachOf, unit.capability)),
    mostOfCell,
    allOfCell: Array.from(mostOfCell, (most, cell) => allAtHand(most, at(eachOf, cell % capabilities.length))),
    partsOfCell,
    compositeOfCell,
    nearestFirst: nearestAmong(forces.map((_, f) => at(musterPoints, at(at(pointsOf, f), 0)))),
  };
}

function nearestAmong(places: readonly MusterPoint[]): PartUnitLayout['nearestFirst'] {
  return (force, others) => {
    const here = at(places, force);
    const metresTo = (other: number): number => {
      const { lat, lon } = at(places, other);
      return distanceM(here.lat, here.lon, lat, lon);
    };
    return others
      .map((other) => ({ other, metres: metresTo(other) }))
      .sort((x, y) => x.metres - y.metres || x.other - y.other)
      .map(({ other }) => other);
  };
}
