// What a force could form at the hour of the cursor, where doctrine tells who is on duty: from the trace's header, and the
// force's surge from its facts. Pure.

import { at } from '../../../core/base/assert.ts';
import { secOfWeek } from '../../../core/base/civil-time.ts';
import { routeFor } from '../../../core/model/doctrine.ts';
import { shareByHour } from '../../../core/model/home.ts';
import { type AtHand, unitsAtHand } from '../../../core/model/on-duty.ts';
import { serialsAtMost, serialsToUnit } from '../../../core/model/part-units.ts';
import { FACT } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface UnitsAtHand extends AtHand {
  readonly capability: number;
  readonly most: number;
  /** The step of its surge, in words; null before it. */
  readonly surge: string | null;
}

/** By capability that doctrine tells of and the force can form at all. */
export function unitsAtHandOf(trace: Trace, force: number, units: Int32Array, atSec: number): UnitsAtHand[] {
  const { header, facts } = trace;
  const { onDuty: duty } = header.exercise.doctrine;
  if (!duty?.inUse.value) return [];
  let step = 0;
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= atSec; n++) {
    if (facts.kind[n] === FACT.forceSurged && facts.subject[n] === force) step = facts.a[n]! + 1;
  }
  const offsetSec = header.utcOffsets.findLast(({ fromSec }) => fromSec <= atSec)?.offsetSec ?? 0;
  const hour = Math.floor(secOfWeek(header.startUtcSec + atSec + offsetSec) / 3600);
  return duty.capabilities.flatMap((source) => {
    const capability = header.capabilityIds.indexOf(source.id);
    const most = units[force * header.capabilityIds.length + capability] ?? 0;
    if (most === 0) return [];
    const share = shareByHour(source.onDutyShare, source.onDutyBands)[hour]!;
    const each = serialsToUnit(header.exercise.doctrine, source.id);
    const held = header.exercise.holdings[at(header.forceIds, force)]?.[source.id]?.units ?? 0;
    const formable = routeFor(header.exercise.doctrine, source.id)?.formableShare.value ?? 0;
    const found = unitsAtHand(
      serialsAtMost(held, formable, each),
      each,
      share,
      source.recallableShare.value,
      duty.surge[step - 1],
    );
    return { ...found, capability, most, surge: duty.surge[step - 1]?.name ?? null };
  });
}
