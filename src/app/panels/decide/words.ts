// Words of the form of decisions, of what waits for one, and of the list of those taken.

import type { Charge } from '../../../core/model/decisions.ts';
import type { Field, FormKind } from './draft.ts';

export const NEW = 'A decision';
export const CHANGE = 'Another in its place';
export const TAKE = 'Take this decision';
export const PUT = 'Put it in its place';
export const CANCEL = 'Cancel';
export const CLOSE = 'Close';
export const WHO = 'Decided by';
export const WHAT = 'Decision';
export const WHY = 'Why (may follow later)';
export const IN_STEAD = 'Exercise control decides in their stead';
export const NOT_THERE =
  'It would do nothing: no phase of this incident needs it in this exercise. What the room decides all the same can be written down as a note.';
export const DECIDES_NOTHING = 'This role watches and decides nothing. Exercise control may decide in its stead.';
export const NO_CONTROL = 'This role leaves the list as it is; the reason may still be added.';
export const afterEnd = 'The exercise has ended. Move the cursor back to decide earlier.';

export const KIND_WORDS: Readonly<Record<FormKind, string>> = {
  activateTier: 'Activate a tier of aid',
  declare: 'Declare an incident',
  request: 'Ask for more units',
  answer: 'Answer for a force that is asked',
  takeOver: 'Take over from doctrine',
  handBack: 'Hand back to doctrine',
  chooseDonors: 'Ask a force first',
  setCover: 'Set what a force keeps at home',
  prePosition: 'Have units stand by',
  holdInReserve: 'Hold units in reserve',
  commitReserve: 'Put the reserve to work',
  release: 'Release units',
  divert: 'Divert units',
  rendezvous: 'Open bays at a rendezvous',
  relief: 'Set how long tours are',
  liaison: 'Post a liaison officer',
  openGroup: 'Call the coordinating group',
  militaryAid: 'Ask for military aid',
  seekDirection: 'Seek direction, as the last resort',
  note: 'Anything else (written down only)',
};

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  charge: 'What',
  tier: 'Tier',
  force: 'Force',
  incident: 'Incident',
  to: 'To',
  bays: 'Bays, received at once',
  tourHours: 'Hours on duty',
  capability: 'Capability',
  units: 'Units',
  gives: 'It gives',
  fromOthers: 'From other forces only',
  neededInMin: 'Needed within, minutes (may stay empty)',
  text: 'What is decided',
};

export const FAULTS: Readonly<Partial<Record<Field, string>>> = {
  units: 'A number of units from 1 to 9999.',
  to: 'Another incident of this exercise.',
  bays: 'A number from 1 to 99.',
  tourHours: 'Hours from 1 to 99.',
  neededInMin: 'Minutes as a whole number, or nothing.',
  text: 'Say what is decided.',
};

export const CHARGE_WORDS: Readonly<Record<Charge['of'], string>> = {
  answers: 'What a force answers when asked',
  tier: 'When a tier stands up',
  declaration: 'When an incident is declared',
  requests: 'What is asked for an incident',
};

export const GIVES_WORDS = {
  all: 'all that it is asked for, now and later',
  some: 'at most so many units',
  decline: 'nothing',
} as const;

/** What a kind does, in a sentence below its name. */
export const KIND_HINTS: Readonly<Partial<Record<FormKind, string>>> = {
  request: 'Beside what doctrine asks for. They stay until they are let go or the incident is over.',
  answer: 'Stands for every ask of this capability for this incident, until another answer is given.',
  takeOver: 'From this moment people decide it; doctrine decides everything else.',
  note: 'The simulation doesn’t know it: it stands in the record and changes nothing.',
};

export const WAITING = 'Waits for a decision';
export const AGREE = 'Agree';
export const PART = 'Part';
export const DECLINE = 'Decline';
export const GIVE = 'Give';
export const DECLARE = 'Declare now';
export const ASK = 'Ask…';
export const inTheirStead = 'Pressed here, exercise control answers in the force’s stead.';

export const isAsked = (force: string, units: string, place: string): string =>
  `${force} is asked for ${units} for ${place}`;
export const atHomeText = (atHome: string, left: string): string => `Has ${atHome} at home; agreeing leaves ${left}`;
export const keepsText = (keeps: string): string => `doctrine would keep ${keeps}`;
export const until = (when: string): string => `Waits until ${when}, then counts as unanswered.`;
export const toDeclare = (incident: string): string => `${incident} is reported. People decide when it is declared.`;
export const toAsk = (incident: string, units: string): string =>
  `${incident} lacks ${units} that nobody has sent for. People decide what is asked.`;

export const ACTIONS = 'Change';
export const changeOf = (text: string): string => `Change: ${text}`;
export const BESIDE = 'Beside doctrine';
export const besideOf = (text: string): string => `Beside doctrine: ${text}`;
export const EDIT = 'Decide otherwise…';
export const REMOVE = 'Remove';
export const TO_CURSOR = 'Move to the cursor';
export const SOONER = '15 min sooner';
export const LATER = '15 min later';
export const REASON = 'Why';
export const KEEP_REASON = 'Keep the reason';
export const BY_CONTROL = 'placed by exercise control';

export const laterText = (count: number): string =>
  count === 1 ? 'One decision is there for a later moment' : `${count} decisions are there for later moments`;
export const AFTER_WORDS = {
  stays: 'It stays, and this is added',
  goes: 'This replaces what followed',
  branch: 'Keep both: this goes onto a branch of its own',
} as const;
export const branchName = (when: string): string => `Otherwise from ${when}`;
export const THEY_STAY = 'They stay, and this is added';
