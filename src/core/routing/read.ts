// Reading an unknown document by hand: each reader returns the value or notes a problem and returns a stand-in, so that
// one pass finds every fault. Knows nothing of what the document means.

import type { Problem } from '../base/result.ts';

export interface Notes {
  readonly problems: Problem[];
  note(path: string, found: unknown, expected: string): void;
}

export function startNotes(): Notes {
  const problems: Problem[] = [];
  return { problems, note: (path, found, expected) => void problems.push({ path, found: show(found), expected }) };
}

function show(found: unknown): string {
  if (found === undefined) return 'nothing';
  const text = JSON.stringify(found) ?? typeof found;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The parsed JSON text; a text that is no JSON is noted and read as nothing. */
export function readJson(notes: Notes, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    notes.note('', error instanceof Error ? error.message : 'broken text', 'a JSON document');
    return undefined;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function readFields(notes: Notes, path: string, value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  notes.note(path, value, 'an object');
  return {};
}

export function readList(notes: Notes, path: string, value: unknown, expected: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  notes.note(path, value, expected);
  return [];
}

export function readText(notes: Notes, path: string, value: unknown, expected: string): string {
  if (typeof value === 'string' && value !== '') return value;
  notes.note(path, value, expected);
  return '';
}

export function readNumber(notes: Notes, path: string, value: unknown, min: number, max: number, what: string): number {
  if (typeof value === 'number' && value >= min && value <= max) return value;
  notes.note(path, value, `${what}, ${min} to ${max}`);
  return Number.NaN;
}

/** Index of a word in a vocabulary. */
export function readWord(notes: Notes, path: string, value: unknown, words: readonly string[], what: string): number {
  const index = typeof value === 'string' ? words.indexOf(value) : -1;
  if (index >= 0) return index;
  notes.note(path, value, `${what}: ${words.join(', ')}`);
  return 0;
}
