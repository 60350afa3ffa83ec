// Words of the SPR sheet.

import { counted, whole } from '../format.ts';

export const EDITION = 'Edition';
export const SEARCH = 'Search the paragraphs';
export const CLOSE = 'Close the requirement, Escape';
export const PARAGRAPHS = 'Paragraphs';
export const ABOUT_EDITION = 'This edition and its threats';
export const BACK = 'All paragraphs';
export const NONE_FOUND = 'No paragraph has all of these words.';
export const SIMULATED = 'simulated';
export const NOT_SIMULATED = 'not simulated';
export const simulatedOf = (simulated: number, all: number): string =>
  `${whole(simulated)} of ${whole(all)} simulated, each in part`;
export const foundOf = (found: number, all: number): string => `${whole(found)} of ${whole(all)} found`;

export const OWN_WORDS = 'In our own words. The wording that counts is the Home Office’s.';
export const IN_MUSTER = 'In Muster today';
export const STANDS_FOR_IT = 'Simulated in part';
export const LEFT_OUT = 'Left out';
export const NOTHING_STANDS = 'Not simulated';
export const CITED_BY = 'Cited by';

export const IN_THIS_RUN = 'In this run';
export const RUN_NOTE =
  'Counted over the whole exercise as it would now run. What forces hold is illustrative, and so are these figures.';
export const NOT_ASKED = 'Not asked of this run.';

export const TESTED_BY = 'Scenarios that test it';
export const THIS_ONE = 'this one';
export const readAgainst = (edition: string): string => `read against ${edition}`;
export const NO_SCENARIO = 'No shipped scenario tests it.';
export const CANNOT_TEST = 'None: what is not simulated cannot be tested here.';

export const THREATS = 'National threats';
export const CHANGES = 'What changed';
export const NEW = 'new';
export const NO_SCENARIO_OF_IT = 'No shipped scenario.';
export const PUBLISHED = 'Published';

export const SENT_OWN = 'Units sent by the host force itself';
export const SENT_LENT = 'Units sent by other forces';
export const DONORS = 'Forces that sent them to another area';
export const WARNED = 'Units of other forces warned';
export const FORMED = 'Formed at home';
export const CAME = 'Reached the rendezvous';
export const WARNED_TO_CAME = 'Warned to rendezvous';
export const HALF = 'half within';
export const NINE_IN_TEN = 'nine in ten within';
export const INCIDENTS = 'Incidents';
export const AREAS = 'Force areas that they are in';
export const MET = 'Demand met';
export const HOURS_DEMANDED = 'Unit-hours demanded';
export const MOST_SHORT = 'Most units short at once';
export const NEVER_SHORT = 'never short';
export const UNITS_AT_MOST = 'units at the most';
export const demandedAndAtWork = (demanded: number, atWork: number): string =>
  `${whole(demanded)} demanded, ${whole(atWork)} at work`;
export const REQUESTS = 'Requests made';
export const FILLED = 'Found every unit asked for';
export const ORDERED = 'Units ordered';
export const REQUEST_TO_ORDER = 'Request to order';
export const TO_CENTRE = 'Request to centre';
export const BY_OTHER_MEANS = 'Messages that no link could take';
export const WENT_ROUND = 'Times that a host went round its centre';
export const NEVER_STOOD = 'never stood up';
export const ALWAYS_STOOD = 'always stands';
export const stoodFrom = (when: string): string => `stood up ${when}`;
export const looked = (requests: number): string => `${counted(requests, 'request', 'requests')} came to it`;

export const EFFECTIVE_SHARE = 'Effective, of nominal unit-hours';
export const OUTSIDE_CAME = 'Units of other forces that came';
export const BRIDGED = 'Of these, bridged at reception';
export const LEFT_IDLE = 'Times that a unit was left idle';
export const BRIDGED_MIN = 'Minutes of bridging, all units';
export const WAITED_MIN = 'Minutes waited at reception, all units';

export const PARTNERS_NEEDED = 'Links with partners needed';
export const PARTNERS_IN_TIME = 'Made in time';
export const PARTNERS_NEVER = 'Never made';
export const PARTNERS_CUT_OFF = 'Times cut off';
export const NEED_TO_LINK = 'Need to link';
