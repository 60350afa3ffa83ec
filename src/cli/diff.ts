// muster diff: the first difference of two trace files.

import { parseArgs } from 'node:util';
import { decodeTrace } from '../core/trace/decode.ts';
import { firstDifference } from '../core/trace/diff.ts';
import { EXIT, Misuse, orRefuse } from './exit.ts';
import { USAGE } from './help.ts';
import { readBytes } from './load.ts';

export function diff(args: string[]): number {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [fileA, fileB] = positionals;
  if (fileA === undefined || fileB === undefined || positionals.length > 2) throw new Misuse(USAGE.diff);
  const a = orRefuse(decodeTrace(readBytes(fileA)), fileA);
  const b = orRefuse(decodeTrace(readBytes(fileB)), fileB);
  const difference = firstDifference(a, b);
  if (difference === null) {
    process.stdout.write(`The traces are the same: ${a.facts.length} events.\n`);
    return EXIT.fine;
  }
  process.stdout.write(
    `First difference, ${difference.where}:\n  ${fileA}: ${difference.a}\n  ${fileB}: ${difference.b}\n`,
  );
  return EXIT.tracesDiffer;
}
