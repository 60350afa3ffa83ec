// Where rows and columns of the grid lie, in the units of its drawing: forces next to each other, a gap between regions, and
// each region's name over its rows.

import type { CellKind, CellOf, Group } from './cells.ts';

export const CELL = 12;
export const LABEL_WIDTH = 98;
export const HEAD_HEIGHT = 94;
const COLUMN_GAP = 3;
const REGION_ROW = 14;

export interface GridLayout {
  /** Hosts down and visiting forces across, by index, in the order in which they stand. */
  readonly hosts: readonly number[];
  readonly visitors: readonly number[];
  /** Left edge of a column, and top of a row, by their places. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly regions: readonly { readonly region: string; readonly y: number }[];
  readonly width: number;
  readonly height: number;
}

export function layOutGrid(rows: readonly Group[], columns: readonly Group[]): GridLayout {
  const [x, y]: [number[], number[]] = [[], []];
  const regions: { region: string; y: number }[] = [];
  let [left, top] = [LABEL_WIDTH, 0];
  for (const { region, forces } of rows) {
    regions.push({ region, y: top });
    top += REGION_ROW;
    for (const _ of forces) {
      y.push(top);
      top += CELL;
    }
  }
  for (const { forces } of columns) {
    for (const _ of forces) {
      x.push(left);
      left += CELL;
    }
    left += COLUMN_GAP;
  }
  const forcesOf = (groups: readonly Group[]): number[] => groups.flatMap(({ forces }) => forces);
  return { hosts: forcesOf(rows), visitors: forcesOf(columns), x, y, regions, width: left, height: top + 2 };
}

/** Place of the row or column that a point lies in; −1 between them. */
export const placeAt = (edges: readonly number[], at: number): number =>
  edges.findIndex((edge) => at >= edge && at < edge + CELL);

/** Squares of one kind, as one path. */
export function pathOf({ hosts, visitors, x, y }: GridLayout, kind: CellKind, cellOf: CellOf): string {
  const size = CELL - 1;
  return hosts
    .flatMap((host, row) =>
      visitors.map((visitor, column) =>
        cellOf(host, visitor) === kind ? `M${x[column]} ${y[row]}h${size}v${size}h-${size}z` : '',
      ),
    )
    .join('');
}

/** Crosses over the squares of a kind. */
export function crossesOf({ hosts, visitors, x, y }: GridLayout, kind: CellKind, cellOf: CellOf): string {
  const [near, far] = [3, CELL - 4];
  return hosts
    .flatMap((host, row) =>
      visitors.map((visitor, column) => {
        if (cellOf(host, visitor) !== kind) return '';
        const [left, top] = [x[column]!, y[row]!];
        return `M${left + near} ${top + near}L${left + far} ${top + far}M${left + far} ${top + near}L${left + near} ${top + far}`;
      }),
    )
    .join('');
}
