// The way of one request through hosts, centres, tiers and donors, second by second, from its draft to when it has all it
// asked for. Reads the trace alone.

import { at } from '../../base/assert.ts';
import { remember } from '../../base/remember.ts';
import { routeFor } from '../../model/doctrine.ts';
import { REQUEST_STATES, type RequestState } from '../../model/states.ts';
import { requestWayRows, rowsOf } from '../fact-index.ts';
import { FACT, isRequestFact, REQUEST_FACTS } from '../facts.ts';
import type { Trace } from '../trace.ts';
import { PART_OF_REQUEST, type PartSum, type Stretch, sumsOf, Way } from './parts.ts';

/** When each tier came to stand for each capability, by tier × capabilities + capability. */
const activations = remember((trace: Trace): ReadonlyMap<number, number> => {
  const { facts, header } = trace;
  const stoodSec = new Map<number, number>();
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.tierActivated) continue;
    const cell = at(facts.subject, n) * header.capabilityIds.length + at(facts.a, n);
    if (!stoodSec.has(cell)) stoodSec.set(cell, at(facts.timeSec, n));
  }
  return stoodSec;
});

/** When a tier came to stand for a capability; never is infinitely late. */
export const stoodSec = (trace: Trace, tier: number, capability: number): number =>
  activations(trace).get(tier * trace.header.capabilityIds.length + capability) ?? Number.POSITIVE_INFINITY;

/** The tier above one, on the route of a capability; −1 where there is none. */
export function tierAbove({ header }: Trace, capability: number, tier: number): number {
  const { doctrine } = header.exercise;
  const tiers = routeFor(doctrine, at(header.capabilityIds, capability))?.tiers ?? [];
  const place = tiers.findIndex(({ id }) => id === header.tierIds[tier]);
  const above = tiers[place + 1];
  return above === undefined ? -1 : header.tierIds.indexOf(above.id);
}

export const hasRoute = ({ header }: Trace, capability: number): boolean =>
  routeFor(header.exercise.doctrine, at(header.capabilityIds, capability)) !== undefined;

interface Now {
  state: RequestState;
  tier: number;
  /** When its host went round the centre at which it waits; infinitely late if not. */
  roundSec: number;
}

/** What it was up to `toSec`, in this state. */
function add(trace: Trace, request: number, way: Way, now: Now, toSec: number): void {
  const capability = at(trace.requests.capability, request);
  if (now.state === 'queued') {
    way.until(Math.min(toSec, now.roundSec), 'queue');
    way.until(toSec, 'ringRound');
  } else if (now.state === 'offeredInPart' || now.state === 'escalated') {
    const above = tierAbove(trace, capability, now.tier);
    way.until(Math.min(toSec, stoodSec(trace, above, capability)), 'activation');
    way.until(toSec, 'nextTier');
  } else if (now.state === 'unfilled' && !hasRoute(trace, capability)) {
    way.until(toSec, 'noRoute');
  } else way.until(toSec, PART_OF_REQUEST[now.state] ?? 'unnamed');
}

const isOver = (state: RequestState): boolean => PART_OF_REQUEST[state] === null;

/** Every second of a request from its draft until it is over, or until `untilSec`. */
export function wayOfRequest(trace: Trace, request: number, untilSec: number): Way {
  const { facts, requests } = trace;
  const way = new Way(at(requests.draftedSec, request));
  const now: Now = { state: 'drafted', tier: -1, roundSec: Number.POSITIVE_INFINITY };
  for (const n of rowsOf(requestWayRows(trace), request)) {
    const sec = at(facts.timeSec, n);
    if (sec > untilSec || isOver(now.state)) break;
    const kind = at(facts.kind, n);
    if (kind === FACT.requestWentRound) now.roundSec = sec;
    if (!isRequestFact(kind) || kind === FACT.requestReduced) continue;
    add(trace, request, way, now, sec);
    now.state = at(REQUEST_STATES, kind - REQUEST_FACTS);
    now.tier = at(facts.a, n);
    now.roundSec = Number.POSITIVE_INFINITY;
  }
  if (!isOver(now.state)) add(trace, request, way, now, untilSec);
  return way;
}

export interface RequestWait {
  readonly request: number;
  readonly fromSec: number;
  /** When it was over, or the moment asked about. */
  readonly toSec: number;
  readonly stretches: readonly Stretch[];
  readonly sums: readonly PartSum[];
}

/** From its draft until everyone had come, it was cancelled or closed; or until `untilSec`. */
export function waitOfRequest(trace: Trace, request: number, untilSec: number): RequestWait {
  const { stretches, nowSec } = wayOfRequest(trace, request, untilSec);
  const fromSec = at(trace.requests.draftedSec, request);
  return { request, fromSec, toSec: nowSec, stretches, sums: sumsOf(stretches) };
}
