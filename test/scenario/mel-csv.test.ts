// Lists of injects as spreadsheets write them: in and out again they are the same; what is wrong is told by row and column,
// and nothing of such a list is taken.

import { describe, expect, test } from 'vitest';
import type { MainEventsList } from '../../src/core/model/mel.ts';
import { readMelCsv, writeMelCsv } from '../../src/worker/mel-csv.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { said } from './shipped.ts';

const scenarioOf = (id: string) => shippedInputs(id).exercise.scenario;
const large = scenarioOf('large-disorder');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, scenario = large) =>
  readMelCsv(typeof text === 'string' ? bytes(text) : text, scenario, library);

describe('out and in again', () => {
  test.each(['large-disorder', 'august-2024', 'marauding-attack', 'east-coast-surge'])(
    'the list of %s is the same',
    (id) => {
      const scenario = scenarioOf(id);
      const text = writeMelCsv(scenario.mel!);
      expect(read(text, scenario)).toEqual({ ok: true, value: scenario.mel });
    },
  );

  test('what a spreadsheet would take for a formula is made harmless, and comes back as it was', () => {
    const nasty = ['=HYPERLINK("http://x")', '+44 20', '-1', '@SUM(A1)', "'quoted", '1;2', 'a "b", c', 'two\nlines'];
    const [first] = large.mel!.injects;
    const mel: MainEventsList = {
      objectives: large.mel!.objectives,
      injects: nasty.map((title, n) => ({ ...first!, id: `i${n}`, number: `${n}`, title, text: title })),
    };
    const text = writeMelCsv(mel);
    for (const cell of text.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+@-]/);
    expect(read(text)).toEqual({ ok: true, value: mel });
  });
});

const HEADER = 'Number;Title;Text;To;At min;When;Share;Incident;Capability';
const ROW = '1;A call;Somebody calls;Host gold;30;;;;';

describe('as spreadsheets write it', () => {
  const expected = { number: '1', title: 'A call', to: ['hostGold'], trigger: { atMin: 30 }, id: 'inject-1' };
  // biome-ignore format: one row a line
  test.each<[string, string | Uint8Array]>([
    ['semicolons', `${HEADER}\n${ROW}\n`],
    ['a byte order mark and CRLF', `\uFEFF${HEADER}\r\n${ROW}\r\n\r\n`],
    ['commas', `${HEADER}\n${ROW}`.replaceAll(';', ',')],
    ['tabs', `${HEADER}\n${ROW}`.replaceAll(';', '\t')],
    ['column names in other cases', `${HEADER}\n${ROW}`.replace('At min', 'AT_MIN').replace('Title', 'TITLE')],
    ['every cell in quotes', `${HEADER}\n${ROW}`.replaceAll(/[^;\n]+/g, '"$&"')],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...`${HEADER}\n${ROW}`].map((one) => one.charCodeAt(0))).buffer)])],
    ['columns in another order', 'to,text,title,number,at min\nhostGold,Somebody calls,A call,1,30\n'],
  ])('%s', (_what, text) => {
    const result = read(text);
    expect(result).toMatchObject({ ok: true, value: { injects: [expected] } });
  });

  test('Windows-1252, where it is not UTF-8', () => {
    const latin = Uint8Array.from(`${HEADER}\n${ROW.replace('A call', 'Caf\u00e9 on fire')}`, (one) =>
      one.charCodeAt(0),
    );
    expect(read(latin)).toMatchObject({ ok: true, value: { injects: [{ title: 'Café on fire' }] } });
  });

  test('a share as 0,4 or 40%', () => {
    for (const share of ['0.4', '0,4', '40%', '40 %']) {
      const text = `${HEADER}\n1;A;B;Host gold;;arrived;${share};disorder;publicOrder`;
      expect(read(text)).toMatchObject({ ok: true, value: { injects: [{ trigger: { when: { share: 0.4 } } }] } });
    }
  });
});

describe('what is wrong is told by row and column', () => {
  const second = (row: string): string => `${HEADER}\n${ROW}\n${row}`;
  // biome-ignore format: one row a line
  test.each<[string, string | Uint8Array, string, string, string]>([
    ['nothing', '', 'row 1', '0 columns', 'the columns "number"'],
    ['a column misspelt', HEADER.replace('Title', 'Titel'), 'row 1, column 2', '"Titel"', 'did you mean "title"?'],
    ['a column twice', `${HEADER};Title`, 'row 1, column 10', '"Title"', 'each column once'],
    ['a role that is nobody', second('2;B;C;Host silber;30;;;;'), 'row 3, column "to"', '"Host silber"', 'a known role'],
    ['no role', second('2;B;C;;30;;;;'), 'row 3, column "to"', 'a list of 0', 'at least one role'],
    ['no title', second('2;;C;Host gold;30;;;;'), 'row 3, column "title"', 'nothing', 'must be given'],
    ['no time and no condition', second('2;B;C;Host gold;;;;;'), 'row 3, column "at min"', 'nothing', 'must be given'],
    ['a time in words', second('2;B;C;Host gold;soon;;;;'), 'row 3, column "at min"', 'soon', 'a number'],
    ['a time after the end', second('2;B;C;Host gold;3601;;;;'), 'row 3, column "at min"', '3601 min', 'before the end'],
    ['time and condition', second('2;B;C;Host gold;30;coverBelow;;;'), 'row 3, column "at min"', 'unknown key', /./.source],
    ['a condition unknown', second('2;B;C;Host gold;;coverLow;;;'), 'row 3, column "when"', 'coverLow', 'one of coverBelow'],
    ['a condition without what it needs', second('2;B;C;Host gold;;arrived;;disorder;publicOrder'), 'row 3, column "share"', 'nothing', 'needs'],
    ['an incident unknown', second('2;B;C;Host gold;;incidentEscalated;;riot;'), 'row 3, column "incident"', '"riot"', 'a known incident'],
    ['a number used twice', second('1;B;C;Host gold;40;;;;'), 'row 3, column "id"', '"inject-1" again', 'an id used once'],
    ['a cell too many', second('2;B;C;Host gold;30;;;;;x'), 'row 3', '10 cells', 'the 9 of the header'],
    ['a quote that never ends', second('2;"B;C;Host gold;30;;;;'), 'row 3', /./.source, 'double quotes'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), '', 'not text', 'a table as CSV'],
    ['far too many rows', `${HEADER}\n${`${ROW}\n`.repeat(401)}`, '', '403 rows', 'at most 400'],
    ['far too large', new Uint8Array(2_000_001), '', '2.0 MB', 'at most 2 MB'],
  ])('%s', (_what, text, path, found, expected) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    const first = said(result).find(([where]) => where === path) ?? said(result)[0]!;
    expect(first[0]).toBe(path);
    expect(first[1]).toMatch(new RegExp(found.replaceAll(/[()?]/g, '\\$&')));
    expect(first[2]).toMatch(new RegExp(expected.replaceAll(/[()?]/g, '\\$&')));
  });

  test('all at once', () => {
    const paths = said(read(`${HEADER}\n;B;C;Host gold;30;;;;\n2;;C;Host gold;x;;;;`)).map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['row 2, column "number"', 'row 3, column "title"', 'row 3, column "at min"']),
    );
  });
});
