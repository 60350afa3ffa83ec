// The quickest ways of messages, held against every way there is: the middle numbers by repeated relaxation (Bellman and
// Ford), which shares nothing with the search that the engine makes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWay, timeTo, type Wiring, waysFrom } from '../../../src/core/sim/quickest-paths.ts';
import { runs } from '../../support/runs.ts';

interface Wire {
  readonly a: number;
  readonly b: number;
  readonly min: number;
  readonly factor: number;
}

const NODES = 9;
const wire: fc.Arbitrary<Wire> = fc.record({
  a: fc.nat(NODES - 1),
  b: fc.nat(NODES - 1),
  min: fc.integer({ min: 0, max: 20 }),
  factor: fc.constantFrom(1, 3, Number.POSITIVE_INFINITY),
});

/** Five numbers that keep their order: each a different multiple of one. */
const FIVE = [1, 2, 4, 8, 16];

function wiringOf(wires: readonly Wire[]): Wiring {
  const arcs = Array.from({ length: NODES }, (_, node) =>
    wires.flatMap(({ a, b }, n) => [...(a === node ? [[n, b]] : []), ...(b === node ? [[n, a]] : [])]),
  );
  const first = [0];
  for (const of of arcs) first.push(first.at(-1)! + of.length);
  const all = arcs.flat();
  return {
    first: Int32Array.from(first),
    link: Int32Array.from(all, ([link]) => link!),
    end: Int32Array.from(all, ([, end]) => end!),
    minutes: Float64Array.from(wires.flatMap(({ min }) => FIVE.map((one) => one * min))),
  };
}

function relaxed(wires: readonly Wire[], from: number, silent: ReadonlySet<number>): number[] {
  const best = Array<number>(NODES).fill(Number.POSITIVE_INFINITY);
  best[from] = 0;
  for (let round = 0; round < NODES; round++) {
    for (const { a, b, min, factor } of wires) {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        if (factor < Number.POSITIVE_INFINITY && (x === from || !silent.has(x)))
          best[y] = Math.min(best[y]!, best[x]! + 4 * min * factor);
      }
    }
  }
  return best;
}

test('no way is quicker, and its five numbers are the sums along it', () => {
  fc.assert(
    fc.property(
      fc.array(wire, { maxLength: 20 }),
      fc.nat(NODES - 1),
      fc.array(fc.nat(NODES - 1)),
      fc.shuffledSubarray([...Array(NODES).keys()], { minLength: NODES }),
      (wires, from, off, asked) => {
        const silent = new Set(off);
        const wiring = wiringOf(wires);
        const ways = waysFrom(wiring, from);
        const best = relaxed(wires, from, silent);
        const conditions = {
          factor: Float64Array.from(wires, ({ factor }) => factor),
          passesOn: Uint8Array.from({ length: NODES }, (_, node) => (silent.has(node) ? 0 : 1)),
        };
        // Whoever is asked for first, the search goes on from where it stopped.
        for (const node of asked) {
          findWay(ways, wiring, node, conditions);
          const middle = best[node]! / 4;
          const [min, p10, p50, p90, max] = FIVE.map((one) => one * middle) as [number, number, number, number, number];
          expect(timeTo(ways, node)).toEqual(Number.isFinite(middle) ? { min, p10, p50, p90, max } : null);
        }
      },
    ),
    runs(300),
  );
});
