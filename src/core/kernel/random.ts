// Addressed random numbers: seed, replication, purpose, entity, ordinal → uniform. There is no stream and no state, so
// asking for one number moves no other, and two plans are compared under the same luck. Integer operations only.

import alea from 'seedrandom/lib/alea.js';
import { assert } from '../base/assert.ts';

/** Purposes that fit in an address; the caller keeps its own named table of them. */
export const MAX_PURPOSE = 255;
export const MAX_ORDINAL = 16_777_215;

const SETTLING_DRAWS = 16;

/**
 * The random numbers of one replication of one seed.
 *
 * The seed in words, led by the replication, sets up an Alea generator, which gives three 32-bit keys. An address is two
 * words: purpose with ordinal, and entity. Each is hashed under a key of its own, the second is folded into the first,
 * and the sum is hashed under the third. Every step can be undone, so no two addresses of a replication share all
 * their 64 bits. The number is the last hash (its high 32 bits) and 21 bits of the first folded with it (its low ones).
 */
export class Random {
  private readonly keys: Int32Array;

  constructor(keys: Int32Array) {
    this.keys = keys;
  }

  /**
   * The number in [0, 1) at an address, with 53 good bits. `purpose` (0–255) says what is drawn, `entity` (a 32-bit
   * integer) for whom, `ordinal` (0–16777215) which of its draws. The same address gives the same number always.
   */
  uniform(purpose: number, entity: number, ordinal: number): number {
    if ((purpose & MAX_PURPOSE) !== purpose || (ordinal & MAX_ORDINAL) !== ordinal || (entity | 0) !== entity) {
      refuse(purpose, entity, ordinal);
    }
    const keys = this.keys;
    const left = mix(((purpose << 24) | ordinal) ^ keys[0]!);
    const right = mix(entity ^ keys[1]!);
    const high = mix((left + right) ^ keys[2]!);
    const low = left ^ high;
    return (high >>> 0) * 2.3283064365386963e-10 + (low >>> 11) * 1.1102230246251565e-16;
  }
}

/** The random numbers of replication `replication` (from 0) of a seed, which may be any text. */
export function createRandom(seed: string, replication: number): Random {
  assert(Number.isSafeInteger(replication) && replication >= 0, 'replications count from 0', { replication });
  const next = alea(`${replication}/${seed}`);
  // Alea's first outputs still resemble those of a seed one letter away.
  for (let i = 0; i < SETTLING_DRAWS; i++) next();
  return new Random(Int32Array.of(next.int32(), next.int32(), next.int32()));
}

// A 32-bit integer hash that can be undone: two multiplications between shifts, of the least bias found by search
// (github.com/skeeto/hash-prospector, issue 19).
function mix(word: number): number {
  let x = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97);
  return x ^ (x >>> 15);
}

function refuse(purpose: number, entity: number, ordinal: number): never {
  throw new Error(`no such address: ${JSON.stringify({ purpose, entity, ordinal })}`);
}
