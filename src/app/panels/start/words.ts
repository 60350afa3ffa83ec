// Words of the start screen.

export const HEADLINE = 'Rehearse how forces help each other';
export const ABOUT =
  'Mutual aid between the 43 territorial forces of England and Wales, with five others that can join, simulated minute by minute from public sources, and open about every figure.';
export const CHOOSE = 'Choose a scenario';
export const CHOOSE_HINT = 'Click one, or press its number';
export const SCENARIOS = 'Scenarios';
export const OPEN = 'Open…';
export const OPEN_HINT =
  'An exercise that was saved as a file, or a scenario of your own. A file can also be dropped anywhere.';
export const LEARN = 'Learn the SPR';
export const LEARN_HINT =
  'What the Strategic Policing Requirement asks, paragraph by paragraph, and what of it Muster simulates.';
export const PRIVATE = 'Nothing you enter leaves this computer.';
export const NONE = 'No scenario could be read. Check the scenarios folder, then reload.';
export const EDITION = 'SPR';
export const BEGINS = 'Begins';
/** For a tabletop: how many are ready in its Main Events List. */
export const INJECTS = 'Injects';
export const LASTS = 'Lasts';
