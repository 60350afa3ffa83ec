// Officers of each force by the latest statistics that the exercise has, and how many of them are away for other forces:
// the map and the tables tell both from here.

import type { Force } from '../model/dataset.ts';
import { UNIT } from '../model/states.ts';
import type { ExerciseState } from './state.ts';
import type { Trace } from './trace.ts';

/** A force's strength, the latest of several dates; undefined where there is no figure. */
export const latestStrength = ({ strength }: Force): Force['strength'][number] | undefined =>
  strength.toSorted((x, y) => (x.asOf < y.asOf ? 1 : -1))[0];

/** Officers of units called for another force's incident until they are home, by the force that they are of; written into `away`. */
export function countAway({ header: { units, incidents } }: Trace, state: ExerciseState, away: Int32Array): void {
  away.fill(0);
  for (let n = 0; n < units.length; n++) {
    const now = state.unitState[n]!;
    if (now < UNIT.warned || now > UNIT.returning) continue;
    const host = incidents[state.unitIncident[n]!]?.force;
    const { force, travelling } = units[n]!;
    if (host !== undefined && host !== force) away[force]! += travelling;
  }
}
