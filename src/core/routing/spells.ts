// Spells in which edges are slowed or shut. Choosing a way goes by what holds at that moment, since nobody knows when a
// road will be open again; driving it takes the time that the roads really take, hour by hour and spell by spell.

import { at } from '../base/assert.ts';
import { HOUR_SEC, type Traffic, WEEK_HOURS } from './traffic.ts';

/** While it lasts an edge is driven at `share` of its speed. */
export interface SlowSpell {
  readonly fromSec: number;
  readonly endSec: number;
  readonly share: number;
}

/** What slows edges, and when, on a clock of its own; `nowSec` is that clock's time at departure. */
export interface Slowing {
  readonly nowSec: number;
  readonly byEdge: ReadonlyMap<number, readonly SlowSpell[]>;
}

/** Share of its speed that is left to each edge that anything hits; 0 is shut. */
export type RoadsNow = ReadonlyMap<number, number>;

/** Free-flow seconds of every edge as the roads are now: without end where one is shut. */
export function edgeSecNow(edgeSec: Float64Array, now: RoadsNow): Float64Array {
  const sec = edgeSec.slice();
  for (const [edge, share] of now) sec[edge] = share > 0 ? sec[edge]! / share : Number.POSITIVE_INFINITY;
  return sec;
}

/**
 * As `driveSec`, through spells too: the slowest that lasts sets the pace. `nowSec` is the spells' time at `secOfWeek`.
 * Without a spell from then on it is the same sum in the same order.
 */
export function driveThroughSpells(
  traffic: Traffic,
  key: number,
  secOfWeek: number,
  freeSec: number,
  nowSec: number,
  spells: readonly SlowSpell[],
): number {
  const start = at(traffic.profileStart, key);
  let hour = Math.floor(secOfWeek / HOUR_SEC) % WEEK_HOURS;
  let leftOfHour = HOUR_SEC - (secOfWeek % HOUR_SEC);
  let toDrive = freeSec;
  let taken = 0;
  for (;;) {
    let share = 1;
    let step = leftOfHour;
    for (const { fromSec, endSec, share: its } of spells) {
      if (endSec <= nowSec + taken) continue;
      if (fromSec > nowSec + taken) step = Math.min(step, fromSec - nowSec - taken);
      else {
        share = Math.min(share, its);
        step = Math.min(step, endSec - nowSec - taken);
      }
    }
    const factor = share < 1 ? traffic.factors[start + hour]! / share : traffic.factors[start + hour]!;
    const needed = toDrive * factor;
    if (needed <= step) return Math.floor(taken + needed + 0.5);
    taken += step;
    toDrive -= step / factor;
    leftOfHour -= step;
    if (leftOfHour > 0) continue;
    leftOfHour = HOUR_SEC;
    hour = hour === WEEK_HOURS - 1 ? 0 : hour + 1;
  }
}
