// What an allocation policy chooses from, and what it answers. Policies are pure: no world, no request, no luck.

import { assert } from '../../base/assert.ts';

/** Free units of one force at one of its muster points. */
export interface Stock {
  readonly point: number;
  readonly units: number;
  /** Free-flow seconds by road to the rendezvous. */
  readonly roadSec: number;
}

/** A force that can be asked. */
export interface Donor {
  readonly force: number;
  readonly region: number;
  /** Most units it may give: those free, as far as its cover lets them go. */
  readonly available: number;
  /** Units it can form, and how many of these are not free at home. */
  readonly formable: number;
  readonly away: number;
  /** What a unit of it is worth beside the host in thousandths, 0 where it can't stand there; expected bridging. */
  readonly worth: number;
  readonly bridgingSec: number;
  /** Its free units, the nearest first; together at least `available`. */
  readonly stocks: readonly Stock[];
}

export interface Choice {
  readonly wanted: number;
  /** Expected seconds from being warned to being formed. */
  readonly noticeSec: number;
  /** In the order of their force numbers; none without a unit to give. */
  readonly donors: readonly Donor[];
}

/** Units to take, by muster point: min(wanted, all that is available) of them, no donor's above its `available`. */
export type Quotas = ReadonlyMap<number, number>;

export type Policy = (choice: Choice) => Quotas;

/** Spreads what each donor gives over its muster points, the nearest first. */
export function fromNearestPoints(given: Iterable<readonly [Donor, number]>): Quotas {
  const quotas = new Map<number, number>();
  for (const [donor, units] of given) {
    let left = units;
    for (const stock of donor.stocks) {
      const taken = Math.min(left, stock.units);
      if (taken > 0) quotas.set(stock.point, taken);
      left -= taken;
    }
  }
  return quotas;
}

/** The unit that a donor would send next. */
export interface NextUnit extends Stock {
  readonly donor: Donor;
  /** Units the donor has given before it in this choice. */
  readonly given: number;
}

/** Unit by unit, the lowest score first; ties by the shorter road, then by the earlier muster point. */
export function oneByOne({ wanted, donors }: Choice, score: (next: NextUnit) => number): Quotas {
  const given = donors.map(() => 0);
  for (let left = wanted; left > 0; left--) {
    let best: { readonly n: number; readonly next: NextUnit; readonly score: number } | null = null;
    for (const [n, donor] of donors.entries()) {
      if (given[n]! >= donor.available) continue;
      const next = nextOf(donor, given[n]!);
      const one = { n, next, score: score(next) };
      if (best === null || isBefore(one, best)) best = one;
    }
    if (best === null) break;
    given[best.n]!++;
  }
  return fromNearestPoints(donors.map((donor, n) => [donor, given[n]!]));
}

function nextOf(donor: Donor, given: number): NextUnit {
  let before = 0;
  const stock = donor.stocks.find(({ units }) => {
    before += units;
    return given < before;
  });
  assert(stock !== undefined, 'a donor with fewer units at its muster points than it may give', { force: donor.force });
  return { ...stock, donor, given };
}

interface Scored {
  readonly next: NextUnit;
  readonly score: number;
}

function isBefore(x: Scored, y: Scored): boolean {
  if (x.score !== y.score) return x.score < y.score;
  if (x.next.roadSec !== y.next.roadSec) return x.next.roadSec < y.next.roadSec;
  return x.next.point < y.next.point;
}
