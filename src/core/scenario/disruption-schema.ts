// The schema of disruptions in a scenario, and what they refer to: centres, links and channels that there are. Roads are
// looked for in the network when the exercise is made, since this folder doesn't know it.

import * as v from 'valibot';
import type { Problem } from '../base/result.ts';
import { ROAD_CLASS_NAMES } from '../model/road-area.ts';
import { DISRUPTION_EFFECTS, type Disruption, isRoadEffect } from '../model/scenario.ts';
import {
  finite,
  id,
  listOf,
  notNegative,
  place,
  provenance,
  sourcedMinutes,
  text,
  wholeNotNegative,
} from './common-schema.ts';
import { record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_DISRUPTIONS = 200;
const MAX_HIT = 2000;
const MAX_AREAS = 50;
const MOST_KM = 500;
const NODE = 'the id of a node of the road network';

const speedShare = v.pipe(
  finite,
  v.minValue(0.05, 'a share from 0.05 to 1; below that a road is closed'),
  v.maxValue(1, 'a share from 0.05 to 1'),
);

const stretch = v.pipe(
  record({ road: text, from: v.exactOptional(text), to: v.exactOptional(text) }),
  v.check(
    ({ from, to }) => (from === undefined) === (to === undefined),
    'both "from" and "to", or neither for the whole road',
  ),
);
const around = record({
  around: place,
  radiusKm: v.pipe(finite, v.gtValue(0, 'more than 0 km'), v.maxValue(MOST_KM, `at most ${MOST_KM} km`)),
  classes: v.exactOptional(
    v.pipe(
      listOf(v.picklist(ROAD_CLASS_NAMES), ROAD_CLASS_NAMES.length, 'classes'),
      v.minLength(1, 'at least one class of road'),
    ),
  ),
});
const between = record({ between: v.tuple([v.string(NODE), v.string(NODE)]) });

/** One of three shapes, told apart by their first key: so that each gets its own messages. */
const area = v.lazy((input): typeof stretch | typeof around | typeof between => {
  const has = (key: string): boolean => typeof input === 'object' && input !== null && key in input;
  return has('between') ? between : has('around') ? around : stretch;
});

export const disruptions = listOf(
  v.pipe(
    record({
      id,
      name: text,
      fromMin: notNegative,
      durationMin: sourcedMinutes,
      effect: v.picklist(DISRUPTION_EFFECTS),
      staff: v.exactOptional(wholeNotNegative),
      speedShare: v.exactOptional(speedShare),
      centres: v.optional(listOf(id, MAX_HIT, 'centres'), []),
      links: v.optional(listOf(text, MAX_HIT, 'links'), []),
      channels: v.optional(listOf(id, MAX_HIT, 'channels'), []),
      roads: v.exactOptional(v.pipe(listOf(area, MAX_AREAS, 'roads'), v.minLength(1, 'at least one road'))),
      ...provenance,
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { effect, staff, speedShare: share, centres, links, channels, roads } = dataset.value;
      if ((effect === 'shortStaffed') !== (staff !== undefined)) {
        addIssue({ message: 'staff with "shortStaffed", and only with it', input: staff });
      }
      if ((effect === 'slowed') !== (share !== undefined)) {
        addIssue({ message: 'speedShare with "slowed", and only with it', input: share });
      }
      if (effect === 'shortStaffed' && links.length + channels.length > 0) {
        addIssue({ message: 'centres only: links have no staff', input: [...links, ...channels] });
      }
      const others = centres.length + links.length + channels.length;
      if (isRoadEffect(effect)) {
        if (!roads) addIssue({ message: `roads that are ${effect}`, input: roads });
        if (others > 0)
          addIssue({ message: `roads only: nothing else is ${effect}`, input: [...centres, ...links, ...channels] });
      } else {
        if (roads) addIssue({ message: 'roads only with "closed" or "slowed"', input: roads });
        if (others === 0) addIssue({ message: 'a centre, link or channel that it hits', input: centres });
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
