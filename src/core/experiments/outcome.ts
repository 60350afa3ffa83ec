// What one run came to, in the few figures that reruns are compared by: need that nobody met, and how soon strength was
// there. A pure function of the trace; the trace itself can be let go.

import { unmetNeed } from '../scoring/unmet-need.ts';
import { ARRIVAL_SHARES, measureArrivals } from '../trace/measures.ts';
import type { Trace } from '../trace/trace.ts';

/** One capability at one incident. Indexes are the trace's own. */
export interface PartOutcome {
  readonly incident: number;
  readonly capability: number;
  /** Largest number of units demanded at any time. */
  readonly requirementUnits: number;
  /** Officer-hours by which effective strength was below demand. */
  readonly unmetOfficerHours: number;
  /** Seconds from the incident's first request until a unit of another force had come; null if none did. */
  readonly firstOutsideSec: number | null;
  /** Seconds from the first request until these shares of the requirement (ARRIVAL_SHARES) had come; null if never. */
  readonly shareSec: readonly (number | null)[];
}

export interface Outcome {
  readonly parts: readonly PartOutcome[];
  /** Of all parts together. */
  readonly unmetOfficerHours: number;
}

/** Place of a share of the requirement in `shareSec`. */
export const SHARE_60 = ARRIVAL_SHARES.indexOf(0.6);

export function outcomeOf(trace: Trace): Outcome {
  const unmet = unmetNeed(trace);
  const capabilities = trace.header.capabilityIds.length;
  const parts = measureArrivals(trace).map(
    ({ incident, capability, requirementUnits, all, external }): PartOutcome => ({
      incident,
      capability,
      requirementUnits,
      unmetOfficerHours: unmet.get(incident * capabilities + capability) ?? 0,
      firstOutsideSec: external.firstSec,
      shareSec: all.shareSec,
    }),
  );
  return { parts, unmetOfficerHours: parts.reduce((sum, part) => sum + part.unmetOfficerHours, 0) };
}
