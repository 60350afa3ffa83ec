// The units that exist in an exercise: for each force and capability, as many as its holding can form, at its muster
// points in turn; after them all, the units that could be made up of serials left beside whole ones (plan-part-units.ts).

import { assert, at } from '../base/assert.ts';
import type { ForceId } from '../model/dataset.ts';
import { routeFor } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { unitsAtMost } from '../model/part-units.ts';
import type { TraceUnit } from '../trace/trace.ts';
import { layOutPartUnits, type PartUnitLayout } from './plan-part-units.ts';

export interface UnitLayout {
  readonly units: readonly TraceUnit[];
  readonly unitForce: Int16Array;
  readonly unitCapability: Int16Array;
  readonly unitPoint: Int16Array;
  readonly unitsOfCell: readonly (readonly number[])[];
  readonly partUnits: PartUnitLayout;
}

export function layOutUnits(exercise: ResolvedExercise, forceNumber: (id: ForceId) => number): UnitLayout {
  const { capabilities, forces, musterPoints, holdings, doctrine } = exercise;
  const pointsOf: number[][] = forces.map(() => []);
  musterPoints.forEach((point, n) => {
    at(pointsOf, forceNumber(point.force)).push(n);
  });
  const units: TraceUnit[] = [];
  const unitsOfCell: number[][] = [];
  forces.forEach((force, f) => {
    const points = at(pointsOf, f);
    assert(points.length > 0, 'a force without a muster point', { force: force.name });
    capabilities.forEach((capability, c) => {
      const held = holdings[force.id]?.[capability.id]?.units ?? 0;
      const route = routeFor(doctrine, capability.id);
      const formable = unitsAtMost(held, route?.formableShare.value ?? 0);
      const cell: number[] = [];
      for (let n = 0; n < formable; n++) {
        cell.push(units.length);
        units.push({
          id: `${force.id}/${capability.id}/${n + 1}`,
          name: `${force.shortName} ${capability.unitShort} ${n + 1}`,
          force: f,
          capability: c,
          musterPoint: at(points, n % points.length),
          travelling: capability.travelling.value,
          onTheLine: capability.onTheLine.value,
        });
      }
      unitsOfCell.push(cell);
    });
  });
  const { madeUp, ...partUnits } = layOutPartUnits(exercise, pointsOf, units);
  const all = [...units, ...madeUp];
  return {
    units: all,
    unitForce: Int16Array.from(all, (unit) => unit.force),
    unitCapability: Int16Array.from(all, (unit) => unit.capability),
    unitPoint: Int16Array.from(all, (unit) => unit.musterPoint),
    unitsOfCell,
    partUnits,
  };
}
