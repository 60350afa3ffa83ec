// A short list of things to go to, each with a word about it; the rest on asking.

import { useState } from 'preact/hooks';
import { whole } from '../format.ts';
import * as words from './words.ts';

const FEW = 6;

interface RowToOpen {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  /** Something is lacking there. */
  readonly isShort: boolean;
  readonly open: () => void;
}

export function RowsToOpen({ rows }: { readonly rows: readonly RowToOpen[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul class="unit-list rows-to-open">
        {(all ? rows : rows.slice(0, FEW)).map(({ key, title, says, isShort, open }) => (
          <li key={key}>
            <button type="button" class="link" onClick={open}>
              {title}
            </button>
            <span class={isShort ? 'is-short' : 'muted'}>{says}</span>
          </li>
        ))}
      </ul>
      {rows.length > FEW && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.FEWER : words.allRows(whole(rows.length))}
        </button>
      )}
    </>
  );
}
