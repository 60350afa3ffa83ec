// Words of the assumptions: headings of their groups, what choices say, why a figure does nothing, and the form's own.

import type { FigureUse, OfFive } from '../../../core/scenario/assumption.ts';
import { AID_WORDS, CENTRE_KIND_WORDS } from '../words.ts';

export const CLOSE = 'Close assumptions, Escape';
export const SEARCH = 'Search assumptions';
export const GROUPS = 'Groups of assumptions';
export const ALL_CHANGES = 'Changed by you';
export const RESET_ALL = 'Reset all';
export const RESET = 'Reset';
export const was = (text: string): string => `was ${text}`;
export const resetOf = (label: string, old: string): string => `Reset ${label} to ${old}`;
export const LOADING = 'Reading the assumptions…';
export const FAILED = 'The assumptions could not be read.';
export const AGAIN = 'Try again';
export const LOOK_ONLY = 'This exercise can only be looked at: nothing in it can be changed.';
export const NOTHING_FOUND = 'No assumption has these words.';
export const NONE_OF_GROUP = 'Nothing in this group has anything to do with this exercise.';
export const SHOW_UNUSED = 'Also those that this exercise does not use';
export const foundText = (found: number, shown: number): string =>
  found > shown ? `${found} found; the first ${shown}` : `${found} found`;
export const DETAILS = 'Details';
export const PLACE = 'Place in the doctrine';
export const refused = (found: string, expected: string): string =>
  `Not possible: found ${found}, expected ${expected}. It is back as it was.`;
export const between = (least: string, most: string): string => `From ${least} to ${most}.`;
export const atLeastFrom = (least: string): string => `${least} or more.`;
export const WHOLE = 'A whole number.';
export const NUMBER = 'A number.';

export const FIVE_WORDS: Readonly<Record<OfFive, string>> = {
  min: 'least',
  p10: 'low',
  p50: 'likely',
  p90: 'high',
  max: 'most',
};
export const FIVE_MEANING: Readonly<Record<OfFive, string>> = {
  min: 'never less',
  p10: 'less in one of ten',
  p50: 'less in half',
  p90: 'less in nine of ten',
  max: 'never more',
};

export const USE_WORDS: Readonly<Record<Exclude<FigureUse, 'run'>, string>> = {
  notAsked: 'This exercise asks for none of it.',
  notInScenario: 'Nothing in this scenario depends on it.',
  bill: 'Changes what forces would bill, not what happens.',
  yardstick: 'A yardstick that a force is held against; it changes nothing that happens.',
};
export const idle = (label: string): string => `Does nothing as long as “${label}” is as it is.`;

/** Blocks of a doctrine in the order in which a planner would look for them; routes have a group each. */
export const GROUP_WORDS: Readonly<Record<string, string>> = {
  asking: 'Deciding and asking',
  coordination: 'Coordination centres',
  partners: 'Partners',
  road: 'On the road',
  rendezvous: 'At the rendezvous',
  workingTogether: 'Working together',
  partUnits: 'Part and composite units',
  sustaining: 'Tours, relief and rest',
  onDuty: 'On duty and called in',
  atHome: 'Demand at home',
  nationalForces: 'Forces without an area',
  lossOfControl: 'Loss of control',
  mobilisationStandard: 'Mobilisation standard',
  people: 'Decided by hand',
  money: 'Money',
  holdings: 'Holdings of the time',
};
export const GROUP_OF_BLOCK: Readonly<Record<string, string>> = {
  declareMin: 'asking',
  recoverMin: 'asking',
  donorDecision: 'asking',
  travel: 'road',
  movement: 'road',
};

/** Elements of lists that have no name of their own. */
export const NAME_WORDS: Readonly<Record<string, string>> = {
  ...CENTRE_KIND_WORDS,
  ...AID_WORDS,
  evenings: 'evenings',
  nights: 'nights',
  'weekend-evenings': 'weekend evenings',
  'weekend-nights': 'weekend nights',
  'saturday-matches': 'Saturday matches',
  fireAndRescue: 'Fire and rescue',
  ambulance: 'Ambulance',
  strategicCoordinatingGroup: 'Strategic coordinating group',
  securityService: 'Security Service',
  nationalCrimeAgency: 'National Crime Agency',
  government: 'Government',
  militaryAid: 'Military aid',
};

export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  spare: 'what each can spare',
  free: 'only what is free',
  never: 'never',
  lastResort: 'as the last resort',
  byHour: 'by the hour of the week',
  none: 'none: roads are free',
  onTheRoad: 'turn round on the road',
  atRendezvous: 'go on, and are sent home from there',
  toOpenRequests: 'go on to another open request',
  off: 'off',
  byDutyClock: 'before the tour ends',
  hold: 'wait in reserve',
  afterRegions: 'after the regions',
  alongside: 'with the regions',
  mutualAid: 'mutual-aid regions',
  organisedCrime: 'organised-crime regions',
  counterTerrorism: 'counter-terrorism regions',
  homeOffice: 'regions of the Home Office',
  standing: 'from the start',
  onUnfilled: 'when the tier below can’t fill a request',
  scheduled: 'when the scenario says so',
  nearest: 'the nearest first',
  regionalShare: 'every region its share',
  fastestSupply: 'whoever can supply fastest',
  evenBurden: 'whoever has lent least',
  mostCompatible: 'those most like the host',
  weighted: 'weighed by time and burden',
  optimal: 'the best that could be done',
};
export const ON = 'on';
export const OFF = 'off';

export const EFFECT = 'What it comes to';
export const EFFECT_AT = 'Measured for';
export const EFFECT_NOTE =
  'One run with the same luck, with the scenario’s own figures and with yours. Times are from the first request.';
export const FIRST_OUTSIDE = 'First unit from outside';
export const ARRIVED = 'So much arrived';
export const arrived = (share: string): string => `${share} arrived`;
export const UNMET = 'Need unmet';
export const BREACHES = 'Cover broken';
export const NEVER = 'never';
export const officerHours = (hours: string): string => `${hours} h`;
export const UNMET_UNIT = 'officer-hours, all of the exercise';
export const timesText = (count: number): string => (count === 1 ? 'once' : `${count} times`);
export const inFull = (what: string, before: string, now: string): string => `${what}: before ${before}, now ${now}`;
