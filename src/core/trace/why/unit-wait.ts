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
  /** Incident from the way to which it was sent on; −1 if it came from home. */
  readonly divertedFrom: number;
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
  /** When it comes to where it must wait on the road, and what for; infinitely late if it needn't. */
  stopsSec: number;
  stopsFor: 'cutOff' | 'brokenDown';
}

/** What it was up to `toSec`, in this state; bridging is the last of a reception that is over. */
function add(way: Way, now: Now, toSec: number, isOver: boolean): void {
  if (now.heldBy !== null) way.until(toSec, now.heldBy);
  else if (now.state === 'travelling') {
    way.until(Math.min(toSec, now.stopsSec), 'travel');
    way.until(toSec, now.stopsFor);
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
  } else if (kind === FACT.unitFoundNoRoad || kind === FACT.unitBrokeDown) {
    add(way, now, sec, false);
    now.stopsSec = at(legs.departSec, b) + at(legs.knotSec, at(legs.knotStart, b + 1) - 1);
    now.stopsFor = kind === FACT.unitBrokeDown ? 'brokenDown' : 'cutOff';
  } else if (kind === FACT.unitWentOn || kind === FACT.unitDroveOn) {
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

const fromHome = (state: UnitState): Now => ({
  state,
  sinceSec: 0,
  waitedSec: 0,
  bridgingSec: 0,
  heldBy: null,
  stopsSec: Number.POSITIVE_INFINITY,
  stopsFor: 'cutOff',
});

/** Follows a unit, as it is `now` in row `given`, until it is at work or will not be; says which. */
function follow(trace: Trace, way: Way, rows: Uint32Array, given: number, now: Now): WaitEnd {
  const { facts } = trace;
  now.sinceSec = at(facts.timeSec, given);
  now.waitedSec = hasBays(trace, at(facts.a, given)) ? Number.POSITIVE_INFINITY : 0;
  for (const n of rows) {
    if (n <= given) continue;
    const sec = at(facts.timeSec, n);
    const kind = at(facts.kind, n);
    if (kind === FACT.unitAllocated || kind === FACT.unitDiverted) {
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

/** What was given in a row: to which incident, under which request, at which tier; −1 where none is said. */
function givenIn({ facts }: Trace, n: number): { incident: number; request: number; tier: number } {
  const incident = at(facts.a, n);
  if (facts.kind[n] === FACT.unitAllocated) return { incident, request: at(facts.b, n), tier: at(facts.c, n) };
  const request = at(facts.c, n);
  return { incident, request, tier: -1 };
}

/** From row `given` on, in which it was allocated, or sent on from the way to another incident. */
function waitFrom(trace: Trace, unit: number, rows: Uint32Array, given: number, now: Now, before: number): UnitWait {
  const { facts, header, requests } = trace;
  const { incident, request, tier } = givenIn(trace, given);
  const allocatedSec = at(facts.timeSec, given);
  const isDiverted = facts.kind[given] === FACT.unitDiverted;
  const force = at(header.units, unit).force;
  const noAsk = { askedSec: allocatedSec, hadSec: allocatedSec };
  // Nobody is asked for what is made up once whole units were looked for in vain.
  const isMadeUp = at(header.units, unit).madeUp !== undefined;
  const ask = isDiverted || isMadeUp ? noAsk : askBefore(trace, request, force, allocatedSec);
  const way = wayOfRequest(trace, request, ask.askedSec);
  way.until(ask.hadSec, 'order');
  way.until(allocatedSec, 'donorWeighs');
  const end = follow(trace, way, rows, given, now);
  const isIdle = (n: number): boolean =>
    n > given && facts.kind[n] === FACT.unitFoundNoPlace && at(facts.timeSec, n) < way.nowSec;
  const idleFact = rows.find(isIdle) ?? -1;
  const fromSec = at(requests.draftedSec, request);
  const { stretches, nowSec: toSec } = way;
  const divertedFrom = isDiverted ? before : -1;
  const sums = sumsOf(stretches);
  return { unit, incident, request, tier, fromSec, allocatedSec, toSec, idleFact, divertedFrom, end, stretches, sums };
}

/** Every wait of a unit, one for each time that it was given to a request or sent on to one, in order of time. */
export function waitsOfUnit(trace: Trace, unit: number): UnitWait[] {
  const { facts } = trace;
  const rows = rowsOf(unitWayRows(trace), unit);
  const waits: UnitWait[] = [];
  let state: UnitState = 'available';
  let now = fromHome(state);
  for (const n of rows) {
    const kind = at(facts.kind, n);
    const isAllocated = kind === FACT.unitAllocated && at(facts.b, n) >= 0;
    // Sent on, it is as it was: on the road, or standing there.
    if (isAllocated) now = fromHome(state);
    if (isAllocated || kind === FACT.unitDiverted) {
      waits.push(waitFrom(trace, unit, rows, n, now, waits.at(-1)?.incident ?? -1));
    }
    state = UNIT_STATES[kind - UNIT_FACTS] ?? state;
  }
  return waits;
}

/** The wait of a unit that had begun last at a moment, counted from when it was given; null before the first. */
export const waitAt = (trace: Trace, unit: number, atSec: number): UnitWait | null =>
  waitsOfUnit(trace, unit).findLast(({ allocatedSec }) => allocatedSec <= atSec) ?? null;
