// What the world keeps of home: incidents there, breaches of cover, how each force stands. Plain arrays; the rules change them.

import type { Plan } from './plan.ts';

export interface HomeWorld {
  /** Incident at home that has a unit, −1 for none; units that such incidents have, by cell. */
  readonly unitHome: Int32Array;
  readonly homeCommitted: Int32Array;
  /** Incidents at home, in the order in which they began: force, kind, units lacking by capability, units had. */
  readonly homeForce: number[];
  readonly homeKind: number[];
  readonly homeLacking: number[][];
  readonly homeUnits: number[][];
  /** By force: those that are not over. */
  readonly homeOpen: readonly number[][];
  /** By cell: units below the minimum cover, 0 without a breach; its causes, its beginning, its worst. */
  readonly coverShort: Int32Array;
  readonly coverCauses: Uint8Array;
  readonly coverSinceSec: Uint32Array;
  readonly coverWorst: Int32Array;
  /** By force: its posture; units given and not home, units home and resting; what its last review found. */
  readonly forceState: Uint8Array;
  readonly forceUnitsAway: Int32Array;
  readonly forceUnitsResting: Int32Array;
  readonly homeStrain: Uint8Array;
  readonly homeBreaches: Uint8Array;
  /** 1 where a force will look at what it has at home in this second. */
  readonly homeReviewDue: Uint8Array;
}

export function createHomeWorld(plan: Plan): HomeWorld {
  return {
    unitHome: new Int32Array(plan.units.length).fill(-1),
    homeCommitted: new Int32Array(plan.unitsOfCell.length),
    homeForce: [],
    homeKind: [],
    homeLacking: [],
    homeUnits: [],
    homeOpen: Array.from({ length: plan.forceCount }, () => []),
    coverShort: new Int32Array(plan.unitsOfCell.length),
    coverCauses: new Uint8Array(plan.unitsOfCell.length),
    coverSinceSec: new Uint32Array(plan.unitsOfCell.length),
    coverWorst: new Int32Array(plan.unitsOfCell.length),
    forceState: new Uint8Array(plan.forceCount),
    forceUnitsAway: new Int32Array(plan.forceCount),
    forceUnitsResting: new Int32Array(plan.forceCount),
    homeStrain: new Uint8Array(plan.forceCount),
    homeBreaches: new Uint8Array(plan.forceCount),
    homeReviewDue: new Uint8Array(plan.forceCount),
  };
}
