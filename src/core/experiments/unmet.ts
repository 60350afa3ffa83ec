// Need that nobody met, in officer-hours: wherever effective strength was below demand, the difference times the time it
// lasted. One pass over the facts, for all incidents and capabilities at once.

import { UNIT } from '../model/states.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';

/** Officer-hours by place and capability: index `incident × capabilities + capability`. */
export function unmetNeed({ facts, header }: Trace): Float64Array {
  const capabilities = header.capabilityIds.length;
  const cells = header.incidents.length * capabilities;
  const demand = new Float64Array(cells);
  /** Units that have come and not gone, and thousandths of a unit that they are short of their number in effect. */
  const present = new Float64Array(cells);
  const lost = new Float64Array(cells);
  const sinceSec = new Float64Array(cells);
  const unmetUnitSec = new Float64Array(cells);
  const presentAt = new Int32Array(header.units.length).fill(-1);
  const settle = (cell: number, sec: number): void => {
    const short = demand[cell]! - present[cell]! + lost[cell]! / 1000;
    if (short > 0) unmetUnitSec[cell]! += short * (sec - sinceSec[cell]!);
    sinceSec[cell] = sec;
  };
  const leave = (unit: number, sec: number): void => {
    const cell = presentAt[unit]!;
    if (cell < 0) return;
    settle(cell, sec);
    present[cell]!--;
    presentAt[unit] = -1;
  };
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    const sec = facts.timeSec[n]!;
    if (kind === FACT.demandChanged || kind === FACT.effectiveStrengthChanged) {
      const cell = subject * capabilities + facts.a[n]!;
      settle(cell, sec);
      if (kind === FACT.demandChanged) demand[cell] = facts.b[n]!;
      else lost[cell] = 1000 * facts.c[n]! - facts.b[n]!;
    } else if (kind >= UNIT_FACTS && kind < INCIDENT_FACTS) {
      const state = kind - UNIT_FACTS;
      const there = state === UNIT.deployed || state === UNIT.idle;
      const cell = there ? facts.a[n]! * capabilities + header.units[subject]!.capability : -1;
      if (cell === presentAt[subject]) continue;
      leave(subject, sec);
      if (cell < 0) continue;
      settle(cell, sec);
      present[cell]!++;
      presentAt[subject] = cell;
    }
  }
  for (let cell = 0; cell < cells; cell++) {
    settle(cell, header.durationSec);
    unmetUnitSec[cell]! *= header.exercise.capabilities[cell % capabilities]!.travelling.value / 3600;
  }
  return unmetUnitSec;
}
