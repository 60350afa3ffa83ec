// The schema of a doctrine's block on part and composite units, and what must hold between its figures.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { PartUnits } from '../model/part-units.ts';
import { capabilityId, listOf, provenance, sourced, sourcedMinutes, wholeNotNegative } from './common-schema.ts';
import { record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MOST_SERIALS = 12;
const MOST_CAPABILITIES = 64;

const serials = (fewest: number) =>
  v.pipe(
    wholeNotNegative,
    v.minValue(fewest, `at least ${fewest}`),
    v.maxValue(MOST_SERIALS, `at most ${MOST_SERIALS} serials`),
  );

const choice = record({ value: v.boolean(), ...provenance });

export const partUnits = record({
  inUse: choice,
  composites: choice,
  meetingMin: sourcedMinutes,
  capabilities: listOf(
    record({ id: capabilityId, serials: sourced(serials(2)), smallest: sourced(serials(1)) }),
    MOST_CAPABILITIES,
    'capabilities',
  ),
});

/** A part is less than the whole; each capability is known and told of once. */
export function partUnitProblems(block: PartUnits | undefined, capabilityIds: readonly string[]): Problem[] {
  if (!block) return [];
  const ids = block.capabilities.map(({ id }) => id as string);
  return [
    ...duplicates(ids, '/partUnits/capabilities'),
    ...block.capabilities.flatMap(({ id, serials: whole, smallest }, n): Problem[] => [
      ...unknown(id, capabilityIds, `/partUnits/capabilities/${n}/id`, 'capability'),
      ...(smallest.value <= whole.value
        ? []
        : [
            {
              path: `/partUnits/capabilities/${n}/smallest/value`,
              found: `${smallest.value} serials`,
              expected: `at most the ${whole.value} serials of a whole unit (as many: no part units)`,
            },
          ]),
    ]),
  ];
}
