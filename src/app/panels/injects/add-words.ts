// Words of the form by which exercise control adds an inject.

import type { ConditionField, ConditionKind } from '../../../core/model/mel.ts';
import { counted, sentence } from '../format.ts';

export const ADD = 'Add an inject';
export const TITLE = 'Title';
export const TEXT = 'Text, as it is read out or handed over';
export const FOR_ROLES = 'For, one role or more';
export const STARTS = 'Given';
export const AT_TIME = 'At a time from now';
export const IN_MIN = 'Minutes from now';
export const AFTER_MIN = 'Minutes after that';
export const MORE = 'More';
export const EXPECTED = 'Expected of the room, one action a line';
export const OBJECTIVES = 'Objectives that it serves';
export const SPR = 'SPR paragraphs, such as 5.3';
export const ANY = 'Any';
export const CHOOSE = 'Choose…';
export const FROM_NOW = 'What came about before it is added doesn’t count; it is given once.';

export const KIND: Readonly<Record<ConditionKind, string>> = {
  coverBelow: 'When cover falls below its minimum',
  requestUnfilled: 'When a request stands unfilled',
  arrived: 'When so much of what is demanded has come',
  tierActive: 'When a tier is activated',
  centreOverloaded: 'When a coordination centre is overloaded',
  centreFailed: 'When a coordination centre fails',
  incidentEscalated: 'When an incident escalates',
  incidentContained: 'When an incident is contained',
  unitsIdle: 'When units stand idle',
  partnerLate: 'When a partner isn’t linked by its deadline',
};

export const FIELD: Readonly<Record<ConditionField, string>> = {
  force: 'Force',
  capability: 'Capability',
  incident: 'Incident',
  tier: 'Tier',
  centre: 'Coordination centre',
  partner: 'Partner',
  share: 'Per cent of what is demanded',
  units: 'Units at least',
  forMin: 'Minutes unfilled',
};

/** A partner's id as people say it: `fireAndRescue` is "Fire and rescue". */
export const partnerName = (id: string): string =>
  sentence(id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

export const NO_TITLE = 'A title is needed.';
export const NO_TEXT = 'A text is needed.';
export const NO_ROLE = 'At least one role is needed.';
export const CHOOSE_ONE = 'One of the list is needed.';
export const TOO_MANY_LINES = 'At most 20 actions.';
export const minutesUpTo = (most: number): string => `A whole number from 0 to ${counted(most, 'minute', 'minutes')}.`;
export const wholeFromTo = (least: number, most: number): string => `A whole number from ${least} to ${most}.`;
export const noParagraph = (typed: string): string => `The Strategic Policing Requirement has no paragraph ${typed}.`;
