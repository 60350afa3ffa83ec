// What the register says at a moment: which units centres believe to be free, and since when each force has said so. From the
// trace alone; without a register centres know what is free. Knows nothing of who looks.

import { UNIT_STATES } from '../model/states.ts';
import { FACT, UNIT_FACTS } from './facts.ts';
import { factsBy } from './state.ts';
import type { Trace } from './trace.ts';

export interface RegisterState {
  /** 1 for each unit that is believed to be free. */
  readonly free: Uint8Array;
  /** When it was said: force × capabilities + capability. */
  readonly saidSec: Uint32Array;
}

export interface RegisterReader {
  /** After all facts at or before `timeSec`. The object is reused by the next call. */
  at(timeSec: number): RegisterState;
  /** Just before fact `row`. */
  before(row: number): RegisterState;
}

/** Answers that say how many of the units asked for are given. */
const ANSWERS: ReadonlySet<number> = new Set([
  FACT.donorAgreed,
  FACT.donorAgreedInPart,
  FACT.donorDeclined,
  FACT.donorDirected,
]);

/** Seconds between one report of a force and its next; null without a register. */
export function registerEverySec({ header }: Trace): number | null {
  const register = header.exercise.doctrine.coordination?.register;
  return register === undefined ? null : Math.max(1, Math.round(register.refreshMin.value * 60));
}

export function createRegisterReader(trace: Trace): RegisterReader {
  const { facts, header, requests } = trace;
  const { units, incidents, capabilityIds, forceIds, registerFromSec = [] } = header;
  const capabilities = capabilityIds.length;
  const everySec = registerEverySec(trace);
  const unitsOf = forceIds.flatMap(() => capabilityIds.map((): number[] => []));
  // What is made up of serials is told of by nobody: it is there only while it is out.
  for (const [unit, { force, capability, madeUp }] of units.entries()) {
    if (madeUp === undefined) unitsOf[force * capabilities + capability]!.push(unit);
  }
  /** What is so, told or not. */
  const truth = new Uint8Array(units.length);
  const state: RegisterState = {
    free: everySec === null ? truth : new Uint8Array(units.length),
    saidSec: new Uint32Array(unitsOf.length),
  };
  const nextSec = new Float64Array(forceIds.length);
  let firstNextSec = 0;
  let read = 0;

  const restart = (): void => {
    read = 0;
    truth.fill(1);
    state.free.fill(1);
    state.saidSec.fill(0);
    nextSec.forEach((_, force) => {
      nextSec[force] = everySec === null ? Number.POSITIVE_INFINITY : (registerFromSec[force] ?? everySec);
    });
    firstNextSec = Math.min(...nextSec);
  };
  const tell = (cell: number, sec: number): void => {
    for (const unit of unitsOf[cell] ?? []) state.free[unit] = truth[unit]!;
    state.saidSec[cell] = sec;
  };
  /** Reports that forces make before a second; a force's report sees the second as it ended. */
  const reportsBefore = (sec: number): void => {
    if (everySec === null || firstNextSec >= sec) return;
    for (let force = 0; force < nextSec.length; force++) {
      for (; nextSec[force]! < sec; nextSec[force]! += everySec) {
        for (let c = 0; c < capabilities; c++) tell(force * capabilities + c, nextSec[force]!);
      }
    }
    firstNextSec = Math.min(...nextSec);
  };
  const isHost = (force: number, incident: number): boolean => incidents[incident]?.force === force;
  const apply = (n: number): void => {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    reportsBefore(facts.timeSec[n]!);
    if (kind >= UNIT_FACTS && kind < UNIT_FACTS + UNIT_STATES.length) {
      if (units[subject]!.madeUp === undefined) truth[subject] = kind === FACT.unitBecameAvailable ? 1 : 0;
    } else if (kind === FACT.unitAllocated && units[subject]!.madeUp === undefined) {
      truth[subject] = 0;
      // Centres know what they were given.
      if (!isHost(units[subject]!.force, facts.a[n]!)) state.free[subject] = 0;
    } else if (ANSWERS.has(kind) && facts.b[n]! < facts.c[n]!) {
      // Whoever can't give all that it was asked for has said what it has.
      const request = facts.a[n]!;
      if (isHost(subject, requests.incident[request]!)) return;
      tell(subject * capabilities + requests.capability[request]!, facts.timeSec[n]!);
    }
  };
  const upTo = (row: number, sec: number): RegisterState => {
    if (row < read || sec < lastSec) restart();
    for (; read < row; read++) apply(read);
    reportsBefore(sec);
    lastSec = sec;
    return state;
  };
  let lastSec = 0;
  restart();
  return {
    at: (timeSec) => upTo(factsBy(trace, timeSec), timeSec + 1),
    before: (row) => upTo(row, facts.timeSec[row] ?? 0),
  };
}
