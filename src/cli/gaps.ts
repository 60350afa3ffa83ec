// muster gaps: a scenario is run and what fell short is told as findings, each with the facts that show it.

import { parseArgs } from 'node:util';
import { lastOf } from '../core/experiments/progress.ts';
import { worthOfGaps } from '../core/experiments/worth.ts';
import { restsOnIllustrative } from '../core/scoring/assumptions.ts';
import { findGaps } from '../core/scoring/gaps/find-gaps.ts';
import { type Gap, unsizedWords } from '../core/scoring/gaps/types.ts';
import { isWithheld, JUDGING_GAPS } from '../core/scoring/views/own-figures.ts';
import { gapsWithheldWords } from '../core/scoring/views/words.ts';
import { DIMENSION_WORDS } from '../core/scoring/words.ts';
import { describeFact } from '../core/trace/describe.ts';
import type { Trace } from '../core/trace/trace.ts';
import { EXIT, Misuse } from './exit.ts';
import { worthTable, worthWords } from './gap-worth.ts';
import { USAGE } from './help.ts';
import { wholeNumber } from './one-run.ts';
import { withoutEach } from './resilience.ts';
import { momentWords, SCORED_OPTIONS, scopeWords, scoredRun } from './scored-run.ts';
import { seedsOf } from './seeds.ts';

const OPTIONS = {
  ...SCORED_OPTIONS,
  most: { type: 'string', default: '20' },
  seeds: { type: 'string' },
  'weak-points': { type: 'string' },
  csv: { type: 'boolean', default: false },
} as const;

export async function gaps(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.gaps);
  const most = wholeNumber(values.most, '--most');
  if (values.csv && values.seeds === undefined) {
    throw new Misuse('--csv: found it without --seeds, expected both: the table is of what closing each gap is worth');
  }
  const seeds = values.seeds === undefined ? null : seedsOf(values.seeds);
  const weakSeeds = values['weak-points'] === undefined ? null : seedsOf(values['weak-points'], '--weak-points');
  const run = await scoredRun(name, values);
  const { reading, rules, scope, layOut } = run;
  const lost = weakSeeds === null ? {} : withoutEach(run, weakSeeds, '--weak-points');
  const summaries = { ...run.summaries, ...lost };
  const { exercise, seed, replication } = reading.trace.header;
  const all = findGaps(reading, rules, scope, summaries);
  const found = isWithheld(reading.trace.header, scope) ? all.filter(({ kind }) => !JUDGING_GAPS.has(kind)) : all;
  const illustrative = restsOnIllustrative(exercise);
  const search = { header: reading.trace.header, seeds: seeds ?? [], decisions: [], rules, layOut };
  const worth = seeds === null ? null : lastOf(worthOfGaps(found, search));
  if (values.csv && worth !== null) {
    process.stdout.write(`${worthTable(reading.trace, found, worth)}\r\n`);
    return EXIT.fine;
  }
  if (values.json) {
    const report = { scenario: exercise.scenario.id, seed, replication, illustrative, scope, gaps: found, worth };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return EXIT.fine;
  }
  const lines = [
    `${exercise.scenario.title} (seed ${seed}, replication ${replication}): ${scopeWords(reading.trace, scope)}`,
    ...(worth === null
      ? ['Gaps, the largest first by the officer-hours they touch; what closing one is worth: --seeds N.']
      : []),
    ...(illustrative ? ['Holdings are illustrative figures, not real ones: no force is ranked.'] : []),
    ...(found.length < all.length ? [gapsWithheldWords(all.length - found.length)] : []),
    ...(found.length === 0 ? ['', 'No gap was found.'] : []),
    ...(worth === null
      ? foundWords(reading.trace, found, most, values.facts)
      : worthWords(reading.trace, found, worth, most)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.fine;
}

const foundWords = (trace: Trace, found: readonly Gap[], most: number, withFacts: boolean): string[] => [
  ...found.slice(0, most).flatMap((gap, n) => ['', ...wordsOf(trace, gap, n + 1, withFacts)]),
  ...(found.length > most ? ['', `and ${found.length - most} more (--most ${found.length})`] : []),
];

function wordsOf(trace: Trace, gap: Gap, place: number, withFacts: boolean): string[] {
  const { title, dimension, spr, fromSec, untilSec, severity, says, facts, id } = gap;
  return [
    `${place}. ${title}`,
    `   ${says}`,
    `   ${DIMENSION_WORDS[dimension].name}, SPR ${spr.join(', ')}; ${momentWords(fromSec)} to ${momentWords(untilSec)}; ${severity > 0 ? `touches ${Math.round(severity)} officer-hours` : unsizedWords(gap)}; ${id}`,
    ...(withFacts ? facts.map((row) => `     ${describeFact(trace, row)}`) : []),
  ];
}
