// How things stand now, in a few figures: units at work, on the way and short, at each incident and altogether.
// Pure: from a tally and the trace's header.

import { tidyUnits } from '../../../core/trace/part-units.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { forcesSupplying, sum, type Tally } from './tally.ts';

export interface IncidentLine {
  readonly incident: number;
  readonly capability: number;
  readonly demand: number;
  readonly own: number;
  readonly lent: number;
  readonly idle: number;
  readonly onTheWay: number;
  /** What those at work and idle are worth together, in units. */
  readonly effective: number;
  /** Demand less effective, never below none; a part of a unit counts as one. */
  readonly short: number;
}

export interface Situation {
  readonly own: number;
  readonly lent: number;
  readonly onTheWay: number;
  readonly forcesSupplying: number;
  readonly forces: number;
}

export const situationOf = (trace: Trace, tally: Tally): Situation => ({
  own: sum(tally.ownAtWork),
  lent: sum(tally.lentAtWork),
  onTheWay: sum(tally.onTheWay),
  forcesSupplying: forcesSupplying(trace, tally),
  forces: trace.header.forceIds.length,
});

/** Lines of one incident: a capability each, where it is demanded or has units there. */
export function linesOf(trace: Trace, tally: Tally, incident: number): IncidentLine[] {
  const capabilities = trace.header.capabilityIds.length;
  return trace.header.capabilityIds.flatMap((_, capability) => {
    const n = incident * capabilities + capability;
    const demand = tally.demand[n]!;
    const own = tally.ownAtWork[n]!;
    const lent = tally.lentAtWork[n]!;
    const idle = tally.idle[n]!;
    const onTheWay = tally.onTheWay[n]!;
    if (demand + own + lent + idle + onTheWay === 0) return [];
    const effective = tidyUnits(own + lent + idle - tally.lost[n]! / 1000);
    const short = Math.max(0, Math.ceil(tidyUnits(demand - effective)));
    return { incident, capability, demand, own, lent, idle, onTheWay, effective, short };
  });
}
