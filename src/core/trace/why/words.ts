// The words in which whys are answered: parts of waits, reasons, policies, lengths of time, lists of forces.

import { at } from '../../base/assert.ts';
import { type AllocationPolicy, type NamedPolicy, routeFor } from '../../model/doctrine.ts';
import type { Trace } from '../trace.ts';
import type { NotAsked } from './not-asked.ts';
import type { WaitPart } from './parts.ts';
import type { LackReason } from './shortfall.ts';
import type { WaitEnd } from './unit-wait.ts';

export const PART_WORDS: Readonly<Record<WaitPart, string>> = {
  hostDecides: 'Host decides to ask',
  message: 'Request to the centre',
  queue: 'In a centre’s queue',
  ringRound: 'Host rings round',
  handling: 'Centre looks for units',
  activation: 'Next tier not standing',
  nextTier: 'Next tier is asked',
  answers: 'Answers awaited',
  retry: 'Nobody had any',
  noRoute: 'No route of aid',
  order: 'Order to the force',
  donorWeighs: 'Force decides',
  notice: 'Notice',
  muster: 'Mustering',
  loading: 'Loading',
  convoy: 'Waiting for its convoy',
  cutOff: 'Cut off: no road open',
  brokenDown: 'Broken down',
  travel: 'Travel',
  bay: 'Waiting for a bay',
  reception: 'Reception',
  bridging: 'Bridging',
  idle: 'Idle',
  reserve: 'In reserve: nobody short',
  resting: 'Resting near by',
  coming: 'Units form and travel',
  unnamed: 'Not accounted for',
};

export const END_WORDS: Readonly<Record<WaitEnd, string>> = {
  atWork: 'at work',
  stoodDown: 'stood down before it left',
  sentHome: 'sent home without having worked',
  sentElsewhere: 'sent elsewhere',
  lasts: 'not at work by the end',
};

export const LACK_WORDS: Readonly<Record<LackReason, string>> = {
  idle: 'there and idle',
  reception: 'at the rendezvous, booking in',
  travelling: 'on the road',
  forming: 'called out, forming up at home',
  asked: 'asked for, not yet answered',
  atCentre: 'requested, at a centre or on the way to it',
  hostDecides: 'not requested yet: the host decides',
  nextTier: 'the next tier is being asked',
  tierNotStanding: 'nobody asked further: the next tier does not stand',
  declined: 'declined by forces, for their cover or for want of units',
  nobodyHasAny: 'nobody who may be asked has any to spare',
  noRoute: 'doctrine knows no route of aid',
  resting: 'off duty, resting near by until they take over again',
  letGo: 'let go by a decision, nobody asked for in their place',
  leftToPeople: 'left to people, who have asked for no more',
  unnamed: 'not accounted for',
};

export const NOT_ASKED_WORDS: Readonly<Record<NotAsked, string>> = {
  hasNone: 'can form none',
  tierNotStanding: 'in a tier that did not stand',
  tierNotReached: 'in a tier that the request did not come to',
  notChosen: 'not among those whom people chose',
  noneFree: 'with none free',
  nothingToSpare: 'believed to have none to spare above their cover',
  enoughFound: 'not needed, enough being found without them',
};

const POLICY_WORDS: Readonly<Record<NamedPolicy, string>> = {
  regionalShare: 'by regional share',
  nearest: 'the nearest first',
  fastestSupply: 'the fastest supply first',
  evenBurden: 'by even burden',
  mostCompatible: 'the most compatible first',
  optimal: 'by the best assignment of all that is asked for',
};

const wordsOfPolicy = (policy: AllocationPolicy): string =>
  typeof policy === 'string' ? POLICY_WORDS[policy] : 'by time and burden, weighted';

/** How a tier chooses among forces for a capability; empty where it doesn't. */
export function policyWords({ header }: Trace, capability: number, tier: number): string {
  const route = routeFor(header.exercise.doctrine, at(header.capabilityIds, capability));
  const found = route?.tiers.find(({ id }) => id === header.tierIds[tier]);
  return found === undefined ? '' : wordsOfPolicy(found.policy);
}

export const forceName = ({ header }: Trace, force: number): string => at(header.exercise.forces, force).name;

export const tierWords = ({ header }: Trace, tier: number): string =>
  header.exercise.doctrine.tiers[tier]?.name ?? 'no tier';

/** So many units of a capability, by their own name. */
export function unitsOf({ header }: Trace, capability: number, units: number): string {
  const { unitName, unitPlural } = at(header.exercise.capabilities, capability);
  return `${units} ${units === 1 ? unitName : unitPlural}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A length of time to the second: 6:42:10. */
export const clockLength = (sec: number): string =>
  `${Math.floor(sec / 3600)}:${two(Math.floor(sec / 60) % 60)}:${two(sec % 60)}`;

/** A length of time as it is said: 3 h 10 min. */
export function lengthOf(sec: number): string {
  const minutes = Math.round(sec / 60);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The first few, and how many more. */
export function listed(items: readonly string[], most: number): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}
