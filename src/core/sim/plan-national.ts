// Forces without an area laid out for running: who they are, whether they wait for the regions, and what they keep.

import type { ResolvedExercise } from '../model/exercise.ts';
import { hasArea } from '../model/national-forces.ts';

export interface NationalLayout {
  /** By force: 1 where it has no area. */
  readonly isOne: Uint8Array;
  /** Asked for what the forces of areas leave wanting; else together with them. */
  readonly areAskedLast: boolean;
  /** By force: least share of what it can form that it keeps, whatever the hour; 0 for forces of areas. */
  readonly keepsShare: Float64Array;
}

export function layOutNational({ forces, doctrine: { nationalForces } }: ResolvedExercise): NationalLayout {
  const keepsOf = new Map(nationalForces?.forces.map(({ id, keepsShare }) => [id, keepsShare.value]));
  return {
    isOne: Uint8Array.from(forces, (force) => (hasArea(force) ? 0 : 1)),
    areAskedLast: nationalForces?.asked.value === 'afterRegions' && forces.some((force) => !hasArea(force)),
    keepsShare: Float64Array.from(forces, ({ id }) => keepsOf.get(id) ?? 0),
  };
}
