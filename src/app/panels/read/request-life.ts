// The life of a request as it was lived, minute by minute: each step with how long it lasted, so that they add up to the whole;
// and what the forces that were asked answered. Pure: trace and cursor in.

import { OFFER, OFFER_STATES, type OfferState, REQUEST_STATES } from '../../../core/model/states.ts';
import { askRows, requestRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { FACT, isOfferFact, OFFER_FACTS, REQUEST_FACTS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export interface LifeStep {
  /** Row of the fact that it began with. */
  readonly row: number;
  readonly sec: number;
  /** Null for what is no change of state: it was reduced. */
  readonly state: (typeof REQUEST_STATES)[number] | null;
  /** Index of a tier, or −1. */
  readonly tier: number;
  readonly toFind: number;
  /** Whole minutes of the clock until the next, or the cursor; null once it is over. */
  readonly minutes: number | null;
}

const isOver = (state: LifeStep['state']): boolean =>
  state === 'fulfilled' || state === 'cancelled' || state === 'closed';
const minuteOf = (sec: number): number => Math.floor(sec / 60);

/** Steps by the cursor, in their order. A state that it left in the same minute is told with no minutes. */
export function lifeOf(trace: Trace, request: number, atSec: number): LifeStep[] {
  const { facts } = trace;
  const rows = Array.from(rowsOf(requestRows(trace), request)).filter((row) => facts.timeSec[row]! <= atSec);
  return rows.map((row, n): LifeStep => {
    const number = facts.kind[row]! - REQUEST_FACTS;
    const state = facts.kind[row] === FACT.requestReduced ? null : (REQUEST_STATES[number] ?? null);
    const next = rows[n + 1];
    const endSec = next === undefined ? atSec : facts.timeSec[next]!;
    const lasts = isOver(state) ? null : minuteOf(endSec) - minuteOf(facts.timeSec[row]!);
    return {
      row,
      sec: facts.timeSec[row]!,
      state,
      tier: state === null || state === 'drafted' ? -1 : facts.a[row]!,
      toFind: facts.b[row]!,
      minutes: lasts,
    };
  });
}

export interface Answer {
  readonly force: number;
  readonly askedSec: number;
  readonly asked: number;
  readonly state: OfferState;
  /** Null until it has answered. */
  readonly answeredSec: number | null;
  readonly given: number;
}

/** What each force was asked and answered by the cursor, in the order in which they were asked. */
export function answersTo(trace: Trace, request: number, atSec: number): Answer[] {
  const { facts } = trace;
  const found: { -readonly [K in keyof Answer]: Answer[K] }[] = [];
  for (const n of rowsOf(askRows(trace), request)) {
    const sec = facts.timeSec[n]!;
    if (sec > atSec) break;
    if (!isOfferFact(facts.kind[n]!)) continue;
    const [force, number] = [facts.subject[n]!, facts.kind[n]! - OFFER_FACTS];
    const state = OFFER_STATES[number] ?? 'asked';
    if (state === 'asked') {
      found.push({ force, askedSec: sec, asked: facts.c[n]!, state, answeredSec: null, given: 0 });
      continue;
    }
    const open = found.findLast((one) => one.force === force);
    if (open === undefined) continue;
    open.state = state;
    if (number <= OFFER.weighing || number >= OFFER.withdrawn) continue;
    open.answeredSec = sec;
    open.given = facts.b[n]!;
  }
  return found;
}

/** Whether it still goes on. */
export const isOpen = (steps: readonly LifeStep[]): boolean =>
  !isOver(steps.findLast(({ state }) => state !== null)?.state ?? null);
