// Whom a request asked, in what belief, and what each said. Reads the trace alone.

import { at } from '../../base/assert.ts';
import { OFFER, OFFER_STATES, type OfferState } from '../../model/states.ts';
import { askRows, requestWayRows, rowsOf } from '../fact-index.ts';
import { ANSWERED_BY, FACT, isOfferFact, isRequestFact, OFFER_FACTS } from '../facts.ts';
import type { Trace } from '../trace.ts';

/** What the register said of a force, where it was wrong. */
export interface Belief {
  readonly believed: number;
  readonly free: number;
  /** How old it was. */
  readonly ageSec: number;
}

export interface Ask {
  readonly force: number;
  readonly isHost: boolean;
  /** −1 where its request had none. */
  readonly tier: number;
  readonly askedSec: number;
  readonly units: number;
  readonly state: OfferState;
  /** Null while it hasn't answered. */
  readonly answeredSec: number | null;
  readonly given: number;
  /** What it counted at home when it answered, and what it is to keep of that. */
  readonly free: number;
  readonly keeps: number;
  /** Who answered in doctrine's place; null where doctrine decided. */
  readonly by: (typeof ANSWERED_BY)[number] | null;
  /** Null where the belief was right, or there is no register. */
  readonly belief: Belief | null;
}

export const isOpen = ({ state }: Ask): boolean => state === 'asked' || state === 'weighing';

/** The tier that a request was at just before a fact. */
function tierBefore(trace: Trace, request: number, fact: number): number {
  let tier = -1;
  for (const n of rowsOf(requestWayRows(trace), request)) {
    if (n >= fact) break;
    if (isRequestFact(at(trace.facts.kind, n))) tier = at(trace.facts.a, n);
  }
  return tier;
}

type Draft = { -readonly [K in keyof Ask]: Ask[K] };

/** The asks of a request made by `atSec`, in their order, as they stood then. */
export function asksOf(trace: Trace, request: number, atSec: number): Ask[] {
  const { facts, header, requests } = trace;
  const host = at(header.incidents, at(requests.incident, request)).force;
  const found: Draft[] = [];
  const last = new Map<number, Draft>();
  let ageSec = 0;
  for (const n of rowsOf(askRows(trace), request)) {
    const sec = at(facts.timeSec, n);
    if (sec > atSec) break;
    const kind = at(facts.kind, n);
    const force = at(facts.subject, n);
    const [b, c] = [at(facts.b, n), at(facts.c, n)];
    if (kind === FACT.donorAsked) {
      const ask: Draft = {
        force,
        isHost: force === host,
        tier: tierBefore(trace, request, n),
        askedSec: sec,
        units: c,
        state: 'asked',
        answeredSec: null,
        given: 0,
        free: 0,
        keeps: 0,
        by: null,
        belief: null,
      };
      found.push(ask);
      last.set(force, ask);
      continue;
    }
    const ask = last.get(force);
    if (ask === undefined) continue;
    if (kind === FACT.registerWasOld) ageSec = b;
    else if (kind === FACT.registerWasWrong) ask.belief = { believed: b, free: c, ageSec };
    else if (kind === FACT.donorCoverCounted) Object.assign(ask, { free: b, keeps: c });
    else if (kind === FACT.donorAnswerDecided) ask.by = at(ANSWERED_BY, b);
    else if (isOfferFact(kind)) {
      const number = kind - OFFER_FACTS;
      ask.state = at(OFFER_STATES, number);
      if (number > OFFER.weighing) Object.assign(ask, { answeredSec: sec, given: b });
    }
  }
  return found;
}
