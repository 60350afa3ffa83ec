// What a card says: of each word or figure what it means or how it is counted, where that comes from, and the ways on.

import { SprLinks } from '../parts/spr-link.tsx';
import { type EntryId, entryOf } from './entries.ts';
import { ALL_WORDS, FROM } from './words.ts';

export interface Told {
  readonly id: EntryId;
  /** As it is called where it stands; the glossary's own name when absent. */
  readonly title?: string;
}

interface CardTextProps {
  readonly told: readonly Told[];
  readonly openGlossary: (entry: EntryId | null) => void;
}

/** Several of one kind have one text. */
function titlesOf(told: readonly Told[], id: EntryId): string {
  const titles = told.flatMap((one) => (one.id === id && one.title !== undefined ? one.title : []));
  return titles.length === 0 ? entryOf(id).name : titles.join(', ');
}

/** In spans, for it may stand within a heading. */
export function CardText({ told, openGlossary }: CardTextProps) {
  const sources = [...new Set(told.map(({ id }) => entryOf(id).from))];
  const paragraphs = [...new Set(told.flatMap(({ id }) => entryOf(id).spr ?? []))];
  return (
    <span class="card-text">
      {[...new Set(told.map(({ id }) => id))].map((id) => (
        <span class="card-entry" key={id}>
          <b>{titlesOf(told, id)}</b> {entryOf(id).says}
        </span>
      ))}
      <span class="card-from">
        {FROM}: {sources.join('. ')}.
      </span>
      <span class="card-ways">
        {paragraphs.length > 0 && <SprLinks paragraphs={paragraphs} />}
        <button type="button" class="link" onClick={() => openGlossary(told[0]?.id ?? null)}>
          {ALL_WORDS}
        </button>
      </span>
    </span>
  );
}
