// The paragraphs of an edition, found by words, and beside them the one that is being read. On a phone one of the two.

import { useMemo, useState } from 'preact/hooks';
import type { SprEdition } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { Icon } from '../parts/icons.tsx';
import { EditionPage } from './edition-page.tsx';
import { ParagraphList } from './paragraph-list.tsx';
import { ParagraphPage } from './paragraph-page.tsx';
import { scenariosTesting } from './scope.ts';
import { paragraphsFound } from './search.ts';
import * as words from './words.ts';

export function Paragraphs({ edition }: { readonly edition: SprEdition }) {
  const { desk, view } = useDesk();
  const [query, setQuery] = useState('');
  const chosen = view.sprPlace.value.paragraph;
  /** Matters on a phone only, where the page takes the place of the list. */
  const [reading, setReading] = useState(chosen !== null);
  const { scenarios, capabilities } = desk.data;
  const found = useMemo(
    () =>
      paragraphsFound(edition, query, (paragraph) =>
        scenariosTesting(paragraph, scenarios, capabilities)
          .map(({ title }) => title)
          .join(' '),
      ),
    [edition, query, scenarios, capabilities],
  );
  const paragraph = edition.paragraphs.find(({ id }) => id === chosen);
  const choose = (id: string | null): void => {
    view.sprPlace.value = { edition: edition.id, paragraph: id };
  };
  return (
    <div class={`spr-body ${reading ? 'is-reading' : ''}`}>
      <div class="spr-side">
        <input
          type="search"
          class="spr-search"
          placeholder={words.SEARCH}
          aria-label={words.SEARCH}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <ParagraphList
          edition={edition}
          found={found}
          chosen={chosen}
          choose={choose}
          read={(id) => {
            choose(id);
            setReading(true);
          }}
        />
      </div>
      <div class="spr-page" key={chosen ?? edition.id} tabIndex={-1}>
        <button type="button" class="btn spr-back" onClick={() => setReading(false)}>
          <Icon name="left" />
          {words.BACK}
        </button>
        {paragraph === undefined ? (
          <EditionPage edition={edition} />
        ) : (
          <ParagraphPage edition={edition} paragraph={paragraph} />
        )}
      </div>
    </div>
  );
}
