// The states that units, incidents, requests and donors' decisions can be in, in one fixed order: a state's place in its list is the number
// that the compiled tables and the trace use. The statecharts in core/machines say how one leads to the next.

/** A unit is always in exactly one of these. */
export const UNIT_STATES = [
  'available',
  'warned',
  'mustering',
  'formed',
  'travelling',
  'atRendezvous',
  'inReserve',
  'deployed',
  'idle',
  'relieved',
  'resting',
  'released',
  'returning',
  'recovering',
  'committedAtHome',
] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export const INCIDENT_STATES = [
  'latent',
  'reported',
  'escalating',
  'holding',
  'contained',
  'recovering',
  'closed',
] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

export const REQUEST_STATES = [
  'drafted',
  'submitted',
  'queued',
  'sourcing',
  'awaitingAnswers',
  'offeredInPart',
  'escalated',
  'unfilled',
  'filled',
  'fulfilled',
  'cancelled',
  'closed',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A coordination centre: the last four have been open; a failed one handles nothing. */
export const CENTRE_STATES = ['dormant', 'activating', 'operating', 'overloaded', 'degraded', 'failed'] as const;
export type CentreState = (typeof CENTRE_STATES)[number];
/** What a donor makes of one request: its decision. */
export const OFFER_STATES = [
  'asked',
  'weighing',
  'agreed',
  'agreedInPart',
  'declined',
  'directed',
  'withdrawn',
] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A link of the network of messages. */
export const LINK_STATES = ['up', 'degraded', 'down'] as const;

/** How a force stands, from quiet to the worst, and the way back. */
export const FORCE_STATES = [
  'steady',
  'heightened',
  'mobilised',
  'stretched',
  'belowMinimumCover',
  'recovering',
] as const;
export type ForceState = (typeof FORCE_STATES)[number];
/** One incident's link with one partner, from before anyone needs it. */
export const PARTNER_STATES = [
  'unneeded',
  'deciding',
  'calling',
  'waiting',
  'joining',
  'linked',
  'cutOff',
  'stoodDown',
] as const;
export type PartnerState = (typeof PARTNER_STATES)[number];

/** Places in the lists above, by name, so that code never carries a bare state number. */
const numberStates = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name, n) => [name, n])) as Record<T, number>;

export const UNIT = numberStates(UNIT_STATES);
export const INCIDENT = numberStates(INCIDENT_STATES);
export const REQUEST = numberStates(REQUEST_STATES);
export const CENTRE = numberStates(CENTRE_STATES);
export const OFFER = numberStates(OFFER_STATES);
export const LINK = numberStates(LINK_STATES);
export const FORCE = numberStates(FORCE_STATES);
export const PARTNER = numberStates(PARTNER_STATES);

/** Called and not yet at work: from the warning to the reserve at the rendezvous. */
export const isComing = (unitState: number): boolean => unitState >= UNIT.warned && unitState <= UNIT.inReserve;
