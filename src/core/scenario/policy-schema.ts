// The schema of an allocation policy in a doctrine: one of the names, or `weighted` with the weights that it needs.

import * as v from 'valibot';
import { type AllocationPolicy, NAMED_POLICIES, type NamedPolicy } from '../model/doctrine.ts';
import { share, sourced } from './common-schema.ts';
import { didYouMean, record } from './explain.ts';

const WITH_WEIGHTS = '{"name": "weighted", "weights": {"time": …, "burden": …}}';

const expected = ({ input }: v.CustomIssue): string => {
  if (input === 'weighted') return `weights with it: ${WITH_WEIGHTS}, as data/doctrine/README.md shows`;
  const meant = typeof input === 'string' ? didYouMean(input, [...NAMED_POLICIES, 'weighted']) : '';
  return `one of ${NAMED_POLICIES.join(', ')}, or ${WITH_WEIGHTS}${meant}`;
};

const named = v.custom<NamedPolicy>((input) => (NAMED_POLICIES as readonly unknown[]).includes(input), expected);

const weighted = record({
  name: v.literal('weighted'),
  weights: v.pipe(
    record({ time: sourced(share), burden: sourced(share) }),
    v.check(({ time, burden }) => time.value + burden.value > 0, 'at least one weight above 0'),
  ),
});

export const policy = v.lazy(
  (input): v.GenericSchema<unknown, AllocationPolicy> =>
    typeof input === 'object' && input !== null ? weighted : named,
);
