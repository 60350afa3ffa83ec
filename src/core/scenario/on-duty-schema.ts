// The schema of what a doctrine says of duty: who is at work at which hours, who can be called in, how a force surges.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { OnDuty } from '../model/on-duty.ts';
import { capabilityId, finite, id, listOf, provenance, share, sourced, sourcedMinutes, text } from './common-schema.ts';
import { record } from './explain.ts';
import { shareBands } from './home-schema.ts';
import { duplicates, unknown } from './references.ts';

const MAX_CAPABILITIES = 50;
const MAX_STEPS = 10;
const factor = v.pipe(finite, v.minValue(1, 'a factor from 1 to 10'), v.maxValue(10, 'a factor from 1 to 10'));

export const onDuty = record({
  inUse: record({ value: v.boolean('true or false'), ...provenance }),
  capabilities: listOf(
    record({
      id: capabilityId,
      onDutyShare: sourced(share),
      onDutyBands: shareBands,
      recallableShare: sourced(share),
      onDutyNoticeMin: sourcedMinutes,
      callInNoticeMin: sourcedMinutes,
    }),
    MAX_CAPABILITIES,
    'capabilities',
  ),
  surge: listOf(
    record({ id, name: text, afterMin: sourcedMinutes, onDutyFactor: factor, recallableShare: share, ...provenance }),
    MAX_STEPS,
    'steps',
  ),
});

export const onDutyProblems = ({ capabilities, surge }: OnDuty, known: readonly string[]): Problem[] => [
  ...capabilities.flatMap(({ id, onDutyBands }, n) => [
    ...unknown(id, known, `/onDuty/capabilities/${n}/id`, 'capability'),
    ...duplicates(
      onDutyBands.map((band) => band.id),
      `/onDuty/capabilities/${n}/onDutyBands`,
    ),
  ]),
  ...duplicates(
    capabilities.map((one) => one.id as string),
    '/onDuty/capabilities',
  ),
  ...duplicates(
    surge.map((step) => step.id),
    '/onDuty/surge',
  ),
];
