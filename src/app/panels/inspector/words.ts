// Words of the inspector.

import type { ForceKind } from '../../../core/model/dataset.ts';
import type { PairState } from '../../../core/model/link-pairs.ts';
import type { NATIONAL_ORDERS } from '../../../core/model/national-forces.ts';
import type { ForceState, UnitState } from '../../../core/model/states.ts';
import type { StrengthFactor } from '../../../core/trace/facts.ts';
import type { DelayPart } from '../read/delays.ts';
import type { AnsweredBy } from '../read/donor-decisions.ts';

export const WAITING = 'The exercise is being worked out.';
export const RUN_SAFE = 'The run so far is safe.';
export const NOTHING_LOST = 'Nothing is lost.';

export const OVERVIEW = 'Incidents';
export const OVERVIEW_HINT = 'Select a force, an incident or a unit on the map or in the tables to see more of it.';
export const NOTHING_DEMANDED = 'Nothing is demanded now.';
export const over = (n: number): string => `${n} over`;
export const ahead = (n: number): string => `${n} not yet reported`;
export const INCIDENT = 'Incident';
export const CLOSE = 'Clear the selection, Escape';
export const NO_INCIDENTS = 'This scenario has no incident.';

export const ARRIVALS = 'How soon help arrived';
export const ARRIVALS_MEASURE =
  'Share of the requirement arrived at the rendezvous, timed from the first request, over the whole exercise as it would now run. This is Muster’s own measure; no published standard sets a time for arrival.';
export const FIRST = 'First';
export const OWN_AND_OUTSIDE = 'Own + outside';
export const OUTSIDE_ONLY = 'Outside only';
export const NEVER = 'not reached';
export const NO_REQUEST = 'No request made.';
export const ofUnits = (units: string): string => `of ${units}`;
export const requirement = (units: string): string => `Requirement ${units}`;

export const STANDARD = 'Formed at home against the published standard';
export const STANDARD_NOTE =
  'Share of this force’s warned units formed at their own muster point, before any travel, over the whole exercise as it would now run. A unit stood down before it formed counts as not formed.';
export const STANDARD_NONE = 'None of its public order units is warned in this exercise.';

export const HOLDINGS = 'Holdings';
export const NO_HOLDINGS = 'No holding on file.';
export const STRENGTH = 'Officers, full-time equivalent';
/** Forces without an area are counted each in its own way: its source says how. */
export const STRENGTH_COUNTED = 'Officers';
/** What can be formed at this hour; the surge, once there is one. */
export const atHand = (units: string, formable: string, most: string, onDuty: string, surge: string | null): string =>
  `At this hour ${formable} of its ${most} ${units} can be formed, ${onDuty} of them on duty and the rest called in${surge === null ? '' : `. Its surge: ${surge}`}.`;
export const AT_HOME = 'At home';
export const STANDING_MEANING: Readonly<Record<ForceState, string>> = {
  steady: 'nothing is asked of it.',
  heightened: 'something is asked of it, and nobody is away.',
  mobilised: 'units are away, and more could be spared.',
  stretched: 'of what is away, nothing more can be spared.',
  belowMinimumCover: 'it has less at home than it is to keep.',
  recovering: 'everyone is home, and some still rest.',
};
export const NO_BREACH = 'Its cover has not fallen below the minimum so far.';
export const STILL_OPEN = 'and still';
export const olderBreaches = (count: number): string => `and ${count} earlier`;
/** Incidents that a force deals with by itself, and the units they have. */
export const ownIncidents = (count: number, units: number): string =>
  `${count} ${count === 1 ? 'incident' : 'incidents'} of its own at home, with ${units} ${units === 1 ? 'unit' : 'units'}.`;
/** What a force agreed to, and the most it had given at once. */
/** What makes up a unit that isn't one force's whole unit, as a sentence. */
export const madeUp = (of: string): string => `${of.charAt(0).toUpperCase()}${of.slice(1)}.`;

export const contribution = (agreed: string, units: string, supplied: string): string =>
  `Agreed contribution to the national number: ${agreed} ${units}. Most given at once so far: ${supplied}.`;
export const WORKS_AS_ONE = 'Works together with';
export const guard = (name: string, units: string): string =>
  `Standing guard, whatever happens: ${units}. ${name}; an illustrative figure.`;
export const KIND = 'Kind';
export const MERGED = 'Merged from';
export const KIND_WORDS: Readonly<Record<ForceKind, string>> = {
  territorial: 'Force of an area',
  nonHomeOffice: 'Non-Home Office force',
  otherCountry: 'Force of another country (s98)',
};
export const KEEPS = 'Keeps for its own task';
export const ASKED: Readonly<Record<(typeof NATIONAL_ORDERS)[number], string>> = {
  afterRegions: 'Asked by the national centre alone, for what the regions leave wanting.',
  alongside: 'Asked by the national centre alone, together with the regions.',
};
export const ASKED_FOR = 'Asked for, and answered';
export const ASKED_FOR_NOTE =
  'A donor gives what is free at home above its minimum cover at that hour, and declines the rest. A host keeps no cover from itself.';
export const believed = (units: number, ago: string, free: number): string =>
  `asked in the belief that it had ${units} free, as heard ${ago} before, and had ${free}`;
export const WAS_ASKED = 'Asked';
export const FREE = 'Free';
export const COVER_KEPT = 'Keeps';
export const GAVE = 'Gave';
export const AS_HOST = 'as host';
export const olderAsks = (n: number): string => `${n} earlier, in the log.`;
export const UNITS_NOW = 'Units now';
export const NO_UNITS = 'It can form no unit in this exercise.';

export const DEMAND = 'Demand';
export const AT_WORK = 'At work';
export const ON_THE_WAY = 'On the way';
export const SHORT = 'Short';
export const REQUESTS = 'Requests';
export const NO_REQUESTS = 'No request yet.';

export const PARTNERS = 'Partners';
export const PARTNER_DUE = 'Due';
export const PARTNER_LINKED = 'Linked';
export const NOT_LINKED = 'not yet';
export const lateBy = (time: string): string => `${time} late`;
export const onlyThrough = (partner: string): string => `only through ${partner}`;
export const cutOffTimes = (times: number): string => (times === 1 ? 'cut off once' : `cut off ${times} times`);
export const PARTNERS_NOTE =
  'Linked when told over a channel that works and in place, by times of the doctrine. Dues are the scenario’s own.';

export const STRENGTH_HEAD = 'What it is worth';
export const STRENGTH_NOTE =
  'Effective is nominal × the factors, as this product’s doctrine has them; every factor can be switched off there.';
export const NOMINAL = 'Nominal';
export const FACTOR_WORDS: Readonly<Record<StrengthFactor, string>> = {
  inUse: 'At work',
  compatibility: 'Mix',
  command: 'Command',
  fatigue: 'Fatigue',
};
export const EFFECTIVE = 'Effective';
export const NOTHING_YET = 'Nothing is lost by working together so far.';
export const madeUpSet = (name: string): string => `Made up for this exercise: ${name}.`;
export const foreseen = (when: string, ahead: string): string => `Foreseen ${when}, ${ahead} before its first report.`;
export const MONEY = 'Money';
export const OFFICER_HOURS = 'Officer-hours';
export const POUNDS = '£';
export const IS_BILLED = 'Would be billed by';
export const BILLS = 'Would bill';
export const ownHours = (hours: string): string =>
  `Its own units: ${hours} officer-hours at its own incidents, which nobody is billed for.`;
export const inAll = (forces: string): string => `In all, ${forces} forces`;
export const MONEY_NOTE =
  'Whole exercise as it would now run: hours from mustering until home, nights away, miles. Every rate is an assumption of the doctrine: nobody’s real bill. All lines are in the table.';
export const FORESEEN = 'Foreseen';

export const CONTROL = 'Loss of control';
export const CONTROL_OFF =
  'Demand follows the scenario alone here: what is not met does not feed back. It is left off for peaceful protest, where liaison is what is demanded.';
/** Who answered for a force where doctrine didn't. */
export const ANSWERED_BY_WORDS: Readonly<Record<AnsweredBy, string>> = {
  people: 'as people decided',
  nobody: 'nobody answered in time',
};

export const CONTROL_NOTE =
  'This stands for loss of control and nothing more: no crowd psychology, dialogue, tactics or legitimacy.';
export const INTENSITY = 'Intensity';
export const stepsCome = (share: string, shortMin: string, inHandMin: string): string =>
  `Below ${share} of the demand for ${shortMin} min, a step up; all of it for ${inHandMin} min, a step down.`;
export const adds = (share: string): string => `Each step adds ${share} of what the phase demands.`;
export const mayLight = (perHour: string, from: string): string =>
  `From intensity ${from} it may light other places, each with a chance of ${perHour} in an hour:`;
export const LIT = 'lit';
export const litBy = (name: string, when: string): string => `Lit by ${name}, ${when}.`;
export const mayBeLitBy = (names: string): string => `May be lit by ${names}; it has not been so far.`;

export const RADIO = 'Radio plan';
export const CONTESTED = 'contested';

export const ASKED_TO_WORK = 'From asked to at work';
export const PART_WORDS: Readonly<Record<DelayPart, string>> = {
  decision: 'Decision',
  notice: 'Notice',
  loading: 'Loading',
  cutOff: 'No road open',
  brokenDown: 'Broken down',
  travel: 'Travel',
  waiting: 'Waiting for a bay',
  reception: 'Reception',
  bridging: 'Bridging',
  idle: 'Idle',
  reserve: 'Reserve',
  resting: 'Resting near by',
};
export const WHY = 'Why?';
export const aboutBreach = (when: string): string => `cover below the minimum, ${when}`;
export const IN_ALL = 'In all';
export const times = (n: number): string => `${n} times`;
export const WHY_IDLE = 'Why idle:';
export const EXPECTED = 'expected';
export const SO_FAR = 'so far known';
export const NOT_COMMITTED = 'It has not been asked for.';
export const ROUTE = 'Route';
export const ROADS = 'Roads closed or slowed now';
export const roadNote = (time: string, phrase: string): string => `At ${time} it ${phrase}.`;
export const ON_DUTY = 'On duty for';
export const untilAtMost = (hour: string): string => `its tour ends at ${hour}`;
export const tired = (share: string): string => `tired, it is worth ${share} of itself`;

/** Committed at home, in the column that says where. */
export const COMMITTED = 'Committed';
export const COLUMN_WORDS = { home: 'At home', way: 'On the way', work: 'At work', back: 'Going home' } as const;

/** The same of a unit that works from its own premises, in the states where that makes a difference. */
export function doingAtHome(state: UnitState, place: string, home: string): string | null {
  if (state === 'formed') return `Formed at ${home}, taking up work for ${place}.`;
  if (state === 'deployed') return `At work for ${place} from its own premises at ${home}; it doesn’t travel.`;
  return state === 'released' ? `Released by ${place}, handing over.` : null;
}

/** What a unit in a state is doing, in plain words; the place is where it is committed. */
export function doing(state: UnitState, place: string, rendezvous: string, home: string): string {
  const texts: Readonly<Record<UnitState, string>> = {
    available: `At home with its force, free to be asked.`,
    warned: `Warned for ${place}; its officers are being called.`,
    mustering: `Mustering at ${home} for ${place}.`,
    formed: `Formed at ${home}, ready to leave for ${place}.`,
    travelling: `On the road to ${rendezvous} for ${place}.`,
    atRendezvous: `Booking in at ${rendezvous} for ${place}.`,
    inReserve: `Held in reserve at ${rendezvous} for ${place}; nobody is short now.`,
    deployed: `At work at ${place}.`,
    idle: `Booked in at ${rendezvous} and idle: there is no place for it at ${place}.`,
    relieved: `Relieved at ${place}, handing over to the unit that takes its place.`,
    resting: `Off duty, resting near ${rendezvous} before it takes over again.`,
    released: `Released from ${place}, handing over before it leaves.`,
    returning: `On the road home from ${place}.`,
    recovering: `Home, resting before it can be asked again.`,
    committedAtHome: `At work at home for its own force; it can’t be asked.`,
  };
  return texts[state];
}

export const GAPS = 'Gaps';
export const GAPS_SO_FAR = 'Gaps so far';
export const allOf = (count: number): string => `All ${count}`;

/** Where it leads: to the place clicked, or by its name. */
export const timeTo = (place: string | null): string =>
  place === null ? 'Time from here: the place clicked' : `Time from here: ${place}`;
export const ITS_VIEW = 'This force’s view: given, got, left uncovered, asked of it';

export const CENTRE = 'Centre';
export const LINK = 'Link';
export const STAFF = 'Staff: requests at once';
export const IN_HAND = 'Requests in hand';
export const WAITING_NOW = 'Requests waiting';
export const SERVES = 'Serves';
export const CONTROL_ROOM_OF = 'Control room of';
export const ALL_FORCES = 'all forces';
export const NOT_CALLED_ON = 'The doctrine of this exercise gives it nothing to do.';
export const FEWER = 'Fewer';
export const allRows = (count: string): string => `All ${count}`;
export const LOAD = 'Load over time';
export const LOAD_NOTE =
  'The whole run under the present plan. Filled: waiting. Line: in hand. Dashes: as many as its staff can have in hand at once.';
export const NEVER_ANY = 'No request reaches it in this run.';
export const loadText = (most: string, at: string): string => `Most at once: ${most} waiting, ${at}.`;
export const NEVER_WAITED = 'Nothing ever waits here.';
export const WHO_WAITS = 'In hand and waiting';
export const NOBODY_WAITS = 'Nothing waits and nothing is in hand.';
export const inHandText = 'in hand';
export const placeText = (place: string, waited: string): string => `place ${place}, for ${waited}`;
export const REACHED = 'Requests that reached it';
export const LONGEST = 'Longest wait';
export const GONE_ROUND = 'Hosts that went round it';
export const TROUBLES = 'Times overloaded, failed';
export const JOINED_TO = 'Joined to';
export const WHAT_HAPPENED = 'What happened';
export const NOTHING_HAPPENED = 'Nothing yet.';
export const USUALLY = 'Usually';
export const NINE_IN_TEN = 'Nine in ten within';
export const NOW = 'Now';
export const LATENCY_NOTE = 'From the wish to tell it until it is understood at the other end.';
export const PASSED = 'What passed, so far';
export const WHICH_LINK = 'Which of several links carried a message is not told.';
export const PAIR_WORDS: Readonly<Record<PairState, string>> = {
  whole: 'Works',
  part: 'Works in part',
  none: 'Down',
};
export const LINK_STATE_WORDS = ['works', 'degraded', 'down'] as const;

export const REQUEST = 'Request';
export const GONE_REQUEST = 'A request of another run';
export const requestTitle = (number: number, units: string, unitName: string): string =>
  `Request ${number}: ${units} ${unitName}`;
export const notDraftedYet = (when: string): string => `As things go now it will be drafted at ${when}.`;
export const LIFE = 'Its life, minute by minute';
export const STEP = 'Step';
export const STEP_AT = 'From';
export const STEP_LASTED = 'Lasted';
export const REDUCED = 'Reduced';
export const toFind = (units: string): string => `${units} to find`;
/** Steps of which it says something that not all have been found. */
export const isLacking = (state: string | null): boolean =>
  state === null || state === 'offeredInPart' || state === 'unfilled';
export const IN_ALL_SO_FAR = 'In all so far';
export const ANSWERS = 'Who was asked, and gave';
export const FORCE = 'Force';
