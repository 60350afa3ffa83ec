// The schema of a doctrine's rates, and the checks that need more than one of them.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import { AID_CATEGORIES, type MoneyRules } from '../model/money.ts';
import { capabilityId, finite, listOf, notNegative, provenance, sourced } from './common-schema.ts';
import { record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

/** Far above any rate; a slip of the keyboard is not to bankrupt a force. */
const MOST_POUNDS = 100_000;
const MAX_SPECIALISTS = 50;

const pounds = v.pipe(notNegative, v.maxValue(MOST_POUNDS, `at most ${MOST_POUNDS} pounds`));
const hoursOfDay = v.pipe(notNegative, v.maxValue(24, 'at most 24 hours'));

export const money = record({
  rates: v.pipe(
    v.array(record({ id: v.picklist(AID_CATEGORIES), poundsPerOfficerHour: pounds, ...provenance })),
    v.length(AID_CATEGORIES.length, `a rate for each of ${AID_CATEGORIES.join(', ')}`),
  ),
  specialists: listOf(capabilityId, MAX_SPECIALISTS, 'capabilities'),
  leastHoursPerDay: sourced(hoursOfDay),
  mostHoursPerDay: sourced(hoursOfDay),
  poundsPerNight: sourced(pounds),
  poundsPerVehicleMile: sourced(pounds),
  officersPerVehicle: sourced(
    v.pipe(finite, v.minValue(1, 'from 1 to 100 officers'), v.maxValue(100, 'from 1 to 100 officers')),
  ),
});

export function moneyProblems(rules: MoneyRules, capabilities: readonly string[]): Problem[] {
  const { rates, specialists, leastHoursPerDay: least, mostHoursPerDay: most } = rules;
  return [
    ...duplicates(
      rates.map(({ id }) => id),
      '/money/rates',
    ),
    ...specialists.flatMap((one, n) => unknown(one, capabilities, `/money/specialists/${n}`, 'capability')),
    ...(most.value >= least.value
      ? []
      : [
          {
            path: '/money/mostHoursPerDay/value',
            found: `${most.value}`,
            expected: `at least leastHoursPerDay, which is ${least.value}`,
          },
        ]),
  ];
}
