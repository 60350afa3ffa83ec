// Requests as rows: what was asked, of which tier, how far it has come, and when. Pure: trace, state and cursor in.

import { REQUEST, REQUEST_STATES } from '../../../core/model/states.ts';
import { requestRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { REQUEST_FACTS } from '../../../core/trace/facts.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { duration, whole } from '../format.ts';
import { REQUEST_STATE_WORDS } from '../words.ts';
import { placeAtCentre } from './centres.ts';
import { capabilityAt, tierName } from './names.ts';

export interface RequestRow {
  readonly request: number;
  readonly incident: number;
  readonly incidentName: string;
  readonly capability: string;
  readonly units: number;
  readonly toFind: number;
  readonly tier: string;
  readonly state: string;
  /** What it is doing at which centre: its place in the queue there and how long it has waited. Empty where it is at none. */
  readonly centre: string;
  readonly stateNumber: number;
  readonly draftedSec: number;
  /** When every unit asked for had been found; null if not by the cursor. */
  readonly filledSec: number | null;
  /** When all had arrived; null if not by the cursor. */
  readonly fulfilledSec: number | null;
}

/** Rows of the requests drafted by the cursor, of one incident or of all. */
export function requestsBy(trace: Trace, state: ExerciseState, incident: number | null): RequestRow[] {
  const { requests, header } = trace;
  const rows: RequestRow[] = [];
  for (let n = 0; n < requests.length; n++) {
    if (requests.draftedSec[n]! > state.timeSec) continue;
    if (incident !== null && requests.incident[n] !== incident) continue;
    const tier = state.requestTier[n]!;
    const stateNumber = state.requestState[n]!;
    rows.push({
      request: n,
      incident: requests.incident[n]!,
      incidentName: header.incidents[requests.incident[n]!]?.name ?? '',
      capability: capabilityAt(header, requests.capability[n]!).name,
      units: requests.units[n]!,
      toFind: state.requestOutstanding[n]!,
      tier: tier < 0 ? '' : tierName(header, tier),
      state: REQUEST_STATE_WORDS[REQUEST_STATES[stateNumber] ?? 'drafted'],
      stateNumber,
      centre: centreText(trace, state, n),
      draftedSec: requests.draftedSec[n]!,
      filledSec: reached(trace, n, REQUEST.filled, state.timeSec),
      fulfilledSec: reached(trace, n, REQUEST.fulfilled, state.timeSec),
    });
  }
  return rows;
}

function centreText(trace: Trace, state: ExerciseState, request: number): string {
  const place = placeAtCentre(trace, state, request);
  if (place === null) return '';
  const where = place.position === null ? place.name : `${place.name}, place ${whole(place.position)} in its queue`;
  return place.waitingSec === null ? where : `${where} for ${duration(place.waitingSec)}`;
}

function reached(trace: Trace, request: number, state: number, atSec: number): number | null {
  for (const n of rowsOf(requestRows(trace), request)) {
    if (trace.facts.timeSec[n]! > atSec) return null;
    if (trace.facts.kind[n] === REQUEST_FACTS + state) return trace.facts.timeSec[n]!;
  }
  return null;
}
