// Optimal: the best that could be done with the same units, the yardstick for the other policies. All open requests for the
// capability are weighed together, each with the tier it is at, so that the one being answered leaves to another what the
// other needs more; only the one being answered takes its units now. With one request alone it is the same as nearest.

import { at } from '../../base/assert.ts';
import type { TransportProblem, TransportSolver } from '../../model/transport.ts';
import type { Donor, Quotas } from './choice.ts';

/** A force that can lend, and those of its units that its own open requests are asking for. */
export interface Lender extends Omit<Donor, 'stocks'> {
  readonly stocks: readonly { readonly point: number; readonly units: number }[];
  readonly wantedAtHome: number;
}

/** Units that a request wants from other forces. */
export interface Ask {
  readonly units: number;
  readonly noticeSec: number;
  roadSec(point: number): number;
  mayAsk(lender: Lender): boolean;
}

/** The request being answered comes first among the asks. */
export interface Contest {
  readonly lenders: readonly Lender[];
  readonly asks: readonly [Ask, ...Ask[]];
}

export function optimal(contest: Contest, solve: TransportSolver): Quotas {
  const { problem, points } = pose(contest);
  if (at(problem.asks, 0).units === 0) return new Map();
  const flow = at(solve(problem), 0);
  const quotas = new Map<number, number>();
  points.forEach((point, source) => {
    if (flow[source]! > 0) quotas.set(point, flow[source]!);
  });
  return quotas;
}

/** The problem, and the muster point of each of its sources. */
export function pose({ lenders, asks }: Contest): { problem: TransportProblem; points: readonly number[] } {
  const stocks = lenders
    .flatMap((lender, n) => lender.stocks.map(({ point, units }) => ({ point, units, lender, n })))
    .sort((x, y) => x.point - y.point);
  const [first] = asks;
  const owed = lenders.filter(first.mayAsk).reduce((sum, { available }) => sum + available, 0);
  return {
    points: stocks.map(({ point }) => point),
    problem: {
      lenders: lenders.map(({ available, formable, away, wantedAtHome }) => {
        const spare = Math.max(0, Math.min(available, formable - away - wantedAtHome));
        return { spare, neededAtHome: available - spare };
      }),
      sources: stocks.map(({ units, n }) => ({ units, lender: n })),
      asks: asks.map((ask, n) => ({
        units: n === 0 ? Math.min(ask.units, owed) : ask.units,
        costSec: stocks.map(({ point, lender }) =>
          ask.mayAsk(lender) ? Math.round(ask.noticeSec) + Math.round(ask.roadSec(point)) : null,
        ),
      })),
    },
  };
}
