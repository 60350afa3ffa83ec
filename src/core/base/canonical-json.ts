// One way to write a value down as JSON, so that equal documents have equal bytes and so equal hashes. Follows RFC 8785:
// keys by UTF-16 code unit, no spaces, numbers in ECMAScript's shortest form. Knows nothing of schemas.

import { assert } from './assert.ts';
import { fail, ok, type Problem, type Result } from './result.ts';
import { utf8Bytes } from './utf8.ts';

/**
 * The canonical text of a document, or what in it has no canonical form: -0 (it would read back as 0), numbers
 * that aren't finite, and whatever JSON has no word for, `undefined` included. A lone surrogate, which UTF-8 can't
 * carry, is written as its own escape (`\ud800`), as JSON.stringify does.
 */
export function canonicalJson(value: unknown): Result<string> {
  const problems: Problem[] = [];
  const text = write(value, '', problems);
  return problems.length > 0 ? fail(...problems) : ok(text);
}

/** The canonical text as UTF-8, of a value the program itself made and so knows to be plain JSON. */
export function canonicalBytes(value: unknown): Uint8Array {
  const written = canonicalJson(value);
  assert(written.ok, 'not plain JSON', written.ok ? undefined : { problems: written.problems });
  return utf8Bytes(written.value);
}

function write(value: unknown, path: string, problems: Problem[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value, path, problems);
  if (Array.isArray(value)) {
    // Not map, which would leave holes unread.
    return `[${Array.from(value, (item, i) => write(item, `${path}/${i}`, problems)).join(',')}]`;
  }
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${write(value[key], `${path}/${pointerPart(key)}`, problems)}`);
    return `{${members.join(',')}}`;
  }
  problems.push({ path, found: nameOf(value), expected: 'a string, a number, true, false, null, a list or an object' });
  return '';
}

function writeNumber(value: number, path: string, problems: Problem[]): string {
  if (!Number.isFinite(value)) problems.push({ path, found: String(value), expected: 'a finite number' });
  if (Object.is(value, -0)) problems.push({ path, found: '-0', expected: '0' });
  return String(value);
}

// By tag, not by constructor: documents may come from another realm (a worker's message, a test's sandbox).
const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

const nameOf = (value: unknown): string =>
  typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;

/** One step of a JSON Pointer (RFC 6901). */
const pointerPart = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
