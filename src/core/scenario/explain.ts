// Says what is wrong in a document that a person or a file supplied: where (JSON Pointer), what was found, what was
// expected; everything at once, and unknown keys with the nearest known one. The one place that knows the schema library.

import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../base/result.ts';

/** Longest document accepted, in characters, and deepest nesting: beyond these nothing is read, so nothing hangs. */
export const MAX_CHARACTERS = 20_000_000;
const MAX_DEPTH = 64;

/** An object with these keys and no others. Every unknown key is a problem of its own, naming the nearest known one. */
export function record<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  const base = v.object(entries);
  const known = Object.keys(entries);
  return {
    ...base,
    // Spreading loses the getter that the library's standard interface is.
    '~standard': base['~standard'],
    '~run'(dataset, config) {
      const input: unknown = dataset.value;
      if (Array.isArray(input)) dataset.value = undefined;
      const result = base['~run'](dataset, config);
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return result;
      for (const key of Object.keys(input)) {
        if (known.includes(key)) continue;
        v._addIssue(this, 'key', result, config, {
          input: key,
          received: `the unknown key "${key}"`,
          expected: expectedKey(key, known),
          path: [{ type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value: undefined }],
        });
      }
      return result;
    },
  };
}

/** "did you mean …" for a word that is not among those known. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(
    word.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const match = known.find((one) => one.toLowerCase() === nearest)!;
  return distance(word.toLowerCase(), nearest) <= Math.max(2, Math.floor(word.length / 3))
    ? `, did you mean "${match}"?`
    : '';
}

const expectedKey = (key: string, known: readonly string[]): string => {
  const meant = didYouMean(key, known);
  return meant ? `a known key${meant}` : `one of the keys ${known.map((one) => `"${one}"`).join(', ')}`;
};

/** One step of a JSON Pointer (RFC 6901). */
export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What a value is, briefly: its text if it is short, else its kind. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string')
    return value.length > 60 ? `the text ${JSON.stringify(value.slice(0, 57))}…` : `the text ${JSON.stringify(value)}`;
  return String(value);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => pointerStep(key as string | number)).join('');
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (isKey && issue.input !== undefined) return { path, found: issue.received, expected: issue.expected ?? '' };
  const expected = isKey ? 'a value here: this key must be given' : expectedOf(issue);
  return { path, found: describeValue(issue.input), expected };
}

/** Checks name what they expect in their message; of the rest the schema's kind says it. */
function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || !issue.message.startsWith('Invalid ')) return issue.message;
  const options =
    issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'union' ? issue.expected : null;
  if (options !== null && issue.type !== 'union') {
    const known = options.replaceAll(/[()"]/g, '').split(' | ');
    const meant = typeof issue.input === 'string' ? didYouMean(issue.input, known) : '';
    return known.length === 1 ? `"${known[0]}"` : `one of ${known.join(', ')}${meant}`;
  }
  return KINDS[issue.type] ?? issue.expected ?? 'something else';
}

/** Checks a value against a schema: the value as typed, or every problem in it. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Result<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  return result.success ? ok(result.output) : fail(...result.issues.map(problemOf));
}

/** JSON text to a value. Syntax errors are said with line and column; absurd sizes and depths are refused unread. */
export function parseJson(text: string): Result<unknown> {
  if (text.length > MAX_CHARACTERS) {
    return fail({ path: '', found: `${text.length} characters`, expected: `at most ${MAX_CHARACTERS} characters` });
  }
  const depth = nestingOf(text);
  if (depth > MAX_DEPTH) {
    return fail({ path: '', found: `nesting ${depth} deep`, expected: `nesting at most ${MAX_DEPTH} deep` });
  }
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail({ path: placeOfError(text, String(error)), found: 'text that is not JSON', expected: 'JSON' });
  }
}

/** How deep brackets nest, strings passed over. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let n = 0; n < text.length; n++) {
    const c = text.charCodeAt(n);
    if (inString) {
      if (c === 0x5c) n++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth--;
  }
  return deepest;
}

/** Engines say where in different ways; when they say a position it becomes line and column. */
function placeOfError(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const end = /end of JSON/i.test(message) ? text.length : undefined;
  const at = position === undefined ? end : Number(position);
  if (at === undefined) return '';
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
