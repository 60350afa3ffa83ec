// What identifies the data that a trace was made from: what the documents say, not how they are laid out.

import { expect, test } from 'vitest';
import { LIBRARY_FILES, type LibraryFile } from '../../src/core/scenario/files.ts';
import { parseLibrary } from '../../src/core/scenario/library.ts';
import { library, must, said, textOf } from './shipped.ts';

type Texts = Record<LibraryFile, string>;
const textsBy = (change: (text: string) => string): Texts =>
  Object.fromEntries(LIBRARY_FILES.map((name) => [name, change(textOf(`data/${name}`))])) as Texts;

test.each([
  ['without blanks, as the single file carries them', (text: string) => JSON.stringify(JSON.parse(text))],
  ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['behind a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s, the documents have the same hashes', (_how, change) => {
  expect(must(parseLibrary(textsBy(change))).hashes).toEqual(library.hashes);
});

test('another figure is another hash', () => {
  const name = 'doctrine/present-practice.json';
  const texts = textsBy((text) => text);
  const after = must(parseLibrary({ ...texts, [name]: texts[name].replace('"p50": 12', '"p50": 13') })).hashes;
  expect(after.filter(({ sha256 }, n) => sha256 !== library.hashes[n]?.sha256).map((one) => one.name)).toEqual([name]);
});

test('a document that is no JSON is named, with line and column', () => {
  const texts = textsBy((text) => text);
  const rows = said(parseLibrary({ ...texts, 'forces/forces.json': '[', 'clock/europe-london.json': '{"a"' }));
  expect(rows.map(([path]) => path)).toEqual([
    'data/forces/forces.json line 1, column 2',
    'data/clock/europe-london.json line 1, column 5',
  ]);
});
