// The schema of a doctrine's block on what happens to units on the road.

import * as v from 'valibot';
import { notNegative, sourced, sourcedMinutes } from './common-schema.ts';
import { record } from './explain.ts';

/** A unit that broke down every ten kilometres would not be sent. */
const MOST_PER_1000_KM = 100;

export const movement = record({
  standDown: v.picklist(['onTheRoad', 'atRendezvous']),
  diversion: v.picklist(['toOpenRequests', 'off']),
  breakdown: v.exactOptional(
    record({
      occurs: v.boolean(),
      per1000Km: sourced(v.pipe(notNegative, v.maxValue(MOST_PER_1000_KM, `at most ${MOST_PER_1000_KM} in 1,000 km`))),
      recoveryMin: sourcedMinutes,
    }),
  ),
});
