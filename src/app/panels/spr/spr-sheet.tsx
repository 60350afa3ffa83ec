// The SPR view: a sheet over whatever stage the exercise is at, with the paragraphs of an edition and what Muster does
// about each. It opens from the bar, the start, a key, and wherever a paragraph is cited.

import type { EditionId } from '../../../core/model/spr.ts';
import { useDesk } from '../context.ts';
import { WordsHere } from '../explain/words-here.tsx';
import { Choice } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { closeOnEscape, useModal } from '../parts/use-modal.ts';
import { SPR } from '../words.ts';
import { EditionPage } from './edition-page.tsx';
import { Paragraphs } from './paragraphs.tsx';
import * as words from './words.ts';

export function SprSheet() {
  const { view } = useDesk();
  const open = view.spr.value;
  const dialog = useModal(open, focusOn);
  const close = (): void => {
    view.spr.value = false;
  };
  return (
    <dialog
      ref={dialog}
      class="spr"
      aria-labelledby="spr-title"
      onClose={close}
      onKeyDown={(event) => {
        // The desk's keys rest meanwhile; the one that opened the sheet also closes it.
        event.stopPropagation();
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const inField = event.target instanceof HTMLInputElement && event.target.type === 'search';
        if (event.key === 's' && plain && !inField) close();
        // In a search that holds something, Escape empties it first.
        if (!(inField && event.target.value !== '')) closeOnEscape(event, close);
      }}
    >
      {open && <Body close={close} />}
    </dialog>
  );
}

/** What is being read, in the list where that is in sight: else a browser would go to the first of the controls. */
function focusOn(sheet: HTMLElement): void {
  const row = sheet.querySelector<HTMLElement>('[aria-current="true"]');
  row?.scrollIntoView({ block: 'center' });
  const target = row?.checkVisibility() === true ? row : sheet.querySelector<HTMLElement>('.spr-page');
  target?.focus({ preventScroll: true });
}

function Body({ close }: { readonly close: () => void }) {
  const { desk, view } = useDesk();
  const { editions } = desk.data;
  const place = view.sprPlace.value;
  const wanted = place.edition ?? desk.scenario.value?.sprEdition;
  const edition = editions.find(({ id }) => id === wanted) ?? editions[0];
  if (edition === undefined) return null;
  const show = (id: EditionId): void => {
    view.sprPlace.value = { edition: id, paragraph: null };
  };
  return (
    <>
      <header class="spr-head">
        <h2 id="spr-title">{SPR}</h2>
        <Choice
          legend={words.EDITION}
          hideLegend
          look="bar"
          options={editions.map(({ id }) => ({ value: id, label: id }))}
          value={edition.id}
          onChange={show}
        />
        <span class="spread" />
        <WordsHere />
        <IconButton icon="close" label={words.CLOSE} onClick={close} />
      </header>
      {edition.paragraphs.length === 0 ? (
        <div class="spr-page spr-page-wide" tabIndex={-1}>
          <EditionPage edition={edition} />
        </div>
      ) : (
        <Paragraphs key={edition.id} edition={edition} />
      )}
    </>
  );
}
