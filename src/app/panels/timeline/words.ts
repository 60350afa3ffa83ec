// Words of the timeline.

import type { NotApplicable } from '../../../core/model/decisions.ts';
import { counted } from '../format.ts';
import { CAUSE_WORDS, NOT_APPLICABLE_WORDS } from '../words.ts';

export const DEMAND = 'Demand';
export const AT_WORK = 'At work';
export const NOMINAL = 'Nominal';
export const EFFECTIVE = 'Effective';
export const ON_THE_WAY = 'On the way';
export const SHORT = 'Short';
export const HINT = 'Drag the cursor, or step by fact with';
export const ALL_INCIDENTS = 'all incidents';
export const WHOLE = 'The whole exercise, with a tick where each gap begins. Click to go to a time.';
export const WAITING = 'The first run is being worked out.';
export const DECISION_MARK = 'Your decision';
export const SHARES_TITLE = 'Share of the requirement arrived, own and outside units: Muster’s own measure';

export const GAPS = 'Gaps, where each begins';
const TITLES_SHOWN = 4;
/** `Mon 16:21: Disorder in Hackney: too few public order units`; of several their number, and how to see each. */
export function gapMark(moment: string, titles: readonly string[]): string {
  const [first = ''] = titles;
  if (titles.length === 1) return `Gap from ${moment}: ${first}`;
  const more = titles.length - TITLES_SHOWN;
  const rest = more > 0 ? `; and ${more} more` : '';
  return `${titles.length} gaps from ${moment}: ${titles.slice(0, TITLES_SHOWN).join('; ')}${rest}. Press again for the next.`;
}

export const tierStoodUp = (name: string, cause: keyof typeof CAUSE_WORDS): string =>
  `${name} stood up: ${CAUSE_WORDS[cause]}`;
export const decisionWithoutEffect = (reason: NotApplicable): string =>
  `Your decision did nothing: ${NOT_APPLICABLE_WORDS[reason]}`;
export const spanLabel = (hours: number): string =>
  hours === 0 ? 'All' : hours < 48 ? `${hours} h` : `${hours / 24} days`;
export const onTheLine = (unitPlural: string, officers: number): string =>
  `${unitPlural}, ${counted(officers, 'officer', 'officers')} on the line in each`;

export const injectMark = ({ number, title }: { readonly number: string; readonly title: string }): string =>
  `Inject ${number}: ${title}`;

export const BOOKMARKS = 'Bookmarks';
export const ABOUT_BOOKMARKS =
  'A moment to come back to, with a note. It is kept with the exercise, and stands among the notes of the debrief and the report; undo takes it back.';
export const BOOKMARK_NOTE = 'Note (may stay empty)';
export const BOOKMARK = 'Bookmark';
export const bookmarkAt = (time: string): string => `Bookmark ${time}`;
export const NO_BOOKMARKS = 'No moment is bookmarked yet.';
