// The order and number type of a trace's columns in its file, which is also what its hash is taken of.
// A change here changes every hash: it needs a new format name.

import type { Trace } from './trace.ts';

export const MAGIC = 'MUSTER TRACE 1\n';

export type NumberType = 'u8' | 'u32' | 'i32' | 'f64';
export const BYTES: Readonly<Record<NumberType, number>> = { u8: 1, u32: 4, i32: 4, f64: 8 };

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

interface ColumnPlace {
  readonly table: 'facts' | 'legs' | 'requests';
  readonly column: string;
  readonly type: NumberType;
}

const columns = (table: ColumnPlace['table'], spec: Readonly<Record<string, NumberType>>): ColumnPlace[] =>
  Object.entries(spec).map(([column, type]) => ({ table, column, type }));

/** Every column, in the order it is written. */
export const COLUMNS: readonly ColumnPlace[] = [
  ...columns('facts', { timeSec: 'u32', kind: 'u8', subject: 'i32', a: 'i32', b: 'i32', c: 'i32' }),
  ...columns('legs', {
    departSec: 'u32',
    fromLat: 'f64',
    fromLon: 'f64',
    toLat: 'f64',
    toLon: 'f64',
    startNode: 'i32',
    endNode: 'i32',
    metres: 'u32',
    knotStart: 'u32',
    knotSec: 'u32',
    edgeStart: 'u32',
    edge: 'i32',
  }),
  ...columns('requests', { incident: 'i32', capability: 'i32', units: 'i32', draftedSec: 'u32' }),
];

/** The values of a column of a trace. */
export const columnOf = (trace: Trace, place: ColumnPlace): Column =>
  (trace[place.table] as unknown as Readonly<Record<string, Column>>)[place.column]!;
