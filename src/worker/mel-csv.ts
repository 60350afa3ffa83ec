// A Main Events List as CSV, as spreadsheets write it: with or without byte order mark, in UTF-8, UTF-16 or Windows-1252,
// by commas, semicolons or tabs. Fetched by the worker when a list is brought in or taken out.

import Papa from 'papaparse';
import { fail, type Result } from '../core/base/result.ts';
import type { MainEventsList } from '../core/model/mel.ts';
import type { Scenario } from '../core/model/scenario.ts';
import { contextOf, type Library } from '../core/scenario/library.ts';
import { melFromTable, tableOf } from '../core/scenario/mel-table.ts';
import { melContextOf } from '../core/scenario/scenario-schema.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const LARGEST = 2_000_000;
const BYTE_ORDER_MARK = '\uFEFF';

type MelMessage = Extract<ToWorker, { ask: 'readMel' | 'writeMel' }>;

export function answerMel(message: MelMessage, library: Library): FromWorker {
  const { id } = message;
  if (message.ask === 'writeMel') return { answer: 'melText', id, text: writeMelCsv(message.mel) };
  const read = readMelCsv(message.bytes, message.scenario, library);
  return read.ok ? { answer: 'mel', id, mel: read.value } : { answer: 'refused', id, problems: read.problems };
}

/** With a byte order mark, so that spreadsheets take it for what it is. */
export const writeMelCsv = (mel: MainEventsList): string =>
  BYTE_ORDER_MARK + Papa.unparse(tableOf(mel) as string[][], { newline: '\r\n' });

/** All of the list, or everything that is wrong with it by row and column. */
export function readMelCsv(bytes: Uint8Array, scenario: Scenario, library: Library): Result<MainEventsList> {
  if (bytes.length > LARGEST) {
    return fail({ path: '', found: `${(bytes.length / 1_000_000).toFixed(1)} MB`, expected: 'at most 2 MB' });
  }
  const text = textIn(bytes);
  if (text.includes('\0')) return fail({ path: '', found: 'bytes that are not text', expected: 'a table as CSV' });
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const broken = errors.filter(({ type }) => type === 'Quotes');
  if (broken.length > 0) {
    return fail(
      ...broken.slice(0, 20).map(({ row, message }) => ({
        path: `row ${(row ?? 0) + 1}`,
        found: message,
        expected: 'a cell with line breaks or quotes in double quotes, each quote inside it twice',
      })),
    );
  }
  const context = melContextOf(contextOf(library));
  return melFromTable(data, { ...context, scenario, named: library.roles });
}

/** What says that it is UTF-16 is; what is sound UTF-8 is that; all else is what old spreadsheets write. */
function textIn(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
