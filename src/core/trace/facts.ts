// What can be told of an exercise: past-tense facts, one row each, in columns. A fact's number is its place in the list
// below; new kinds are added at the end so that older traces stay readable.

import {
  CENTRE_STATES,
  FORCE_STATES,
  INCIDENT_STATES,
  LINK_STATES,
  OFFER_STATES,
  PARTNER_STATES,
  UNIT_STATES,
} from '../model/states.ts';

/** Facts that are not a change of state. Columns a, b, c are said beside each. */
const OTHER_FACTS = [
  'exerciseStarted', // subject 0
  'exerciseEnded', // subject 0
  'demandChanged', // subject incident, a capability, b units demanded, c phase
  'tierActivated', // subject tier, a capability, b cause (see ACTIVATION_CAUSES)
  'unitAllocated', // subject unit, a incident, b request, c tier
  'incidentPhaseBegan', // subject incident, a phase
  'decisionTaken', // subject decision
  'decisionNotApplicable', // subject decision, a reason (see NOT_APPLICABLE)
  'requestReachedCentre', // subject request, a centre, b requests waiting before it
  'requestWentRound', // subject request, a centre, b reason (see WAYS_ROUND): its host calls other forces itself
  'donorCoverCounted', // subject force, a request, b units free at home, c units it is to keep there
  'directionGiven', // subject request, a tier, b units still to find, c incident
  'unitEnteredReception', // subject unit, a incident, b seconds waited for a bay, c seconds that bridging will add
  'unitFoundNoPlace', // subject unit, a incident, b reason (see IDLE_REASONS), c attribute or −1
  'strengthFactorChanged', // subject incident, a capability, b factor (see STRENGTH_FACTORS), c thousandths
  'effectiveStrengthChanged', // subject incident, a capability, b effective in thousandths of a unit, c nominal in thousandths
  'messageWentByOtherMeans', // subject request, a and b nodes (centres, groups, partners): no link worked
  'disruptionBegan', // subject disruption
  'disruptionEnded', // subject disruption
  'forceSurged', // subject force, a step of the doctrine's surge
  'unitFoundNoRoad', // subject unit, a incident, b leg that brings it to where it waits, or its last: waits until a road opens
  'unitTookAnotherWay', // subject unit, a incident, b leg, c seconds later than it was to arrive
  'unitWentOn', // subject unit, a incident, b leg, c seconds waited: a road has opened
  'unitWaitedForConvoy', // subject unit, a incident, b units that are ready now, itself counted
  'convoySetOff', // subject force, a incident, b units, c seconds that the first of them waited
  'homeIncidentBegan', // subject force, a kind, b number of the incident at home, c units it needs
  'homeIncidentEnded', // subject force, a kind, b number of the incident at home, c units it never got
  'coverBreachBegan', // subject force, a capability, b units below the minimum, c causes (see COVER_CAUSES), a bit each
  'coverBreachChanged', // the same, when its depth or its causes are others
  'coverBreachEnded', // subject force, a capability, b units below the minimum at worst, c seconds it lasted
  'coverLentTo', // subject force, a capability, b force that has the units, c units: of a breach that has just begun
  'registerWasOld', // subject force, a request, b seconds since the force last said what it has free
  'registerWasWrong', // subject force, a request, b units believed to be free, c units that are
  'partnerNeeded', // subject partner link, a phase, b seconds until it is due, c incident
  'partnerLinkMissed', // subject partner link, a phase, b need within the phase, c incident: due, and not linked
  'liaisonPosted', // subject force, a incident: its liaison officer is with the host
  'liaisonLeft', // subject force, a incident
  'unitDiverted', // subject unit, a incident that it now goes to, b leg, c request that it now serves
  'unitBrokeDown', // subject unit, a incident, b leg that brings it to where it stands, c seconds until it can drive on
  'unitDroveOn', // subject unit, a incident, b leg, c seconds that it stood
  'unitTurnedRound', // subject unit, a incident, b leg, c seconds since it set off: it isn't needed any more
  'unitRostered', // subject unit, a incident, b second its duty begins, c second it ends
  'reliefsAsked', // subject incident, a capability, b units to be relieved, c units resting near that will do it
  'unitOverran', // subject unit, a incident, b seconds beyond its duty when it went off, relieved by nobody
  'unitTired', // subject unit, a minutes on duty, b thousandths of itself that it is worth from now on, c day of duty
  'unitTookDaysOff', // subject unit, a days on duty one after another before, b days off
  'intensityChanged', // subject incident, a steps, b cause (see INTENSITY_CAUSES), c capability below demand or −1
  'incidentLit', // subject incident, a the incident that lit it, b that one's intensity
  'injectFired', // subject inject, a cause (see INJECT_CAUSES), b row of the fact that brought it about or −1
  'injectCameDue', // the same; it is held, and waits for its release
  'donorAnswerDecided', // subject force, a request, b who answers (see ANSWERED_BY), c decision or −1: not doctrine
  'requestFellDue', // subject request, a units that have come, b units asked for: by the time that people had set
  'unitsStoodBy', // subject force, a capability, b units that stand formed from now on, c all of them
  'unitMadeUp', // subject unit, a request, b its serials, c forces that give them: left beside whole units
  'serialsJoined', // subject unit, a force, b serials of it in the unit just made up, c request
] as const;

/** Where the units are that cover at home lacks: with another force, at an incident of the force's own, or at home. */
export const COVER_CAUSES = ['lent', 'atOwnIncident', 'atHomeIncident'] as const;
export type CoverCause = (typeof COVER_CAUSES)[number];

/** The causes that a number holds, a bit each. */
export const coverCausesIn = (bits: number): CoverCause[] => COVER_CAUSES.filter((_, n) => (bits & (1 << n)) !== 0);

/** Why a host calls other forces itself instead of waiting for a centre. */
export const WAYS_ROUND = ['notOpen', 'failed', 'overloaded', 'nobodyThere'] as const;

/** Why a unit that came is not put to work. */
export const IDLE_REASONS = ['incompatible', 'noChannel', 'notBriefed'] as const;

/**
 * Effective strength is nominal × these: the share of the units that came that is at work, what the mix of forces leaves
 * of them, what their commanders can lead, and what hours and days on duty leave of them.
 */
export const STRENGTH_FACTORS = ['inUse', 'compatibility', 'command', 'fatigue'] as const;
export type StrengthFactor = (typeof STRENGTH_FACTORS)[number];

/** Why the intensity of an incident changed: strength below demand, at or above it, or nothing demanded any more. */
export const INTENSITY_CAUSES = ['below', 'inHand', 'over'] as const;

/** Who answers for a donor where doctrine doesn't: people, or nobody in time. */
export const ANSWERED_BY = ['people', 'nobody'] as const;

export const ACTIVATION_CAUSES = ['standing', 'unfilledBelow', 'scenario', 'decision', 'warning'] as const;

/**
 * Facts that are a change of state, in the order of the states:
 * unit: subject unit, a incident or −1, b leg or −1, c request or −1;
 * incident: subject incident, a phase or −1; `incidentForeseen` is no change of state: b seconds until its first report;
 * request: subject request, a tier, b units that nobody has agreed to yet, c incident; `requestReduced` too;
 * centre: subject centre, a requests waiting, b requests in hand;
 * donor's decision: subject force, a request, b units given (0 until it has answered), c units asked of it;
 * link: subject link;
 * force: subject force, a capabilities below their minimum cover.
 * partner link: subject partner link, a incident, b node or −1, c seconds late when it is first linked; while it can't be
 * asked the partner link that it waits for, −1 if no call gets through; else 0.
 */
export const FACT_KINDS = [
  ...OTHER_FACTS,
  'unitBecameAvailable',
  'unitWarned',
  'unitBeganMustering',
  'unitFormed',
  'unitDeparted',
  'unitReachedRendezvous',
  'unitWentIntoReserve',
  'unitDeployed',
  'unitLeftIdle',
  'unitRelieved',
  'unitBeganRest',
  'unitReleased',
  'unitSetOffHome',
  'unitReachedHome',
  'unitCommittedAtHome',
  'incidentForeseen',
  'incidentReported',
  'incidentEscalated',
  'incidentHeld',
  'incidentContained',
  'incidentBeganRecovering',
  'incidentClosed',
  'requestDrafted',
  'requestSubmitted',
  'requestQueued',
  'requestBeganSourcing',
  'requestAwaitedAnswers',
  'requestOfferedInPart',
  'requestEscalated',
  'requestWentUnfilled',
  'requestFilled',
  'requestFulfilled',
  'requestCancelled',
  'requestClosed',
  'requestReduced', // no change of state: the incident wants fewer
  'centreClosed',
  'centreCalled',
  'centreOpened',
  'centreOverloaded',
  'centreDegraded',
  'centreFailed',
  'donorAsked',
  'donorBeganWeighing',
  'donorAgreed',
  'donorAgreedInPart',
  'donorDeclined',
  'donorDirected',
  'donorAskWithdrawn',
  'linkRestored',
  'linkDegraded',
  'linkFailed',
  'forceStoodSteady',
  'forceHeightened',
  'forceMobilised',
  'forceStretched',
  'forceFellBelowCover',
  'forceBeganRecovering',
  'partnerUnneeded',
  'partnerBeingDecided',
  'partnerCalled',
  'partnerOutOfReach',
  'partnerTold',
  'partnerLinked',
  'partnerCutOff',
  'partnerStoodDown',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const FACT: Readonly<Record<FactKind, number>> = Object.fromEntries(
  FACT_KINDS.map((name, n) => [name, n]),
) as Record<FactKind, number>;

/** First fact number of each family of state changes: state n of the family is fact base + n. */
export const UNIT_FACTS = FACT.unitBecameAvailable;
export const INCIDENT_FACTS = UNIT_FACTS + UNIT_STATES.length;
export const REQUEST_FACTS = INCIDENT_FACTS + INCIDENT_STATES.length;
export const CENTRE_FACTS = FACT.centreClosed;
export const OFFER_FACTS = FACT.donorAsked;

export const LINK_FACTS = FACT.linkRestored;
export const FORCE_FACTS = FACT.forceStoodSteady;
export const PARTNER_FACTS = FACT.partnerUnneeded;

export const isRequestFact = (kind: number): boolean => kind >= REQUEST_FACTS && kind < CENTRE_FACTS;
export const isCentreFact = (kind: number): boolean =>
  kind >= CENTRE_FACTS && kind < CENTRE_FACTS + CENTRE_STATES.length;
export const isOfferFact = (kind: number): boolean => kind >= OFFER_FACTS && kind < OFFER_FACTS + OFFER_STATES.length;
export const isLinkFact = (kind: number): boolean => kind >= LINK_FACTS && kind < LINK_FACTS + LINK_STATES.length;
/** A unit's journey is another than it was, while its state is not. */
export const isRoadFact = (kind: number): boolean =>
  kind === FACT.unitFoundNoRoad ||
  kind === FACT.unitTookAnotherWay ||
  kind === FACT.unitWentOn ||
  kind === FACT.unitDiverted ||
  kind === FACT.unitTurnedRound ||
  kind === FACT.unitBrokeDown ||
  kind === FACT.unitDroveOn;
export const isForceFact = (kind: number): boolean => kind >= FORCE_FACTS && kind < FORCE_FACTS + FORCE_STATES.length;
export const isPartnerFact = (kind: number): boolean =>
  kind >= PARTNER_FACTS && kind < PARTNER_FACTS + PARTNER_STATES.length;
