// What other forces than the host did for an exercise in a stretch of time: the figures that history publishes.

import type { OutsideCount } from '../model/outside-count.ts';
import { FACT } from './facts.ts';
import { isWorkFromHome } from './measures.ts';
import { officersAtRow } from './part-units.ts';
import type { Trace } from './trace.ts';

const FACT_OF: Readonly<Record<OutsideCount, number>> = {
  promised: FACT.unitWarned,
  sent: FACT.unitDeparted,
  arrived: FACT.unitReachedRendezvous,
};

export interface OutsideHelp {
  /** All who travel in the units counted, each unit once. */
  readonly officers: number;
  /** Forces that these units belong to. */
  readonly forces: number;
}

/** Units of other forces at a host's incidents, counted from `fromSec` up to before `untilSec`. `host` is an index of forces. */
export function outsideHelp(
  trace: Trace,
  counts: OutsideCount,
  host: number,
  fromSec: number,
  untilSec: number,
): OutsideHelp {
  const { facts, header } = trace;
  const units = new Set<number>();
  const forces = new Set<number>();
  let officers = 0;
  for (let n = 0; n < facts.length; n++) {
    const time = facts.timeSec[n]!;
    if (time < fromSec || time >= untilSec) continue;
    // Who works from home neither sets off nor arrives: taking up work is both.
    if (facts.kind[n] !== FACT_OF[counts] && (counts === 'promised' || !isWorkFromHome(trace, n))) continue;
    const number = facts.subject[n]!;
    if (units.has(number) || header.incidents[facts.a[n]!]!.force !== host) continue;
    units.add(number);
    for (const one of officersAtRow(trace, number, n)) {
      if (one.force === host) continue;
      forces.add(one.force);
      officers += one.officers;
    }
  }
  return { officers, forces: forces.size };
}
