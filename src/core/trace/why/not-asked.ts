// Forces that a request did not ask, and why not: as far as the trace tells.

import { at } from '../../base/assert.ts';
import { groupingFor } from '../../model/doctrine.ts';
import { hasArea } from '../../model/national-forces.ts';
import { REQUEST_STATES } from '../../model/states.ts';
import { requestWayRows, rowsOf } from '../fact-index.ts';
import { isRequestFact, REQUEST_FACTS } from '../facts.ts';
import type { Trace } from '../trace.ts';
import { asksOf } from './asks.ts';
import { atHome } from './at-home.ts';
import { decidedBy } from './decided.ts';
import { stoodSec, tierAbove } from './request-way.ts';

/**
 * It can form none; its tier did not stand, or was not come to; people chose others and nobody else; all its units were away; the search was short, so that
 * all who were believed to have units to spare were asked, and it was not of them; enough was found without it.
 */
export const NOT_ASKED = [
  'hasNone',
  'tierNotStanding',
  'tierNotReached',
  'notChosen',
  'noneFree',
  'nothingToSpare',
  'enoughFound',
] as const;
export type NotAsked = (typeof NOT_ASKED)[number];

interface LastSearch {
  readonly tier: number;
  /** When it was; the draft's time where there was none. */
  readonly sec: number;
  readonly foundEnough: boolean;
  readonly waitsForTier: boolean;
}

const WAITS_FOR_TIER: ReadonlySet<string> = new Set(['offeredInPart', 'escalated']);

/** Where the request stood at `atSec`, and how the last search before that had ended. */
function lastSearch(trace: Trace, request: number, atSec: number): LastSearch {
  const { facts, requests } = trace;
  let search = { tier: -1, sec: at(requests.draftedSec, request), foundEnough: false, waitsForTier: false };
  for (const n of rowsOf(requestWayRows(trace), request)) {
    const sec = at(facts.timeSec, n);
    if (sec > atSec) break;
    if (!isRequestFact(at(facts.kind, n))) continue;
    const state = REQUEST_STATES[at(facts.kind, n) - REQUEST_FACTS];
    search = { ...search, waitsForTier: state !== undefined && WAITS_FOR_TIER.has(state) };
    if (state === undefined) continue;
    const isSearched = state === 'awaitingAnswers' || state === 'unfilled' || WAITS_FOR_TIER.has(state);
    if (isSearched) search = { ...search, tier: at(facts.a, n), sec, foundEnough: state === 'awaitingAnswers' };
  }
  return search;
}

/** Why each force that was not asked by `atSec` was not; the host is left out, it is always asked first. */
export function notAskedFor(trace: Trace, request: number, atSec: number): Map<NotAsked, number[]> {
  const { header, requests } = trace;
  const capability = at(requests.capability, request);
  const host = at(header.incidents, at(requests.incident, request)).force;
  const { forces, doctrine } = header.exercise;
  const search = lastSearch(trace, request, atSec);
  const asked = new Set(asksOf(trace, request, atSec).map(({ force }) => force));
  const homes = atHome(trace, capability, search.sec);
  const above = tierAbove(trace, capability, search.tier);
  const isStanding = stoodSec(trace, above, capability) <= atSec;
  const grouping = groupingFor(doctrine, at(header.capabilityIds, capability));
  const region = at(forces, host).groupings[grouping];
  const tier = doctrine.tiers[search.tier];
  const asksNational = tier !== undefined && doctrine.nationalForces?.tiers.includes(tier.id) === true;
  const isInPool = (force: number): boolean => {
    if (!hasArea(at(forces, force))) return asksNational;
    const pool = tier?.pool ?? 'own';
    return pool === 'nation' || (pool === 'region' && at(forces, force).groupings[grouping] === region);
  };
  const [incident, asks] = [
    at(header.incidents, at(requests.incident, request)).id,
    at(header.capabilityIds, capability),
  ];
  const chosen = decidedBy(header.decisions, search.sec).findLast(
    (one) => one.kind === 'chooseDonors' && one.incident === incident && one.capability === asks,
  );
  const why = (force: number): NotAsked => {
    const home = at(homes, force);
    if (home.units === 0) return 'hasNone';
    if (chosen?.kind === 'chooseDonors' && chosen.only && !chosen.forces.includes(at(header.forceIds, force))) {
      return 'notChosen';
    }
    if (!isInPool(force)) return search.waitsForTier && !isStanding ? 'tierNotStanding' : 'tierNotReached';
    if (home.free === 0) return 'noneFree';
    return search.foundEnough ? 'enoughFound' : 'nothingToSpare';
  };
  const found = new Map<NotAsked, number[]>(NOT_ASKED.map((reason) => [reason, []]));
  forces.forEach((_, force) => {
    if (force !== host && !asked.has(force)) found.get(why(force))!.push(force);
  });
  return found;
}
