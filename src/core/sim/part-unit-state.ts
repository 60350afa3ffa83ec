// The part of the world that counts serials: away in units that were made up of them, committed and at work. Where a
// capability's units aren't divided a unit is its only serial, and nothing is ever made up.

import type { Plan } from './plan.ts';

/** So many serials of one force in a unit that was made up. */
export interface Contribution {
  readonly force: number;
  readonly serials: number;
}

export interface PartUnitState {
  /** By cell (force × capabilities + capability): serials away in units made up of them; of these, with another force. */
  readonly serialsAway: Int32Array;
  readonly serialsLent: Int32Array;
  /** Who gave what to each made-up unit that is out, its leader first. */
  readonly crews: Map<number, readonly Contribution[]>;
  /** By incident × capabilities + capability; `committed` and `atWork` are the whole units that these come to. */
  readonly committedSerials: Int32Array;
  readonly serialsAtWork: Int32Array;
}

export function createPartUnitState({ unitsOfCell, incidents, capabilityCount }: Plan): PartUnitState {
  const cells = incidents.length * capabilityCount;
  return {
    serialsAway: new Int32Array(unitsOfCell.length),
    serialsLent: new Int32Array(unitsOfCell.length),
    crews: new Map(),
    committedSerials: new Int32Array(cells),
    serialsAtWork: new Int32Array(cells),
  };
}
