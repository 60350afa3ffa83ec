// A fact in plain words, for logs and differences: "Kent PSU 2 set off for Croydon".

import { at } from '../base/assert.ts';
import { controlWords, foreseenWords } from './describe-control.ts';
import { coordinationWords } from './describe-coordination.ts';
import { decisionFactWords, whoAnswered } from './describe-decisions.ts';
import { homeWords } from './describe-home.ts';
import { injectWords } from './describe-injects.ts';
import { partnerWords } from './describe-partners.ts';
import { roadWords } from './describe-roads.ts';
import {
  ACTIVATION_CAUSES,
  ANSWERED_BY,
  FACT_KINDS,
  type FactKind,
  INCIDENT_FACTS,
  isOfferFact,
  isRequestFact,
  UNIT_FACTS,
} from './facts.ts';
import { isWorkFromHome } from './measures.ts';
import { partUnitWords } from './part-units.ts';
import { stampOf } from './stamp.ts';
import { togetherWords } from './together-words.ts';
import type { Trace } from './trace.ts';

const UNIT_WORDS: Partial<Record<FactKind, string>> = {
  unitBecameAvailable: 'is available at home',
  unitWarned: 'was warned',
  unitBeganMustering: 'began to muster',
  unitFormed: 'formed up at its muster point',
  unitDeparted: 'set off',
  unitReachedRendezvous: 'reached the rendezvous',
  unitWentIntoReserve: 'is held in reserve at the rendezvous',
  unitDeployed: 'was deployed',
  unitLeftIdle: 'stands idle',
  unitRelieved: 'was relieved and hands over',
  unitBeganRest: 'went to rest near the incident',
  unitReleased: 'was released',
  unitSetOffHome: 'set off home',
  unitReachedHome: 'reached home',
  unitCommittedAtHome: 'is committed at home',
};

const INCIDENT_WORDS: Partial<Record<FactKind, string>> = {
  incidentReported: 'was reported',
  incidentEscalated: 'escalated',
  incidentHeld: 'is holding',
  incidentContained: 'was contained',
  incidentBeganRecovering: 'is over, and everyone is sent home',
  incidentClosed: 'was closed, with everyone home',
};

const CAUSE_WORDS: Record<(typeof ACTIVATION_CAUSES)[number], string> = {
  standing: 'stands from the start',
  unfilledBelow: 'was activated because the tier below could not fill a request',
  scenario: 'was activated, as the scenario has it',
  decision: 'was activated by decision',
  warning: 'was activated on a warning of what was coming',
};

/** Fact `n` in words, led by its time. */
export const describeFact = (trace: Trace, n: number): string =>
  `${stampOf(at(trace.facts.timeSec, n))} ${wordsOf(trace, n)}`;

/** Fact `n` in words, without its time. */
export function wordsOf(trace: Trace, n: number): string {
  const { facts, header } = trace;
  const number = at(facts.kind, n);
  const kind = at(FACT_KINDS, number);
  const subject = at(facts.subject, n);
  const a = at(facts.a, n);
  const ofCentres = coordinationWords(trace, n);
  if (ofCentres !== null) return ofCentres;
  const ofRoads = roadWords(trace, n);
  if (ofRoads !== null) return ofRoads;
  const ofHome = homeWords(trace, n);
  if (ofHome !== null) return ofHome;
  const ofPartners = partnerWords(trace, n);
  if (ofPartners !== null) return ofPartners;
  if (isOfferFact(number) || kind === 'donorCoverCounted' || kind === 'donorAnswerDecided')
    return donorWords(trace, n, kind);
  if (isRequestFact(number) || kind === 'directionGiven' || kind === 'requestFellDue')
    return requestWords(trace, n, kind);
  if (kind === 'incidentForeseen') return foreseenWords(trace, n);
  if (number >= INCIDENT_FACTS) return `${incidentName(trace, subject)} ${INCIDENT_WORDS[kind]}`;
  if (number >= UNIT_FACTS) {
    const place = a >= 0 ? ` (${incidentName(trace, a)})` : '';
    const words = isWorkFromHome(trace, n) ? 'is at work from its own premises' : UNIT_WORDS[kind];
    return `${at(header.units, subject).name} ${words}${place}`;
  }
  switch (kind) {
    case 'exerciseStarted':
      return 'The exercise began';
    case 'exerciseEnded':
      return 'The exercise ended';
    case 'demandChanged':
      return `${incidentName(trace, subject)} demands ${unitsOf(trace, a, at(facts.b, n))}`;
    case 'tierActivated': {
      const cause = at(ACTIVATION_CAUSES, at(facts.b, n));
      return `${tierName(trace, subject)} ${CAUSE_WORDS[cause]} (${at(header.exercise.capabilities, a).name})`;
    }
    case 'unitAllocated':
      return `${at(header.units, subject).name} was allocated to ${incidentName(trace, a)}, ${tierName(trace, at(facts.c, n))}`;
    case 'forceSurged': {
      const step = header.exercise.doctrine.onDuty?.surge[a]?.name ?? `step ${a + 1}`;
      return `${at(header.exercise.forces, subject).name} surges: ${step}`;
    }
    case 'unitsStoodBy':
      return `${at(header.exercise.forces, subject).name} has ${unitsOf(trace, a, at(facts.b, n))} more standing formed at home, ${at(facts.c, n)} in all`;
    case 'incidentPhaseBegan':
      return `${incidentName(trace, subject)}: ${phaseName(trace, subject, a)}`;
    case 'unitRostered':
      return `${at(header.units, subject).name} reported for duty until ${stampOf(at(facts.c, n))} (${incidentName(trace, a)})`;
    case 'reliefsAsked':
      return `${incidentName(trace, subject)} plans to relieve ${unitsOf(trace, a, at(facts.b, n))}, ${at(facts.c, n)} of them by units resting near`;
    case 'unitOverran':
      return `${at(header.units, subject).name} went off duty ${Math.round(at(facts.b, n) / 60)} min over its time, relieved by nobody (${incidentName(trace, a)})`;
    case 'unitTired':
      return `${at(header.units, subject).name} is worth ${Math.round(at(facts.b, n) / 10)}% of itself: ${Math.round(a / 6) / 10} h on duty, day ${at(facts.c, n)}`;
    case 'unitTookDaysOff':
      return `${at(header.units, subject).name} has ${dayCount(at(facts.b, n))} off after ${dayCount(a)} of duty`;
    case 'intensityChanged':
    case 'incidentLit':
      return controlWords(trace, n, kind);
    case 'injectFired':
    case 'injectCameDue':
      return injectWords(trace, n, kind);
    case 'unitMadeUp':
    case 'serialsJoined':
      return partUnitWords(trace, n);
    case 'unitEnteredReception':
    case 'unitFoundNoPlace':
    case 'strengthFactorChanged':
    case 'effectiveStrengthChanged':
      return togetherWords(trace, n, kind);
    default:
      return decisionFactWords(trace, n);
  }
}

const incidentName = (trace: Trace, incident: number): string => at(trace.header.incidents, incident).name;

const tierName = (trace: Trace, tier: number): string => trace.header.exercise.doctrine.tiers[tier]?.name ?? 'No tier';

const phaseName = (trace: Trace, incident: number, phase: number): string =>
  at(at(trace.header.exercise.scenario.incidents, incident).phases, phase).name;

const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** So many units of a capability, by their own name. */
function unitsOf(trace: Trace, capability: number, units: number): string {
  const { unitName, unitPlural } = at(trace.header.exercise.capabilities, capability);
  return `${units} ${units === 1 ? unitName : unitPlural}`;
}

function requestWords(trace: Trace, n: number, kind: FactKind): string {
  const { facts, requests } = trace;
  const request = at(facts.subject, n);
  const asked = unitsOf(trace, at(requests.capability, request), at(requests.units, request));
  const lacking = unitsOf(trace, at(requests.capability, request), at(facts.b, n));
  const tier = tierName(trace, at(facts.a, n));
  const what = `Request ${request + 1} (${asked} for ${incidentName(trace, at(requests.incident, request))})`;
  switch (kind) {
    case 'requestDrafted':
      return `${what} was drafted`;
    case 'requestSubmitted':
      return `${what} was submitted, ${tier}`;
    case 'requestQueued':
      return `${what} is in the queue, ${tier}`;
    case 'requestBeganSourcing':
      return `${what} is being sourced, ${tier}`;
    case 'requestAwaitedAnswers':
      return `${what} awaits the answers of those who can fill it, ${tier}`;
    case 'requestOfferedInPart':
      return `${what} was offered in part, ${tier}; ${lacking} still to find`;
    case 'requestEscalated':
      return `${what} found nobody, ${tier}, and goes up`;
    case 'requestWentUnfilled':
      return `${what} is unfilled; ${lacking} still to find`;
    case 'requestFilled':
      return `${what} was filled, ${tier}`;
    case 'requestFulfilled':
      return `${what} was fulfilled: everyone has arrived`;
    case 'requestCancelled':
      return `${what} was cancelled`;
    case 'directionGiven':
      return `${what}: forces are directed to give, as the last resort; ${lacking} still to find`;
    case 'requestReduced':
      return `${what} was reduced; ${lacking} still to find`;
    case 'requestFellDue':
      return `${what} is due: ${at(facts.a, n)} of ${at(facts.b, n)} have come`;
    default:
      return `${what} was closed`;
  }
}

/** A donor and its answer: units are of the request's capability. */
function donorWords(trace: Trace, n: number, kind: FactKind): string {
  const { facts, requests, header } = trace;
  const request = at(facts.a, n);
  const force = at(header.exercise.forces, at(facts.subject, n)).name;
  const capability = at(requests.capability, request);
  const b = unitsOf(trace, capability, at(facts.b, n));
  const asked = unitsOf(trace, capability, at(facts.c, n));
  const to = `to request ${request + 1}`;
  const isHost = at(header.incidents, at(requests.incident, request)).force === at(facts.subject, n);
  const byCover = isHost ? 'no more of its own are free' : 'its cover would fall below the minimum';
  const who = whoAnswered(trace, n);
  const because = who === null ? byCover : who === 'nobody' ? 'nobody answered in time' : 'people decided so';
  switch (kind) {
    case 'donorCoverCounted':
      return `${force} counted ${b} free at home, of which it is to keep ${at(facts.c, n)} (request ${request + 1})`;
    case 'donorAnswerDecided':
      return at(ANSWERED_BY, at(facts.b, n)) === 'nobody'
        ? `Nobody answered for ${force} in the time there was (request ${request + 1})`
        : `People answered for ${force} (request ${request + 1})`;
    case 'donorAsked':
      return `${force} was asked for ${asked} (request ${request + 1})`;
    case 'donorBeganWeighing':
      return `${force} is weighing whether it can give ${asked} ${to}`;
    case 'donorAgreed':
      return `${force} agreed ${to}: ${b}`;
    case 'donorAgreedInPart':
      return `${force} agreed in part ${to}: ${b} of ${at(facts.c, n)}; beyond that, ${because}`;
    case 'donorDeclined':
      return `${force} declined ${asked} ${to}: ${because}`;
    case 'donorDirected':
      return `${force} was directed to give ${b} ${to}`;
    default:
      return `${force} is no longer asked for ${asked} (request ${request + 1})`;
  }
}
