// The open table, over the map: which one is chosen in its heading.

import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { TableName } from '../view.ts';
import { TABLES } from './registry.tsx';
import * as words from './words.ts';

const GROUPS: readonly { readonly label: string; readonly names: readonly TableName[] }[] = [
  { label: words.TABLE_GROUPS.forces, names: ['forces', 'capabilities', 'standing'] },
  { label: words.TABLE_GROUPS.needs, names: ['incidents', 'requests', 'units', 'bills'] },
  { label: words.TABLE_GROUPS.joined, names: ['centres', 'links', 'messages', 'partners'] },
  { label: words.TABLE_GROUPS.run, names: ['disruptions', 'gaps', 'log'] },
];

export function TableSheet() {
  const { desk, view } = useDesk();
  const open = view.table.value;
  const trace = desk.trace.value;
  const sheet = useRef<HTMLElement>(null);
  const isOpen = open !== null && trace !== null;
  useEffect(() => {
    if (!isOpen) return;
    const opener = document.activeElement;
    sheet.current?.querySelector<HTMLElement>('input')?.focus();
    // Back to where it was, unless the focus has gone elsewhere meanwhile.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [isOpen]);
  if (open === null || trace === null) return null;
  const Table = TABLES[open];
  const note = words.TABLE_NOTES[open];
  return (
    <section class={`table-sheet ${view.updating.value ? 'is-stale' : ''}`} aria-label="Tables" ref={sheet}>
      <header>
        <h2 class="hidden-word">{words.TABLE_LABELS[open]}</h2>
        <TableChoice open={open} />
        <p class="muted table-note">
          {open === 'bills' ? words.BILL_NOTE : words.AT_CURSOR}
          {note !== undefined && `. ${note}`}
        </p>
        <IconButton
          icon="close"
          label="Close the table, Escape"
          small
          onClick={() => {
            view.table.value = null;
          }}
        />
      </header>
      <Table key={open} trace={trace} />
    </section>
  );
}

function TableChoice({ open }: { readonly open: TableName }) {
  const { view } = useDesk();
  return (
    <select
      class="table-choice"
      aria-label={words.WHICH_TABLE}
      value={open}
      onChange={({ currentTarget }) => {
        const chosen = GROUPS.flatMap(({ names }) => names).find((name) => name === currentTarget.value);
        if (chosen !== undefined) view.table.value = chosen;
      }}
    >
      {GROUPS.map(({ label, names }) => (
        <optgroup key={label} label={label}>
          {names.map((name) => (
            <option key={name} value={name}>
              {words.TABLE_LABELS[name]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
