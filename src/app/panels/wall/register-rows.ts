// Forces as a screen has them: its own as they are, others as the register has them and since when. Pure: trace, the state as it
// is seen, and what is known.

import { remember } from '../../../core/base/remember.ts';
import { UNIT } from '../../../core/model/states.ts';
import { createRegisterReader, registerEverySec } from '../../../core/trace/register.ts';
import type { Known } from '../../../core/trace/sight.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface RegisterRow {
  readonly force: number;
  readonly name: string;
  /** Units at home of its own; of others those believed to be free. */
  readonly free: number;
  readonly away: number;
  /** Since when it is believed, of all its capabilities the oldest. */
  readonly saidSec: number;
}

const readerOf = remember(createRegisterReader);

export function registerRows(trace: Trace, seen: ExerciseState, known: Known) {
  const { header } = trace;
  const capabilities = header.capabilityIds.length;
  const { saidSec } = readerOf(trace).at(known.untilSec);
  const rows = header.exercise.forces.map(({ name }, force): RegisterRow & { units: number } => ({
    force,
    name,
    free: 0,
    away: 0,
    units: 0,
    saidSec: Number.POSITIVE_INFINITY,
  }));
  const counted: { free: number; away: number; units: number; saidSec: number }[] = rows;
  header.units.forEach(({ force, capability, madeUp }, unit) => {
    if (madeUp !== undefined) return;
    const row = counted[force]!;
    row.units++;
    if (seen.unitState[unit] === UNIT.available) row.free++;
    else row.away++;
    row.saidSec = Math.min(row.saidSec, saidSec[force * capabilities + capability]!);
  });
  const withUnits = rows.filter(({ units }) => units > 0).sort((x, y) => x.name.localeCompare(y.name, 'en'));
  const { view, region } = known.sight;
  const isTold = ({ force }: RegisterRow): boolean =>
    view !== 'region' || header.exercise.forces[force]?.groupings.mutualAid === region;
  return {
    own: withUnits.filter(({ force }) => known.force(force)),
    others: withUnits.filter((row) => !known.force(row.force) && isTold(row)),
    isRegister: registerEverySec(trace) !== null,
  };
}
