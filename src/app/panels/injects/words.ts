// Words of the Main Events List, of notices of injects, of the room's clock and of the situation report.

import type { Inject } from '../../../core/model/mel.ts';
import type { InjectStatus } from '../../../core/trace/injects.ts';
import { counted } from '../format.ts';

export const LIST = 'Injects';
export const LIST_NOTE = 'The Main Events List. For exercise control: it shows what the room doesn’t know yet.';
export const CLOSE = 'Close the list, Escape';
export const NO_LIST =
  'This scenario has no list of injects. scenarios/README.md says how one is written; a list kept as CSV can be brought in while the exercise runs.';
export const INVENTED = 'Injects are invented. When they fire is this run’s; in another seed it is another evening.';
export const TO = 'For';
export const EXPECTED = 'Expected of the room';
export const OBJECTIVES = 'Objectives';
export const NO_EXPECTED = 'Nothing is written down as expected.';
export const MEDIA = 'With it';
export const PAUSE_ON_INJECT = 'Pause when an inject fires';
export const GO = 'Go to that moment';
export const JUMP = 'Jump there, with a report';
export const NEXT_JUMP = 'Jump to the next, N';
export const NONE_AHEAD = 'No inject is ahead in this run.';

export const STATUS: Readonly<Record<InjectStatus, string>> = {
  planned: 'ahead',
  held: 'held',
  due: 'held, and due',
  fired: 'fired',
  skipped: 'skipped',
  absent: 'not added yet',
};
export const NEVER = 'not in this run';

export const titleOf = ({ number, title }: Inject): string => `${number} ${title}`;
export const injectTitle = ({ number, title }: Inject): string => `Inject ${number}: ${title}`;

/** A role's id as people say it: `hostGold` is "Host gold". */
export const roleWords = (id: string): string => {
  const parted = id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return parted.charAt(0).toUpperCase() + parted.slice(1);
};

export const tally = (fired: number, all: number): string =>
  `${counted(all, 'inject', 'injects')}, ${fired} fired by now`;

export const NOTICES = 'Injects that have just fired';
export const SHOW = 'Show';
export const PUT_AWAY = 'Put this inject away';

export const RUN_UNTIL = 'Run until';
export const MOMENT = 'Until what';
export const PLAY_UNTIL = 'Play until then';
export const CHOSEN_TIME = 'A time I choose';
export const NO_SUCH_TIME = 'A time between now and the end of the exercise';
export const stopsAt = (when: string): string => `It will pause at ${when}.`;
export const DO_NOT_STOP = 'Don’t pause there';
export const ROOM = 'Time of the room';
export const ROOM_NOTE = 'By this computer’s clock; the exercise’s own clock is another.';
export const startFor = (minutes: number): string => `${minutes} min from now`;
export const STOP_ROOM = 'Stop counting';
export const REPORT = 'Situation report';
export const MARKING_FIELD = 'Marking';
export const PRINT = 'Print';
export const CLOSE_REPORT = 'Close the report, Escape';
export const FROM_START = 'Report from the start instead';
export const WITH_NEXT = 'With the next inject, for exercise control only';
export const HAPPENED = 'What happened';
export const NOTHING_HAPPENED = 'Nothing that a report of this kind tells.';
export const INCIDENTS = 'Incidents';
export const NO_INCIDENT = 'No incident has been reported.';
export const REQUESTS = 'Requests open';
export const NO_REQUEST = 'No request is open.';
export const COVER = 'Cover at home below its minimum';
export const NO_COVER = 'No force is below its minimum.';
export const FIRED = 'Injects fired';
export const NO_FIRED = 'None.';
export const NEXT_DUE = 'Next inject';
export const ILLUSTRATIVE =
  'Every figure is counted in this simulated run. What forces hold is illustrative unless it was entered; nothing here is a real report.';
export const moreRows = (count: number): string => `${count} more in the tables.`;
export const closed = (count: number): string => `${count} more, closed or in the tables`;
export const more = (count: number): string => `${count} more in the log.`;

export const CONTROL = 'Exercise control';
export const FIRE = 'Fire now';
export const HOLD = 'Hold';
export const RELEASE = 'Release';
export const SKIP = 'Skip';
export const EDIT = 'Edit the text';
export const SAVE = 'Save';
export const CANCEL = 'Cancel';
export const TEXT = 'Text';
export const CONTROL_NOTE = 'Each is a decision: it stands in the log, and undo takes it back.';

export const PAPERS = 'Cards and room’s screen…';
export const PAPERS_HINT = 'Print the pack or the inject cards as the list stands; open the screen for the projector';
export const SAVE_CSV = 'Save as CSV';
export const BRING_CSV = 'Bring in a CSV';
export const BRING_HINT =
  'A list of injects in the place of this one, if all of it is sound; what has been given stays as it was';
export const NOT_TAKEN = 'The list was not brought in, and nothing has changed.';
export const takenWith = (left: number): string =>
  left === 0 ? 'The list was brought in.' : 'The list was brought in, but for what has been given or has passed:';
export const DISMISS = 'Dismiss';
export const WHOLE = 'The file';
