// Words of the start screen.

import { counted } from '../format.ts';

export const HEADLINE = 'Rehearse how forces help each other';
export const ABOUT =
  'Mutual aid between the 43 territorial forces of England and Wales, with five others that can join, simulated minute by minute from public sources, and open about every figure.';
export const WAYS = 'Ways in';
export const TABLETOP = 'Run a tabletop';
export const TABLETOP_SAYS =
  'Choose an exercise, print its pack, brief the room, take decisions as it runs, and leave with a debrief.';
export const exercises = (all: number, withList: number): string =>
  `${counted(all, 'exercise', 'exercises')}, ${withList} with injects, or your own`;
export const LEARN = 'Learn the SPR';
export const LEARN_SAYS =
  'What the Strategic Policing Requirement asks, paragraph by paragraph, each with the runs that show it.';
export const paragraphs = (all: number, simulated: number): string => `${all} paragraphs, ${simulated} simulated`;
export const ASK_SAYS =
  'Ask in a sentence, or change a figure. One sentence back with a range, what decides it, and one printed page.';
export const ASK_FOOT = 'No playback needed';
export const CHOOSE = 'Choose a scenario';
export const CHOOSE_HINT = 'Click one, or press its number';
export const SCENARIOS = 'Scenarios';
export const OPEN = 'Open…';
export const OPEN_HINT =
  'An exercise that was saved as a file, or a scenario of your own. A file can also be dropped anywhere.';
export const PRIVATE = 'Nothing you enter leaves this computer.';
export const NONE = 'No scenario could be read. Check the scenarios folder, then reload.';
export const EDITION = 'SPR';
export const BEGINS = 'Begins';
/** For a tabletop: how many are ready in its Main Events List. */
export const INJECTS = 'Injects';
export const LASTS = 'Lasts';
