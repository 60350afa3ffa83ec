// The log: each fact of the trace with what it is about, for the table of facts and for selecting what it names.

import { partnerLinksOf } from '../../../core/model/partners.ts';
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
} from '../../../core/trace/facts.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import type { Selection } from '../../exercise/desk.ts';

export type LogFamily =
  | 'exercise'
  | 'incident'
  | 'request'
  | 'donor'
  | 'unit'
  | 'tier'
  | 'decision'
  | 'centre'
  | 'link'
  | 'disruption'
  | 'partner';

export const FAMILY_WORDS: Readonly<Record<LogFamily, string>> = {
  exercise: 'Exercise',
  incident: 'Incident',
  request: 'Request',
  donor: 'Force',
  unit: 'Unit',
  tier: 'Tier',
  decision: 'Decision',
  centre: 'Centre',
  link: 'Link',
  disruption: 'Disruption',
  partner: 'Partner',
};

const ABOUT_UNITS: ReadonlySet<number> = new Set([
  FACT.unitEnteredReception,
  FACT.unitFoundNoPlace,
  FACT.unitRostered,
  FACT.unitOverran,
  FACT.unitTired,
  FACT.unitTookDaysOff,
  FACT.unitMadeUp,
  FACT.serialsJoined,
]);

/** What a kind of fact is about, by its number. */
export function familyOf(kind: number): LogFamily {
  if (isCentreFact(kind)) return 'centre';
  if (isOfferFact(kind) || kind === FACT.donorCoverCounted || kind === FACT.forceSurged) return 'donor';
  if (kind === FACT.donorAnswerDecided || kind === FACT.unitsStoodBy) return 'donor';
  if (isForceFact(kind) || (kind >= FACT.homeIncidentBegan && kind <= FACT.coverLentTo)) return 'donor';
  if (kind === FACT.liaisonPosted || kind === FACT.liaisonLeft) return 'donor';
  if (isLinkFact(kind)) return 'link';
  if (kind === FACT.disruptionBegan || kind === FACT.disruptionEnded) return 'disruption';
  if (isPartnerFact(kind) || kind === FACT.partnerNeeded || kind === FACT.partnerLinkMissed) return 'partner';
  if (kind === FACT.messageWentByOtherMeans) return 'request';
  if (kind === FACT.registerWasOld || kind === FACT.registerWasWrong) return 'donor';
  if (isRequestFact(kind) || kind === FACT.requestReachedCentre || kind === FACT.requestWentRound) return 'request';
  if (kind === FACT.directionGiven || kind === FACT.requestFellDue) return 'request';
  if (kind >= INCIDENT_FACTS) return 'incident';
  if (kind >= UNIT_FACTS || kind === FACT.unitAllocated || isRoadFact(kind)) return 'unit';
  if (kind === FACT.unitWaitedForConvoy || kind === FACT.convoySetOff) return 'unit';
  if (ABOUT_UNITS.has(kind)) return 'unit';
  if (kind === FACT.tierActivated) return 'tier';
  if (kind === FACT.decisionTaken || kind === FACT.decisionNotApplicable) return 'decision';
  return kind === FACT.exerciseStarted || kind === FACT.exerciseEnded ? 'exercise' : 'incident';
}

/** What to select to see more of a fact; null where there is nothing.  */
export function selectionOf(trace: Trace, n: number): Selection | null {
  const subject = trace.facts.subject[n] ?? 0;
  const family = familyOf(trace.facts.kind[n] ?? 0);
  if (family === 'unit') return { kind: 'unit', index: subject };
  if (family === 'donor') return { kind: 'force', index: subject };
  if (family === 'partner') {
    const link = partnerLinksOf(trace.header.exercise)[subject];
    return link === undefined ? null : { kind: 'incident', index: link.incident };
  }
  if (family === 'centre' || family === 'link') return { kind: family, index: subject };
  if (family === 'incident') return { kind: 'incident', index: subject };
  if (family === 'request') return { kind: 'request', index: subject };
  return null;
}
