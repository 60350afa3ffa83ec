// The Main Events List as a trace tells it: every inject, how it stands at a moment, and when it falls due in this run.
// What panels, timeline and situation reports read. Pure.

import { at } from '../base/assert.ts';
import { remember } from '../base/remember.ts';
import { type InjectOrder, injectOf } from '../model/inject-orders.ts';
import { injectsWith, type ListedInject } from '../model/injects-with.ts';
import type { Inject } from '../model/mel.ts';
import { FACT } from './facts.ts';
import type { Trace, TraceHeader } from './trace.ts';

/** All injects of an exercise, in the order that facts number them by. */
export const allInjects = ({ exercise, decisions }: TraceHeader): readonly ListedInject[] =>
  injectsWith(exercise.scenario.mel, decisions);

export type InjectStatus = 'planned' | 'held' | 'due' | 'fired' | 'skipped' | 'absent';

export interface InjectStanding {
  /** As facts number it. */
  readonly number: number;
  readonly inject: Inject;
  /** `due`: it came due while held, and waits for exercise control; `absent`: exercise control hasn't added it yet. */
  readonly status: InjectStatus;
  /** Row of the fact that says it was fired, −1 before. */
  readonly firedRow: number;
  /** When it fires in this run, null where it never does. */
  readonly firesSec: number | null;
}

/** What exercise control did with an inject, and when. */
interface Ordered {
  readonly sec: number;
  readonly order: InjectOrder;
}

/** Rows that say when each inject fired, −1 for never; rows that say it came due while held; and orders that took effect. */
const rowsOfInjects = remember((trace: Trace) => {
  const { facts, header } = trace;
  const all = allInjects(header);
  const fired = new Int32Array(all.length).fill(-1);
  const due = new Int32Array(all.length).fill(-1);
  const ordered = all.map((): Ordered[] => []);
  if (all.length === 0) return { fired, due, ordered };
  const numberOf = new Map(all.map(({ inject }, n) => [inject.id, n]));
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const subject = facts.subject[n]!;
    if (kind === FACT.injectFired) fired[subject] = n;
    else if (kind === FACT.injectCameDue) due[subject] = n;
    else if (kind === FACT.decisionTaken) {
      const decision = header.decisions[subject];
      if (decision?.kind !== 'inject') continue;
      const inject = numberOf.get(injectOf(decision.what));
      if (inject !== undefined) ordered[inject]?.push({ sec: facts.timeSec[n]!, order: decision.what });
    }
  }
  return { fired, due, ordered };
});

/** How every inject stands at a moment; an edited text is the one that holds then. */
export function injectsAt(trace: Trace, atSec: number): readonly InjectStanding[] {
  const { fired, due, ordered } = rowsOfInjects(trace);
  const hasCome = (row: number): boolean => row >= 0 && at(trace.facts.timeSec, row) <= atSec;
  return allInjects(trace.header).map(({ inject, addedBy }, number): InjectStanding => {
    const row = at(fired, number);
    const isFired = hasCome(row);
    const orders = at(ordered, number).filter(({ sec }) => sec <= atSec);
    const edited = orders.findLast(({ order }) => order.does === 'edit')?.order;
    const last = orders.findLast(({ order }) => order.does !== 'edit')?.order.does;
    const isAbsent = addedBy !== null && !orders.some(({ order }) => order.does === 'add');
    return {
      number,
      inject: edited?.does === 'edit' ? { ...inject, text: edited.text } : inject,
      status: isFired ? 'fired' : isAbsent ? 'absent' : statusAfter(last, hasCome(at(due, number))),
      firedRow: isFired ? row : -1,
      firesSec: row < 0 ? null : at(trace.facts.timeSec, row),
    };
  });
}

function statusAfter(last: InjectOrder['does'] | undefined, isDue: boolean): InjectStatus {
  if (last === 'skip') return 'skipped';
  if (last !== 'hold') return 'planned';
  return isDue ? 'due' : 'held';
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
