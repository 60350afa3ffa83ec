// Comma-separated rows with a header and double-quoted fields (RFC 4180), as the tables of this folder are written.

export type Row = Readonly<Record<string, string>>;

/** Rows by column name; a missing last field reads as ''. Throws on a row with more fields than the header. */
export function readCsv(text: string): readonly Row[] {
  const [header = [], ...lines] = splitCsv(text);
  return lines.map((fields, i) => {
    if (fields.length > header.length)
      throw new Error(`row ${i + 2}: found ${fields.length} fields, expected ${header.length}`);
    return Object.fromEntries(header.map((name, k) => [name, fields[k] ?? '']));
  });
}

function splitCsv(text: string): string[][] {
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
