// What a row of this folder's tables holds, or an error that names the force and the column.

import type { Row } from '../roads/csv.ts';

export function field(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`${nameOf(row)} has no ${column}`);
  return value;
}

export function numberAbove0(row: Row, column: string): number {
  const value = Number(field(row, column));
  if (!(value > 0)) throw new Error(`${nameOf(row)}, ${column}: found ${row[column]}, expected a number above 0`);
  return value;
}

const nameOf = (row: Row): string => row.force ?? row.name ?? 'a row';
