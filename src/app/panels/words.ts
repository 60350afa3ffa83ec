// Names of states, tiers' causes and bases as people say them: shared by every panel family, so that a state has
// one name on the screen.

import type { CentreKind } from '../../core/model/coordination.ts';
import type { Basis } from '../../core/model/dataset.ts';
import type { NotApplicable } from '../../core/model/decisions.ts';
import type { AidCategory } from '../../core/model/money.ts';
import type {
  CentreState,
  ForceState,
  IncidentState,
  OfferState,
  PartnerState,
  RequestState,
  UnitState,
} from '../../core/model/states.ts';
import type { ACTIVATION_CAUSES } from '../../core/trace/facts.ts';

export const PRODUCT = 'Muster';
export const MARKING = 'EXERCISE';
export const MARKING_FIELD = 'Marking on every page';
export const MARKING_HINT = 'EXERCISE unless your force marks it otherwise';
export const MARKING_NOTE = 'Illustrative figures, not real holdings';
export const ATTRIBUTIONS = [
  'Contains National Statistics data © Crown copyright and database right 2018',
  'Contains OS data © Crown copyright and database right 2018',
];

export const UNIT_STATE_WORDS: Readonly<Record<UnitState, string>> = {
  available: 'Available',
  warned: 'Warned',
  mustering: 'Mustering',
  formed: 'Formed',
  travelling: 'Travelling',
  atRendezvous: 'At rendezvous',
  inReserve: 'In reserve',
  deployed: 'Deployed',
  idle: 'Idle',
  relieved: 'Relieved',
  resting: 'Resting',
  released: 'Released',
  returning: 'Returning',
  recovering: 'Recovering',
  committedAtHome: 'Committed at home',
};

export const INCIDENT_STATE_WORDS: Readonly<Record<IncidentState, string>> = {
  latent: 'Not yet reported',
  reported: 'Reported',
  escalating: 'Escalating',
  holding: 'Holding',
  contained: 'Contained',
  recovering: 'Recovering',
  closed: 'Closed',
};

export const REQUEST_STATE_WORDS: Readonly<Record<RequestState, string>> = {
  drafted: 'Drafted',
  submitted: 'Submitted',
  queued: 'Queued',
  sourcing: 'Finding donors',
  awaitingAnswers: 'Awaiting answers',
  offeredInPart: 'Offered in part',
  escalated: 'Sent up a tier',
  unfilled: 'Unfilled',
  filled: 'Filled',
  fulfilled: 'Fulfilled',
  cancelled: 'Cancelled',
  closed: 'Closed',
};

export const CENTRE_STATE_WORDS: Readonly<Record<CentreState, string>> = {
  dormant: 'Not open',
  activating: 'Being opened',
  operating: 'Open',
  overloaded: 'Overloaded',
  degraded: 'Degraded',
  failed: 'Failed',
};

export const CENTRE_KIND_WORDS: Readonly<Record<CentreKind, string>> = {
  controlRoom: 'Control room',
  regional: 'Regional',
  national: 'National',
  counterTerrorism: 'Counter-terrorism',
};

export const FORCE_STATE_WORDS: Readonly<Record<ForceState, string>> = {
  steady: 'Steady',
  heightened: 'Heightened',
  mobilised: 'Mobilised',
  stretched: 'Stretched',
  belowMinimumCover: 'Below minimum cover',
  recovering: 'Recovering',
};

export const PARTNER_STATE_WORDS: Readonly<Record<PartnerState, string>> = {
  unneeded: 'Not needed yet',
  deciding: 'Being decided',
  calling: 'Being called',
  waiting: 'Can’t be asked yet',
  joining: 'Joining',
  linked: 'Linked',
  cutOff: 'Cut off',
  stoodDown: 'Stood down',
};

export const OFFER_STATE_WORDS: Readonly<Record<OfferState, string>> = {
  asked: 'Asked',
  weighing: 'Weighing',
  agreed: 'Agreed',
  agreedInPart: 'Agreed in part',
  declined: 'Declined',
  directed: 'Directed',
  withdrawn: 'No longer asked',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  published: 'published',
  derived: 'derived',
  illustrative: 'illustrative',
  user: 'yours',
};

export const BASIS_MEANING: Readonly<Record<Basis, string>> = {
  published: 'read in a public source',
  derived: 'worked out from published figures',
  illustrative: 'made by a stated rule, not a real figure',
  user: 'entered by you',
};

export const AID_WORDS: Readonly<Record<AidCategory, string>> = {
  spontaneous: 'Spontaneous',
  planned: 'Planned',
  specialist: 'Specialist',
};

export const CAUSE_WORDS: Readonly<Record<(typeof ACTIVATION_CAUSES)[number], string>> = {
  standing: 'it always stands',
  unfilledBelow: 'the tier below could not fill a request',
  scenario: 'the scenario stands it up then',
  decision: 'you decided it',
  warning: 'there was a warning of what was coming',
};

export const NOT_APPLICABLE_WORDS: Readonly<Record<NotApplicable, string>> = {
  tierAlreadyActive: 'the tier already stood for every capability that uses it',
  noSuchTier: 'this scenario has no such tier',
  afterTheEnd: 'the exercise had already ended',
  notInThisExercise: 'nobody demands such units in this exercise',
  notReportedYet: 'nobody had reported the incident yet',
  alreadyDeclared: 'the incident was already declared',
  incidentOver: 'the incident was over',
  noRoute: 'the doctrine knows no way to ask for that',
  alreadyTakenOver: 'people already decided it',
  notTakenOver: 'the doctrine already decided it',
  noTimeToAnswer: 'the doctrine doesn’t say how long an ask may wait for people',
  noSuchInject: 'the list had no such inject',
  injectOver: 'it had been fired or skipped already',
  injectHeldAlready: 'it was held already',
  injectNotHeld: 'it was not held',
  nothingHeld: 'no reserve was held there',
  nobodyThere: 'no such unit was there or on its way',
  nobodyOnTheRoad: 'no such unit was on the road where it could still turn off, or in reserve with a road open',
  holdsNone: 'the force had no more units that it could form',
  noDutyClock: 'the doctrine has no tours',
  noLiaison: 'the doctrine has no liaison officers',
  alreadyCalled: 'that was done before',
  noOpenRequest: 'no request looked for any',
  directionNotAllowed: 'the doctrine has no direction, and only exercise control may allow it',
};

export const SPR = 'Strategic Policing Requirement';
export const NOT_TESTED = 'not tested';
export const NO_FIGURE = 'no figure';

/** The doctrine's figures, and the way to change them. */
export const ASSUMPTIONS = 'Assumptions';
export const CHANGE_ASSUMPTIONS = 'Change assumptions';
export const NONE_CHANGED = 'Every figure is as the scenario has it.';

/** The page of questions, and the door to it. */
export const ASK = 'Test an assumption';
export const NATIONAL_TIER = 'None: national tier';
