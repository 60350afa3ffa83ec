// What an answer to a transport problem is worth, worked out apart from the solver: allowed at all, units missed, seconds.

import type { TransportProblem } from '../../../src/core/model/transport.ts';

export type Flow = readonly (readonly number[])[];
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Units missed, then seconds; null where the answer is not allowed. */
export function worthOf({ lenders, sources, asks }: TransportProblem, flow: Flow): readonly [number, number] | null {
  const sent = sources.map((_, s) => sum(flow.map((row) => row[s]!)));
  const lent = lenders.map((_, f) => sum(sent.filter((_units, s) => sources[s]!.lender === f)));
  const allowed =
    sources.every(({ units }, s) => sent[s]! <= units) &&
    lenders.every(({ spare, neededAtHome }, f) => lent[f]! <= spare + neededAtHome) &&
    asks.every(({ units, costSec }, k) => {
      const got = sum(flow[k]!);
      return (k === 0 ? got === units : got <= units) && costSec.every((cost, s) => cost !== null || flow[k]![s] === 0);
    });
  if (!allowed) return null;
  const missed =
    sum(asks.map(({ units }, k) => units - sum(flow[k]!))) +
    sum(lenders.map(({ spare }, f) => Math.max(0, lent[f]! - spare)));
  return [missed, sum(asks.flatMap(({ costSec }, k) => costSec.map((cost, s) => (cost ?? 0) * flow[k]![s]!)))];
}

/** Below zero where `x` is better than `y`. */
export function compare(x: readonly number[], y: readonly number[]): number {
  const n = x.findIndex((value, place) => value !== y[place]);
  return n < 0 ? 0 : x[n]! - y[n]!;
}
