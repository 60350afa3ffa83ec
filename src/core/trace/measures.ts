// How soon help came to each incident: Muster's own measure of arrival, which has no published standard. (The published
// mobilisation standard is about forming up at home before travel: see standard.ts. The two are never mixed.)

import { FACT } from './facts.ts';
import { shareOf, tidyUnits } from './part-units.ts';
import type { Trace } from './trace.ts';

/** The shares of an incident's requirement whose arrival is timed. */
export const ARRIVAL_SHARES = [0.1, 0.4, 0.6, 1] as const;

/** Seconds from the incident's first request, null where it never came about. */
export interface ArrivalTimes {
  readonly firstSec: number | null;
  /** In the order of ARRIVAL_SHARES. */
  readonly shareSec: readonly (number | null)[];
}

export interface ArrivalMeasure {
  readonly incident: number;
  readonly capability: number;
  /** Largest number of units demanded at any time: the requirement. */
  readonly requirementUnits: number;
  /** When the incident's first request was drafted, null if none was. */
  readonly firstRequestSec: number | null;
  /** The host's own units and those of other forces together; `firstSec` is the first of either. */
  readonly all: ArrivalTimes;
  /** Units of other forces only. Shares are still of the whole requirement. */
  readonly external: ArrivalTimes;
}

/** When so much of a unit came. */
interface Arrival {
  readonly sec: number;
  readonly share: number;
}

interface Tally {
  requirement: number;
  firstRequest: number | null;
  readonly arrivals: Arrival[];
  readonly externalArrivals: Arrival[];
}

/** Arrival times of every incident and capability that was ever demanded, in that order. */
export function measureArrivals(trace: Trace): ArrivalMeasure[] {
  const { facts, header } = trace;
  const capabilities = header.capabilityIds.length;
  const tallies: Tally[] = Array.from({ length: header.incidents.length * capabilities }, () => ({
    requirement: 0,
    firstRequest: null,
    arrivals: [],
    externalArrivals: [],
  }));
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    const time = facts.timeSec[n]!;
    if (kind === FACT.demandChanged) {
      const tally = tallies[subject * capabilities + facts.a[n]!]!;
      tally.requirement = Math.max(tally.requirement, facts.b[n]!);
    } else if (kind === FACT.requestDrafted) {
      const tally = tallies[trace.requests.incident[subject]! * capabilities + trace.requests.capability[subject]!]!;
      tally.firstRequest ??= time;
    } else if (kind === FACT.unitReachedRendezvous || isWorkFromHome(trace, n)) {
      const unit = header.units[subject]!;
      const tally = tallies[facts.a[n]! * capabilities + unit.capability]!;
      const arrival = { sec: time, share: shareOf(unit) };
      tally.arrivals.push(arrival);
      if (unit.force !== header.incidents[facts.a[n]!]!.force) tally.externalArrivals.push(arrival);
    }
  }
  return tallies.flatMap((tally, n) => {
    if (tally.requirement === 0) return [];
    return {
      incident: Math.floor(n / capabilities),
      capability: n % capabilities,
      requirementUnits: tally.requirement,
      firstRequestSec: tally.firstRequest,
      all: timesOf(tally.arrivals, tally),
      external: timesOf(tally.externalArrivals, tally),
    };
  });
}

/** A unit that took up work at its own premises: nothing travelled, and it has arrived. */
export const isWorkFromHome = ({ facts }: Trace, n: number): boolean =>
  facts.kind[n] === FACT.unitDeployed && facts.b[n] === -1;

/** Arrivals count once each, so a share is reached when that many units have come, even if some have left again. */
function timesOf(arrivals: readonly Arrival[], { requirement, firstRequest }: Tally): ArrivalTimes {
  const after = (units: number): number | null => {
    let come = 0;
    const last = arrivals.find(({ share }) => {
      come += share;
      return tidyUnits(come) >= units;
    });
    return last === undefined || firstRequest === null ? null : last.sec - firstRequest;
  };
  return {
    firstSec: after(0),
    shareSec: ARRIVAL_SHARES.map((share) => after(Math.max(1, Math.ceil(requirement * share)))),
  };
}
