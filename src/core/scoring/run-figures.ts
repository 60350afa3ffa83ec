// What one run came to, in the few figures that a person watches while turning an assumption: how soon help was there, need
// that nobody met, cover broken. A pure function of the trace, small enough to be sent.

import { measureCover } from '../trace/home-cover.ts';
import { measureArrivals } from '../trace/measures.ts';
import type { Trace } from '../trace/trace.ts';
import { unmetNeed } from './unmet-need.ts';

/** One capability at one incident. Indexes are the trace's own. */
export interface PartFigures {
  readonly incident: number;
  readonly capability: number;
  readonly requirementUnits: number;
  /** Seconds from the incident's first request until a unit of another force had come; null if none did. */
  readonly firstOutsideSec: number | null;
  /** Seconds from the first request until these shares of the requirement (ARRIVAL_SHARES) had come; null if never. */
  readonly shareSec: readonly (number | null)[];
}

export interface RunFigures {
  /** The largest requirement first. */
  readonly parts: readonly PartFigures[];
  /** Of all parts together. */
  readonly unmetOfficerHours: number;
  /** Times that a force fell below its minimum cover. */
  readonly breaches: number;
}

export function runFigures(trace: Trace): RunFigures {
  const parts = measureArrivals(trace).map(
    ({ incident, capability, requirementUnits, all, external }): PartFigures => ({
      incident,
      capability,
      requirementUnits,
      firstOutsideSec: external.firstSec,
      shareSec: all.shareSec,
    }),
  );
  return {
    parts: parts.sort((x, y) => y.requirementUnits - x.requirementUnits),
    unmetOfficerHours: [...unmetNeed(trace).values()].reduce((sum, hours) => sum + hours, 0),
    breaches: measureCover(trace).length,
  };
}
