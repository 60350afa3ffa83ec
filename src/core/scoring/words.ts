// Scores in plain words, for the command line and the panels alike: names, what each component says, why something was not
// tested, what a part is about, how much of what.

import { at } from '../base/assert.ts';
import { partnerLinksOf } from '../model/partners.ts';
import type { ComponentId, Dimension } from '../model/scoring.ts';
import { partnerName } from '../trace/partners.ts';
import type { Trace } from '../trace/trace.ts';
import { type About, MEASURES, type Measure, type Part, type UntestedReason } from './types.ts';

export const DIMENSION_WORDS: Readonly<Record<Dimension, { readonly name: string; readonly asks: string }>> = {
  capacity: { name: 'Capacity', asks: 'Was there enough, and soon enough?' },
  contribution: { name: 'Contribution', asks: 'Did forces give their part, and keep their own areas covered?' },
  capability: { name: 'Capability', asks: 'Were the right skills there, and led?' },
  consistency: { name: 'Consistency', asks: 'Could units of different forces work side by side?' },
  connectivity: { name: 'Connectivity', asks: 'Did the need reach those who could help, and how soon?' },
};

export const COMPONENT_WORDS: Readonly<Record<ComponentId, { readonly name: string; readonly says: string }>> = {
  demandMet: { name: 'Demand met', says: 'officer-hours at work, at their effective strength, of those demanded' },
  peak: { name: 'The worst hours', says: 'what was not short in the worst stretch, of what the heaviest one demanded' },
  arrival: {
    name: 'Arrival',
    says: 'how soon 10, 40, 60 and 100% had arrived, a point an officer and share: Muster’s own measure, with no published standard',
  },
  formedAtHome: {
    name: 'Mobilisation standard',
    says: 'units formed at their own muster points in time, before travel: a point a unit and step of the standard',
  },
  answered: { name: 'Asked and agreed', says: 'units that other forces agreed to give, of those they were asked for' },
  supplied: { name: 'Promised and supplied', says: 'units that came, of those promised and not stood down' },
  evenShare: { name: 'Shared evenly', says: 'units lent within a donor’s share in proportion to what forces hold' },
  coverKept: { name: 'Cover kept at home', says: 'units left at home of those that donors had to keep' },
  skillPresent: { name: 'Skills present', says: 'hours in which a skill that was needed was there at all' },
  commandSpan: { name: 'Span of command', says: 'officer-hours at work within what their commanders can lead' },
  exercised: {
    name: 'Skills exercised',
    says: 'skills that exercises have called for, of those the requirement names',
  },
  effectKept: { name: 'Effect kept in the mix', says: 'what the mix of forces left of the strength at work' },
  putToUse: { name: 'Put to use', says: 'officer-hours of other forces’ units at work, not standing idle' },
  bridging: {
    name: 'Reception',
    says: 'how little time units spent being made fit to work beside the host’s, a point a unit',
  },
  requestToOrder: {
    name: 'Request to order',
    says: 'how soon each unit asked for was ordered, or known not to be had, a point a unit',
  },
  centreTakesUp: {
    name: 'Centres take up',
    says: 'how soon coordination centres took up the requests that reached them, a point a request',
  },
  messageByLink: { name: 'Messages by a link', says: 'messages that a link carried, and not a courier' },
  partnerLinked: { name: 'Partners linked', says: 'links with partners made in time' },
  resilience: {
    name: 'Resilience',
    says: 'first help from outside that still comes, and how late, without the centre, channel and link that would be missed most',
  },
};

export const UNTESTED_WORDS: Readonly<Record<UntestedReason, string>> = {
  notAsked: 'nothing in this window asked for it',
  noStandard: 'the doctrine of this exercise has no mobilisation standard',
  noCommandDemanded: 'no incident demands the capability that commands',
  allAtStandard: 'every force is taken to be at the national standard',
  noCentreRules: 'the doctrine of this exercise has no rules for coordination centres',
  noMessageRules: 'the doctrine of this exercise has no rules for messages',
  noPartnerLinks: 'the doctrine of this exercise has no rules for partners, or one capability is looked at',
  sharesMadeUp:
    'a share in proportion to what forces hold says nothing of a single force while those figures are illustrative',
  needsReruns: 'it takes reruns of the exercise',
  needsSeveralExercises: 'it takes the results of several exercises',
};

const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  officerHours: 'officer-hours',
  points: 'points for time',
  units: 'units',
  arrivals: 'first arrivals',
  messages: 'messages',
  links: 'links',
  hours: 'hours',
};

/** What is counted in small whole numbers, as people write it: 12,400; 12.5; 4. */
function amountText(amount: number, measure: Measure): string {
  const value = amount / MEASURES[measure];
  const rounded = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  const [whole = '', tenths] = String(rounded).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${tenths === undefined ? '' : `.${tenths}`}`;
}

/** `1,240 of 2,310 officer-hours`. */
export const gotOfAsked = (got: number, asked: number, measure: Measure): string =>
  `${amountText(got, measure)} of ${amountText(asked, measure)} ${MEASURE_WORDS[measure]}`;

/** What a part is about: `Croydon, public order`, `Kent`, `Request 3`. */
export function aboutWords(trace: Trace, about: About): string {
  const { header } = trace;
  const { exercise } = header;
  const named = [
    about.skill ?? null,
    about.without === undefined ? null : `without ${about.without}`,
    about.request === undefined ? null : `Request ${about.request + 1}`,
    about.partner === undefined ? null : partnerName(trace, at(partnerLinksOf(exercise), about.partner)),
    about.centre === undefined ? null : at(exercise.centres, about.centre).name,
    about.force === undefined ? null : at(exercise.forces, about.force).name,
    about.incident === undefined ? null : at(header.incidents, about.incident).name,
    about.capability === undefined ? null : at(exercise.capabilities, about.capability).name.toLowerCase(),
  ].filter((word) => word !== null);
  return named.length === 0 ? 'All incidents together' : named.join(', ');
}

/**
 * Parts in the order they are told: those with most to gain first, but forces in the order of the list of forces. Nobody
 * is ranked by figures that are mostly made up.
 */
export const inTellingOrder = (parts: readonly Part[]): readonly Part[] =>
  parts.toSorted((x, y) =>
    x.about.force !== undefined && y.about.force !== undefined
      ? x.about.force - y.about.force
      : y.asked - y.got - (x.asked - x.got),
  );
