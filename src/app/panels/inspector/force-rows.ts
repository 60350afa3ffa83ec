// A force as the inspector tells it: holdings with their cautions, and its units by state. Pure.

import type { Capability } from '../../../core/model/dataset.ts';
import type { HeldUnits } from '../../../core/model/exercise.ts';
import { UNIT_STATES } from '../../../core/model/states.ts';
import { isThere, sharesAt } from '../../../core/trace/part-units.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { listed } from '../format.ts';
import { capabilityAt } from '../read/names.ts';
import type { Tally } from '../read/tally.ts';
import { UNIT_STATE_WORDS } from '../words.ts';

export interface HoldingRow {
  readonly capability: Capability;
  readonly held: HeldUnits;
  /** Units it can form in this exercise. */
  readonly formable: number;
  readonly atHome: number;
  readonly lent: number;
}

export function holdingRows(trace: Trace, tally: Tally, force: number): HoldingRow[] {
  const { header } = trace;
  const id = header.forceIds[force];
  const held = id === undefined ? undefined : header.exercise.holdings[id];
  const capabilities = header.capabilityIds.length;
  return header.capabilityIds.flatMap((capabilityId, n) => {
    const holding = held?.[capabilityId];
    const at = force * capabilities + n;
    if (holding === undefined) return [];
    return {
      capability: capabilityAt(header, n),
      held: holding,
      formable: tally.units[at]!,
      atHome: tally.available[at]!,
      lent: tally.lent[at]!,
    };
  });
}

/** Each caution once, with the capabilities whose holdings it goes with. */
export function cautionsOf(rows: readonly HoldingRow[]): { readonly names: string; readonly caution: string }[] {
  const cautions = [...new Set(rows.map((row) => row.capability.caution))];
  return cautions.map((caution) => {
    const names = rows.filter((row) => row.capability.caution === caution).map((row) => row.capability.name);
    return { caution, names: listed(names) };
  });
}

export interface StateCount {
  readonly state: string;
  readonly units: number;
}

/** States that any of its units is in, in the order of a commitment. */
export const stateCounts = (tally: Tally, force: number): StateCount[] =>
  UNIT_STATES.flatMap((name, n) => {
    const units = tally.byState[force * UNIT_STATES.length + n]!;
    return units === 0 ? [] : { state: UNIT_STATE_WORDS[name], units };
  });

/** Indexes of a force's units: its own, and those made up that are out with serials of it. */
export const unitsOf = (trace: Trace, state: ExerciseState, force: number): number[] =>
  trace.header.units.flatMap((unit, n) => {
    if (!isThere(trace.header, n, state.unitState[n]!)) return [];
    const isOfIt = sharesAt(trace, n, state.timeSec).some((one) => one.force === force);
    return unit.force === force || isOfIt ? [n] : [];
  });
