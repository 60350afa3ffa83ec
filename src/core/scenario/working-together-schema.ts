// The schemas of what doctrine says of reception and of a mix of forces, and of an incident's radio plan.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import type { WorkingTogether } from '../model/working-together.ts';
import { capabilityId, finite, listOf, provenance, share, sourced, text } from './common-schema.ts';
import { record } from './explain.ts';

const MAX_BAYS = 1000;
const MAX_SIDES = 12;
const MAX_SPANS = 50;
const MOST = 5000;

const whole = (least: number, most: number) =>
  v.pipe(
    finite,
    v.integer('a whole number'),
    v.minValue(least, `from ${least} to ${most}`),
    v.maxValue(most, `from ${least} to ${most}`),
  );

export const bays = sourced(whole(1, MAX_BAYS));

export const rendezvous = record({ bays });

export const workingTogether = record({
  bridging: v.boolean(),
  compatibility: v.boolean(),
  command: v.boolean(),
  sides: sourced(whole(1, MAX_SIDES)),
  apartEffect: sourced(share),
  spans: listOf(
    record({
      capability: capabilityId,
      commandedBy: capabilityId,
      units: whole(1, MOST),
      byHost: whole(0, MOST),
      beyond: share,
      ...provenance,
    }),
    MAX_SPANS,
    'spans',
  ),
});

export const radio = record({
  applies: v.boolean(),
  contested: v.boolean(),
  note: text,
  talkgroups: whole(0, MOST),
  unitsPerTalkgroup: whole(1, MOST),
  unitsBriefed: whole(0, MOST),
  ...provenance,
});

/** A capability that commands itself, or has two spans. */
export function spanProblems({ spans }: WorkingTogether): Problem[] {
  return spans.flatMap(({ capability, commandedBy }, n): Problem[] => {
    const path = `/workingTogether/spans/${n}`;
    const found = `"${capability}"`;
    return [
      ...(capability === commandedBy
        ? [{ path, found: `${found} commanded by itself`, expected: 'two capabilities' }]
        : []),
      ...(spans.findIndex((one) => one.capability === capability) < n
        ? [{ path: `${path}/capability`, found: `${found} again`, expected: 'one span for a capability' }]
        : []),
    ];
  });
}
