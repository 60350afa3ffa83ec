// What a table is made of: columns that know how a row reads and sorts, and the pure work of filtering and sorting.

import type { EntryId } from '../explain/entries.ts';

export type Column<Row> = ColumnOf<Row> & (WordsColumn | FiguresColumn);

interface WordsColumn {
  readonly figures?: false;
  /** What its heading means, where that is a word of the field. */
  readonly why?: EntryId;
}

interface FiguresColumn {
  /** Figures stand to the right, and say how they are counted. */
  readonly figures: true;
  readonly why: EntryId;
}

interface ColumnOf<Row> {
  readonly key: string;
  readonly title: string;
  /** Share of the table's width. */
  readonly share: number;
  readonly text: (row: Row) => string;
  /** Of the first column: what choosing the row is called, where the text alone doesn't tell it from others. */
  readonly says?: (row: Row) => string;
  /** What it sorts by; the text when absent. */
  readonly order?: (row: Row) => number | string;
  /** Never sorted by: forces are not ranked on figures that are made by a rule. */
  readonly unranked?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

/** Rows whose words hold every word typed, in any column, whatever the case. */
export function filtered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], typed: string): readonly Row[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns
      .map((column) => column.text(row))
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Rows in order of one column; rows that tie stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find((c) => c.key === sorting?.key);
  if (column === undefined || sorting === null) return rows;
  const order = column.order ?? column.text;
  const keyed = rows.map((row) => ({ row, key: order(row) }));
  const way = sorting.descending ? -1 : 1;
  keyed.sort((x, y) => way * compare(x.key, y.key));
  return keyed.map(({ row }) => row);
}

const compare = (x: number | string, y: number | string): number => (x === y ? 0 : x < y ? -1 : 1);

/** A press on a column's header: first ascending, then descending, then the table's own order. */
export function nextSorting(sorting: Sorting | null, key: string): Sorting | null {
  if (sorting?.key !== key) return { key, descending: false };
  return sorting.descending ? null : { key, descending: true };
}

/** Rows to draw: those in sight and a few either side. */
export function rowsInSight(
  count: number,
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
): { readonly from: number; readonly to: number } {
  const margin = 6;
  const from = Math.max(0, Math.floor(scrollTop / rowHeight) - margin);
  const to = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + margin);
  return { from: Math.min(from, count), to };
}
