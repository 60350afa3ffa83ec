// Comma-separated rows with a header and double-quoted fields (RFC 4180), as tables of published figures are written.

import { ok, type Problem, type Result } from '../base/result.ts';
import { failWith } from './explain.ts';

/** Rows by column name; a row with another number of fields than the header is refused by its line. */
export function readCsv(text: string): Result<readonly Readonly<Record<string, string>>[]> {
  const [header = [], ...rows] = split(text);
  const problems = rows.flatMap((fields, n): Problem[] =>
    fields.length === header.length
      ? []
      : [{ path: `/${n}`, found: `${fields.length} fields`, expected: `the ${header.length} of the header` }],
  );
  if (problems.length > 0) return failWith(problems);
  return ok(rows.map((fields) => Object.fromEntries(header.map((name, n) => [name, fields[n] ?? '']))));
}

function split(text: string): string[][] {
  const rows: string[][] = [];
  let fields: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, quoted, plain = '', end] = match;
    if (whole === '' && fields.length === 0) break;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(fields);
    fields = [];
    if (end === '') break;
  }
  return rows;
}
