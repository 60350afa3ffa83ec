// What the world remembers of effort: who is on duty since when, who is at work, in reserve, to be relieved, or resting
// near. Lists are short (one incident, one capability) and in the order in which their units come next.

import { NO_EVENT } from '../kernel/event-queue.ts';
import type { Journey } from '../routing/journey.ts';

export interface Effort {
  /** The present tour: from reporting for duty to the end of it; both 0 when off duty. */
  readonly unitDutyFromSec: Uint32Array;
  readonly unitDutyEndSec: Uint32Array;
  /** The duty clock's next event. */
  readonly unitDutyTimer: Float64Array;
  /** When somebody should take its place. */
  readonly unitChangeoverSec: Uint32Array;
  readonly unitRestedAtSec: Uint32Array;
  /** What fatigue leaves of it at work, in thousandths; and the event at which that changes. */
  readonly unitFreshness: Uint16Array;
  readonly unitTireTimer: Float64Array;
  /** The journey that it is on, or was last, and when it set off on it. */
  readonly unitJourney: (Journey | null)[];
  readonly unitSetOffSec: Uint32Array;
  /** On the road: 1 while it stands broken down; 1 once it has turned round, until it is home and free. */
  readonly unitBroken: Uint8Array;
  readonly unitTurnedRound: Uint8Array;
  readonly unitBreakTimer: Float64Array;
  /** Seconds of its journey out. */
  readonly unitRoadSec: Uint32Array;
  /** First tour of those without days off between, −1 for none; and when it last came home. */
  readonly unitStintFromSec: Int32Array;
  readonly unitHomeSinceSec: Uint32Array;
  /** 1 while it works, or has been told to. */
  readonly unitAtWork: Uint8Array;
  /** 1 once it has been told to leave the reserve for another incident, until it does in the same second. */
  readonly unitLeavesReserve: Uint8Array;

  /** By incident × capabilities + capability. */
  readonly atWork: Int32Array;
  /** What those at work are worth as tired as they are, in thousandths. */
  readonly freshAtWork: Int32Array;
  /** At work and to be relieved (no longer committed: the relief is), the soonest first. */
  readonly due: number[][];
  readonly reserve: number[][];
  readonly resting: number[][];
  /** Requests that may still be open, the newest last; those that are over are struck off when they are next looked at. */
  readonly openRequests: number[][];
  /** Units that became due since reliefs were last planned. */
  readonly newlyDue: Int32Array;
  /** Officers in the host's beds, by incident. */
  readonly bedsTaken: Int32Array;
  /** Second after the one in which the incident was last told to match its supply. */
  readonly matchToldSec: Uint32Array;
}

export function createEffort(units: number, incidents: number, capabilities: number): Effort {
  const cells = incidents * capabilities;
  const lists = (): number[][] => Array.from({ length: cells }, () => []);
  return {
    unitDutyFromSec: new Uint32Array(units),
    unitDutyEndSec: new Uint32Array(units),
    unitDutyTimer: new Float64Array(units).fill(NO_EVENT),
    unitChangeoverSec: new Uint32Array(units),
    unitRestedAtSec: new Uint32Array(units),
    unitFreshness: new Uint16Array(units).fill(1000),
    unitTireTimer: new Float64Array(units).fill(NO_EVENT),
    unitJourney: new Array<Journey | null>(units).fill(null),
    unitSetOffSec: new Uint32Array(units),
    unitBroken: new Uint8Array(units),
    unitTurnedRound: new Uint8Array(units),
    unitBreakTimer: new Float64Array(units).fill(NO_EVENT),
    unitRoadSec: new Uint32Array(units),
    unitStintFromSec: new Int32Array(units).fill(-1),
    unitHomeSinceSec: new Uint32Array(units),
    unitAtWork: new Uint8Array(units),
    unitLeavesReserve: new Uint8Array(units),
    atWork: new Int32Array(cells),
    freshAtWork: new Int32Array(cells),
    due: lists(),
    reserve: lists(),
    resting: lists(),
    openRequests: lists(),
    newlyDue: new Int32Array(cells),
    bedsTaken: new Int32Array(incidents),
    matchToldSec: new Uint32Array(incidents),
  };
}

/** Takes a unit off a list, if it is on it. */
export function strike(list: number[], unit: number): void {
  const n = list.indexOf(unit);
  if (n >= 0) list.splice(n, 1);
}
