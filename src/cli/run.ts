// muster run: a whole exercise without a screen, with the same trace bytes as on it.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sha256Hex } from '../core/base/hash.ts';
import { encodeTrace } from '../core/trace/encode.ts';
import { EXIT, Misuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { RUN_OPTIONS, traceOf } from './one-run.ts';
import { reportOf, wordsOfReport } from './report.ts';

const OPTIONS = {
  ...RUN_OPTIONS,
  until: { type: 'string' },
  trace: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.run);
  const { trace } = await traceOf(name, values, values.until);
  const bytes = encodeTrace(trace);
  if (values.trace !== undefined) writeBytes(values.trace, bytes);
  const report = reportOf(trace, sha256Hex(bytes));
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${wordsOfReport(report, trace)}\n`);
  return EXIT.fine;
}

function writeBytes(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new WrongInput([
      { path: '--trace', found: `${file}: ${String(error)}`, expected: 'a file that can be written' },
    ]);
  }
}
