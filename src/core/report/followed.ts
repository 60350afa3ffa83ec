// What happened, as a room remembers it: injects and decisions, each with what followed within two hours that it could have
// touched. Followed, and no more: a run by itself cannot say what was the cause.

import { at } from '../base/assert.ts';
import type { Decision } from '../model/decisions.ts';
import { FACT, isOfferFact } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';

const FOLLOWS_SEC = 2 * 3600;

/** Whether what is told of goes on for long enough after a row to say that nothing followed. */
export const hasHadItsTime = ({ facts, header }: Trace, row: number): boolean =>
  facts.timeSec[row]! + FOLLOWS_SEC <= header.durationSec;

/** Kinds of fact that are told after one decision. */
const MOST_KINDS = 5;

/** The first fact of a kind that followed, and how many of the kind did. */
export interface Followed {
  readonly row: number;
  readonly count: number;
}

export interface Happened {
  readonly kind: 'inject' | 'decision';
  /** Row of the fact that says it. */
  readonly row: number;
  readonly sec: number;
  readonly followed: readonly Followed[];
}

/** Injects and decisions of a run in the order of its facts. */
export function whatHappened(trace: Trace): readonly Happened[] {
  const { facts } = trace;
  const found: Happened[] = [];
  for (let row = 0; row < facts.length; row++) {
    const kind = facts.kind[row]!;
    const sec = facts.timeSec[row]!;
    if (kind === FACT.injectFired) {
      // Whoever stopped for it decides in its own second, and decisions of a second stand before its injects.
      found.push({ kind: 'inject', row, sec, followed: after(trace, secondOf(trace, row), sec, isAnswer(trace)) });
    } else if (kind === FACT.decisionTaken) {
      const decision = at(trace.header.decisions, facts.subject[row]!);
      found.push({
        kind: 'decision',
        row,
        sec,
        followed: after(trace, secondOf(trace, row), sec, touchedBy(trace, decision)),
      });
    } else if (kind === FACT.decisionNotApplicable) {
      found.push({ kind: 'decision', row, sec, followed: [] });
    }
  }
  return found;
}

type Touches = (row: number) => boolean;

/** The first row of the same second: what a decision does at once stands before the fact that it was taken. */
function secondOf({ facts }: Trace, row: number): number {
  let first = row;
  while (first > 0 && facts.timeSec[first - 1] === facts.timeSec[row]) first--;
  return first;
}

function after({ facts }: Trace, from: number, sec: number, touches: Touches): readonly Followed[] {
  const firsts = new Map<number, { row: number; count: number }>();
  const until = sec + FOLLOWS_SEC;
  for (let row = from; row < facts.length && facts.timeSec[row]! <= until; row++) {
    if (!touches(row)) continue;
    const known = firsts.get(facts.kind[row]!);
    if (known === undefined) firsts.set(facts.kind[row]!, { row, count: 1 });
    else known.count++;
  }
  return [...firsts.values()].slice(0, MOST_KINDS);
}

/** Any decision but what exercise control does with injects themselves. */
const isAnswer =
  ({ facts, header }: Trace): Touches =>
  (row) =>
    (facts.kind[row] === FACT.decisionTaken || facts.kind[row] === FACT.decisionNotApplicable) &&
    header.decisions[facts.subject[row]!]?.kind !== 'inject';

const OF_UNITS: ReadonlySet<number> = new Set([
  FACT.unitWarned,
  FACT.unitDeparted,
  FACT.unitReachedRendezvous,
  FACT.unitDeployed,
  FACT.unitReleased,
  FACT.unitDiverted,
]);
/** What people hear of a request; how a centre passes it through its hands is left to the record. */
const OF_REQUESTS: ReadonlySet<number> = new Set([
  FACT.requestDrafted,
  FACT.requestSubmitted,
  FACT.requestOfferedInPart,
  FACT.requestEscalated,
  FACT.requestWentUnfilled,
  FACT.requestFilled,
  FACT.requestFulfilled,
]);
const OF_INCIDENTS: ReadonlySet<number> = new Set([FACT.incidentEscalated, FACT.incidentHeld, FACT.incidentContained]);

/** Facts about what a decision names: its tier, its force, or its incident and what it asks for there. */
function touchedBy(trace: Trace, decision: Decision): Touches {
  const { facts, header, requests } = trace;
  const named = decision as {
    readonly tier?: string;
    readonly force?: string;
    readonly incident?: string;
    readonly capability?: string;
  };
  const numberIn = (list: readonly string[], id: string | undefined): number =>
    id === undefined ? -1 : list.indexOf(id);
  const tier = numberIn(header.tierIds, named.tier);
  const force = numberIn(header.forceIds, named.force);
  const capability = numberIn(header.capabilityIds, named.capability);
  const incident = numberIn(
    header.incidents.map(({ id }) => id),
    named.incident,
  );
  const isWanted = (wanted: number, found: number | undefined): boolean => wanted < 0 || wanted === found;
  const ofRequest = (request: number): boolean =>
    isWanted(incident, requests.incident[request]) && isWanted(capability, requests.capability[request]);
  const ofUnit = (row: number): boolean =>
    isWanted(incident, facts.a[row]) && isWanted(capability, header.units[facts.subject[row]!]?.capability);
  if (tier >= 0) {
    return (row) =>
      (facts.kind[row] === FACT.tierActivated && facts.subject[row] === tier) ||
      (facts.kind[row] === FACT.unitAllocated && facts.c[row] === tier) ||
      (OF_REQUESTS.has(facts.kind[row]!) && facts.a[row] === tier);
  }
  if (force >= 0) {
    return (row) => {
      const kind = facts.kind[row]!;
      if (isOfferFact(kind)) return facts.subject[row] === force && ofRequest(facts.a[row]!);
      if (OF_UNITS.has(kind)) return header.units[facts.subject[row]!]?.force === force && ofUnit(row);
      return kind === FACT.coverBreachBegan && facts.subject[row] === force;
    };
  }
  if (incident < 0) return () => false;
  return (row) => {
    const kind = facts.kind[row]!;
    if (OF_REQUESTS.has(kind)) return ofRequest(facts.subject[row]!);
    if (OF_INCIDENTS.has(kind)) return facts.subject[row] === incident;
    return OF_UNITS.has(kind) && ofUnit(row);
  };
}
