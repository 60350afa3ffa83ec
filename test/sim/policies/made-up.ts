// Made-up forces and requests for the policies: by hand, and at random with few and small numbers, so that ties are common.

import fc from 'fast-check';
import type { Choice, Donor, Quotas } from '../../../src/core/sim/policies/choice.ts';
import type { Ask, Contest, Lender } from '../../../src/core/sim/policies/optimal.ts';

export interface MadeForce {
  readonly region: number;
  /** Units that it can form and that aren't free. */
  readonly away: number;
  /** Most units that it may lend now. */
  readonly mayLend: number;
  /** Beside every host; 1000 and 0 unless said. */
  readonly worth?: number;
  readonly bridgingSec?: number;
  /** Its free units by muster point, and the seconds from there to each request. */
  readonly points: readonly { readonly units: number; readonly roadSec: readonly number[] }[];
}

/** Numbers of muster points count through all forces. */
function donorsOf(forces: readonly MadeForce[], ask = 0): Donor[] {
  let point = 0;
  return forces.map(({ region, away, mayLend, points, worth = 1000, bridgingSec = 0 }, force) => {
    const stocks = points
      .map(({ units, roadSec }) => ({ point: point++, units, roadSec: roadSec[ask]! }))
      .filter(({ units }) => units > 0)
      .sort((x, y) => x.roadSec - y.roadSec || x.point - y.point);
    const free = stocks.reduce((sum, { units }) => sum + units, 0);
    return {
      force,
      region,
      away,
      formable: free + away,
      available: Math.min(free, mayLend),
      worth,
      bridgingSec,
      stocks,
    };
  });
}

export const choiceOf = (wanted: number, noticeSec: number, forces: readonly MadeForce[]): Choice => ({
  wanted,
  noticeSec,
  donors: donorsOf(forces).filter(({ available }) => available > 0),
});

/** A force all of whose units stand at one muster point, none away, all of them to lend. */
export const at = (roadSec: number, units: number, more: Partial<MadeForce> = {}): MadeForce => ({
  region: 0,
  away: 0,
  mayLend: units,
  points: [{ units, roadSec: [roadSec] }],
  ...more,
});

/** `[muster point, units]` in the order of muster points. */
export const rows = (quotas: Quotas): [number, number][] => [...quotas].sort(([x], [y]) => x - y);

export const total = (quotas: Quotas): number => [...quotas.values()].reduce((sum, units) => sum + units, 0);

interface MadeContest {
  readonly contest: Contest;
  readonly forces: readonly MadeForce[];
}

const SECONDS = fc.integer({ min: 1, max: 4 }).map((hundreds) => hundreds * 100);

/** Contests of up to so many forces, points a force, units a point and requests. */
export const contests = (most: { forces: number; points: number; units: number; asks: number }) =>
  fc.integer({ min: 1, max: most.asks }).chain((asks) =>
    fc
      .record({
        forces: fc.array(
          fc.record({
            region: fc.nat(2),
            away: fc.nat(3),
            mayLend: fc.nat(most.units * most.points),
            worth: fc.constantFrom(0, 500, 1000),
            bridgingSec: fc.constantFrom(0, 300),
            points: fc.array(
              fc.record({
                units: fc.nat(most.units),
                roadSec: fc.array(SECONDS, { minLength: asks, maxLength: asks }),
              }),
              { minLength: 1, maxLength: most.points },
            ),
            wantedAtHome: fc.nat(3),
          }),
          { minLength: 1, maxLength: most.forces },
        ),
        asks: fc.array(
          fc.record({
            units: fc.nat(most.units * 2),
            noticeSec: fc.constantFrom(0, 600),
            host: fc.nat(most.forces),
            region: fc.option(fc.nat(2)),
          }),
          { minLength: asks, maxLength: asks },
        ),
      })
      .map(({ forces, asks: made }): MadeContest => {
        const donors = donorsOf(forces);
        const lenders = donors
          .map((donor, n): Lender => {
            const free = donor.formable - donor.away;
            return { ...donor, wantedAtHome: Math.min(free, forces[n]!.wantedAtHome) };
          })
          .filter(({ available }) => available > 0);
        const roads = forces.flatMap(({ points }) => points.map(({ roadSec }) => roadSec));
        const [first, ...rest] = made.map(
          ({ units, noticeSec, host, region }, ask): Ask => ({
            units,
            noticeSec,
            roadSec: (point) => roads[point]![ask]!,
            mayAsk: (lender) => lender.force !== host && (region === null || region === lender.region),
          }),
        );
        return { forces, contest: { lenders, asks: [first!, ...rest] } };
      }),
  );
