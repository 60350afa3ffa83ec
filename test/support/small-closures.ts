// Up to four disruptions of roads in a random country: closed or slowed, near a place or between two, often at once, and
// now and then all roads at once, so that nobody can leave.

import fc from 'fast-check';
import { MADE_UP, minutes } from './quantities.ts';

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

export interface Network {
  /** Nodes with a road. */
  readonly ashore: readonly Spot[];
  /** Nodes that a road joins. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Wide enough to hold the whole of a random country. */
const EVERYWHERE_KM = 500;

const around = (spots: readonly Spot[]) =>
  fc
    .record({ where: fc.constantFrom(...spots), everywhere: fc.boolean() })
    .map(({ where: { lat, lon }, everywhere }) => ({
      around: { name: 'Somewhere', lat, lon },
      radiusKm: everywhere ? EVERYWHERE_KM : 20,
    }));

const area = ({ ashore, pairs }: Network) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pairs).map((between) => ({ between })) },
    { weight: 1, arbitrary: fc.constantFrom(...pairs).map(([from]) => ({ road: `r${from.slice(1)}` })) },
    ...(ashore.length > 0 ? [{ weight: 2, arbitrary: around(ashore) }] : []),
  );

export const closures = (network: Network, lastMin: number) =>
  fc
    .array(
      fc.record({
        fromMin: fc.nat(lastMin),
        durationMin: minutes(600),
        slowedTo: fc.option(fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20)),
        roads: fc.array(area(network), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 4 },
    )
    .map((all) =>
      all.map(({ slowedTo, ...one }, n) => ({
        id: `road-${n}`,
        name: `Closure ${n}`,
        ...one,
        ...(slowedTo === null ? { effect: 'closed' } : { effect: 'slowed', speedShare: slowedTo }),
        ...MADE_UP,
      })),
    );
