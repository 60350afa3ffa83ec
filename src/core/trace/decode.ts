// A trace from its file. Whatever is wrong with the file is said with the byte where it was found.

import { fail, ok, type Result } from '../base/result.ts';
import { utf8Bytes, utf8Text } from '../base/utf8.ts';
import { FACT_KINDS } from './facts.ts';
import { BYTES, COLUMNS, MAGIC, type NumberType } from './layout.ts';
import type { Trace, TraceHeader } from './trace.ts';

const FIRST: Readonly<Record<string, string>> = { facts: 'timeSec', legs: 'departSec', requests: 'incident' };
const KNOWN_KINDS = `a fact of kind 0 to ${FACT_KINDS.length - 1}`;

/** Reads the bytes that `encodeTrace` wrote. Problems' paths are byte offsets. */
export function decodeTrace(bytes: Uint8Array): Result<Trace> {
  const magic = utf8Bytes(MAGIC);
  if (magic.some((byte, n) => bytes[n] !== byte)) {
    return fail({
      path: 'byte 0',
      found: 'something else',
      expected: `a Muster trace, which begins "${MAGIC.trim()}"`,
    });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const missing = (offset: number, wanted: number): Result<never> =>
    fail({ path: `byte ${offset}`, found: `${Math.max(0, bytes.length - offset)} more bytes`, expected: `${wanted}` });

  let offset = magic.length;
  if (bytes.length < offset + 4) return missing(offset, 4);
  const headerLength = view.getUint32(offset, true);
  offset += 4;
  if (bytes.length < offset + headerLength) return missing(offset, headerLength);
  const header = headerFrom(utf8Text(bytes.subarray(offset, offset + headerLength)), offset);
  if (!header.ok) return header;
  offset += headerLength;

  const tables: Record<string, Record<string, unknown>> = { facts: {}, legs: {}, requests: {} };
  const lengthOf = (table: string, column: string): number =>
    (tables[table]![column] as ArrayLike<number> | undefined)?.length ?? -1;
  for (const { table, column, type } of COLUMNS) {
    if (bytes.length < offset + 4) return missing(offset, 4);
    const length = view.getUint32(offset, true);
    const expected = expectedLength(table, column, lengthOf);
    if (expected >= 0 && length !== expected)
      return fail({ path: `byte ${offset}`, found: `${length} values of ${table}.${column}`, expected: `${expected}` });
    offset += 4;
    if (bytes.length < offset + length * BYTES[type]) return missing(offset, length * BYTES[type]);
    const values = readColumn(view, offset, length, type);
    tables[table]![column] = values;
    const strange = table === 'facts' && column === 'kind' ? values.findIndex((kind) => !(kind in FACT_KINDS)) : -1;
    if (strange >= 0)
      return fail({ path: `byte ${offset + strange}`, found: `fact kind ${values[strange]}`, expected: KNOWN_KINDS });
    offset += length * BYTES[type];
  }
  if (offset !== bytes.length) {
    return fail({
      path: `byte ${offset}`,
      found: `${bytes.length - offset} more bytes`,
      expected: 'the end of the file',
    });
  }
  const facts = { length: lengthOf('facts', 'timeSec'), ...tables.facts };
  const legs = { length: lengthOf('legs', 'departSec'), ...tables.legs };
  const requests = { length: lengthOf('requests', 'incident'), ...tables.requests };
  return ok({ header: header.value, facts, legs, requests } as unknown as Trace);
}

/** A table's columns are as long as its first; where journeys' knots and edges start has an end as well. −1: any length. */
function expectedLength(table: string, column: string, lengthOf: (table: string, column: string) => number): number {
  if (column === 'knotSec' || column === 'edge') return -1;
  const first = lengthOf(table, FIRST[table]!);
  return first >= 0 && (column === 'knotStart' || column === 'edgeStart') ? first + 1 : first;
}

function headerFrom(text: string, offset: number): Result<TraceHeader> {
  const expected = 'the header of a trace of format muster.trace/1';
  try {
    const header: unknown = JSON.parse(text);
    if (typeof header === 'object' && header !== null && 'format' in header && header.format === 'muster.trace/1') {
      return ok(header as TraceHeader);
    }
    return fail({ path: `byte ${offset}`, found: text.slice(0, 60), expected });
  } catch {
    return fail({ path: `byte ${offset}`, found: 'text that is not JSON', expected });
  }
}

function readColumn(view: DataView, offset: number, length: number, type: NumberType) {
  if (type === 'u8') return Uint8Array.from({ length }, (_, n) => view.getUint8(offset + n));
  if (type === 'u32') return Uint32Array.from({ length }, (_, n) => view.getUint32(offset + n * 4, true));
  if (type === 'i32') return Int32Array.from({ length }, (_, n) => view.getInt32(offset + n * 4, true));
  return Float64Array.from({ length }, (_, n) => view.getFloat64(offset + n * 8, true));
}
