// Words of the room's second window, and of the desk shown as a role.

import type { Sight } from '../../../core/trace/sight.ts';
import type { TraceHeader } from '../../../core/trace/trace.ts';
import type { Following } from '../../exercise/follow-desk.ts';

export const TITLE = 'The room’s screen';
export const OPEN = 'Open the room’s screen';
export const OPEN_HINT =
  'A second window that follows this one: for the projector, or, chosen there, for one role. It never shows what is ahead but to exercise control.';
export const REFUSED = 'The browser did not open a second window. Allow pop-ups for this page and press again.';
export const SHOW_TRUTH = 'The whole room sees what really is';
export const SHOW_TRUTH_HINT =
  'Otherwise it sees what has been reported: the forces where it happens as they are, all others as the register has them.';
export const SHOW_AS = 'Show this screen as a role';
export const SHOW_AS_HINT = 'Where there is one screen: as a role has it, without what is ahead. One press leads back.';
export const BACK = 'Back to exercise control';
export const PLAY = 'Play, Space';
export const PAUSE = 'Pause, Space';
export const PAUSED = 'Paused';
export const TIMES = (speed: string): string => `Playing at ${speed} times`;
export const ENDED = 'The exercise has ended';
export const SHOWN_TO = 'Shown to';
export const WALL = 'The whole room';
export const ITS_FORCE = 'Its force';
export const ITS_REGION = 'Its region';
export const NOW = 'The situation now';
export const SCORES = 'The five Cs so far';
export const TOLD = 'What the room was told';
export const TOLD_YOU = 'What you were told';
export const NOTHING_TOLD = 'No inject so far.';
export const DECIDED = 'What was decided';
export const NOTHING_DECIDED = 'No decision so far.';

export const PAGES_LABEL = 'What is shown';
export const PAGES = {
  now: 'Now',
  requests: 'Requests',
  forces: 'Forces',
  log: 'Log',
  evaluation: 'Evaluation',
  ahead: 'Ahead',
} as const;
export const WALL_NOTE =
  'What has been reported: the forces where it happens as they are, all others as the register has them.';
export const NOT_KNOWN = 'not known to this seat';
export const mapNote = ({ view }: Sight): string =>
  view === 'ownForce'
    ? 'The map has your own units as they are, and of other forces only what the register says.'
    : 'The map has units sent to incidents that you know of as they are; of everyone else, but your own, what the register says.';
export const REQUESTS = 'Requests that you know of';
export const NO_REQUEST = 'No request has come to your notice.';
export const toFind = (units: string): string => `${units} still to find`;
export const FORCES = 'Forces as they are';
export const OWN_FORCE = 'Your own force';
export const FORCE = 'Force';
export const AT_HOME = 'At home';
export const AWAY = 'Not at home';
export const REGISTER = 'Other forces, by the register';
export const REGISTER_NOTE =
  'Units that the centres believe to be free: as each force last said, less what it has given since. It may be old, and wrong.';
export const NO_REGISTER = 'Under these assumptions there is no register: what forces have free is taken to be known.';
export const BELIEVED_FREE = 'Believed free';
export const SAID_AT = 'Said at';
export const ago = (long: string): string => `${long} ago`;
export const LOG = 'What has come to your notice';
export const NOTHING_HAPPENED = 'Nothing yet.';
export const EARLIER = 'What came before is not shown here.';
export const AHEAD = 'What comes next in this run';
export const AHEAD_NOTE = 'For exercise control only, and only if nothing else is decided.';
export const INJECTS_AHEAD = 'Injects to come';
export const NO_INJECT_AHEAD = 'None.';

/** Where a role sits, in brackets; empty where it has no place. */
export function placeText({ exercise }: TraceHeader, { force, region }: Sight): string {
  const place = exercise.forces[force]?.name ?? region;
  return place === null || place === '' ? '' : `(${place})`;
}

export const SAYS: Readonly<Record<Exclude<ReturnType<Following['state']['peek']>, 'following'>, string>> = {
  waiting:
    'Waits for the desk. If nothing comes, open this window anew from the desk: the clock at the top, or the list of injects.',
  empty: 'No exercise is under way on the desk.',
  silent: 'The desk is not there any more. What is shown is how it left off.',
};
