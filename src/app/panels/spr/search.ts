// Finds paragraphs of the SPR by words: each word must stand somewhere in what is shown of the paragraph. Pure.

import type { SprEdition, SprParagraph } from '../../../core/model/spr.ts';

/** Text that a paragraph is searched in, in small letters. `more` is what else is shown with it. */
function textOf({ id, heading, asks, standing }: SprParagraph, { sections }: SprEdition, more: string): string {
  const section = sections.find((one) => id.startsWith(`${one.id}.`));
  const said =
    standing.kind === 'simulated'
      ? `simulated ${standing.by} ${standing.leavesOut}`
      : `not simulated ${standing.because}`;
  return [id, section?.name, heading, asks, said, more].join(' ').toLowerCase();
}

/** Paragraphs in which every word of the query stands, in their order; all of them for an empty query. */
export function paragraphsFound(
  edition: SprEdition,
  query: string,
  more: (paragraph: SprParagraph) => string,
): readonly SprParagraph[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return edition.paragraphs;
  return edition.paragraphs.filter((paragraph) => {
    const text = textOf(paragraph, edition, more(paragraph));
    return wanted.every((word) => text.includes(word));
  });
}
