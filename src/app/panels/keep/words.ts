// Words about kept work: what is saved where, what was opened, what went wrong and what to do then.

import type { LinkMade, LookOnly, Notice, NotSaved, NotWritten, OwnFileState } from '../../exercise/keeping.ts';

export { OPEN, OPEN_HINT } from '../start/words.ts';
export const YOUR_WORK = 'Your work';
export const RESUME = 'Resume';
export const SAVE_COPY = 'Save a copy…';
export const LINK = 'Make a link…';
export const DELETE = 'Delete';
export const DELETE_SURE = 'Delete for good';
export const VERSIONS = 'Earlier versions';
export const OPEN_COPY = 'Open as a copy';
export const NAME = 'Name of this exercise';
export const DISMISS = 'Dismiss this note';
export const COPY_TO_CHANGE = 'Open a copy to work on';
export const COPY_LINK = 'Copy';
export const COPIED = 'Copied';
export const LINK_LABEL = 'Link to this exercise';
export const LINK_BRANCH = 'It carries the branch at hand only. A copy saved as a file carries all of them.';
export const LINK_MADE =
  'Whoever opens it gets this exercise with its decisions. It holds the scenario’s name, choices, seed and decisions with their reasons; no server sees them. Evaluators’ marks and notes, the debrief, other branches and what undo would bring back are not in it: they go with a saved copy.';

const BUT_NOT: Readonly<Record<NotSaved, string>> = {
  refused: 'This browser does not let Muster save anything, as in some private windows or by a workplace’s rule.',
  full: 'There is no room left to save it in this browser.',
  gone: 'The browser took its storage away, perhaps because its data were cleared or a newer Muster is open.',
  noKeeper: 'The part of Muster that saves could not be fetched. Check the connection.',
};

export const NOT_SAVED = 'This exercise is not being saved.';
export const notSavedText = (why: NotSaved): string =>
  `${BUT_NOT[why]} Go on, and save a copy as a file before you close it.`;

export const IN_FILE = 'Keep in a file of yours…';
export const IN_FILE_HINT =
  'Choose where, on this computer or a shared drive: every decision is then also written there, and outlives this browser.';
export const CANNOT_IN_FILE =
  'This browser cannot write into a file of yours by itself; Chrome and Edge can. Save a copy at each break.';
export const GO_ON_IN_FILE = 'Go on in this file';
export const TRY_AGAIN = 'Try again';
export const OTHER_FILE = 'Another file…';
export const LEAVE_FILE = 'Stop';
const NOT_WRITTEN: Readonly<Record<NotWritten, string>> = {
  noLeave: 'This browser was not given leave to write into it.',
  full: 'There is no room left where it is.',
  gone: 'It is not where it was: it was moved, renamed or deleted.',
  refused: 'It may be in use by another program, or its drive not connected.',
};
export const fileAsksText = (name: string): string =>
  `The browser asks again before Muster may write into ${name}. Until then nothing new goes into that file.`;
export const notWrittenText = (name: string, why: NotWritten): string =>
  `Not written into ${name}. ${NOT_WRITTEN[why]} What was in it before is still whole.`;
/** What became of the person's own file. */
export const inFileText = (
  now: Exclude<OwnFileState, { kind: 'none' | 'cannot' }>,
  time: (ms: number) => string,
): string => {
  if (now.kind === 'writing') return `Being written into ${now.name}…`;
  if (now.kind === 'asks') return fileAsksText(now.name);
  if (now.kind === 'notWritten') return notWrittenText(now.name, now.why);
  return `Also in your file ${now.name}, at ${time(now.atMs)}, and from now on with every decision.`;
};

export const FROM_DISK =
  'This page was opened from disk, and browsers do not promise to keep what such a page saves. Save a copy as a file before you close it.';

const LOOK_ONLY: Readonly<Record<LookOnly, string>> = {
  elsewhere: 'It is open in another tab or window, where it can be changed.',
  newer: 'It was made by a newer Muster. What this one knows of it is shown; use the newer one to change it.',
};
export const LOOK_ONLY_TITLE = 'You can look at this exercise, but not change it.';
export const lookOnlyText = (why: LookOnly): string => LOOK_ONLY[why];

export const refusedTitle = (what: string | null): string =>
  `${what === null ? 'This link' : what === '' ? 'It' : what} could not be opened.`;
export const readingText = (what: string | null): string => `Reading ${what ?? 'the link'}…`;
export const LEAVE = 'Cancel';
export const REFUSED = 'Nothing else has changed.';
export const WHOLE = 'the whole of it';

export function proofTitle({ from, same }: Extract<Notice, { kind: 'proof' }>): string {
  if (!same) return from === 'link' ? 'Not what the sender saw.' : 'Not as it was when it was saved.';
  return from === 'link' ? 'The same as the sender’s.' : 'The same as when it was saved.';
}
export function proofText({ from, same, product }: Extract<Notice, { kind: 'proof' }>, here: string): string {
  if (same) {
    return 'It has run here, and its record has the same fingerprint (a short sum over every fact, which differs if anything does).';
  }
  const changed = from === 'link' ? 'this link was changed on its way' : 'the file was changed';
  return product === here
    ? `Its record has another fingerprint than it came with: ${changed}, or another build of Muster ${here} made it. What you see is what it comes to here.`
    : `It was made with Muster ${product} and this is ${here}, or ${changed}. Its decisions are all here; what you see is what they come to with this version.`;
}

const NO_LINK: Readonly<Record<Extract<LinkMade, { kind: 'not' }>['why'], string>> = {
  ownScenario:
    'This exercise has a scenario of your own. A link carries no figures of yours: save a copy as a file and send that.',
  ownSettings:
    'This exercise has figures of your own besides its assumptions. A link does not carry those: save a copy as a file and send that.',
  notRunYet: 'It is still being worked out. Try again in a moment.',
  tooLong: 'So many decisions do not fit into a link that mail passes on whole. Save a copy as a file and send that.',
  fromDisk:
    'This page was opened from your disk, where nobody else’s link can lead. Save a copy as a file and send that.',
};
export const noLinkText = (made: Extract<LinkMade, { kind: 'not' }>): string => NO_LINK[made.why];

export const SAVING = 'Saving…';
export const savedText = (time: string, inFile: boolean): string =>
  inFile ? `Saved in your own file only, at ${time}.` : `Saved on this computer at ${time}.`;
export const LASTING = {
  promised: 'This browser promised to keep it.',
  notPromised:
    'The browser may clear it when it runs out of room, and will in a private window. Save a copy of what matters as a file.',
  fromDisk: FROM_DISK,
  unknown: 'This browser does not say how long it keeps it. Save a copy of what matters as a file.',
} as const;

export const decisionsText = (count: number): string =>
  count === 0 ? 'no decision yet' : count === 1 ? '1 decision' : `${count} decisions`;
export const allText = (count: number): string => `All ${count}`;
export const FEWER = 'The first three';
