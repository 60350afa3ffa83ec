// What a screen may know of an exercise: whose screen it is, what has come to its notice by a moment, and which facts. One
// policy for map, panels and logs; what is written in `data/roles` decides. Nothing after the moment is ever known.

import { assert } from '../base/assert.ts';
import { remember } from '../base/remember.ts';
import type { Decision } from '../model/decisions.ts';
import { partnerLinksOf } from '../model/partners.ts';
import type { Role, RoleId, RoleView } from '../model/roles.ts';
import {
  FACT,
  INCIDENT_FACTS,
  isCentreFact,
  isForceFact,
  isLinkFact,
  isOfferFact,
  isPartnerFact,
  isRequestFact,
  isRoadFact,
  UNIT_FACTS,
} from './facts.ts';
import { allInjects } from './injects.ts';
import type { Trace } from './trace.ts';

export interface Sight {
  /** Null for a screen that is nobody's in particular. */
  readonly role: RoleId | null;
  readonly view: RoleView | 'reported';
  /** Sees what is ahead too. */
  readonly ahead: boolean;
  /** Its own force by its number, −1 where it has none; its region, null where it has none. */
  readonly force: number;
  readonly region: string | null;
  /** On the wall: the role that leads, whose notes aren't the room's. */
  readonly leads?: RoleId;
}

/**
 * The room as a whole: what has been reported, the hosts as they are and the register's belief of others. Exercise control may
 * choose that it sees what really is.
 */
export const WALL: Sight = { role: null, view: 'reported', ahead: false, force: -1, region: null };
export const WALL_OF_TRUTH: Sight = { ...WALL, view: 'everything' };

export const isLimited = ({ view }: Sight): boolean => view !== 'everything';

/** The sight of a role at a place: a force's number for roles of one force, a region's name for those of one region. */
export const sightOf = ({ id, view, ahead }: Role, force: number, region: string | null): Sight => ({
  role: id,
  view,
  ahead,
  force: view === 'incident' || view === 'ownForce' ? force : -1,
  region: view === 'region' ? region : null,
});

export interface Known {
  readonly sight: Sight;
  readonly untilSec: number;
  incident(incident: number): boolean;
  request(request: number): boolean;
  /** What is demanded there and what has come, not only that it is there. */
  supply(incident: number): boolean;
  /** Where its units are is known to it, not only what the register says of them. */
  force(force: number): boolean;
  /** A unit that goes to, or is at, this incident (−1 for none). */
  unit(unit: number, incident: number): boolean;
  inject(inject: number): boolean;
  decision(decision: Decision): boolean;
  /** One that has happened. */
  fact(row: number): boolean;
}

const NEVER = Number.POSITIVE_INFINITY;
const NATIONAL = 'national';

/** When each request came to the national tier or a national centre. */
const nationallySec = remember((trace: Trace): Float64Array => {
  const { facts, header, requests } = trace;
  const found = new Float64Array(requests.length).fill(NEVER);
  const tier = (header.tierIds as readonly string[]).indexOf(NATIONAL);
  for (let n = 0; n < facts.length; n++) {
    const kind = facts.kind[n]!;
    const isAtTier = isRequestFact(kind) && kind !== FACT.requestDrafted && facts.a[n] === tier && tier >= 0;
    const isAtCentre = kind === FACT.requestReachedCentre && header.exercise.centres[facts.a[n]!]?.kind === NATIONAL;
    if (!isAtTier && !isAtCentre) continue;
    found[facts.subject[n]!] = Math.min(found[facts.subject[n]!]!, facts.timeSec[n]!);
  }
  return found;
});

/** When each force was first asked for each request: request × forces + force. */
const askedSec = remember((trace: Trace): Float64Array => {
  const { facts, header, requests } = trace;
  const forces = header.forceIds.length;
  const found = new Float64Array(requests.length * forces).fill(NEVER);
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.donorAsked) continue;
    const place = facts.a[n]! * forces + facts.subject[n]!;
    found[place] = Math.min(found[place]!, facts.timeSec[n]!);
  }
  return found;
});

/** When each incident was first reported. */
const reportedSec = remember((trace: Trace): Float64Array => {
  const { facts, header } = trace;
  const found = new Float64Array(header.incidents.length).fill(NEVER);
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.incidentReported) continue;
    found[facts.subject[n]!] = Math.min(found[facts.subject[n]!]!, facts.timeSec[n]!);
  }
  return found;
});

/** Exercise control's own doings, which participants are not told of. */
const BEHIND_THE_SCENES: ReadonlySet<Decision['kind']> = new Set(['inject', 'takeOver', 'handBack']);

/** What this screen knows at a moment, in whole seconds. */
export function knownAt(trace: Trace, sight: Sight, untilSec: number): Known {
  const { header, requests, facts } = trace;
  const { view, force: own, region, role } = sight;
  const all = view === 'everything';
  const hostOf = (incident: number): number => header.incidents[incident]?.force ?? -1;
  const regionOf = (force: number): string | null => header.exercise.forces[force]?.groupings.mutualAid ?? null;
  /** Who plays in the room: a force is a host from the first report of its own on. */
  const hosts = new Set<number>();
  if (view === 'reported') {
    reportedSec(trace).forEach((sec, n) => {
      if (sec <= untilSec) hosts.add(hostOf(n));
    });
  }
  const isOwn = (force: number): boolean => (own >= 0 && force === own) || hosts.has(force);

  const request = (n: number): boolean => {
    if (requests.draftedSec[n]! > untilSec) return false;
    const host = hostOf(requests.incident[n]!);
    if (view === 'incident') return isOwn(host);
    if (view === 'region') return region !== null && regionOf(host) === region;
    if (view === 'nation') return nationallySec(trace)[n]! <= untilSec;
    if (view === 'ownForce')
      return isOwn(host) || (own >= 0 && askedSec(trace)[n * header.forceIds.length + own]! <= untilSec);
    return true;
  };
  const heardOf = new Set<number>();
  if (view === 'nation' || view === 'ownForce') {
    for (let n = 0; n < requests.length; n++) if (request(n)) heardOf.add(requests.incident[n]!);
  }
  const incident = (n: number): boolean => {
    if (view === 'reported') return reportedSec(trace)[n]! <= untilSec;
    if (view === 'incident') return isOwn(hostOf(n));
    if (view === 'region') return region !== null && regionOf(hostOf(n)) === region;
    return all || heardOf.has(n) || isOwn(hostOf(n));
  };
  // A donor is asked for units of its own, and not told who else was.
  const supply = (n: number): boolean => incident(n) && (view !== 'ownForce' || isOwn(hostOf(n)));
  const force = (n: number): boolean => all || isOwn(n);
  // A donor knows where it has sent its own, and nothing of others' units.
  const unit = (n: number, at: number): boolean =>
    all || isOwn(header.units[n]?.force ?? -1) || (view !== 'ownForce' && at >= 0 && incident(at));
  const inject = (n: number): boolean =>
    role === null || all || (allInjects(header)[n]?.inject.to.includes(role) ?? false);
  const decision = (one: Decision): boolean => {
    if (one.atSec > untilSec) return false;
    if (role === null && one.kind === 'note') return one.by !== undefined && one.by !== sight.leads;
    if (role === null) return !BEHIND_THE_SCENES.has(one.kind);
    if (all || one.by === role || one.kind === 'activateTier') return true;
    if (one.kind === 'note' || BEHIND_THE_SCENES.has(one.kind)) return false;
    const at = 'incident' in one ? header.incidents.findIndex(({ id }) => id === one.incident) : -1;
    const of = 'force' in one ? header.forceIds.indexOf(one.force) : -1;
    if (of >= 0 && view === 'ownForce') return isOwn(of);
    return (at >= 0 && incident(at)) || (of >= 0 && isOwn(of));
  };

  const fact = (row: number): boolean => {
    assert(facts.timeSec[row]! <= untilSec, 'A fact of the future was asked for', { row, untilSec });
    const kind = facts.kind[row]!;
    const subject = facts.subject[row]!;
    const a = facts.a[row]!;
    if (role === null && kind === FACT.injectCameDue) return false;
    if (kind === FACT.decisionTaken || kind === FACT.decisionNotApplicable) {
      const taken = header.decisions[subject];
      return taken !== undefined && decision(taken);
    }
    if (all) return true;
    if (kind === FACT.exerciseStarted || kind === FACT.exerciseEnded || kind === FACT.tierActivated) return true;
    if (kind === FACT.disruptionBegan || kind === FACT.disruptionEnded) return true;
    if (kind === FACT.injectFired) return inject(subject);
    if (HIDDEN.has(kind) || isLinkFact(kind)) return false;
    if (isCentreFact(kind)) return centreIsKnown(subject);
    if (isForceFact(kind) || OF_A_FORCE.has(kind)) return force(subject);
    if (isOfferFact(kind) || kind === FACT.donorAnswerDecided) {
      return force(subject) || (view !== 'ownForce' && kind !== FACT.donorBeganWeighing && request(a));
    }
    if (kind === FACT.liaisonPosted || kind === FACT.liaisonLeft) return force(subject) || supply(a);
    if (isPartnerFact(kind) || kind === FACT.partnerNeeded || kind === FACT.partnerLinkMissed) {
      return view !== 'ownForce' && incident(partnerLinksOf(header.exercise)[subject]?.incident ?? -1);
    }
    if (isRequestFact(kind) || OF_A_REQUEST.has(kind)) return request(subject);
    if (OF_A_SUPPLY.has(kind)) return supply(subject);
    if (kind >= INCIDENT_FACTS || OF_AN_INCIDENT.has(kind)) return incident(subject);
    if (kind === FACT.convoySetOff) return force(subject) || (view !== 'ownForce' && incident(a));
    if (OF_A_DUTY.has(kind)) return force(header.units[subject]?.force ?? -1);
    return isAboutUnit(kind) && unit(subject, a);
  };
  const centreIsKnown = (centre: number): boolean => {
    const its = header.exercise.centres[centre];
    if (view === 'nation') return its?.kind === NATIONAL || its?.kind === 'regional';
    if (view === 'reported' && its?.force === undefined) return true;
    if (view === 'region') return its?.region === region || its?.kind === NATIONAL;
    return its?.force !== undefined && isOwn(header.forceIds.indexOf(its.force));
  };
  return { sight, untilSec, incident, supply, request, force, unit, inject, decision, fact };
}

const isAboutUnit = (kind: number): boolean =>
  (kind >= UNIT_FACTS && kind < INCIDENT_FACTS) || isRoadFact(kind) || OF_A_UNIT.has(kind);

const OF_A_UNIT: ReadonlySet<number> = new Set([
  FACT.unitAllocated,
  FACT.unitEnteredReception,
  FACT.unitFoundNoPlace,
  FACT.unitWaitedForConvoy,
]);
/** Rosters and rest are the force's own business. */
const OF_A_DUTY: ReadonlySet<number> = new Set([
  FACT.unitRostered,
  FACT.unitOverran,
  FACT.unitTired,
  FACT.unitTookDaysOff,
]);
const OF_A_FORCE: ReadonlySet<number> = new Set([
  FACT.forceSurged,
  FACT.homeIncidentBegan,
  FACT.homeIncidentEnded,
  FACT.coverBreachBegan,
  FACT.coverBreachChanged,
  FACT.coverBreachEnded,
  FACT.coverLentTo,
  FACT.donorCoverCounted,
  FACT.unitsStoodBy,
]);
const OF_A_REQUEST: ReadonlySet<number> = new Set([
  FACT.requestReachedCentre,
  FACT.requestWentRound,
  FACT.directionGiven,
  FACT.messageWentByOtherMeans,
  FACT.requestFellDue,
]);
const OF_AN_INCIDENT: ReadonlySet<number> = new Set([FACT.incidentPhaseBegan, FACT.intensityChanged, FACT.incidentLit]);
const OF_A_SUPPLY: ReadonlySet<number> = new Set([
  FACT.demandChanged,
  FACT.strengthFactorChanged,
  FACT.effectiveStrengthChanged,
  FACT.reliefsAsked,
]);
/** What only whoever leads the exercise can know: the register against the truth, and injects that are held. */
const HIDDEN: ReadonlySet<number> = new Set([FACT.registerWasOld, FACT.registerWasWrong, FACT.injectCameDue]);
