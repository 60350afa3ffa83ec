// Words of the branches of an exercise.

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
export const RENAME = 'Rename';
export const renameOf = (name: string): string => `Rename ${name}`;
export const KEEP_NAME = 'Keep the name';
export const NEW_NAME = 'New name';
export const REMOVE = 'Take away';
export const removeOf = (name: string): string => `Take ${name} away`;
export const removed = (name: string): string => `“${name}” was taken away.`;
export const RESTORE = 'Bring it back';
export const ONLY_ONE =
  'There is one branch so far. Move the cursor to the moment from which it is to go otherwise, and branch off.';
export const LOOK_ONLY = 'This exercise can only be looked at here: branches can be seen, not changed.';
export const HINT = 'Arrows go up and down, Enter goes to a branch.';
export const decisionAt = (when: string): string => `A decision, ${when}`;
