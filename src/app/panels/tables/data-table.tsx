// A table that people can sort, filter and walk with the arrow keys. Only rows in sight are drawn, so that 5,000 of them
// cost no more than 50; a short one can be drawn, and printed, whole.

import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../exercise/desk.ts';
import { useDesk } from '../context.ts';
import { HowCounted } from '../explain/how-counted.tsx';
import { whole } from '../format.ts';
import { type Column, filtered, nextSorting, rowsInSight, type Sorting, sorted } from './columns.ts';
import { DataRow, type RowAct } from './data-row.tsx';

const ROW_PX = 28;
/** A share of the width is never less: a table that needs more than there is can be scrolled. */
const LEAST_SHARE_PX = 6.6;

interface DataTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What a row is about; null where there is nothing to be selected. */
  readonly select: (row: Row) => Selection | null;
  /** Done besides, when a row is chosen. */
  readonly choose?: (row: Row) => void;
  readonly empty: string;
  /** All rows at once, as high as they are. */
  readonly isWhole?: boolean;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, select, choose, empty, isWhole = false } = props;
  const { desk } = useDesk();
  const [typed, setTyped] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });
  const box = useRef<HTMLDivElement>(null);
  const wantedRow = useRef<number | null>(null);
  const id = useId();
  const figures = columns.flatMap(({ title, why }) => (why === undefined ? [] : { title, why }));
  const shown = useMemo(
    () => sorted(filtered(rows, columns, typed), columns, sorting),
    [rows, columns, typed, sorting],
  );
  const { from, to } = isWhole
    ? { from: 0, to: shown.length }
    : rowsInSight(shown.length, scroll.top, scroll.height, ROW_PX);
  const shares = columns.reduce((all, column) => all + column.share, 0);
  const selection = desk.selection.value;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const read = (): void => setScroll({ top: element.scrollTop, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (wantedRow.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${wantedRow.current}"]`)?.focus();
    wantedRow.current = null;
  });

  /** Brings a row into sight and the focus to it. */
  const goTo = (row: number): void => {
    const element = box.current;
    if (element === null || row < 0 || row >= shown.length) return;
    const top = row * ROW_PX;
    const room = element.clientHeight - ROW_PX * 2;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + room) element.scrollTop = top - room;
    wantedRow.current = row;
    setScroll({ top: element.scrollTop, height: element.clientHeight });
  };

  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    if (row === undefined) return;
    const to = rowAfterKey(event.key, Number(row), shown.length, scroll.height);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(to);
  };
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const listen = (event: KeyboardEvent): void => onKey.current(event);
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, []);

  const actOf = (row: Row): RowAct | null => {
    const target = select(row);
    if (target === null) return null;
    return {
      isChosen: selection?.kind === target.kind && selection.index === target.index,
      choose() {
        desk.select(target);
        choose?.(row);
      },
    };
  };

  return (
    <div class={isWhole ? 'data-table is-whole' : 'data-table'}>
      <div class="table-tools">
        <label for={`${id}-filter`}>Filter</label>
        <input
          id={`${id}-filter`}
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span class="muted" role="status">
          {shown.length === rows.length ? whole(rows.length) : `${whole(shown.length)} of ${whole(rows.length)}`}
        </span>
        {figures.length > 0 && <HowCounted figures={figures} />}
      </div>
      <div
        class="table-scroll"
        ref={box}
        onScroll={(event) =>
          setScroll({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
        }
      >
        <table
          aria-label={label}
          aria-rowcount={shown.length + 1}
          style={isWhole ? {} : { minWidth: `${Math.round(shares * LEAST_SHARE_PX)}px` }}
        >
          {!isWhole && (
            <colgroup>
              {columns.map((column) => (
                <col key={column.key} style={{ width: `${(column.share / shares) * 100}%` }} />
              ))}
            </colgroup>
          )}
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  class={column.figures === true ? 'is-figures' : ''}
                  aria-sort={sortSaid(column, sorting)}
                >
                  {column.unranked === true ? (
                    <span class="unranked">{column.title}</span>
                  ) : (
                    <button type="button" onClick={() => setSorting(nextSorting(sorting, column.key))}>
                      {column.title}
                      <span class="sort-sign" aria-hidden="true">
                        {sorting?.key !== column.key ? '' : sorting.descending ? '▾' : '▴'}
                      </span>
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 && (
              <tr class="spacer" style={{ height: `${from * ROW_PX}px` }}>
                <td colSpan={columns.length} />
              </tr>
            )}
            {shown.slice(from, to).map((row, i) => (
              <DataRow key={from + i} row={row} n={from + i} columns={columns} act={actOf(row)} />
            ))}
            {to < shown.length && (
              <tr class="spacer" style={{ height: `${(shown.length - to) * ROW_PX}px` }}>
                <td colSpan={columns.length} />
              </tr>
            )}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p class="caption table-empty">{rows.length === 0 ? empty : 'Nothing matches the filter.'}</p>
        )}
      </div>
    </div>
  );
}

/** The row that an arrow, page or end key leads to; null for any other key. */
function rowAfterKey(key: string, row: number, count: number, viewHeight: number): number | null {
  const page = Math.max(1, Math.floor(viewHeight / ROW_PX) - 2);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const by = steps[key];
  return by === undefined ? null : Math.max(0, Math.min(count - 1, row + by));
}

/** What a heading tells a screen reader; nothing where the column is never sorted by. */
function sortSaid<Row>(column: Column<Row>, sorting: Sorting | null): 'none' | 'ascending' | 'descending' | undefined {
  if (column.unranked === true) return undefined;
  if (sorting?.key !== column.key) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
