// Coordination centres as rows: staff, queue and state at the cursor; and where a request stands among them. Pure: trace
// and state in.

import { CENTRE_STATES, REQUEST } from '../../../core/model/states.ts';
import { centresInUse } from '../../../core/trace/centre-load.ts';
import type { ExerciseState } from '../../../core/trace/state.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { CENTRE_KIND_WORDS, CENTRE_STATE_WORDS } from '../words.ts';

export interface CentreRow {
  readonly centre: number;
  readonly name: string;
  readonly kind: string;
  /** Index of the force whose control room it is; null for others. */
  readonly force: number | null;
  readonly staff: number;
  readonly waiting: number;
  readonly inHand: number;
  /** How long the first in its queue has waited; null with nobody in it. */
  readonly longestSec: number | null;
  readonly state: string;
  readonly stateNumber: number;
}

export interface CentrePlace {
  readonly name: string;
  /** Place in the queue, from 1; null while it is being handled. */
  readonly position: number | null;
  readonly waitingSec: number | null;
}

/** Those in use, those with most to do first. */
export function centreRows(trace: Trace, state: ExerciseState): CentreRow[] {
  const { centres } = trace.header.exercise;
  const rows = centresInUse(trace).map((n): CentreRow => {
    const centre = centres[n]!;
    const waiting = at(state, n, REQUEST.queued);
    const first = waiting[0];
    const stateNumber = state.centreState[n]!;
    return {
      centre: n,
      name: centre.name,
      kind: CENTRE_KIND_WORDS[centre.kind],
      force: centre.force === undefined ? null : trace.header.forceIds.indexOf(centre.force),
      staff: centre.staff.value,
      waiting: waiting.length,
      inHand: at(state, n, REQUEST.sourcing).length,
      longestSec: first === undefined ? null : waitedSec(trace, state, first),
      state: CENTRE_STATE_WORDS[CENTRE_STATES[stateNumber] ?? 'dormant'],
      stateNumber,
    };
  });
  return rows.sort((x, y) => y.waiting + y.inHand - x.waiting - x.inHand || x.centre - y.centre);
}

/** Where a request stands at its centre; null if it is at none now. */
export function placeAtCentre(trace: Trace, state: ExerciseState, request: number): CentrePlace | null {
  const centre = state.requestCentre[request]!;
  const name = trace.header.exercise.centres[centre]?.name;
  if (name === undefined) return null;
  if (state.requestState[request] === REQUEST.sourcing) return { name, position: null, waitingSec: null };
  if (state.requestState[request] !== REQUEST.queued) return null;
  const position = at(state, centre, REQUEST.queued).indexOf(request) + 1;
  return { name, position, waitingSec: waitedSec(trace, state, request) };
}

export interface RequestAtCentre {
  readonly request: number;
  /** Place in the queue, from 1; null while it is in hand. */
  readonly position: number | null;
  readonly waitedSec: number;
}

/** Those in hand, then those that wait, in the order in which they came. */
export const requestsAt = (trace: Trace, state: ExerciseState, centre: number): RequestAtCentre[] => [
  ...at(state, centre, REQUEST.sourcing).map((request) => ({ request, position: null, waitedSec: 0 })),
  ...at(state, centre, REQUEST.queued).map((request, n) => ({
    request,
    position: n + 1,
    waitedSec: waitedSec(trace, state, request),
  })),
];

/** Requests at a centre that are in a state, in the order in which they came. */
function at(state: ExerciseState, centre: number, inState: number): number[] {
  const found: number[] = [];
  state.requestCentre.forEach((one, request) => {
    if (one === centre && state.requestState[request] === inState) found.push(request);
  });
  return found.sort((x, y) => state.requestOrder[x]! - state.requestOrder[y]!);
}

const waitedSec = (trace: Trace, state: ExerciseState, request: number): number =>
  Math.max(0, Math.floor(state.timeSec) - trace.facts.timeSec[state.requestOrder[request]!]!);
