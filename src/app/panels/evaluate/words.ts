// Words of what evaluators write down.

import type { Outcome } from '../../../core/model/evaluation.ts';

export const TITLE = 'Evaluation';
export const ABOUT =
  'What injects were expected to bring about, and notes against objectives. It is of roles and of the exercise, never of a person.';
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: 'Met',
  partly: 'Partly',
  notMet: 'Not met',
  notObserved: 'Not observed',
};
export const EXPECTATIONS = 'Expectations';
export const NO_EXPECTED = 'No inject that expects something has been given yet.';
export const NO_MEL = 'This exercise has no list of injects, and so no expectations; notes can be taken all the same.';
export const howIsIt = (expected: string): string => `How it turned out: ${expected}`;
export const NOTE_ON = (expected: string): string => `Note on: ${expected}`;
export const NOTE_HINT = 'Note, may stay empty';
export const INITIALS = 'Your initials (may stay empty)';
export const markedAt = (when: string, initials: string): string =>
  `marked ${when}${initials === '' ? '' : `, ${initials}`}`;
export const UNMARKED = 'not marked yet';
export const NOTES = 'Notes';
export const NO_NOTES = 'No note has been taken.';
export const NOTE = 'Note';
export const ABOUT_WHAT = 'About';
export const WHOLE = 'The exercise as a whole';
export const paragraph = (number: string): string => `SPR ${number}`;
export const TAKE_NOTE = 'Take this note';
export const FULL = 'No more can be written down in one exercise.';
export const UNDO_HINT = 'Undo takes the last mark or note back.';
export const tally = (counts: Readonly<Record<Outcome | 'unmarked', number>>): string =>
  `${counts.met} met, ${counts.partly} partly, ${counts.notMet} not met, ${counts.notObserved} not observed, ${counts.unmarked} not marked`;
