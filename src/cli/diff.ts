// muster diff: the first difference of two trace files.

import { parseArgs } from 'node:util';
import { decodeTrace } from '../core/trace/decode.ts';
import { type Difference, firstDifference } from '../core/trace/diff.ts';
import type { Trace } from '../core/trace/trace.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { readBytes } from './load.ts';

export function diff(args: string[]): number {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [fileA, fileB] = positionals;
  if (fileA === undefined || fileB === undefined || positionals.length > 2) throw new Misuse(USAGE.diff);
  const a = orRefuse(decodeTrace(readBytes(fileA)), fileA);
  const b = orRefuse(decodeTrace(readBytes(fileB)), fileB);
  const difference = compare(a, b, `${fileA}, ${fileB}`);
  if (difference === null) {
    process.stdout.write(`The traces are the same: ${a.facts.length} events.\n`);
    return EXIT.fine;
  }
  process.stdout.write(
    `First difference, ${difference.where}:\n  ${fileA}: ${difference.a}\n  ${fileB}: ${difference.b}\n`,
  );
  return EXIT.tracesDiffer;
}

/** A file may have the form of a trace and still be damaged: its numbers then lead to names that aren't there. */
function compare(a: Trace, b: Trace, files: string): Difference | null {
  try {
    return firstDifference(a, b);
  } catch (error) {
    const found = `an event that cannot be described (${error instanceof Error ? error.message : error})`;
    throw new WrongInput([{ path: files, found, expected: 'traces as Muster wrote them, undamaged' }]);
  }
}
