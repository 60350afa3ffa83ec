// What forces had of one capability at a moment: units, and of these the units at home and free, before any cover.

import { at } from '../../base/assert.ts';
import { remember } from '../../base/remember.ts';
import { UNIT } from '../../model/states.ts';
import { createStateReader, type ExerciseState } from '../state.ts';
import type { Trace } from '../trace.ts';

export interface AtHome {
  /** Whole units that it can form at most. */
  readonly units: number;
  readonly free: number;
}

/** A reader of its own: whoever asks here doesn't move anybody's cursor. */
const readerOf = remember(createStateReader);

/** Once everything that happens at `sec` has happened; good until somebody asks again. */
export const stateAt = (trace: Trace, sec: number): ExerciseState => readerOf(trace).at(sec);

/** By force, once everything that happens at `sec` has happened. */
export function atHome(trace: Trace, capability: number, sec: number): AtHome[] {
  const { header } = trace;
  const state = stateAt(trace, sec);
  const forces = header.forceIds.map(() => ({ units: 0, free: 0 }));
  header.units.forEach((unit, n) => {
    if (unit.capability !== capability || unit.madeUp !== undefined) return;
    const force = at(forces, unit.force);
    force.units++;
    if (state.unitState[n] === UNIT.available && state.unitIncident[n] === -1) force.free++;
  });
  return forces;
}
