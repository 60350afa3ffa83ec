// A trace as bytes, the same on every machine: the file that `--trace` writes, and what the hash is taken of, so that the
// hash of a trace is the SHA-256 of its file and anyone can check it with ordinary tools.
//
// Layout: the 15 ASCII characters of MAGIC; the header's length in bytes (unsigned 32 bits); the header as canonical JSON
// (RFC 8785, UTF-8); then each column of layout.ts: its number of values (unsigned 32 bits) and the values. All numbers
// are little-endian; f64 is IEEE 754.

import { canonicalBytes } from '../base/canonical-json.ts';
import { sha256Hex } from '../base/hash.ts';
import { utf8Bytes } from '../base/utf8.ts';
import { BYTES, COLUMNS, columnOf, MAGIC } from './layout.ts';
import type { Trace } from './trace.ts';

/** The bytes of a trace. */
export function encodeTrace(trace: Trace): Uint8Array {
  const magic = utf8Bytes(MAGIC);
  const header = canonicalBytes(trace.header);
  const size = COLUMNS.reduce((sum, place) => sum + 4 + columnOf(trace, place).length * BYTES[place.type], 0);
  const bytes = new Uint8Array(magic.length + 4 + header.length + size);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(magic.length, header.length, true);
  bytes.set(header, magic.length + 4);
  let offset = magic.length + 4 + header.length;
  for (const place of COLUMNS) {
    const values = columnOf(trace, place);
    view.setUint32(offset, values.length, true);
    offset += 4;
    // One loop a type: the choice inside the loop would cost more than the writing.
    if (place.type === 'u8') bytes.set(values, offset);
    else if (place.type === 'f64')
      for (let n = 0; n < values.length; n++) view.setFloat64(offset + n * 8, values[n]!, true);
    else if (place.type === 'u32')
      for (let n = 0; n < values.length; n++) view.setUint32(offset + n * 4, values[n]!, true);
    else for (let n = 0; n < values.length; n++) view.setInt32(offset + n * 4, values[n]!, true);
    offset += values.length * BYTES[place.type];
  }
  return bytes;
}

/** SHA-256 of a trace's bytes, in hex. */
export const hashTrace = (trace: Trace): string => sha256Hex(encodeTrace(trace));
