// The schema of what people wrote down after an exercise.

import * as v from 'valibot';
import { MOST_ACTIONS } from '../model/debrief.ts';
import { listOf, text } from './common-schema.ts';
import { evaluationSchema } from './evaluation-schema.ts';
import { record } from './explain.ts';

const dateOrNothing = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, 'a date, such as 2026-11-22, or an empty text'),
);
const words = (most: number) => v.pipe(v.string(), v.maxLength(most, `at most ${most} characters`));

const action = record({
  what: words(1000),
  owner: words(200),
  due: dateOrNothing,
  gap: v.exactOptional(v.pipe(text, v.maxLength(200, 'at most 200 characters'))),
});

export const debriefSchema = record({
  marking: v.pipe(text, v.maxLength(60, 'at most 60 characters')),
  coldOn: dateOrNothing,
  actions: listOf(action, MOST_ACTIONS, 'actions'),
  evaluation: v.exactOptional(evaluationSchema),
});
