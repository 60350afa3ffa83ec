// Says what is wrong in a document that a person or a file supplied: where (JSON Pointer), what was found, what was
// expected; everything at once, and unknown keys with the nearest known one. The one place that knows the schema library.

import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../base/result.ts';
import { pointerStep } from './pointer-step.ts';
import { scanJson } from './scan-json.ts';

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
      // The library takes a list for an object.
      if (Array.isArray(input)) {
        v._addIssue(this, 'type', dataset, config);
        return dataset as unknown as ReturnType<(typeof base)['~run']>;
      }
      const result = base['~run'](dataset, config);
      if (typeof input !== 'object' || input === null) return result;
      for (const key of Object.keys(input)) {
        if (known.includes(key)) continue;
        v._addIssue(this, 'key', result, config, {
          input: key,
          received: `the unknown key ${quoted(key)}`,
          expected: expectedKey(key, known),
          path: [{ type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value: undefined }],
        });
      }
      return result;
    },
  };
}

/** Words longer than this are nobody's slip of the keyboard. */
const MAX_WORD = 80;

/** "did you mean …" for a word that is not among those known. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0 || word.length > MAX_WORD) return '';
  const nearest = closest(
    word.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const match = known.find((one) => one.toLowerCase() === nearest)!;
  // Of a short word two letters are most of it, unless they only changed places.
  const mostApart = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const isNear = distance(word.toLowerCase(), nearest) <= mostApart || lettersOf(word) === lettersOf(nearest);
  return isNear ? `, did you mean "${match}"?` : '';
}

const lettersOf = (word: string): string => [...word.toLowerCase()].sort().join('');

const expectedKey = (key: string, known: readonly string[]): string => {
  const meant = didYouMean(key, known);
  return meant ? `a known key${meant}` : `one of the keys ${known.map((one) => `"${one}"`).join(', ')}`;
};

/** A text in quotes, cut short if it is long. */
export const quoted = (text: string): string =>
  text.length > 60 ? `${JSON.stringify(text.slice(0, 57))}…` : JSON.stringify(text);

/** What a value is, briefly: its text if it is short, else its kind. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return String(value);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
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
  return result.success ? ok(result.output) : failWith(result.issues.map(problemOf));
}

/** Most problems that are told at once; a last one says how many more there are. */
const MAX_TOLD = 100;

/** A refusal with these problems, but no more of them than anybody reads. */
export function failWith(problems: readonly Problem[]): Result<never> {
  const left = problems.length - MAX_TOLD;
  if (left <= 0) return fail(...problems);
  const rest = { path: '', found: `${left} more problems`, expected: 'the first ones mended before the rest is told' };
  return fail(...problems.slice(0, MAX_TOLD), rest);
}

/** Longest document accepted, in characters. */
const MAX_CHARACTERS = 20_000_000;

/** JSON text to a value. Syntax errors are said with line and column; a byte order mark is passed over. */
export function parseJson(text: string): Result<unknown> {
  if (text.length > MAX_CHARACTERS) {
    return fail({ path: '', found: `${text.length} characters`, expected: `at most ${MAX_CHARACTERS} characters` });
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { flaws, hasMinusZero } = scanJson(plain);
  if (flaws.length > 0) {
    return failWith(
      flaws.map(({ steps, place, ...said }) => ({ ...said, path: steps?.map(pointerStep).join('') ?? place })),
    );
  }
  // Nothing of ours means −0, and canonical JSON has no way to write it. Looking at every value costs more than reading them.
  return ok(hasMinusZero ? JSON.parse(plain, (_key, value: unknown) => (value === 0 ? 0 : value)) : JSON.parse(plain));
}
