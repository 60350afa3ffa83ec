// The schema of a doctrine's block on what people decide in its place.

import * as v from 'valibot';
import { minutes, sourced } from './common-schema.ts';
import { record } from './explain.ts';

export const peopleRules = record({
  answerWithinMin: sourced(v.pipe(minutes, v.minValue(1, 'at least a minute'))),
});
