// What a request waited for once all it asked for was promised: the way of the unit that came last, part by part, in place
// of "units form and travel". Seconds in which that unit was no longer awaited keep that name, so the parts still add up.

import { at } from '../../base/assert.ts';
import { FACT } from '../facts.ts';
import type { Trace } from '../trace.ts';
import { type Stretch, sumsOf, type WaitPart, Way } from './parts.ts';
import type { RequestWait } from './request-way.ts';
import { type UnitWait, waitsOfUnit } from './unit-wait.ts';

/** From here on a unit has come, whatever it still waits for. */
const ARRIVED: ReadonlySet<WaitPart> = new Set(['bay', 'reception', 'bridging', 'reserve', 'idle', 'resting']);

/** When it was at the rendezvous, or would not come any more. */
const cameSec = ({ stretches, allocatedSec, toSec }: UnitWait): number =>
  stretches.find(({ part, fromSec }) => fromSec >= allocatedSec && ARRIVED.has(part))?.fromSec ?? toSec;

/** Of the waits under a request that had begun by then, that of the unit that came last; none where nothing was given. */
function lastOf(trace: Trace, { request, toSec }: RequestWait): UnitWait | null {
  const { facts } = trace;
  const units = new Set<number>();
  for (let n = 0; n < facts.length && at(facts.timeSec, n) <= toSec; n++) {
    const isOfIt =
      (facts.kind[n] === FACT.unitAllocated && facts.b[n] === request) ||
      (facts.kind[n] === FACT.unitDiverted && facts.c[n] === request);
    if (isOfIt) units.add(at(facts.subject, n));
  }
  let last: UnitWait | null = null;
  for (const unit of units) {
    for (const wait of waitsOfUnit(trace, unit)) {
      if (wait.request !== request || wait.allocatedSec > toSec) continue;
      if (last === null || Math.min(cameSec(wait), toSec) > Math.min(cameSec(last), toSec)) last = wait;
    }
  }
  return last;
}

export interface LastToCome {
  readonly unit: number;
  readonly cameSec: number;
}

/** The wait of a request with the time in which units came told by the one that came last, or is awaited at its end. */
export function byLastToCome(trace: Trace, wait: RequestWait): { wait: RequestWait; last: LastToCome | null } {
  const last = wait.stretches.some(({ part }) => part === 'coming') ? lastOf(trace, wait) : null;
  if (last === null) return { wait, last };
  const awaited = last.stretches.filter(({ fromSec }) => fromSec < cameSec(last));
  const way = new Way(wait.fromSec);
  for (const stretch of wait.stretches) {
    if (stretch.part === 'coming') for (const part of within(awaited, stretch)) way.until(part.toSec, part.part);
    way.until(stretch.toSec, stretch.part);
  }
  return {
    wait: { ...wait, stretches: way.stretches, sums: sumsOf(way.stretches) },
    last: { unit: last.unit, cameSec: cameSec(last) },
  };
}

const within = (stretches: readonly Stretch[], { fromSec, toSec }: Stretch): Stretch[] =>
  stretches
    .filter((one) => one.toSec > fromSec && one.fromSec < toSec)
    .map((one) => ({ ...one, toSec: Math.min(one.toSec, toSec) }));
