// Random quantities that documents are made of: figures with a source, five-number durations, places.

import fc from 'fast-check';

export const MADE_UP = { source: 'Made up by a test', asOf: '2026', basis: 'illustrative' } as const;

/** Five numbers of minutes that never fall, in quarters of a minute, none of them above `most`. */
export const minutes = (most: number) => {
  const one = fc.nat(most * 4);
  return fc.tuple(one, one, one, one, one).map((quarters) => {
    const [min = 0, p10 = 0, p50 = 0, p90 = 0, max = 0] = quarters.toSorted((a, b) => a - b).map((q) => q / 4);
    return { min, p10, p50, p90, max, ...MADE_UP };
  });
};

export const figure = (value: number) => ({ value, ...MADE_UP });

/** A share in twentieths: ends and middle are not rare. */
export const share = fc.nat(20).map((twentieths) => twentieths / 20);

/** Degrees inside a piece of England where no two places are farther apart than an edge may be long. */
export const latitude = fc.integer({ min: 51_000, max: 53_000 }).map((milli) => milli / 1000);
export const longitude = fc.integer({ min: -3000, max: 500 }).map((milli) => milli / 1000);

export const place = (name: string) => fc.record({ name: fc.constant(name), lat: latitude, lon: longitude });
