// The Main Events List as a trace tells it: every inject, how it stands at a moment, and when it falls due in this run.
// What panels, timeline and situation reports read. Pure.

import { at } from '../base/assert.ts';
import { remember } from '../base/remember.ts';
import type { Inject } from '../model/mel.ts';
import { FACT } from './facts.ts';
import type { Trace, TraceHeader } from './trace.ts';

export interface ListedInject {
  readonly inject: Inject;
}

/** All injects of an exercise, in the order that facts number them by. */
export const allInjects = (header: TraceHeader): readonly ListedInject[] =>
  (header.exercise.scenario.mel?.injects ?? []).map((inject) => ({ inject }));

export type InjectStatus = 'planned' | 'held' | 'due' | 'fired' | 'skipped';

export interface InjectStanding {
  /** As facts number it. */
  readonly number: number;
  readonly inject: Inject;
  /** `due`: it came due while held, and waits for exercise control. */
  readonly status: InjectStatus;
  /** Row of the fact that says it was fired, −1 before. */
  readonly firedRow: number;
  /** When it fires in this run, null where it never does. */
  readonly firesSec: number | null;
}

/** Rows that say when each inject fired, −1 for never; and rows that say it came due while held. */
const rowsOfInjects = remember((trace: Trace) => {
  const { facts, header } = trace;
  const count = allInjects(header).length;
  const fired = new Int32Array(count).fill(-1);
  const due = new Int32Array(count).fill(-1);
  if (count === 0) return { fired, due };
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    if (kind === FACT.injectFired) fired[facts.subject[n]!] = n;
    else if (kind === FACT.injectCameDue) due[facts.subject[n]!] = n;
  }
  return { fired, due };
});

/** How every inject stands at a moment. */
export function injectsAt(trace: Trace, atSec: number): readonly InjectStanding[] {
  const { fired, due } = rowsOfInjects(trace);
  const hasCome = (row: number): boolean => row >= 0 && at(trace.facts.timeSec, row) <= atSec;
  return allInjects(trace.header).map(({ inject }, number): InjectStanding => {
    const row = at(fired, number);
    const isFired = hasCome(row);
    const status = isFired ? 'fired' : hasCome(at(due, number)) ? 'due' : 'planned';
    return {
      number,
      inject,
      status,
      firedRow: isFired ? row : -1,
      firesSec: row < 0 ? null : at(trace.facts.timeSec, row),
    };
  });
}
/** Injects that fire after one moment and by another, in their order. */
export const firedBetween = (trace: Trace, afterSec: number, bySec: number): readonly InjectStanding[] =>
  injectsAt(trace, bySec)
    .filter(({ firesSec, status }) => status === 'fired' && firesSec !== null && firesSec > afterSec)
    .sort((one, other) => one.firedRow - other.firedRow);

/** The next inject that fires after a moment, null where none does. */
export function nextInject(trace: Trace, afterSec: number): InjectStanding | null {
  const next = firesOf(trace).find(({ sec }) => sec > afterSec);
  return next === undefined ? null : at(injectsAt(trace, afterSec), next.number);
}

/** When injects fire in this run, in order. */
export const firesOf = (trace: Trace): readonly { readonly sec: number; readonly number: number }[] =>
  injectsAt(trace, 0)
    .flatMap(({ firesSec, number }) => (firesSec === null ? [] : [{ sec: firesSec, number }]))
    .sort((one, other) => one.sec - other.sec || one.number - other.number);
