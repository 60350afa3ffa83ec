// Words of the tables.

import type { Disruption } from '../../../core/model/scenario.ts';
import type { MessageKind } from '../../../core/scoring/messages.ts';
import type { TableName } from '../view.ts';

export const TABLE_LABELS: Readonly<Record<TableName, string>> = {
  forces: 'Forces',
  capabilities: 'Forces by capability',
  standing: 'Officers and regions',
  incidents: 'Incidents',
  units: 'Units',
  requests: 'Requests',
  messages: 'Who told whom',
  centres: 'Centres',
  links: 'Links',
  partners: 'Partners',
  disruptions: 'Disruptions',
  gaps: 'Gaps',
  bills: 'Money',
  log: 'Log',
};
export const WHICH_TABLE = 'Which table';
export const TABLE_GROUPS = {
  forces: 'Forces',
  needs: 'What is needed and sent',
  joined: 'Who is joined to whom',
  run: 'The run as a whole',
} as const;

export const AT_CURSOR = 'At the cursor';
const HOLDINGS_NOTE = 'Units held, formable and at home are illustrative, not real holdings: no sorting by them.';
export const TABLE_NOTES: Readonly<Partial<Record<TableName, string>>> = {
  forces: HOLDINGS_NOTE,
  capabilities: HOLDINGS_NOTE,
  standing:
    'Officers are published. Who is away is measured in this run; which units a force has is illustrative. The standard is told of the whole run.',
  messages: 'Newest first. Which of several links carried it is not told.',
  links: 'How long a message takes is assumed: see the link itself.',
  partners: 'Only those that an incident of this exercise needs.',
  gaps: 'Officer-hours are those at incidents that each touches at most.',
};

export const MESSAGE_WORDS: Readonly<Record<MessageKind, string>> = {
  request: 'Request sent',
  asked: 'Asked for units',
  agreed: 'Yes, in full or part',
  declined: 'No',
};
export const EFFECT_WORDS: Readonly<Record<Disruption['effect'], string>> = {
  down: 'Down',
  degraded: 'Works in part',
  shortStaffed: 'Short of staff',
  closed: 'Closed',
  slowed: 'Slowed',
};
export const channelText = (name: string): string => `every ${name.toLowerCase()} link`;
export const NOT_YET = 'Not yet';
export const LASTS = 'Now';
export const IS_OVER = 'Over';
export const NO_STANDARD_TESTED = 'not tested: none warned';
export const NO_REGION = 'none';
export const KEPT = 'kept';
export const notKept = (missed: string): string => `not kept: ${missed}`;
export const missedText = (formed: number, warned: number, hours: number): string =>
  `${formed} of ${warned} in ${hours} h`;

export const BILL_NOTE =
  'Whole exercise as it would now run; every rate is an assumption and holdings are illustrative: nobody’s real bill';
export const NO_FORCE = 'No force.';
export const NO_INCIDENT = 'No incident.';
export const NO_UNIT = 'No unit.';
export const NO_REQUEST = 'No request yet.';
export const NO_MESSAGE = 'Nobody has told anybody anything yet.';
export const NO_CENTRE = 'This doctrine has no rules for coordination centres.';
export const NO_LINK = 'Nobody is linked with anybody in this exercise.';
export const NO_PARTNER = 'No incident of this exercise needs a partner.';
export const NO_DISRUPTION = 'Nothing is closed, slowed or out of order in this exercise.';
export const NO_GAP = 'No gap so far.';
export const NO_FACT = 'Nothing has happened yet.';
export const NO_BILL = 'No other force’s unit leaves for an incident, or this doctrine has no rates.';

export const INJECTS = 'Injects';
export const INJECTS_HINT = 'The Main Events List, for exercise control, I';
export const DEBRIEF = 'Debrief';
export const DEBRIEF_HINT = 'What is to be done, and the report to take away, D';
