// Reads what was kept: an exercise, or a scenario by itself. Every problem at once, each with its place; older documents are
// brought up to date first, and of newer ones what is known is read. Whether the engine can run it is not asked here.

import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../base/result.ts';
import { NOT_DEBRIEFED } from '../model/debrief.ts';
import type { Decision } from '../model/decisions.ts';
import { finite, notNegative, text, wholeNotNegative } from './common-schema.ts';
import { debriefSchema } from './debrief-schema.ts';
import { decisionList } from './decisions.ts';
import { describeValue, failWith, parseJson, parseWith, quoted, record } from './explain.ts';
import { KEPT_SCHEMA, type KeptExercise, MOST_STEPS, type Opened } from './kept.ts';
import { type KeptBranches, LONGEST_BRANCH_NAME, MOST_BRANCHES } from './kept-branches.ts';
import { parseScenario, type ScenarioContext } from './scenario-schema.ts';

type Document = Readonly<Record<string, unknown>>;

/** `UPDATES[n]` makes a document of version n + 2 of one of version n + 1. */
const UPDATES: readonly ((older: Document) => Document)[] = [
  // The first version knew no debrief: there was none.
  (first) => ({ ...first, schema: 'muster.exercise/2', debrief: NOT_DEBRIEFED }),
  // The second knew one list of decisions: there were no branches.
  (second) => ({ ...second, schema: 'muster.exercise/3' }),
];
const VERSION = UPDATES.length + 1;

/** Most settings: far more than anybody sets by hand. */
export const MOST_SETTINGS = 1000;
const SLOWEST = 1;
const FASTEST = 7200;
const SPEEDS = `a speed from ${SLOWEST} to ${FASTEST}`;

export const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/,
    'a date and time in UTC, such as 2026-11-22T17:40:00Z',
  ),
);
export const title = v.pipe(text, v.maxLength(200, 'at most 200 characters'));
export const seedText = v.pipe(
  v.string(),
  v.nonEmpty('a seed: any word or number'),
  v.maxLength(200, 'at most 200 characters'),
);
export const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 digits from 0 to 9 and a to f'));
export const productVersion = v.pipe(text, v.maxLength(40, 'at most 40 characters'));

const steps = v.pipe(v.array(decisionList), v.maxLength(MOST_STEPS, `at most ${MOST_STEPS} lists`));

export const settingPath = v.pipe(text, v.startsWith('/', 'a JSON Pointer, such as /doctrine/declareMin/p50'));
const settings = v.pipe(
  v.array(record({ path: settingPath, value: v.unknown() })),
  v.maxLength(MOST_SETTINGS, `at most ${MOST_SETTINGS} settings`),
);
const settingSteps = v.exactOptional(v.pipe(v.array(settings), v.maxLength(MOST_STEPS, `at most ${MOST_STEPS} lists`)));

const branchName = {
  id: v.pipe(v.string(), v.regex(/^b[1-9]\d{0,5}$/, 'an id such as b2')),
  name: v.pipe(text, v.maxLength(LONGEST_BRANCH_NAME, `at most ${LONGEST_BRANCH_NAME} characters`)),
  from: v.nullable(record({ branch: v.string(), atSec: wholeNotNegative })),
};
const branch = record({
  ...branchName,
  decisions: decisionList,
  settings,
  earlier: steps,
  later: steps,
  earlierSettings: settingSteps,
  laterSettings: settingSteps,
});
const branches = record({
  now: record(branchName),
  others: v.pipe(v.array(branch), v.maxLength(MOST_BRANCHES, `at most ${MOST_BRANCHES} branches`)),
  removed: v.exactOptional(branch),
});

const ENTRIES = {
  schema: v.string(),
  product: productVersion,
  name: title,
  createdAt: moment,
  changedAt: moment,
  scenario: v.unknown(),
  seed: seedText,
  settings,
  decisions: decisionList,
  earlier: steps,
  later: steps,
  earlierSettings: settingSteps,
  laterSettings: settingSteps,
  branches: v.exactOptional(branches),
  debrief: debriefSchema,
  cursorSec: notNegative,
  speed: v.pipe(finite, v.minValue(SLOWEST, SPEEDS), v.maxValue(FASTEST, SPEEDS)),
  trace: v.nullable(fingerprint),
};
const exerciseSchema = record(ENTRIES);

/** An exercise or a scenario from the text of a file. */
export function readKept(json: string, context: ScenarioContext): Result<Opened> {
  const document = parseJson(json);
  if (!document.ok) return document;
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({ path: '', found: describeValue(value), expected: 'an exercise or a scenario of Muster' });
  }
  const { schema } = value as Document;
  if (typeof schema === 'string' && schema.startsWith('muster.scenario/')) {
    const scenario = parseScenario(value, context);
    return scenario.ok ? ok({ kind: 'scenario', scenario: scenario.value }) : scenario;
  }
  const version = versionOf(schema, 'exercise');
  if (version === null) {
    const found = schema === undefined ? 'nothing' : describeValue(schema);
    return fail({ path: '/schema', found, expected: `"muster.exercise/${VERSION}" or "muster.scenario/1"` });
  }
  return version > VERSION ? readNewer(value as Document, context) : readExercise(upToDate(value, version), context);
}

/** The number in `muster.<what>/<number>`, from 1; null for anything else. */
export function versionOf(schema: unknown, what: string): number | null {
  const number = typeof schema === 'string' ? /^muster\.(\w+)\/([1-9]\d{0,4})$/.exec(schema) : null;
  return number?.[1] === what ? Number(number[2]) : null;
}

const upToDate = (value: object, version: number): Document =>
  UPDATES.slice(version - 1).reduce<Document>((document, update) => update(document), value as Document);

function readExercise(document: Document, context: ScenarioContext): Result<Opened> {
  const parsed = parseWith(exerciseSchema, document);
  const scenario = 'scenario' in document ? parseScenario(document.scenario, context) : null;
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems];
  if (scenario?.ok === false) {
    problems.push(...scenario.problems.map((one) => ({ ...one, path: `/scenario${one.path}` })));
  }
  if (!parsed.ok || !scenario?.ok) return failWith(problems);
  const durationSec = scenario.value.durationHours * 3600;
  if (parsed.value.cursorSec > durationSec) {
    const found = `${parsed.value.cursorSec} s`;
    return fail({ path: '/cursorSec', found, expected: `at most ${durationSec} s, when the exercise ends` });
  }
  const { branches: kept, ...rest } = parsed.value;
  const uneven = [...unevenSteps(rest, 'earlier'), ...unevenSteps(rest, 'later')];
  const tree = kept as KeptBranches | undefined;
  if (tree !== undefined) uneven.push(...branchProblems(tree));
  if (uneven.length > 0) return failWith(uneven);
  const exercise: KeptExercise = {
    ...rest,
    ...(tree === undefined ? {} : { branches: tree }),
    schema: KEPT_SCHEMA,
    scenario: scenario.value,
    decisions: parsed.value.decisions as readonly Decision[],
    earlier: parsed.value.earlier as KeptExercise['earlier'],
    later: parsed.value.later as KeptExercise['later'],
  };
  return ok({ kind: 'exercise', exercise, newer: false });
}

/** Lists of settings go step by step with those of decisions, where there are any. */
function unevenSteps(
  kept: { readonly [K in 'earlier' | 'later']: readonly unknown[] } & {
    readonly [K in 'earlierSettings' | 'laterSettings']?: readonly unknown[];
  },
  which: 'earlier' | 'later',
): Problem[] {
  const found = kept[`${which}Settings`]?.length;
  const wanted = kept[which].length;
  if (found === undefined || found === wanted) return [];
  return [{ path: `/${which}Settings`, found: `${found} lists`, expected: `${wanted}, as many as in /${which}` }];
}

/** Ids that are there twice, branches that part from nobody or from themselves, and uneven lists in any of them. */
function branchProblems({ now, others, removed }: KeptBranches): Problem[] {
  const at = new Map<string, { readonly from: KeptBranches['now']['from']; readonly path: string }>();
  const problems: Problem[] = [];
  [now, ...others].forEach(({ id, from }, n) => {
    const path = n === 0 ? '/branches/now' : `/branches/others/${n - 1}`;
    if (at.has(id)) problems.push({ path: `${path}/id`, found: id, expected: 'an id that no other branch has' });
    at.set(id, { from, path });
  });
  for (const [id, { from, path }] of at) {
    if (from === null) continue;
    let parent: string | undefined = from.branch;
    for (let steps = 0; parent !== undefined && parent !== id && steps <= at.size; steps++) {
      parent = at.get(parent)?.from?.branch;
    }
    if (at.has(from.branch) && parent === undefined) continue;
    const found = quoted(from.branch);
    problems.push({
      path: `${path}/from/branch`,
      found,
      expected: 'another branch, that has not parted from this one',
    });
  }
  [...others, ...(removed ? [removed] : [])].forEach((one, n) => {
    const path = n < others.length ? `/branches/others/${n}` : '/branches/removed';
    const uneven = [...unevenSteps(one, 'earlier'), ...unevenSteps(one, 'later')];
    problems.push(...uneven.map((problem) => ({ ...problem, path: `${path}${problem.path}` })));
  });
  return problems;
}

/** What this version knows of a newer one's document; keys that it doesn't know are passed over. */
function readNewer(document: Document, context: ScenarioContext): Result<Opened> {
  const known = Object.fromEntries(
    Object.keys(ENTRIES).flatMap((key) => (key in document ? [[key, document[key]]] : [])),
  );
  const read = readExercise(known, context);
  if (read.ok) return ok({ ...read.value, newer: true } as Opened);
  const found = `${quoted(String(document.schema))}, made by Muster ${describeProduct(document.product)}`;
  const expected = `muster.exercise/${VERSION}: open it with that version`;
  return failWith([{ path: '/schema', found, expected }, ...read.problems]);
}

const describeProduct = (product: unknown): string =>
  typeof product === 'string' ? product.slice(0, 40) : '(no version said)';
