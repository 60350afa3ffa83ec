// Addressed random numbers: the same everywhere (pinned), evenly spread, and each address independent of its
// neighbours. Seeds are fixed, so nothing here depends on luck.

import { describe, expect, it } from 'vitest';
import { createRandom, MAX_ORDINAL, MAX_PURPOSE, type Random } from '../../src/core/kernel/random.ts';

type Address = readonly [purpose: number, entity: number, ordinal: number];

const at =
  (random: Random) =>
  (...address: Address): number =>
    random.uniform(...address);

/** Chi-square of counts against an even spread. */
function chiSquare(counts: ArrayLike<number>): number {
  const total = Array.from(counts).reduce((sum, n) => sum + n, 0);
  const expected = total / counts.length;
  return Array.from(counts).reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

/** How many standard deviations a chi-square lies from its mean (Wilson and Hilferty's cube root). */
function sigmas(chi2: number, degrees: number): number {
  const v = 2 / (9 * degrees);
  return (Math.cbrt(chi2 / degrees) - (1 - v)) / Math.sqrt(v);
}

/** Over many addresses, far likelier to be passed by an even spread than by a faulty one. */
const SIGMAS = 4;

const NEIGHBOURS: Readonly<Record<string, (i: number) => Address>> = {
  'ordinal by ordinal': (i) => [1, 7, i],
  'entity by entity': (i) => [1, i, 0],
  'entity by entity, below zero': (i) => [1, -i, 0],
  'far entities': (i) => [1, (i << 14) | 0, 3],
  'purposes and few draws': (i) => [i & 255, (i >> 8) & 15, i >> 12],
  'powers of two': (i) => [i % 7, 1 << (i % 32), (1 << (i % 24)) ^ (i >> 5)],
};

describe('golden values', () => {
  it.each<{ seed: string; replication: number; address: Address; value: number }>([
    { seed: 'muster', replication: 0, address: [0, 0, 0], value: 0.7550546856121905 },
    { seed: 'muster', replication: 0, address: [1, 2, 3], value: 0.6588227647157074 },
    { seed: 'muster', replication: 1, address: [1, 2, 3], value: 0.22340175755929115 },
    { seed: 'August 2011', replication: 41, address: [255, -1, 16_777_215], value: 0.4900150484223591 },
    { seed: '', replication: 0, address: [9, 123_456, 77], value: 0.32168085570759186 },
  ])('$seed/$replication at $address', ({ seed, replication, address, value }) => {
    expect(createRandom(seed, replication).uniform(...address)).toBe(value);
  });
});

describe('an address', () => {
  it('always gives the same number, whatever else was asked in between', () => {
    const random = createRandom('a', 0);
    const first = random.uniform(1, 2, 3);
    for (let i = 0; i < 100; i++) random.uniform(i, i, i);
    expect([random.uniform(1, 2, 3), createRandom('a', 0).uniform(1, 2, 3)]).toEqual([first, first]);
  });

  it.each([
    [-1, 0, 0],
    [MAX_PURPOSE + 1, 0, 0],
    [0.5, 0, 0],
    [0, 2 ** 31, 0],
    [0, 0.5, 0],
    [0, Number.NaN, 0],
    [0, 0, -1],
    [0, 0, MAX_ORDINAL + 1],
    [0, 0, 1.5],
  ] as const)('(%d, %d, %d) is refused', (purpose, entity, ordinal) => {
    expect(() => createRandom('a', 0).uniform(purpose, entity, ordinal)).toThrow('no such address');
  });

  it('never shares all its bits with another of the same replication', () => {
    const uniform = at(createRandom('shared', 0));
    const seen = new Set<number>();
    let addresses = 0;
    for (let purpose = 0; purpose < 10; purpose++) {
      for (let entity = 0; entity < 1000; entity++) {
        for (let ordinal = 0; ordinal < 30; ordinal++, addresses++) seen.add(uniform(purpose, entity, ordinal));
      }
    }
    expect(seen.size).toBe(addresses);
  });
});

describe('a replication', () => {
  it.each([-1, 0.5, Number.NaN])('%d is refused', (replication) => {
    expect(() => createRandom('a', replication)).toThrow('replications');
  });

  it('can not be mistaken for part of the seed', () => {
    expect(createRandom('2', 1).uniform(0, 0, 0)).not.toBe(createRandom('', 12).uniform(0, 0, 0));
    expect(createRandom('1/x', 0).uniform(0, 0, 0)).not.toBe(createRandom('x', 1).uniform(0, 0, 0));
  });
});

describe('spread', () => {
  const BINS = 256;
  const DRAWS = 65_536;

  it.each(Object.entries(NEIGHBOURS))('%s is even in the high bits, and in the low ones', (_, addressOf) => {
    const uniform = at(createRandom('spread', 3));
    const high = new Uint32Array(BINS);
    const low = new Uint32Array(BINS);
    const seen = new Set<string>();
    for (let i = 0; i < DRAWS; i++) {
      const address = addressOf(i);
      if (seen.size < seen.add(address.join()).size) {
        const u = uniform(...address);
        high[Math.floor(u * BINS)]!++;
        low[Math.floor(u * 2 ** 53) % BINS]!++;
      }
    }
    expect(Math.abs(sigmas(chiSquare(high), BINS - 1))).toBeLessThan(SIGMAS);
    expect(Math.abs(sigmas(chiSquare(low), BINS - 1))).toBeLessThan(SIGMAS);
  });

  it('stays in [0, 1)', () => {
    const uniform = at(createRandom('range', 0));
    let min = 1;
    let max = 0;
    for (let i = 0; i < 200_000; i++) {
      const u = uniform(2, i, i & 3);
      min = Math.min(min, u);
      max = Math.max(max, u);
    }
    expect(min).toBeGreaterThanOrEqual(0);
    expect(min).toBeLessThan(1e-4);
    expect(max).toBeLessThan(1);
    expect(max).toBeGreaterThan(1 - 1e-4);
  });
});

describe('independence: pairs of neighbours fill the square evenly', () => {
  const SIDE = 32;
  const PAIRS = 65_536;

  function pairsChiSquare(draw: (i: number) => readonly [number, number]): number {
    const counts = new Uint32Array(SIDE * SIDE);
    for (let i = 0; i < PAIRS; i++) {
      const [a, b] = draw(i);
      counts[Math.floor(a * SIDE) * SIDE + Math.floor(b * SIDE)]!++;
    }
    return Math.abs(sigmas(chiSquare(counts), SIDE * SIDE - 1));
  }

  const uniform = at(createRandom('pairs', 5));

  it.each<[string, (i: number) => readonly [number, number]]>([
    ['ordinals', (i) => [uniform(1, 7, 2 * i), uniform(1, 7, 2 * i + 1)]],
    ['entities', (i) => [uniform(1, 2 * i, 0), uniform(1, 2 * i + 1, 0)]],
    ['purposes', (i) => [uniform(1, i, 0), uniform(2, i, 0)]],
    ['entity and ordinal exchanged', (i) => [uniform(1, i, i + 1), uniform(1, i + 1, i)]],
    ['the sign of the entity', (i) => [uniform(1, i + 1, 0), uniform(1, -i - 1, 0)]],
  ])('%s', (_, draw) => {
    expect(pairsChiSquare(draw)).toBeLessThan(SIGMAS);
  });

  it('replications of one seed', () => {
    const random = Array.from({ length: 2001 }, (_, replication) => createRandom('replications', replication));
    const pair = (i: number) => [random[i % 2000]!.uniform(1, 0, i), random[(i % 2000) + 1]!.uniform(1, 0, i)] as const;
    expect(pairsChiSquare(pair)).toBeLessThan(SIGMAS);
    // One address across replications, which is what an experiment averages over.
    const counts = new Uint32Array(50);
    for (const one of random) counts[Math.floor(one.uniform(1, 0, 0) * 50)]!++;
    expect(Math.abs(sigmas(chiSquare(counts), 49))).toBeLessThan(SIGMAS);
  });

  it('seeds one letter apart', () => {
    const pair = (i: number) =>
      [createRandom(`plan ${i}a`, 0).uniform(1, 0, 0), createRandom(`plan ${i}b`, 0).uniform(1, 0, 0)] as const;
    expect(pairsChiSquare(pair)).toBeLessThan(SIGMAS);
  });
});

describe('avalanche', () => {
  it('any bit of an address turned over turns over each of the 53 bits half of the time', () => {
    const TRIALS = 4096;
    const uniform = at(createRandom('avalanche', 0));
    const bits = (u: number): [number, number] => [Math.floor(u * 2 ** 32) >>> 0, Math.floor(u * 2 ** 53) % 2 ** 21];
    const turned: number[] = [];
    for (let bit = 0; bit < 64; bit++) {
      const counts = new Uint32Array(53);
      for (let i = 0; i < TRIALS; i++) {
        // Small, neighbouring addresses, as an exercise uses them.
        const address: [number, number, number] = [i & 15, (i >> 4) & 63, i >> 10];
        const [high, low] = bits(uniform(...address));
        if (bit < 8) address[0] ^= 1 << bit;
        else if (bit < 40) address[1] ^= 1 << (bit - 8);
        else address[2] ^= 1 << (bit - 40);
        const [otherHigh, otherLow] = bits(uniform(...address));
        for (let b = 0; b < 32; b++) counts[b]! += ((high ^ otherHigh) >>> b) & 1;
        for (let b = 0; b < 21; b++) counts[32 + b]! += ((low ^ otherLow) >>> b) & 1;
      }
      turned.push(...Array.from(counts, (n) => n / TRIALS));
    }
    // 64 × 53 shares; where a turned bit leads to another address of the set, each pair counts twice, which makes the
    // standard deviation √2/128 at most. Five of them on either side.
    const margin = (5 * Math.SQRT2) / 128;
    expect(Math.min(...turned)).toBeGreaterThan(0.5 - margin);
    expect(Math.max(...turned)).toBeLessThan(0.5 + margin);
    const mean = turned.reduce((sum, share) => sum + share, 0) / turned.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.001);
  });
});
