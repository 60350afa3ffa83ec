// The schema of what evaluators wrote down.

import * as v from 'valibot';
import { LONGEST_EXPECTED, LONGEST_INITIALS, LONGEST_NOTE, MOST_ENTRIES, OUTCOMES } from '../model/evaluation.ts';
import { listOf, notNegative, text, wholeNotNegative } from './common-schema.ts';
import { record } from './explain.ts';

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most, `at most ${most} characters`));
const name = v.pipe(text, v.maxLength(200, 'at most 200 characters'));

const entered = { atSec: notNegative, initials: upTo(LONGEST_INITIALS), step: wholeNotNegative };

const mark = record({
  kind: v.literal('mark'),
  ...entered,
  inject: name,
  expected: v.pipe(text, v.maxLength(LONGEST_EXPECTED, `at most ${LONGEST_EXPECTED} characters`)),
  outcome: v.picklist(OUTCOMES),
  note: upTo(LONGEST_NOTE),
});
const note = record({
  kind: v.literal('note'),
  ...entered,
  objective: v.exactOptional(name),
  paragraph: v.exactOptional(name),
  text: v.pipe(text, v.maxLength(LONGEST_NOTE, `at most ${LONGEST_NOTE} characters`)),
});

/** Told apart by its kind, so that each gets its own messages. */
const entry = v.lazy((input): typeof mark | typeof note =>
  typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'note' ? note : mark,
);

export const evaluationSchema = v.pipe(
  record({
    entries: listOf(entry, MOST_ENTRIES, 'entries'),
    count: wholeNotNegative,
  }),
  v.check(({ entries, count }) => count <= entries.length, 'a count of at most as many as there are entries'),
);
