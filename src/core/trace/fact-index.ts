// Which facts are about which unit, request or incident: row numbers grouped by subject, in the order they happened.
// Built once per trace, so that a panel about one thing never reads the whole record.

import { remember } from '../base/remember.ts';
import {
  FACT,
  INCIDENT_FACTS,
  isForceFact,
  isOfferFact,
  isRequestFact,
  isRoadFact,
  REQUEST_FACTS,
  UNIT_FACTS,
} from './facts.ts';
import type { Trace } from './trace.ts';

/** Rows of subject s are `rows[start[s]]` up to, not including, `rows[start[s + 1]]`. */
export interface RowsBySubject {
  readonly start: Uint32Array;
  readonly rows: Uint32Array;
}

function group(
  trace: Trace,
  subjects: number,
  belongs: (kind: number) => boolean,
  subject: Int32Array = trace.facts.subject,
): RowsBySubject {
  const { kind, length } = trace.facts;
  const start = new Uint32Array(subjects + 1);
  for (let n = 0; n < length; n++) if (belongs(kind[n]!)) start[subject[n]! + 1]!++;
  for (let s = 0; s < subjects; s++) start[s + 1]! += start[s]!;
  const rows = new Uint32Array(start[subjects]!);
  const next = start.slice();
  for (let n = 0; n < length; n++) if (belongs(kind[n]!)) rows[next[subject[n]!]!++] = n;
  return { start, rows };
}

const ABOUT_UNITS: ReadonlySet<number> = new Set([
  FACT.unitAllocated,
  FACT.unitEnteredReception,
  FACT.unitFoundNoPlace,
]);

const isAboutUnit = (kind: number): boolean =>
  ABOUT_UNITS.has(kind) || isRoadFact(kind) || (kind >= UNIT_FACTS && kind < INCIDENT_FACTS);

/** Changes of state of each unit, its allocations, its roads, and what reception found. */
export const unitRows = remember((trace: Trace) => group(trace, trace.header.units.length, isAboutUnit));

/** The same, and when it waited for others to set off with. */
export const unitWayRows = remember((trace: Trace) =>
  group(trace, trace.header.units.length, (kind) => kind === FACT.unitWaitedForConvoy || isAboutUnit(kind)),
);

export const requestRows = remember((trace: Trace) => group(trace, trace.requests.length, isRequestFact));

const ABOUT_DONORS: ReadonlySet<number> = new Set([
  FACT.donorCoverCounted,
  FACT.donorAnswerDecided,
  FACT.registerWasOld,
  FACT.registerWasWrong,
]);

/** Of each force: what it was asked for and in what belief, what cover it counted, what it answered, and who did for it. */
export const donorRows = remember((trace: Trace) =>
  group(trace, trace.header.forceIds.length, (kind) => isOfferFact(kind) || ABOUT_DONORS.has(kind)),
);

/** Of each force: how it stood, its cover, and incidents that it dealt with by itself. */
export const homeRows = remember((trace: Trace) =>
  group(
    trace,
    trace.header.forceIds.length,
    (kind) => isForceFact(kind) || (kind >= FACT.homeIncidentBegan && kind <= FACT.coverLentTo),
  ),
);

/** The way of each request: its states, the centres it reached, and when its host went round one. */
export const requestWayRows = remember((trace: Trace) =>
  group(
    trace,
    trace.requests.length,
    (kind) => isRequestFact(kind) || kind === FACT.requestReachedCentre || kind === FACT.requestWentRound,
  ),
);

/** What was asked of forces for each request, in what belief, and what they answered. */
export const askRows = remember((trace: Trace) =>
  group(trace, trace.requests.length, (kind) => isOfferFact(kind) || ABOUT_DONORS.has(kind), trace.facts.a),
);

export const incidentRows = remember((trace: Trace) =>
  group(trace, trace.header.incidents.length, (kind) => kind >= INCIDENT_FACTS && kind < REQUEST_FACTS),
);

/** What was written of each incident's strength. */
export const strengthRows = remember((trace: Trace) =>
  group(
    trace,
    trace.header.incidents.length,
    (kind) => kind === FACT.strengthFactorChanged || kind === FACT.effectiveStrengthChanged,
  ),
);

/** What was written of each incident's intensity, and of its being lit. */
export const controlRows = remember((trace: Trace) =>
  group(trace, trace.header.incidents.length, (kind) => kind === FACT.intensityChanged || kind === FACT.incidentLit),
);

/** The rows of one subject. */
export const rowsOf = (index: RowsBySubject, subject: number): Uint32Array =>
  index.rows.subarray(index.start[subject] ?? 0, index.start[subject + 1] ?? 0);
