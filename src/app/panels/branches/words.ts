// Words of the branches of an exercise, and of two of them side by side.

import { counted } from '../format.ts';

export const TITLE = 'Branches';
export const ABOUT =
  'The same scenario under the same luck, decided otherwise from a moment on. Each keeps its own decisions, assumptions and undo.';
export const CLOSE = 'Close the branches, B';
export const NAME = 'Name of the new branch';
export const OFF = 'Branch off here';
export const offAt = (when: string, decisions: number): string =>
  `From ${when} on, with ${counted(decisions, 'decision', 'decisions')} taken by then. This branch stays as it is.`;
export const newName = (when: string): string => `Otherwise from ${when}`;
export const FULL = 'No more branches fit into one exercise. Take one away first.';
export const ROWS = 'Branches, by where they parted';
export const HERE = 'at hand';
export const parted = (from: string, when: string): string => `parted from ${from}, ${when}`;
export const FIRST = 'from the start';
export const decisionsText = (count: number): string =>
  count === 0 ? 'no decision' : counted(count, 'decision', 'decisions');
export const goTo = (name: string): string => `Go to ${name}`;
export const BESIDE = 'Side by side';
export const besideOf = (name: string): string => `${name} side by side with the one at hand`;
export const RENAME = 'Rename';
export const renameOf = (name: string): string => `Rename ${name}`;
export const KEEP_NAME = 'Keep the name';
export const NEW_NAME = 'New name';
export const REMOVE = 'Take away';
export const removeOf = (name: string): string => `Take ${name} away`;
export const removed = (name: string): string => `“${name}” was taken away.`;
export const RESTORE = 'Bring it back';
export const RESTORE_KEY = 'Ctrl Z';
export const ONLY_ONE =
  'There is one branch so far. Move the cursor to the moment from which it is to go otherwise, and branch off.';
export const LOOK_ONLY = 'This exercise can only be looked at here: branches can be set side by side, not changed.';
export const HINT = 'Arrows go up and down, Enter goes to a branch.';
export const decisionAt = (when: string): string => `A decision, ${when}`;

export const PAIR_TITLE = 'Side by side';
export const LEAVE_PAIR = 'Back to the desk';
export const DIFFERENCES = 'What differs';
export const SAME = 'Nothing of need, arrivals, tiers, cover at home or units sent differs between the two.';
export const LOADING = 'The other branch is being run…';
export const FAILED = 'The other branch could not be run';
export const OWN_CLOCK = 'Both stand at the same moment. Moving one cursor moves the other.';
export const ONE_RUN =
  'One run of each, under the same luck. Whether it would come out so again: Good, or lucky? in the debrief.';
export const more = (count: number): string => `and ${counted(count, 'more', 'more')} of less weight`;
export const mapOf = (which: string): string => `Map of ${which}`;
export const goToMoment = (when: string): string => `Go to ${when}`;
