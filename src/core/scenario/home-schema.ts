// The schema of what a doctrine says of home: hours of the week and their shares, and how donors are asked and answer.

import * as v from 'valibot';
import { DAYS } from '../model/home.ts';
import { finite, id, listOf, provenance, share, sourcedMinutes } from './common-schema.ts';
import { record } from './explain.ts';

const MAX_BANDS = 40;
const wholeHour = v.pipe(finite, v.integer('a whole hour'));

const shareBand = record({
  id,
  days: v.pipe(v.array(v.picklist(DAYS)), v.minLength(1, 'at least one day'), v.maxLength(7, 'at most 7 days')),
  fromHour: v.pipe(wholeHour, v.minValue(0, 'an hour from 0 to 23'), v.maxValue(23, 'an hour from 0 to 23')),
  hours: v.pipe(wholeHour, v.minValue(1, 'from 1 to 168 hours'), v.maxValue(168, 'from 1 to 168 hours')),
  share,
  ...provenance,
});

export const shareBands = listOf(shareBand, MAX_BANDS, 'bands');

export const donorDecision = record({
  asksBy: record({ value: v.picklist(['spare', 'free']), ...provenance }),
  direction: record({ value: v.picklist(['never', 'lastResort']), ...provenance }),
  directionMin: sourcedMinutes,
});
