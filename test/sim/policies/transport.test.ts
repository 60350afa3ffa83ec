// The solver against every possible answer: on problems small enough to try them all, it gives one of the best, and of those
// the one that the rule names.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../src/cli/solver.ts';
import type { TransportProblem, TransportSolver } from '../../../src/core/model/transport.ts';
import { runs } from '../../support/runs.ts';
import { compare, type Flow, sum, worthOf } from './worth.ts';

let solve: TransportSolver;
beforeAll(async () => {
  const loaded = await loadSolver();
  if (loaded.ok) solve = loaded.value;
});

/** The first ask's sources, the sooner and then the earlier first: what it takes from them, to be compared in that order. */
const preference = ({ asks }: TransportProblem, flow: Flow): number[] =>
  asks[0]!.costSec
    .map((cost, s) => ({ cost, s }))
    .filter(({ cost }) => cost !== null)
    .sort((x, y) => x.cost! - y.cost! || x.s - y.s)
    .map(({ s }) => flow[0]![s]!);

/** Every way to send each unit to one of the asks or nowhere, tried. */
function bestByTrying(problem: TransportProblem): Flow | null {
  const { sources, asks } = problem;
  const owners = sources.flatMap(({ units }, s) => Array.from({ length: units }, () => s));
  const flow = asks.map(() => sources.map(() => 0));
  let best: { worth: readonly [number, number]; flow: Flow } | null = null;
  const tryFrom = (unit: number): void => {
    if (unit === owners.length) {
      const worth = worthOf(problem, flow);
      if (worth === null) return;
      const difference = best === null ? -1 : compare(worth, best.worth);
      const better =
        difference < 0 || (difference === 0 && compare(preference(problem, best!.flow), preference(problem, flow)) < 0);
      if (better) best = { worth, flow: flow.map((row) => [...row]) };
      return;
    }
    const source = owners[unit]!;
    tryFrom(unit + 1);
    for (const [k, { costSec }] of asks.entries()) {
      if (costSec[source] === null) continue;
      flow[k]![source]!++;
      tryFrom(unit + 1);
      flow[k]![source]!--;
    }
  };
  tryFrom(0);
  return (best as { flow: Flow } | null)?.flow ?? null;
}

const problems = fc.integer({ min: 1, max: 3 }).chain((askCount) =>
  fc
    .record({
      lenders: fc.array(fc.record({ spare: fc.nat(3), neededAtHome: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
      sources: fc.array(
        fc.record({
          units: fc.integer({ min: 1, max: 3 }),
          lender: fc.nat(2),
          costSec: fc.array(
            fc.option(
              fc.nat(3).map((n) => n * 100),
              { freq: 5 },
            ),
            { minLength: askCount, maxLength: askCount },
          ),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      wanted: fc.array(fc.nat(4), { minLength: askCount, maxLength: askCount }),
    })
    .filter(({ sources }) => sum(sources.map(({ units }) => units)) <= 7)
    .map(({ lenders, sources, wanted }): TransportProblem => {
      const ofLender = sources.map(({ units, lender }) => ({ units, lender: lender % lenders.length }));
      // The first ask may want no more than it can have.
      const most = lenders.map(({ spare, neededAtHome }, f) =>
        Math.min(
          spare + neededAtHome,
          sum(ofLender.map(({ units, lender }, s) => (lender === f && sources[s]!.costSec[0] !== null ? units : 0))),
        ),
      );
      return {
        lenders,
        sources: ofLender,
        asks: wanted.map((units, k) => ({
          units: k === 0 ? Math.min(units, sum(most)) : units,
          costSec: sources.map(({ costSec }) => costSec[k] ?? null),
        })),
      };
    }),
);

describe('by hand', () => {
  test('the nearest unit is left to the one who needs it more', () => {
    // Alone, the first ask would take the unit at 100 and the second be left with the one at 900.
    const problem = {
      lenders: [{ spare: 2, neededAtHome: 0 }],
      sources: [
        { units: 1, lender: 0 },
        { units: 1, lender: 0 },
      ],
      asks: [
        { units: 1, costSec: [100, 200] },
        { units: 1, costSec: [100, 900] },
      ],
    };
    expect(solve(problem)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('a unit that its own force wants goes last', () => {
    const problem = {
      lenders: [
        { spare: 0, neededAtHome: 1 },
        { spare: 1, neededAtHome: 0 },
      ],
      sources: [
        { units: 1, lender: 0 },
        { units: 1, lender: 1 },
      ],
      asks: [{ units: 1, costSec: [100, 5000] }],
    };
    expect(solve(problem)).toEqual([[0, 1]]);
    expect(solve({ ...problem, asks: [{ units: 2, costSec: [100, 5000] }] })).toEqual([[1, 1]]);
  });

  test('nothing wanted, nothing sent', () => {
    const sources = [{ units: 3, lender: 0 }];
    expect(solve({ lenders: [{ spare: 3, neededAtHome: 0 }], sources, asks: [{ units: 0, costSec: [1] }] })).toEqual([
      [0],
    ]);
  });
});

test('the best there is, and of equals the one that the rule names', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const best = bestByTrying(problem)!;
      const found = solve(problem);
      expect(worthOf(problem, found)).toEqual(worthOf(problem, best));
      expect(found[0]).toEqual(best[0]);
    }),
    runs(400),
  );
});
