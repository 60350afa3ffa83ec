// Everything that explains something, by its id: words of the field and how figures are counted.

import { DESK_COUNTS } from './counts-desk.ts';
import { SHEET_COUNTS } from './counts-sheets.ts';
import type { Entry } from './entry.ts';
import { TERMS, type TermId } from './terms.ts';

export const COUNTS = { ...DESK_COUNTS, ...SHEET_COUNTS };
const ENTRIES = { ...TERMS, ...COUNTS };
export type EntryId = keyof typeof ENTRIES;

export const entryOf = (id: EntryId): Entry => ENTRIES[id];

/** The words of the field by the alphabet, the figures in the order in which one meets them. */
export const wordsListed = (): readonly TermId[] =>
  (Object.keys(TERMS) as TermId[]).sort((x, y) => entryOf(x).name.localeCompare(entryOf(y).name, 'en'));
export const figuresListed = (): readonly EntryId[] => Object.keys(COUNTS) as EntryId[];
