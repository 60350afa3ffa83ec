// A transport problem laid out as a linear programme: columns, rows and a sparse matrix, in the arrays that HiGHS reads.
//
// Columns: units from a source to an ask; units an ask misses (the first misses none); units lent that are missed at home.
// Rows: every ask has what it wants or misses it; no source gives more than it has; no lender more than it may.

import { at } from '../../base/assert.ts';
import type { TransportProblem } from '../../model/transport.ts';

/** Units from a source to an ask; a column that counts missed units has no source and no ask. */
interface Column {
  readonly ask: number;
  readonly source: number;
}

export interface Programme {
  readonly columns: readonly Column[];
  /** What the second question minimises: places of the first ask's sources, the sooner and then the earlier first. */
  readonly ranks: readonly number[];
  readonly data: {
    readonly numCols: number;
    readonly numRows: number;
    readonly colCost: readonly number[];
    readonly colLower: readonly number[];
    readonly colUpper: readonly number[];
    readonly rowLower: readonly number[];
    readonly rowUpper: readonly number[];
    readonly matrix: {
      readonly format: 'csc';
      readonly numRows: number;
      readonly numCols: number;
      readonly starts: readonly number[];
      readonly indices: readonly number[];
      readonly values: readonly number[];
    };
  };
}

const NO_COLUMN: Column = { ask: -1, source: -1 };

export function layOutProgramme({ lenders, sources, asks }: TransportProblem): Programme {
  const columns: Column[] = [];
  const colCost: number[] = [];
  const colUpper: number[] = [];
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const addColumn = (column: Column, cost: number, most: number, entries: readonly (readonly [number, number])[]) => {
    columns.push(column);
    colCost.push(cost);
    colUpper.push(most);
    for (const [row, value] of entries) {
      indices.push(row);
      values.push(value);
    }
    starts.push(indices.length);
  };
  const sourceRow = asks.length;
  const lenderRow = sourceRow + sources.length;
  const numRows = lenderRow + lenders.length;
  const missedCost = costOfMissing(asks);

  asks.forEach(({ units, costSec }, ask) => {
    sources.forEach((source, n) => {
      const cost = at(costSec, n);
      if (cost === null) return;
      const most = Math.min(units, source.units);
      addColumn({ ask, source: n }, cost, most, [
        [ask, 1],
        [sourceRow + n, 1],
        [lenderRow + source.lender, 1],
      ]);
    });
    if (ask > 0) addColumn(NO_COLUMN, missedCost, units, [[ask, 1]]);
  });
  lenders.forEach(({ neededAtHome }, n) => {
    if (neededAtHome > 0) addColumn(NO_COLUMN, missedCost, neededAtHome, [[lenderRow + n, -1]]);
  });

  const rowUpper = [
    ...asks.map(({ units }) => units),
    ...sources.map(({ units }) => units),
    ...lenders.map(({ spare }) => spare),
  ];
  // A lender's row may fall to minus what it lends beyond its spare units: the column of those is free to be larger.
  const rowLower = [
    ...asks.map(({ units }) => units),
    ...sources.map(() => 0),
    ...lenders.map(({ neededAtHome }) => -neededAtHome),
  ];
  const numCols = columns.length;
  return {
    columns,
    ranks: ranksOf(columns, at(asks, 0).costSec),
    data: {
      numCols,
      numRows,
      colCost,
      colLower: columns.map(() => 0),
      colUpper,
      rowLower,
      rowUpper,
      matrix: { format: 'csc', numRows, numCols, starts, indices, values },
    },
  };
}

/** More than any saving of time: one unit more changes what each ask is sent by no more than one longest journey. */
function costOfMissing(asks: TransportProblem['asks']): number {
  const longest = asks.flatMap(({ costSec }) => costSec).reduce<number>((most, sec) => Math.max(most, sec ?? 0), 0);
  return asks.length * longest + 1;
}

function ranksOf(columns: readonly Column[], costSec: readonly (number | null)[]): number[] {
  const rank = new Map(
    columns
      .filter(({ ask }) => ask === 0)
      .map(({ source }) => source)
      .sort((x, y) => at(costSec, x)! - at(costSec, y)! || x - y)
      .map((source, place) => [source, place]),
  );
  return columns.map(({ ask, source }) => (ask === 0 ? rank.get(source)! : 0));
}
