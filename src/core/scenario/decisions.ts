// Decisions from a file or a link: checked at the door, in the order they were taken.

import * as v from 'valibot';
import { ok, type Result } from '../base/result.ts';
import type { Decision } from '../model/exercise.ts';
import { text, tierId, wholeNotNegative } from './common-schema.ts';
import { parseJson, parseWith, record } from './explain.ts';

/** More than a room can take in a year; a file beyond it is not a list of decisions. */
const MAX_DECISIONS = 10_000;

/** A list of decisions, wherever it stands. */
export const decisionList = v.pipe(
  v.array(
    record({
      atSec: wholeNotNegative,
      kind: v.literal('activateTier'),
      tier: tierId,
      rationale: v.exactOptional(text),
    }),
  ),
  v.maxLength(MAX_DECISIONS, `at most ${MAX_DECISIONS} decisions`),
);

/** Decisions from JSON text: a list of `{ "atSec": 7200, "kind": "activateTier", "tier": "national" }`. */
export function readDecisions(json: string): Result<readonly Decision[]> {
  const value = parseJson(json);
  if (!value.ok) return value;
  const parsed = parseWith(decisionList, value.value);
  if (!parsed.ok) return parsed;
  return ok(parsed.value as readonly Decision[]);
}
