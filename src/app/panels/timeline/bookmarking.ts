// Setting a bookmark at the cursor and going to one: for the timeline and for the palette.

import { MOST_ENTRIES, NOT_EVALUATED, notesOf } from '../../../core/model/evaluation.ts';
import type { Desk } from '../../exercise/desk.ts';
import * as words from './words.ts';

const evaluationOf = (desk: Desk) => desk.debrief.value.evaluation ?? NOT_EVALUATED;

/** In the order of time. */
export const bookmarksOf = (desk: Desk) => notesOf(evaluationOf(desk)).toSorted((x, y) => x.note.atSec - y.note.atSec);

/** No more can be set: it is only looked at, or there are as many as are kept. */
export const isFull = (desk: Desk): boolean =>
  desk.keeping.lookOnly.value !== null || evaluationOf(desk).count >= MOST_ENTRIES;

export function bookmark(desk: Desk, text: string): void {
  const atSec = Math.floor(desk.cursorSec.peek());
  desk.observe({ kind: 'note', atSec, initials: '', text: text.trim() || words.BOOKMARK });
}
