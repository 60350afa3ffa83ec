// SHA-256, so that two documents or two traces can be called the same by a short name that anyone can recompute.
// Bytes in, hex out; what the bytes say is their owner's business.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of the parts laid end to end, as 64 lower-case hex digits. */
export function sha256Hex(...parts: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest());
}
