// The post-exercise report: every figure in it goes back to the run, our own words hold none, and each kind of file holds
// them all.

import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/app/papers/csv.ts';
import { wordFile } from '../../src/app/papers/word.ts';
import type { Block, Line, Paper, Piece } from '../../src/core/report/document.ts';
import { paperHtml } from '../../src/core/report/html.ts';
import { postExerciseReport } from '../../src/core/report/post-exercise.ts';
import type { TellsOf } from '../../src/core/report/run.ts';
import { tablesOf } from '../../src/core/report/tables.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { scoreTrace } from '../../src/core/scoring/score.ts';
import { traceUntil } from '../../src/core/trace/until.ts';
import { library } from '../support/shipped.ts';
import { originsOf } from './origins.ts';
import { tellsOf } from './told.ts';

const tells = tellsOf('large disorder');
const paper = postExerciseReport(tells);

/** The same, ended there. */
function playedUntil(untilSec: number): TellsOf {
  const trace = traceUntil(tells.trace, untilSec);
  const reading = readTrace(trace);
  const scored = scoreTrace(reading, library.scoring);
  return { ...tells, trace, scores: scored, gaps: findGaps(reading, library.scoring), worth: null };
}

const linesIn = (block: Block): readonly Line[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.line];
    case 'list':
      return block.lines;
    case 'table':
      return [block.caption, ...block.rows.flat(), block.columns.map(({ head }) => head)];
    default:
      return [];
  }
};
const piecesOf = ({ title, proof, sections, banner, kind }: Paper): readonly Piece[] => [
  ...title,
  ...proof,
  banner,
  kind,
  ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(linesIn).flat()]),
];

/** Names that end in a number, and no figures. */
const NAMES = /SHA-256/g;

describe.each([
  ['with decisions, actions and reruns', tells],
  ['of what was played in its first five hours', playedUntil(5 * 3600)],
  ['of an attack, without any', { ...tellsOf('Marauding terrorist attack in a city', []), worth: null, changed: [] }],
])('a report %s', (_, of) => {
  const figures = piecesOf(postExerciseReport(of));
  const origin = originsOf(of);

  test('tells no figure but what it says it is', () => {
    const wrong = figures.flatMap((piece) =>
      typeof piece === 'string' || origin(piece.from) === piece.text ? [] : [piece],
    );
    expect(wrong).toEqual([]);
    expect(figures.filter((piece) => typeof piece !== 'string').length).toBeGreaterThan(300);
  });

  test('has no number in words of its own', () => {
    const own = figures.filter((piece) => typeof piece === 'string');
    expect(own.filter((piece) => /\d/.test(piece.replaceAll(NAMES, '')))).toEqual([]);
  });
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

test('what was played tells nothing that came later', () => {
  const untilSec = 5 * 3600;
  const told = piecesOf(postExerciseReport(playedUntil(untilSec)));
  const rows = told.flatMap((piece) =>
    typeof piece !== 'string' && piece.from.startsWith('fact:') ? [Number(piece.from.slice('fact:'.length))] : [],
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => tells.trace.facts.timeSec[row]! > untilSec)).toEqual([]);
  expect(rows.length).toBeLessThan(
    piecesOf(paper).filter((piece) => typeof piece !== 'string' && piece.from.startsWith('fact:')).length,
  );
  expect(traceUntil(tells.trace, tells.trace.header.durationSec)).toBe(tells.trace);
});

test('the page holds every piece, its marking at head and foot, and nothing that runs or is fetched', () => {
  const html = paperHtml(paper);
  const missing = piecesOf(paper).filter((piece) => {
    const text = escaped(typeof piece === 'string' ? piece : piece.text).replaceAll("'", '&#39;');
    return !html.includes(text);
  });
  expect(missing).toEqual([]);
  expect(html.match(/<p class="marking">EXERCISE ASHDOWN/g)?.length).toBe(4);
  expect(html).toContain('&lt;nothing&gt; left &amp; the night');
  expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import|\son\w+=/i);
});

/** Files of a zip, by name: read from its end, as every reader does. */
function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    files.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

test('the Word file is a sound package with every figure, and its marking in head and foot', async () => {
  // All kinds of block and every section; of the longest table a part, since a Word file is slow to write.
  const sections = paper.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.slice(0, 40) } : block,
    ),
  }));
  const shorter = { ...paper, sections };
  const files = unzipped(Buffer.from(await (await wordFile(shorter)).arrayBuffer()));
  const text = (files.get('word/document.xml') ?? '').replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
  const missing = piecesOf({ ...shorter, proof: [] }).filter(
    (piece) => typeof piece !== 'string' && !text.includes(escaped(piece.text).replaceAll("'", '&apos;')),
  );
  expect(missing).toEqual([]);
  const rims = [...files].filter(([name]) => /word\/(header|footer)\d\.xml/.test(name));
  expect(rims.length).toBeGreaterThanOrEqual(2);
  for (const [, rim] of rims) expect(rim).toContain('EXERCISE ASHDOWN');
});

test('tables for spreadsheets carry their marking, and no formula', () => {
  const tables = new Map(tablesOf(paper).map((table) => [table.file, csvText(table)]));
  expect([...tables.keys()]).toEqual(
    expect.arrayContaining(['decisions', 'beside-doctrine', 'gaps', 'actions', 'running-order']),
  );
  const actions = tables.get('actions')!;
  expect(actions.startsWith('\ufeffAction,Owner,By,Closes,Marking\r\n')).toBe(true);
  expect(actions).toContain(`"'=HYPERLINK(""https://example.org"")",nobody yet,no date yet,–,EXERCISE ASHDOWN`);
});
