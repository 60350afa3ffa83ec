// Why a unit was so late: from the draft of its request to work, every second with a name. The way of its request up to the
// ask that it came of, its force's decision, and then its own states.

import { at } from '../../base/assert.ts';
import { UNIT_STATES, type UnitState } from '../../model/states.ts';
import { askRows, rowsOf, unitWayRows } from '../fact-index.ts';
import { FACT, UNIT_FACTS } from '../facts.ts';
import type { Trace } from '../trace.ts';
import { PART_OF_UNIT, type PartSum, type Stretch, sumsOf, type WaitPart, type Way } from './parts.ts';
import { wayOfRequest } from './request-way.ts';

/** How a wait ended: at work; the unit never left, was sent home, was sent elsewhere; or it lasts. */
export type WaitEnd = 'atWork' | 'stoodDown' | 'sentHome' | 'sentElsewhere' | 'lasts';

export interface UnitWait {
  readonly unit: number;
  readonly incident: number;
  readonly request: number;
  readonly tier: number;
  /** When its request was drafted, when its force gave it, and when the wait was over. */
  readonly fromSec: number;
  readonly allocatedSec: number;
  readonly toSec: number;
  /** Row of the fact that says why it stood idle, −1 if it did not. */
  readonly idleFact: number;
  readonly end: WaitEnd;
  readonly stretches: readonly Stretch[];
  readonly sums: readonly PartSum[];
}

/** The ask of a force, for a request, that an answer at `bySec` answers: when it was made and when the force had it. */
function askBefore(trace: Trace, request: number, force: number, bySec: number): { askedSec: number; hadSec: number } {
  const { facts } = trace;
  let ask = { askedSec: bySec, hadSec: bySec };
  for (const n of rowsOf(askRows(trace), request)) {
    const sec = at(facts.timeSec, n);
    if (sec > bySec) break;
    if (at(facts.subject, n) !== force) continue;
    if (facts.kind[n] === FACT.donorAsked) ask = { askedSec: sec, hadSec: bySec };
    else if (facts.kind[n] === FACT.donorBeganWeighing) ask.hadSec = sec;
  }
  return ask;
}

/** How a wait ends with a state; null while it goes on. */
function endWith(state: UnitState): WaitEnd | null {
  if (PART_OF_UNIT[state] !== null) return null;
  if (state === 'deployed') return 'atWork';
  return state === 'available' ? 'stoodDown' : 'sentHome';
}

interface Now {
  state: UnitState;
  sinceSec: number;
  /** Of its reception: how long it waited for a bay, and how much of what followed was bridging. */
  waitedSec: number;
  bridgingSec: number;
  /** What holds it where it is; null if nothing does. */
  heldBy: WaitPart | null;
  /** When it comes to where it must wait on the road; infinitely late if it needn't. */
  stopsSec: number;
}

/** What it was up to `toSec`, in this state; bridging is the last of a reception that is over. */
function add(way: Way, now: Now, toSec: number, isOver: boolean): void {
  if (now.heldBy !== null) way.until(toSec, now.heldBy);
  else if (now.state === 'travelling') {
    way.until(Math.min(toSec, now.stopsSec), 'travel');
    way.until(toSec, 'cutOff');
  } else if (now.state === 'atRendezvous') {
    way.until(Math.min(toSec, now.sinceSec + now.waitedSec), 'bay');
    way.until(isOver ? toSec - now.bridgingSec : toSec, 'reception');
    way.until(toSec, 'bridging');
  } else way.until(toSec, PART_OF_UNIT[now.state] ?? 'unnamed');
}

/** A fact that changes no state, and yet what it waits for. */
function note({ facts, legs }: Trace, way: Way, now: Now, n: number): void {
  const [kind, sec] = [at(facts.kind, n), at(facts.timeSec, n)];
  const [b, c] = [at(facts.b, n), at(facts.c, n)];
  if (kind === FACT.unitEnteredReception) {
    now.waitedSec = b;
    now.bridgingSec = c;
  } else if (kind === FACT.unitWaitedForConvoy || (kind === FACT.unitFoundNoRoad && now.state !== 'travelling')) {
    add(way, now, sec, false);
    now.heldBy = kind === FACT.unitFoundNoRoad ? 'cutOff' : 'convoy';
  } else if (kind === FACT.unitFoundNoRoad) {
    now.stopsSec = at(legs.departSec, b) + at(legs.knotSec, at(legs.knotStart, b + 1) - 1);
  } else if (kind === FACT.unitWentOn) {
    now.stopsSec = sec - c;
    add(way, now, sec, false);
    now.stopsSec = Number.POSITIVE_INFINITY;
  }
}

/** Whether its reception is written down when a bay is had: until then a unit waits for one. */
const hasBays = ({ header }: Trace, incident: number): boolean => {
  const { scenario, doctrine } = header.exercise;
  return (scenario.incidents[incident]?.bays?.value ?? doctrine.rendezvous?.bays.value ?? 0) > 0;
};

/** Follows a unit from its allocation in row `allocation` until it is at work or will not be; says which. */
function follow(trace: Trace, way: Way, rows: Uint32Array, allocation: number, state: UnitState): WaitEnd {
  const { facts } = trace;
  const now: Now = {
    state,
    sinceSec: at(facts.timeSec, allocation),
    waitedSec: hasBays(trace, at(facts.a, allocation)) ? Number.POSITIVE_INFINITY : 0,
    bridgingSec: 0,
    heldBy: null,
    stopsSec: Number.POSITIVE_INFINITY,
  };
  for (const n of rows) {
    if (n <= allocation) continue;
    const sec = at(facts.timeSec, n);
    const kind = at(facts.kind, n);
    if (kind === FACT.unitAllocated) {
      add(way, now, sec, false);
      return 'sentElsewhere';
    }
    const next = UNIT_STATES[kind - UNIT_FACTS];
    if (next === undefined) {
      note(trace, way, now, n);
      continue;
    }
    add(way, now, sec, true);
    const end = endWith(next);
    if (end !== null) return end;
    Object.assign(now, { state: next, sinceSec: sec, heldBy: null, stopsSec: Number.POSITIVE_INFINITY });
  }
  add(way, now, trace.header.durationSec, false);
  return 'lasts';
}

/** From the allocation in row `allocation` on, when it was in a state. */
function waitFrom(trace: Trace, unit: number, rows: Uint32Array, allocation: number, state: UnitState): UnitWait {
  const { facts, header, requests } = trace;
  const [incident, request, tier] = [at(facts.a, allocation), at(facts.b, allocation), at(facts.c, allocation)];
  const allocatedSec = at(facts.timeSec, allocation);
  const ask = askBefore(trace, request, at(header.units, unit).force, allocatedSec);
  const way = wayOfRequest(trace, request, ask.askedSec);
  way.until(ask.hadSec, 'order');
  way.until(allocatedSec, 'donorWeighs');
  const end = follow(trace, way, rows, allocation, state);
  const isIdle = (n: number): boolean =>
    n > allocation && facts.kind[n] === FACT.unitFoundNoPlace && at(facts.timeSec, n) < way.nowSec;
  const idleFact = rows.find(isIdle) ?? -1;
  const fromSec = at(requests.draftedSec, request);
  const { stretches, nowSec: toSec } = way;
  return {
    unit,
    incident,
    request,
    tier,
    fromSec,
    allocatedSec,
    toSec,
    idleFact,
    end,
    stretches,
    sums: sumsOf(stretches),
  };
}

/** Every wait of a unit, one for each time that it was given to a request, in order of time. */
export function waitsOfUnit(trace: Trace, unit: number): UnitWait[] {
  const { facts } = trace;
  const rows = rowsOf(unitWayRows(trace), unit);
  const waits: UnitWait[] = [];
  let state: UnitState = 'available';
  for (const n of rows) {
    const kind = at(facts.kind, n);
    if (kind === FACT.unitAllocated && at(facts.b, n) >= 0) waits.push(waitFrom(trace, unit, rows, n, state));
    state = UNIT_STATES[kind - UNIT_FACTS] ?? state;
  }
  return waits;
}

/** The wait of a unit that had begun last at a moment, counted from when it was given; null before the first. */
export const waitAt = (trace: Trace, unit: number, atSec: number): UnitWait | null =>
  waitsOfUnit(trace, unit).findLast(({ allocatedSec }) => allocatedSec <= atSec) ?? null;
