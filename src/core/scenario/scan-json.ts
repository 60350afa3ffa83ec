// Walks JSON text before it is parsed and says what is wrong, alike in every engine: where the syntax breaks, and what
// JSON.parse would pass over in silence: keys given twice, numbers out of range. It doesn't know what the document means.

/** One flaw of the text. `steps` lead to it where the document could be followed; else `place` says line and column. */
export interface Flaw {
  readonly steps: readonly (string | number)[] | null;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Deepest nesting of lists and objects that is read. */
export const MAX_DEPTH = 64;
/** Longest number that is read; double precision holds 17 digits. */
const MAX_NUMERAL = 400;
/** Keys given twice that are listed. */
const MAX_REPEATED = 50;

export interface Scanned {
  /** The place where the text stops being JSON; else its other flaws. Empty means that JSON.parse will read it. */
  readonly flaws: readonly Flaw[];
  /** JSON can say −0. */
  readonly hasMinusZero: boolean;
}

interface Scan {
  readonly text: string;
  readonly steps: (string | number)[];
  readonly repeated: Flaw[];
  at: number;
  hasMinusZero: boolean;
  broken: Flaw | null;
}

export function scanJson(text: string): Scanned {
  const scan: Scan = { text, steps: [], repeated: [], at: 0, hasMinusZero: false, broken: null };
  if (scanValue(scan) && peek(scan) !== undefined) stop(scan, 'nothing after the end of the document');
  return { flaws: scan.broken ? [scan.broken] : scan.repeated, hasMinusZero: scan.hasMinusZero };
}

function scanValue(scan: Scan): boolean {
  const first = peek(scan);
  if (first === '"') return scanString(scan);
  if (first !== '{' && first !== '[') return scanScalar(scan);
  if (scan.steps.length >= MAX_DEPTH) return stop(scan, `nesting at most ${MAX_DEPTH} deep`);
  scan.at++;
  return first === '{' ? scanObject(scan) : scanList(scan);
}

function scanScalar(scan: Scan): boolean {
  for (const word of ['true', 'false', 'null']) {
    if (!scan.text.startsWith(word, scan.at)) continue;
    scan.at += word.length;
    return true;
  }
  let end = scan.at;
  while (end < scan.text.length && '+-.0123456789Ee'.includes(scan.text[end]!)) end++;
  if (end - scan.at > MAX_NUMERAL) return stop(scan, `a number of at most ${MAX_NUMERAL} characters`);
  const numeral = scan.text.slice(scan.at, end);
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([Ee][+-]?\d+)?$/.test(numeral)) return stop(scan, 'a value');
  const value = Number(numeral);
  if (!Number.isFinite(value)) return stop(scan, 'a number in the range of double precision');
  if (Object.is(value, -0)) scan.hasMinusZero = true;
  scan.at = end;
  return true;
}

function scanString(scan: Scan): boolean {
  const { text } = scan;
  for (scan.at++; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (code === 0x22) {
      scan.at++;
      return true;
    }
    if (code < 0x20) return stop(scan, 'text on one line, its line breaks written \\n and tabs \\t');
    if (code !== 0x5c) continue;
    const escaped = /^\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/.exec(text.slice(scan.at, scan.at + 6));
    if (!escaped) return stop(scan, 'a backslash written \\\\');
    scan.at += escaped[0].length - 1;
  }
  return stop(scan, 'a closing double quote');
}

function scanList(scan: Scan): boolean {
  if (accept(scan, ']')) return true;
  for (let n = 0; ; n++) {
    scan.steps.push(n);
    if (!scanValue(scan)) return false;
    scan.steps.pop();
    if (accept(scan, ']')) return true;
    if (!accept(scan, ',')) return stop(scan, '"," or "]"');
  }
}

function scanObject(scan: Scan): boolean {
  if (accept(scan, '}')) return true;
  const seen = new Set<string>();
  for (;;) {
    if (peek(scan) !== '"') return stop(scan, 'a key in double quotes');
    const start = scan.at;
    if (!scanString(scan)) return false;
    const plain = scan.text.slice(start + 1, scan.at - 1);
    const key: string = plain.includes('\\') ? JSON.parse(`"${plain}"`) : plain;
    scan.steps.push(key);
    if (seen.has(key)) noteRepeated(scan);
    seen.add(key);
    if (!accept(scan, ':')) return stop(scan, '":"');
    if (!scanValue(scan)) return false;
    scan.steps.pop();
    if (accept(scan, '}')) return true;
    if (!accept(scan, ',')) return stop(scan, '"," or "}"');
  }
}

function noteRepeated({ repeated, steps }: Scan): void {
  if (repeated.length >= MAX_REPEATED) return;
  repeated.push({ steps: [...steps], place: '', found: 'the key a second time', expected: 'each key once' });
}

/** The next mark that isn't blank, where the scan then stands. */
function peek(scan: Scan): string | undefined {
  while (scan.at < scan.text.length && ' \t\r\n'.includes(scan.text[scan.at]!)) scan.at++;
  return scan.text[scan.at];
}

function accept(scan: Scan, mark: string): boolean {
  if (peek(scan) !== mark) return false;
  scan.at++;
  return true;
}

function stop(scan: Scan, expected: string): false {
  const here = scan.text.slice(scan.at, scan.at + 12);
  const found = here === '' ? 'the end of the text' : JSON.stringify(here.split(/[\s,\]}]/, 1)[0] || here[0]);
  const before = scan.text.slice(0, scan.at).split(/\r\n|\r|\n/);
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  scan.broken = { steps: null, place, found, expected };
  return false;
}
