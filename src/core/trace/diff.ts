// The first thing in which two traces differ, in words: the header's field, or the event.

import { canonicalJson } from '../base/canonical-json.ts';
import { describeFact } from './describe.ts';
import { COLUMNS, columnOf } from './layout.ts';
import type { Trace } from './trace.ts';

export interface Difference {
  /** Where: a JSON Pointer into the header, or which fact, leg or request. */
  readonly where: string;
  readonly a: string;
  readonly b: string;
}

/** The first difference of two traces, null if there is none. Events come before inputs: they are what one looks for. */
export function firstDifference(a: Trace, b: Trace): Difference | null {
  return firstFact(a, b) ?? firstColumn(a, b) ?? firstOfHeader('', a.header, b.header);
}

function firstFact(a: Trace, b: Trace): Difference | null {
  const columns = COLUMNS.filter(({ table }) => table === 'facts').map(
    (place) => [columnOf(a, place), columnOf(b, place)] as const,
  );
  const shared = Math.min(a.facts.length, b.facts.length);
  for (let n = 0; n < shared; n++) {
    if (columns.every(([x, y]) => x[n] === y[n])) continue;
    return { where: `event ${n + 1}`, a: describeFact(a, n), b: describeFact(b, n) };
  }
  if (a.facts.length === b.facts.length) return null;
  const end = (trace: Trace): string =>
    shared < trace.facts.length ? describeFact(trace, shared) : 'no further event';
  return { where: `event ${shared + 1}`, a: end(a), b: end(b) };
}

function firstColumn(a: Trace, b: Trace): Difference | null {
  for (const place of COLUMNS) {
    const x = columnOf(a, place);
    const y = columnOf(b, place);
    const longest = Math.max(x.length, y.length);
    for (let n = 0; n < longest; n++) {
      if (x[n] === y[n]) continue;
      return {
        where: `${place.table}.${place.column}[${n}]`,
        a: String(x[n] ?? 'nothing'),
        b: String(y[n] ?? 'nothing'),
      };
    }
  }
  return null;
}

const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function firstOfHeader(path: string, a: unknown, b: unknown): Difference | null {
  if (isBranch(a) && isBranch(b)) {
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      const found = firstOfHeader(`${path}/${key}`, a[key], b[key]);
      if (found) return found;
    }
    return null;
  }
  if (a === b) return null;
  const say = (value: unknown): string => {
    const text = canonicalJson(value);
    return text.ok ? text.value.slice(0, 120) : 'nothing';
  };
  return { where: `header ${path}`, a: say(a), b: say(b) };
}
