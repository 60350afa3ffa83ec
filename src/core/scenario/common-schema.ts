// Schemas that several documents share: provenance, five-number durations, sourced figures, places.

import * as v from 'valibot';
import type { CapabilityId, ForceId } from '../model/dataset.ts';
import type { TierId } from '../model/doctrine.ts';
import { record } from './explain.ts';

const LONGEST_TEXT = 20_000;
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('a text that is not empty'),
  v.maxLength(LONGEST_TEXT, `at most ${LONGEST_TEXT} characters`),
);
/** Names that pointers and files use. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'an id: letters, digits, "-", "." or "_"'),
);
const FORCE_CODE = 'the code of a force, such as E23000032 or BTP';
export const forceId = v.pipe(
  v.string(FORCE_CODE),
  v.regex(/^(?:[EW]\d{8}|[A-Z]{3,4})$/, FORCE_CODE),
) as unknown as v.GenericSchema<ForceId>;
export const capabilityId = id as unknown as v.GenericSchema<CapabilityId>;
export const tierId = id as unknown as v.GenericSchema<TierId>;

/** Adding 0 makes 0 of −0, which canonical JSON cannot write. */
export const finite = v.pipe(
  v.number(),
  v.finite('a finite number'),
  v.transform((value) => value + 0),
);
export const notNegative = v.pipe(finite, v.minValue(0, 'a number that is not negative'));
export const wholeNotNegative = v.pipe(notNegative, v.integer('a whole number'));
/** Far above anything real; keeps a slip of the keyboard from asking for a million units. */
const MOST_UNITS = 5000;
const MOST_OFFICERS = 200_000;
export const heldUnits = v.pipe(wholeNotNegative, v.maxValue(MOST_UNITS, `at most ${MOST_UNITS} units`));
export const demandedOfficers = v.pipe(
  wholeNotNegative,
  v.maxValue(MOST_OFFICERS, `at most ${MOST_OFFICERS} officers`),
);
export const share = v.pipe(finite, v.minValue(0, 'a share from 0 to 1'), v.maxValue(1, 'a share from 0 to 1'));

export const provenance = {
  source: text,
  asOf: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year or date, such as 2025 or 2025-03-31')),
  basis: v.picklist(['published', 'derived', 'illustrative', 'user']),
};

/** Longest duration, in minutes: 28 days, as long as the longest exercise. Whatever takes longer never happens in one. */
const MOST_MINUTES = 40_320;
export const minutes = v.pipe(notNegative, v.maxValue(MOST_MINUTES, `at most ${MOST_MINUTES} minutes (28 days)`));

const quantiles = { min: minutes, p10: minutes, p50: minutes, p90: minutes, max: minutes };
const ORDER = ['min', 'p10', 'p50', 'p90', 'max'] as const;

/** Five numbers of minutes that never fall, with their source. */
export const sourcedMinutes = v.pipe(
  record({ ...quantiles, ...provenance }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const q = dataset.value;
    ORDER.forEach((name, n) => {
      const before = ORDER[n - 1];
      if (before === undefined || q[name] >= q[before]) return;
      addIssue({
        message: `at least ${before}, which is ${q[before]}`,
        input: q[name],
        path: [{ type: 'object', origin: 'value', input: q, key: name, value: q[name] }],
      });
    });
  }),
);

/** A list as long as anybody would write by hand, and no longer. */
export const listOf = <T extends v.GenericSchema>(item: T, most: number, what: string) =>
  v.pipe(v.array(item), v.maxLength(most, `at most ${most} ${what}`));

export const sourced = <T extends v.GenericSchema<number>>(value: T) => record({ value, ...provenance });

/** A place in or near Great Britain. */
export const place = record({
  name: text,
  lat: v.pipe(finite, v.minValue(49, 'a latitude from 49 to 61'), v.maxValue(61, 'a latitude from 49 to 61')),
  lon: v.pipe(finite, v.minValue(-9, 'a longitude from −9 to 3'), v.maxValue(3, 'a longitude from −9 to 3')),
});
