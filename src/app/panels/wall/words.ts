// Words of the room's second window.

import type { Following } from '../../exercise/follow-desk.ts';

export const TITLE = 'The room’s screen';
export const OPEN = 'Open the room’s screen';
export const OPEN_HINT =
  'A second window for the projector: clock, map, situation and injects up to now, never what is ahead. It follows this one.';
export const REFUSED = 'The browser did not open a second window. Allow pop-ups for this page and press again.';
export const PAUSED = 'Paused';
export const TIMES = (speed: string): string => `Playing at ${speed} times`;
export const ENDED = 'The exercise has ended';
export const NOW = 'The situation now';
export const TOLD = 'What the room was told';
export const NOTHING_TOLD = 'No inject so far.';
export const DECIDED = 'What was decided';
export const NOTHING_DECIDED = 'No decision so far.';

export const SAYS: Readonly<Record<Exclude<ReturnType<Following['state']['peek']>, 'following'>, string>> = {
  waiting: 'Waits for the desk. If nothing comes, open this window anew from the desk: Details of this run.',
  empty: 'No exercise is under way on the desk.',
  silent: 'The desk is not there any more. What is shown is how it left off.',
};
