// What is true of every policy: it gives exactly what is wanted and can be given, never above what a force may lend; and no
// policy's answer is better than the optimal one.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver } from '../../../src/cli/solver.ts';
import type { TransportSolver } from '../../../src/core/model/transport.ts';
import type { Choice, Donor, Policy, Quotas } from '../../../src/core/sim/policies/choice.ts';
import { evenBurden } from '../../../src/core/sim/policies/even-burden.ts';
import { fastestSupply } from '../../../src/core/sim/policies/fastest-supply.ts';
import { mostCompatible } from '../../../src/core/sim/policies/most-compatible.ts';
import { nearest } from '../../../src/core/sim/policies/nearest.ts';
import { type Contest, optimal, pose } from '../../../src/core/sim/policies/optimal.ts';
import { regionalShare } from '../../../src/core/sim/policies/regional-share.ts';
import { weighted } from '../../../src/core/sim/policies/weighted.ts';
import { figure } from '../../support/quantities.ts';
import { runs } from '../../support/runs.ts';
import { contests, total } from './made-up.ts';
import { compare, worthOf } from './worth.ts';

let solve: TransportSolver;
beforeAll(async () => {
  const loaded = await loadSolver();
  if (loaded.ok) solve = loaded.value;
});

const POLICIES: readonly (readonly [string, Policy])[] = [
  ['regionalShare', regionalShare],
  ['nearest', nearest],
  ['fastestSupply', fastestSupply],
  ['evenBurden', evenBurden],
  ['mostCompatible', mostCompatible],
  ['weighted', weighted({ time: figure(0.7), burden: figure(0.3) })],
];

const made = contests({ forces: 6, points: 3, units: 4, asks: 4 });

/** What a request can choose from, with so many units of each muster point given to others before. */
function choiceOf({ lenders, asks }: Contest, k: number, gone: Quotas): Choice {
  const ask = asks[k]!;
  const donors = lenders.filter(ask.mayAsk).map((lender): Donor => {
    const lent = lender.stocks.reduce((sum, { point }) => sum + (gone.get(point) ?? 0), 0);
    const stocks = lender.stocks
      .map(({ point, units }) => ({ point, units: units - (gone.get(point) ?? 0), roadSec: ask.roadSec(point) }))
      .filter(({ units }) => units > 0)
      .sort((x, y) => x.roadSec - y.roadSec || x.point - y.point);
    return { ...lender, available: lender.available - lent, away: lender.away + lent, stocks };
  });
  return { wanted: ask.units, noticeSec: ask.noticeSec, donors: donors.filter(({ available }) => available > 0) };
}

function expectKept(quotas: Quotas, { wanted, donors }: Choice): void {
  const available = donors.reduce((sum, donor) => sum + donor.available, 0);
  expect(total(quotas)).toBe(Math.min(wanted, available));
  const points = donors.flatMap(({ stocks }) => stocks.map(({ point }) => point));
  expect(points).toEqual(expect.arrayContaining([...quotas.keys()]));
  for (const { stocks, available: most } of donors) {
    const given = stocks.map(({ point }) => quotas.get(point) ?? 0);
    expect(given.reduce((sum, units) => sum + units, 0)).toBeLessThanOrEqual(most);
    stocks.forEach(({ units }, n) => {
      expect(given[n]).toBeLessThanOrEqual(units);
    });
  }
}

describe('gives what is wanted, as far as it can be given and no further', () => {
  test.each(POLICIES)('%s', (_name, policy) => {
    fc.assert(
      fc.property(made, ({ contest }) => {
        const choice = choiceOf(contest, 0, new Map());
        expectKept(policy(choice), choice);
      }),
      runs(300),
    );
  });

  test('optimal', () => {
    fc.assert(
      fc.property(made, ({ contest }) => {
        expectKept(optimal(contest, solve), choiceOf(contest, 0, new Map()));
      }),
      runs(300),
    );
  });
});

describe('optimal misses fewer, or as many and is sooner or as soon', () => {
  test.each(POLICIES)('than %s answering one after another', (_name, policy) => {
    let better = 0;
    fc.assert(
      fc.property(made, ({ contest }) => {
        const { problem, points } = pose(contest);
        const gone = new Map<number, number>();
        const flow = contest.asks.map((_ask, k) => {
          const quotas = policy(choiceOf(contest, k, gone));
          for (const [point, units] of quotas) gone.set(point, (gone.get(point) ?? 0) + units);
          return points.map((point) => quotas.get(point) ?? 0);
        });
        const difference = compare(worthOf(problem, solve(problem))!, worthOf(problem, flow)!);
        expect(difference).toBeLessThanOrEqual(0);
        if (difference < 0) better++;
      }),
      runs(200),
    );
    // Else the comparison would say nothing.
    expect(better).toBeGreaterThan(10);
  });
});

test('with one request and nothing wanted at home, optimal is nearest', () => {
  fc.assert(
    fc.property(made, ({ contest: { lenders, asks } }) => {
      const alone: Contest = { lenders: lenders.map((lender) => ({ ...lender, wantedAtHome: 0 })), asks: [asks[0]] };
      const bySolver = [...optimal(alone, solve)].sort(([x], [y]) => x - y);
      expect(bySolver).toEqual([...nearest(choiceOf(alone, 0, new Map()))].sort(([x], [y]) => x - y));
    }),
    runs(200),
  );
});
