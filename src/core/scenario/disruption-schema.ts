// The schema of disruptions in a scenario, and what they refer to: centres, links and channels that there are.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import { DISRUPTION_EFFECTS, type Disruption } from '../model/scenario.ts';
import { id, listOf, notNegative, provenance, sourcedMinutes, text, wholeNotNegative } from './common-schema.ts';
import { record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_DISRUPTIONS = 200;
const MAX_HIT = 2000;

export const disruptions = listOf(
  v.pipe(
    record({
      id,
      name: text,
      fromMin: notNegative,
      durationMin: sourcedMinutes,
      effect: v.picklist(DISRUPTION_EFFECTS),
      staff: v.exactOptional(wholeNotNegative),
      centres: listOf(id, MAX_HIT, 'centres'),
      links: listOf(text, MAX_HIT, 'links'),
      channels: listOf(id, MAX_HIT, 'channels'),
      ...provenance,
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { effect, staff, centres, links, channels } = dataset.value;
      if ((effect === 'shortStaffed') !== (staff !== undefined)) {
        addIssue({ message: 'staff with "shortStaffed", and only with it', input: staff });
      }
      if (effect === 'shortStaffed' && links.length + channels.length > 0) {
        addIssue({ message: 'centres only: links have no staff', input: [...links, ...channels] });
      }
      if (centres.length + links.length + channels.length === 0) {
        addIssue({ message: 'a centre, link or channel that it hits', input: centres });
      }
    }),
  ),
  MAX_DISRUPTIONS,
  'disruptions',
);

/** Ids that disruptions may refer to. */
export interface Hittable {
  readonly centres: readonly string[];
  readonly links: readonly string[];
  readonly channels: readonly string[];
}

export function disruptionProblems(all: readonly Disruption[], durationMin: number, known: Hittable): Problem[] {
  const problems = duplicates(
    all.map((one) => one.id),
    '/disruptions',
  );
  all.forEach((one, n) => {
    const path = `/disruptions/${n}`;
    if (one.fromMin > durationMin) {
      const expected = `a time before the end, at ${durationMin} min`;
      problems.push({ path: `${path}/fromMin`, found: `${one.fromMin} min`, expected });
    }
    for (const [key, what] of [
      ['centres', 'centre'],
      ['links', 'link'],
      ['channels', 'channel'],
    ] as const) {
      one[key].forEach((word, m) => {
        problems.push(...unknown(word, known[key], `${path}/${key}/${m}`, what));
      });
    }
  });
  return problems;
}
