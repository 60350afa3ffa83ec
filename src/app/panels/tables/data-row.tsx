// One row of a table: its first cell heads it, and is the way to what it is about.

import type { Column } from './columns.ts';

export interface RowAct {
  /** It is what is selected now. */
  readonly isChosen: boolean;
  readonly choose: () => void;
}

interface DataRowProps<Row> {
  readonly row: Row;
  readonly n: number;
  readonly columns: readonly Column<Row>[];
  /** Null where it leads nowhere. */
  readonly act: RowAct | null;
}

export function DataRow<Row>({ row, n, columns, act }: DataRowProps<Row>) {
  return (
    <tr class={act?.isChosen === true ? 'is-chosen' : ''} aria-rowindex={n + 2} onClick={act?.choose}>
      {columns.map((column, c) => {
        const text = column.text(row);
        if (c > 0) {
          return (
            <td key={column.key} class={column.figures === true ? 'is-figures' : ''} title={text}>
              {text}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" title={text}>
            {act === null ? (
              <span data-row={n} tabIndex={-1}>
                {text}
              </span>
            ) : (
              <button
                type="button"
                class="row-button"
                data-row={n}
                aria-pressed={act.isChosen}
                aria-label={column.says?.(row)}
                onClick={(event) => {
                  event.stopPropagation();
                  act.choose();
                }}
              >
                {text}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
}
