// Reads what a link holds, once it is unpacked: every problem at once, as of a file. What it names must ship with this Muster.

import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../base/result.ts';
import type { ForceId } from '../model/dataset.ts';
import { NOT_DEBRIEFED } from '../model/debrief.ts';
import type { Decision } from '../model/decisions.ts';
import type { Scenario } from '../model/scenario.ts';
import { finite, forceId, id, wholeNotNegative } from './common-schema.ts';
import { decisionList } from './decisions.ts';
import { describeValue, failWith, parseJson, parseWith, quoted, record } from './explain.ts';
import { KEPT_SCHEMA, type KeptExercise, type Opened } from './kept.ts';
import {
  fingerprint,
  MOST_SETTINGS,
  moment,
  productVersion,
  seedText,
  settingPath,
  title,
  versionOf,
} from './kept-schema.ts';
import { LINKED_PATH, LONGEST_CHOICE, withParameters } from './link.ts';
import { unknown } from './references.ts';

const VERSION = 1;
const START_SPEED = 600;

const linkedPath = v.pipe(
  settingPath,
  v.startsWith(LINKED_PATH, 'a place in the doctrine, such as /doctrine/declareMin/p50'),
);
const choice = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]+$/, 'a word of letters'),
  v.maxLength(LONGEST_CHOICE, `at most ${LONGEST_CHOICE} letters`),
);

const linkSchema = record({
  schema: v.string(),
  product: productVersion,
  name: title,
  sentAt: moment,
  scenario: id,
  parameters: v.record(v.string(), forceId),
  seed: seedText,
  settings: v.exactOptional(
    v.pipe(
      v.array(record({ path: linkedPath, value: v.union([finite, v.boolean(), choice]) })),
      v.maxLength(MOST_SETTINGS, `at most ${MOST_SETTINGS} settings`),
    ),
  ),
  decisions: decisionList,
  cursorSec: wholeNotNegative,
  trace: fingerprint,
});

/** The exercise of a link from its text. `forces` are ids of those known. */
export function readLink(json: string, shipped: readonly Scenario[], forces: readonly string[]): Result<Opened> {
  const document = parseJson(json);
  if (!document.ok) return document;
  const version = versionOf((document.value as { schema?: unknown } | null)?.schema, 'link');
  if (version !== null && version > VERSION) {
    const found = `muster.link/${version}`;
    return fail({
      path: '/schema',
      found,
      expected: `muster.link/${VERSION}: open it with the newer Muster it is from`,
    });
  }
  const parsed = parseWith(linkSchema, document.value);
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems];
  if (version === null) {
    const schema = (document.value as { schema?: unknown } | null)?.schema;
    problems.unshift({ path: '/schema', found: describeValue(schema), expected: `"muster.link/${VERSION}"` });
  }
  if (!parsed.ok || problems.length > 0) return failWith(problems);
  const { scenario: wanted, parameters, sentAt, decisions, settings = [], ...rest } = parsed.value;
  const scenario = shipped.find((one) => one.id === wanted);
  if (scenario === undefined) {
    const known = shipped.map((one) => one.id);
    return failWith(unknown(wanted, known, '/scenario', 'scenario that ships with this Muster'));
  }
  const known = scenario.parameters.map((one) => one.id);
  for (const [name, force] of Object.entries(parameters)) {
    problems.push(...unknown(name, known, `/parameters/${name}`, `choice of ${quoted(scenario.title)}`));
    problems.push(...unknown(force, forces, `/parameters/${name}`, 'force'));
  }
  const durationSec = scenario.durationHours * 3600;
  if (rest.cursorSec > durationSec) {
    const expected = `at most ${durationSec} s, when the exercise ends`;
    problems.push({ path: '/cursorSec', found: `${rest.cursorSec} s`, expected });
  }
  if (problems.length > 0) return failWith(problems);
  const exercise: KeptExercise = {
    ...rest,
    schema: KEPT_SCHEMA,
    createdAt: sentAt,
    changedAt: sentAt,
    scenario: withParameters(scenario, new Map(Object.entries(parameters) as [string, ForceId][])),
    settings,
    decisions: decisions as readonly Decision[],
    earlier: [],
    later: [],
    debrief: NOT_DEBRIEFED,
    speed: START_SPEED,
  };
  return ok({ kind: 'exercise', exercise, newer: false });
}
