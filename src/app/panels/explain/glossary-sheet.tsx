// The glossary: every word of the field with its meaning, and every figure with how it is counted; one field finds among them.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { SprLinks } from '../parts/spr-link.tsx';
import { closeOnEscape, useBackToOpener, useModal } from '../parts/use-modal.ts';
import { type EntryId, entryOf, figuresListed, wordsListed } from './entries.ts';
import { found } from './find.ts';
import { entriesOnScreen } from './on-screen.ts';
import * as words from './words.ts';

export function GlossarySheet() {
  const { view } = useDesk();
  const dialog = useModal(true);
  useBackToOpener();
  const close = (): void => {
    view.glossary.value = null;
  };
  return (
    <dialog
      ref={dialog}
      class="glossary"
      aria-labelledby="glossary-title"
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        closeOnEscape(event, close);
      }}
    >
      <header class="panel-head">
        <h2 id="glossary-title">{words.GLOSSARY}</h2>
        <span class="spread" />
        <IconButton icon="close" label={words.CLOSE_GLOSSARY} small onClick={close} />
      </header>
      <p class="caption">{words.GLOSSARY_HINT}</p>
      <Lists wanted={view.glossary.value?.entry ?? null} />
    </dialog>
  );
}

function Lists({ wanted }: { readonly wanted: EntryId | null }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // What lies beneath, before the glossary lies over it.
  const [here] = useState(entriesOnScreen);
  const elsewhere = (all: readonly EntryId[]): readonly EntryId[] => all.filter((id) => !here.includes(id));
  const onScreen = found(here, typed);
  const terms = found(elsewhere(wordsListed()), typed);
  const figures = found(elsewhere(figuresListed()), typed);
  const count = onScreen.length + terms.length + figures.length;
  useEffect(() => {
    if (wanted === null) field.current?.focus();
    const entry = wanted === null ? null : list.current?.querySelector<HTMLElement>(`[data-entry="${wanted}"]`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <>
      <input
        ref={field}
        type="search"
        class="glossary-field"
        placeholder={words.SEARCH}
        aria-label={words.SEARCH}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="hidden-word" role="status">
        {typed === '' ? '' : words.foundText(count)}
      </p>
      <div class="glossary-lists" ref={list}>
        {count === 0 && <p class="caption">{words.NOTHING}</p>}
        <List title={words.ON_SCREEN} entries={onScreen} />
        <List title={words.WORDS} entries={terms} />
        <List title={words.FIGURES} entries={figures} />
      </div>
    </>
  );
}

function List({ title, entries }: { readonly title: string; readonly entries: readonly EntryId[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {entries.map((id) => {
          const { name, says, from, spr = [] } = entryOf(id);
          return (
            <div key={id} data-entry={id} tabIndex={-1}>
              <dt>{name}</dt>
              <dd>
                {says} <span class="muted">{from}.</span> {spr.length > 0 && <SprLinks paragraphs={spr} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
