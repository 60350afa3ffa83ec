// The schema of what doctrine says of travel.

import * as v from 'valibot';
import { finite, minutes, provenance, share, sourced } from './common-schema.ts';
import { record } from './explain.ts';

const PACE = 'a share from 0.3 to 1: a convoy is no quicker than its slowest vehicle';
const paceShare = v.pipe(finite, v.minValue(0.3, PACE), v.maxValue(1, PACE));

export const travel = record({
  traffic: record({ value: v.picklist(['byHour', 'none']), ...provenance }),
  convoys: record({
    inUse: record({ value: v.boolean(), ...provenance }),
    waitMin: sourced(minutes),
    paceShare: sourced(paceShare),
    followersReceptionShare: sourced(share),
  }),
});
