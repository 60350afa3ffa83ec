// Words of the timeline.

import type { NotApplicable } from '../../../core/model/decisions.ts';
import { counted } from '../format.ts';
import { CAUSE_WORDS, NOT_APPLICABLE_WORDS } from '../words.ts';

export const DEMAND = 'Demand';
export const AT_WORK = 'At work';
export const NOMINAL = 'Nominal';
export const EFFECTIVE = 'Effective';
export const ON_THE_WAY = 'On the way';
export const SHORT = 'Short';
export const HINT = 'Drag the cursor, or step by fact with';
export const ALL_INCIDENTS = 'all incidents';
export const WAITING = 'The first run is being worked out.';
export const DECISION_MARK = 'Your decision';
export const SHARES_TITLE = 'Share of the requirement arrived, own and outside units: Muster’s own measure';

export const tierStoodUp = (name: string, cause: keyof typeof CAUSE_WORDS): string =>
  `${name} stood up: ${CAUSE_WORDS[cause]}`;
export const decisionWithoutEffect = (reason: NotApplicable): string =>
  `Your decision did nothing: ${NOT_APPLICABLE_WORDS[reason]}`;
export const spanLabel = (hours: number): string =>
  hours === 0 ? 'All' : hours < 48 ? `${hours} h` : `${hours / 24} days`;
export const onTheLine = (unitPlural: string, officers: number): string =>
  `${unitPlural}, ${counted(officers, 'officer', 'officers')} on the line in each`;
