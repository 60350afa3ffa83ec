// What became of each request on its way to an order, and of each time a force was asked: visits to centres, answers,
// what was no longer wanted, when nobody was left to ask. Read from the facts in one pass.

import { routeFor } from '../model/doctrine.ts';
import { FACT, isOfferFact, isRequestFact } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';
import type { Moment } from './stints.ts';

/** A request at a centre: from its arrival until somebody there took it up, or it left otherwise. */
export interface Visit {
  readonly centre: number;
  readonly reached: Moment;
  taken: Moment | null;
  /** Its host called other forces itself. */
  wentRound: Moment | null;
  left: Moment | null;
}

export interface RequestStory {
  readonly request: number;
  readonly incident: number;
  readonly host: number;
  readonly capability: number;
  readonly units: number;
  readonly draftedSec: number;
  draftedRow: number;
  readonly visits: Visit[];
  /** Units no longer wanted, and since when. */
  readonly reduced: (Moment & { readonly units: number })[];
  /** Nobody was found at the last tier of its route. */
  exhausted: Moment | null;
  /** Cancelled or closed. */
  ended: Moment | null;
  /** Messages about it that no link carried. */
  readonly byOtherMeans: number[];
}

/** A force asked for units. */
export interface Ask {
  readonly force: number;
  readonly request: number;
  readonly host: number;
  readonly capability: number;
  readonly units: number;
  readonly asked: Moment;
  /** Free at home, and to be kept there, as it counted them. */
  cover: (Moment & { readonly free: number; readonly keeps: number }) | null;
  /** Began to weigh it: the question had reached whoever decides. */
  weighed: Moment | null;
  answered: Moment | null;
  given: number;
  isDirected: boolean;
  isWithdrawn: boolean;
}

export interface RequestReading {
  readonly stories: readonly RequestStory[];
  readonly asks: readonly Ask[];
}

export function readRequests(trace: Trace): RequestReading {
  const { facts, header, requests } = trace;
  const forces = header.forceIds.length;
  const lastTier = header.capabilityIds.map((id) => {
    const last = routeFor(header.exercise.doctrine, id)?.tiers.at(-1);
    return last === undefined ? -1 : header.tierIds.indexOf(last.id);
  });
  const stories = Array.from({ length: requests.length }, (_, n) => begin(trace, n));
  const outstanding = Int32Array.from(requests.units);
  const asks: Ask[] = [];
  const latest = new Map<number, Ask>();
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const now: Moment = { sec: facts.timeSec[n]!, row: n };
    const a = facts.a[n]!;
    if (isOfferFact(kind) || kind === FACT.donorCoverCounted) {
      const force = facts.subject[n]!;
      if (kind === FACT.donorAsked) {
        const ask = askOf(stories[a]!, force, facts.c[n]!, now);
        asks.push(ask);
        latest.set(a * forces + force, ask);
        continue;
      }
      if (isOfferFact(kind)) outstanding[a]! -= facts.b[n]!;
      const ask = latest.get(a * forces + force);
      if (ask !== undefined) hear(ask, kind, facts.b[n]!, facts.c[n]!, now);
    } else if (isRequestFact(kind)) {
      const story = stories[facts.subject[n]!]!;
      const b = facts.b[n]!;
      if (kind === FACT.requestDrafted) story.draftedRow = n;
      else if (kind === FACT.requestReduced) story.reduced.push({ ...now, units: outstanding[story.request]! - b });
      else if (kind === FACT.requestWentUnfilled && a === lastTier[story.capability]) story.exhausted ??= now;
      else if (kind === FACT.requestCancelled || kind === FACT.requestClosed) story.ended ??= now;
      if (kind !== FACT.requestQueued && kind !== FACT.requestReduced) leaveCentre(story, kind, now);
      outstanding[story.request] = b;
    } else if (kind === FACT.requestReachedCentre) {
      stories[facts.subject[n]!]!.visits.push({ centre: a, reached: now, taken: null, wentRound: null, left: null });
    } else if (kind === FACT.requestWentRound) {
      const visit = stories[facts.subject[n]!]!.visits.at(-1);
      if (visit !== undefined) visit.wentRound ??= now;
    } else if (kind === FACT.messageWentByOtherMeans) stories[facts.subject[n]!]!.byOtherMeans.push(n);
  }
  return { stories, asks };
}

const begin = ({ header, requests }: Trace, request: number): RequestStory => ({
  request,
  incident: requests.incident[request]!,
  host: header.incidents[requests.incident[request]!]!.force,
  capability: requests.capability[request]!,
  units: requests.units[request]!,
  draftedSec: requests.draftedSec[request]!,
  draftedRow: -1,
  visits: [],
  reduced: [],
  exhausted: null,
  ended: null,
  byOtherMeans: [],
});

/** The first change of a request after it reached a centre: taken up there, or gone otherwise. */
function leaveCentre(story: RequestStory, kind: number, now: Moment): void {
  const visit = story.visits.at(-1);
  if (visit === undefined || visit.left !== null) return;
  visit.left = now;
  if (kind === FACT.requestBeganSourcing) visit.taken = now;
}

const askOf = ({ request, host, capability }: RequestStory, force: number, units: number, asked: Moment): Ask => ({
  force,
  request,
  host,
  capability,
  units,
  asked,
  cover: null,
  weighed: null,
  answered: null,
  given: 0,
  isDirected: false,
  isWithdrawn: false,
});

function hear(ask: Ask, kind: number, b: number, c: number, now: Moment): void {
  if (kind === FACT.donorCoverCounted) ask.cover = { ...now, free: b, keeps: c };
  else if (kind === FACT.donorAskWithdrawn) ask.isWithdrawn = true;
  else if (kind === FACT.donorBeganWeighing) ask.weighed = now;
  else {
    ask.answered = now;
    ask.given = b;
    ask.isDirected = kind === FACT.donorDirected;
  }
}
