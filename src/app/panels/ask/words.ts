// Words of the page of questions.

import type { Variation } from '../../../core/experiments/variations.ts';

export const BACK = 'Back to the start';
export const HOW_SOON = 'How soon?';
export const WHAT_IF = 'What if?';
export const WHAT_IS_LEFT = 'What is left?';
export const BROKEN_CURVE = 'Runs in which cover has broken by then';
export const HOW_COUNTED =
  'Everyday work, its own incidents and its guards go on at home. Cover breaks when fewer units are free there than it is to keep at that hour. Only this force has any to send, so all are asked of it; it agrees to what it can spare. Those sent stay for the whole time; reliefs are not counted.';
export const WHICH = 'Which question';
export const ASK = 'Ask';
export const STOP = 'Stop';
export const PRINT = 'Print one page';
export const DECIDES = 'What decides it';
export const THERE_CURVE = 'Units there';
export const MOVES = 'What moves the answer';
export const MOVES_UNIT = 'minutes a unit waits, more or less';
export const WHEN_ALL = 'When all are there';
export const DONORS = 'From whom, in a run from the middle';
export const NOBODY_BELOW = 'Nobody falls below the cover that it keeps at home.';
export const donorColumns = (place: string): string =>
  `Force, units, time to its first, left at home / to keep there. ${place} is where they book in.`;
export const FAILED = 'The question could not be answered.';
export const NOT_REAL = 'Holdings are illustrative figures, not real ones.';
export const NEVER = 'never';

export const VARIATION_WORDS: Readonly<Record<Variation['id'], string>> = {
  notice: 'Notice to move',
  deciding: 'Deciding and finding donors',
  booking: 'Leaving and booking in',
  activation: 'Activating the national tier',
  cover: 'Cover kept at home',
  formable: 'Share that can be formed',
};

/** Said after a figure that differs from tier to tier. */
export const IN_FIRST_TIER = 'in the first tier';
