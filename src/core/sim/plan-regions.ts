// The regions of an exercise laid out for running: which force is in which, in the grouping by which each capability's aid goes.

import type { GroupingId } from '../model/dataset.ts';
import { groupingFor } from '../model/doctrine.ts';
import type { ResolvedExercise } from '../model/exercise.ts';

/** By capability, the number of each force's region; forces without one share the number after the last. */
export function layOutRegions({ capabilities, doctrine, forces }: ResolvedExercise): readonly Int16Array[] {
  const known = new Map<GroupingId, Int16Array>();
  return capabilities.map(({ id }) => {
    const grouping = groupingFor(doctrine, id);
    const found = known.get(grouping);
    if (found) return found;
    const regions = [...new Set(forces.flatMap(({ groupings }) => groupings[grouping] ?? []))];
    const numbers = Int16Array.from(forces, ({ groupings }) => {
      const region = groupings[grouping];
      return region === null ? regions.length : regions.indexOf(region);
    });
    known.set(grouping, numbers);
    return numbers;
  });
}
