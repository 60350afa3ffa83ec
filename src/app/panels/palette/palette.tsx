// The command palette: one field for every force, incident, sheet, scenario and command. Arrows choose, Enter does, Escape
// closes; what is done is done by the same actions as elsewhere.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { closeOnEscape, useModal } from '../parts/use-modal.ts';
import { type Entry, entriesOf, matchesOf, questionEntry } from './entries.ts';
import * as words from './words.ts';

export function Palette() {
  const { view } = useDesk();
  const dialog = useModal(true);
  const close = (): void => {
    view.palette.value = false;
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={words.PALETTE}
      onClose={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        const again = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
        if (again) {
          event.preventDefault();
          close();
        }
        closeOnEscape(event, close);
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <Finder close={close} />
    </dialog>
  );
}

function Finder({ close }: { readonly close: () => void }) {
  const { desk, view } = useDesk();
  // Begun before it was fetched.
  const [query, setQuery] = useState(() => view.paletteTyped.peek());
  const [place, setPlace] = useState(0);
  const all = useMemo(() => entriesOf(desk, view), [desk, view]);
  const question = questionEntry(desk, view, query);
  const found = [...(question === null ? [] : [question]), ...matchesOf(all, query)];
  const list = useRef<HTMLDivElement>(null);
  const chosen = found[place];
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    // Closed first: what it opens takes the focus from there.
    close();
    queueMicrotask(entry.run);
  };
  const onKey = (event: KeyboardEvent): void => {
    const to = placeAfter(event.key, place, found.length);
    if (event.key === 'Enter') run(chosen);
    else if (to !== null) setPlace(to);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        role="combobox"
        class="palette-field"
        placeholder={words.TYPE}
        aria-label={words.TYPE}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `palette-${place}`}
        autocomplete="off"
        spellcheck={false}
        autofocus
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKey}
      />
      <div id="palette-list" class="palette-list" role="listbox" aria-label={words.PALETTE} ref={list}>
        {found.map((entry, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the one chosen.
          <div
            key={entry.id}
            id={`palette-${n}`}
            role="option"
            aria-selected={n === place}
            onClick={() => run(entry)}
            onPointerMove={() => n !== place && setPlace(n)}
          >
            <span class="muted">{words.KINDS[entry.kind]}</span>
            <span>{entry.title}</span>
            {entry.key !== null && <kbd>{entry.key}</kbd>}
          </div>
        ))}
      </div>
      <p class="caption" role="status">
        {found.length === 0 ? words.NOTHING : words.foundText(found.length)}
      </p>
    </>
  );
}

const PAGE = 8;

function placeAfter(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return place === last ? 0 : place + 1;
    case 'ArrowUp':
      return place === 0 ? last : place - 1;
    case 'PageDown':
      return Math.min(last, place + PAGE);
    case 'PageUp':
      return Math.max(0, place - PAGE);
    default:
      return null;
  }
}
