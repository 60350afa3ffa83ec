// What a force was asked for and what it answered, with the figures it went by: one row for each ask. Pure: trace and
// cursor in.

import { OFFER, OFFER_STATES, type OfferState } from '../../../core/model/states.ts';
import { donorRows, rowsOf } from '../../../core/trace/fact-index.ts';
import { ANSWERED_BY, FACT, OFFER_FACTS } from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';

export type AnsweredBy = (typeof ANSWERED_BY)[number];

export interface DonorDecision {
  readonly request: number;
  /** The incident is its own: it is asked as host. */
  readonly isHost: boolean;
  readonly incident: number;
  readonly capability: number;
  readonly askedSec: number;
  readonly asked: number;
  readonly state: OfferState;
  /** Units that the centre believed to be free, where that was wrong; how many were; how old the belief was. */
  readonly belief: { readonly believed: number; readonly free: number; readonly ageSec: number } | null;
  /** Null until it has answered, or if it never does. */
  readonly answer: {
    readonly sec: number;
    readonly free: number;
    readonly keeps: number;
    readonly given: number;
    /** Who answered in doctrine's place: people, or nobody in time; null where doctrine decided. */
    readonly by: AnsweredBy | null;
  } | null;
}

/** Asks of a force by the cursor, in the order they were made. */
export function donorDecisionsOf(trace: Trace, force: number, atSec: number): DonorDecision[] {
  const { facts, requests, header } = trace;
  const open = new Map<number, { -readonly [K in keyof DonorDecision]: DonorDecision[K] }>();
  const found: DonorDecision[] = [];
  const counted = { free: 0, keeps: 0 };
  let ageSec = 0;
  let by: AnsweredBy | null = null;
  for (const n of rowsOf(donorRows(trace), force)) {
    const sec = facts.timeSec[n]!;
    if (sec > atSec) break;
    const request = facts.a[n]!;
    if (facts.kind[n] === FACT.donorCoverCounted) {
      counted.free = facts.b[n]!;
      counted.keeps = facts.c[n]!;
      continue;
    }
    if (facts.kind[n] === FACT.registerWasOld) {
      ageSec = facts.b[n]!;
      continue;
    }
    if (facts.kind[n] === FACT.registerWasWrong) {
      const asked = open.get(request);
      if (asked !== undefined) asked.belief = { believed: facts.b[n]!, free: facts.c[n]!, ageSec };
      continue;
    }
    if (facts.kind[n] === FACT.donorAnswerDecided) {
      by = ANSWERED_BY[facts.b[n]!] ?? null;
      continue;
    }
    const number = facts.kind[n]! - OFFER_FACTS;
    const state = OFFER_STATES[number] ?? 'asked';
    if (state === 'asked') {
      const incident = requests.incident[request]!;
      const decision = {
        request,
        isHost: header.incidents[incident]?.force === force,
        incident,
        capability: requests.capability[request]!,
        askedSec: sec,
        asked: facts.c[n]!,
        state,
        belief: null,
        answer: null,
      };
      open.set(request, decision);
      found.push(decision);
      continue;
    }
    const decision = open.get(request);
    if (decision === undefined) continue;
    decision.state = state;
    const hasAnswered = number > OFFER.weighing && number < OFFER.withdrawn;
    if (!hasAnswered) continue;
    decision.answer = { sec, ...counted, given: facts.b[n]!, by };
    by = null;
  }
  return found;
}
