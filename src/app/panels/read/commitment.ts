// What a unit was sent to do, one commitment at a time: when it was asked for, warned, formed, on the road, booked in,
// at work and home again. Read from the trace alone, so the part that lies after the cursor is known and can be shown as
// expected.

import { UNIT, UNIT_STATES } from '../../../core/model/states.ts';
import { rowsOf, unitRows } from '../../../core/trace/fact-index.ts';
import { FACT, isRoadFact, UNIT_FACTS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface Commitment {
  readonly unit: number;
  readonly incident: number;
  /** −1 where it was sent without a request. */
  readonly request: number;
  /** −1 where it was sent without a request. */
  readonly tier: number;
  /** When its request was drafted; when it was first told, where there was none. */
  readonly askedSec: number;
  /** First fact of it. */
  readonly fromSec: number;
  /** When the unit was available again; null if never in this exercise. */
  readonly untilSec: number | null;
  /** When it first came into each state, by state number; null if never. */
  readonly reachedSec: readonly (number | null)[];
  /** What its reception was made of; null where nobody waits or bridges. */
  readonly reception: { readonly waitedSec: number; readonly bridgingSec: number } | null;
  /** Fact that says why it found no place, −1 for none. */
  readonly idleFact: number;
  /** Journeys out, in order: more than one where it waited on the road. None where it doesn't travel. */
  readonly legsOut: readonly number[];
  /** When it was ready to leave and no road was open; null if one was. */
  readonly cutOffSec: number | null;
  /** Facts about its roads. */
  readonly roadFacts: readonly number[];
}

/** All commitments of a unit, in order of time. */
export function commitmentsOf(trace: Trace, unit: number): Commitment[] {
  const { facts, requests } = trace;
  const found: Commitment[] = [];
  let open = fresh(unit);
  let isOpen = false;
  for (const n of rowsOf(unitRows(trace), unit)) {
    const kind = facts.kind[n]!;
    const timeSec = facts.timeSec[n]!;
    const state = kind - UNIT_FACTS;
    // At work for its own force: nobody else’s commitment.
    if (kind === FACT.unitCommittedAtHome) continue;
    if (kind >= UNIT_FACTS && state === UNIT.available) {
      if (isOpen) found.push({ ...open, untilSec: timeSec });
      isOpen = false;
      continue;
    }
    if (!isOpen) {
      open = { ...fresh(unit), fromSec: timeSec, askedSec: timeSec };
      isOpen = true;
    }
    if (kind === FACT.unitEnteredReception) {
      open.reception = { waitedSec: facts.b[n]!, bridgingSec: facts.c[n]! };
    } else if (kind === FACT.unitFoundNoPlace) {
      open.idleFact = n;
    } else if (isRoadFact(kind)) {
      noteRoad(trace, n, open);
    } else if (kind === FACT.unitAllocated) {
      open.incident = facts.a[n]!;
      open.request = facts.b[n]!;
      open.tier = facts.c[n]!;
    } else {
      if (facts.a[n]! >= 0) open.incident = facts.a[n]!;
      if (facts.c[n]! >= 0) open.request = facts.c[n]!;
      if (state === UNIT.travelling) open.legsOut.push(facts.b[n]!);
      open.reachedSec[state] ??= timeSec;
    }
    if (open.request >= 0) open.askedSec = Math.min(open.askedSec, requests.draftedSec[open.request] ?? open.askedSec);
  }
  if (isOpen) found.push(open);
  return found;
}

type Open = { -readonly [K in keyof Commitment]: Commitment[K] } & {
  reachedSec: (number | null)[];
  legsOut: number[];
  roadFacts: number[];
};

/** A journey that goes on from where the last one ended is one more; else it takes the last one's place. */
function noteRoad({ facts, legs }: Trace, n: number, open: Open): void {
  open.roadFacts.push(n);
  if (facts.kind[n] === FACT.unitDiverted) {
    open.incident = facts.a[n]!;
    open.request = facts.c[n]!;
  }
  const last = open.legsOut.at(-1);
  const isOut = open.reachedSec[UNIT.released] === null;
  if (last === undefined) open.cutOffSec ??= facts.timeSec[n]!;
  else if (isOut && legs.departSec[facts.b[n]!] === legs.departSec[last]) open.legsOut.splice(-1, 1, facts.b[n]!);
  else if (isOut) open.legsOut.push(facts.b[n]!);
}

const fresh = (unit: number): Open => ({
  unit,
  incident: -1,
  request: -1,
  tier: -1,
  askedSec: 0,
  fromSec: 0,
  untilSec: null,
  cutOffSec: null,
  roadFacts: [],
  reachedSec: UNIT_STATES.map((): number | null => null),
  reception: null,
  idleFact: -1,
  legsOut: [],
});

/** The commitment begun last at or before the cursor, over or not; null before the first. */
export function commitmentAt(trace: Trace, unit: number, atSec: number): Commitment | null {
  let last: Commitment | null = null;
  for (const c of commitmentsOf(trace, unit)) if (c.fromSec <= atSec) last = c;
  return last;
}

/** The next state that a unit comes into after the cursor, as the exercise would now run; null if none. */
export function nextStateAt(trace: Trace, unit: number, atSec: number): { sec: number; state: number } | null {
  for (const n of rowsOf(unitRows(trace), unit)) {
    const sec = trace.facts.timeSec[n]!;
    const state = trace.facts.kind[n]! - UNIT_FACTS;
    if (sec > atSec && state >= 0 && state < UNIT_STATES.length) return { sec, state };
  }
  return null;
}
