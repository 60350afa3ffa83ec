// Which entries of the glossary stand on the screen: words of the field by what is written there, figures by what offers to explain
// them. Read once, as the glossary opens.

import { type EntryId, entryOf, figuresListed, wordsListed } from './entries.ts';
import type { TermId } from './terms.ts';

/** Words of the field that a text has, in whichever of their spellings, by themselves and not within another word. */
export function wordsIn(text: string): readonly TermId[] {
  return wordsListed().filter((id) => patternOf(id).test(text));
}

const asTyped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name's remark in brackets is no part of how it is written elsewhere; short forms in capitals are written so. */
function patternOf(id: EntryId): RegExp {
  const { name, forms = [] } = entryOf(id);
  const all = [name.replace(/ \(.*\)$/, ''), ...forms].map(asTyped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all})(?![\\p{L}\\p{N}-])`, 'iu');
}

/** In what lies on top, or in all there is: the words, then the figures. */
export function entriesOnScreen(): readonly EntryId[] {
  const top = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document.body;
  const offered = [...top.querySelectorAll<HTMLElement>('[data-explains]')].flatMap(({ dataset }) =>
    (dataset.explains ?? '').split(' '),
  );
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't on the screen.
  const words = wordsIn(top.innerText);
  return [
    ...wordsListed().filter((id) => words.includes(id) || offered.includes(id)),
    ...figuresListed().filter((id) => offered.includes(id)),
  ];
}
