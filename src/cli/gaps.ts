// muster gaps: a scenario is run and what fell short is told as findings, each with the facts that show it.

import { parseArgs } from 'node:util';
import { restsOnIllustrative } from '../core/scoring/assumptions.ts';
import { findGaps } from '../core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../core/scoring/gaps/types.ts';
import { DIMENSION_WORDS } from '../core/scoring/words.ts';
import { describeFact } from '../core/trace/describe.ts';
import type { Trace } from '../core/trace/trace.ts';
import { EXIT, Misuse } from './exit.ts';
import { USAGE } from './help.ts';
import { wholeNumber } from './one-run.ts';
import { SCORED_OPTIONS, scopeWords, scoredRun } from './scored-run.ts';

const OPTIONS = { ...SCORED_OPTIONS, most: { type: 'string', default: '20' } } as const;

export async function gaps(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.gaps);
  const most = wholeNumber(values.most, '--most');
  const { reading, rules, scope } = await scoredRun(name, values);
  const { exercise, seed, replication } = reading.trace.header;
  const found = findGaps(reading, rules, scope);
  const illustrative = restsOnIllustrative(exercise);
  if (values.json) {
    const report = { scenario: exercise.scenario.id, seed, replication, illustrative, scope, gaps: found };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return EXIT.fine;
  }
  const lines = [
    `${exercise.scenario.title} (seed ${seed}, replication ${replication}): ${scopeWords(reading.trace, scope)}`,
    'Gaps, the largest first by the officer-hours they touch; what closing one is worth takes reruns.',
    ...(illustrative ? ['Holdings are illustrative figures, not real ones: no force is ranked.'] : []),
    ...(found.length === 0 ? ['', 'No gap was found.'] : []),
    ...found.slice(0, most).flatMap((gap, n) => ['', ...wordsOf(reading.trace, gap, n + 1, values.facts)]),
    ...(found.length > most ? ['', `and ${found.length - most} more (--most ${found.length})`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.fine;
}

const hours = (sec: number): string =>
  `T+${Math.floor(sec / 3600)}:${String(Math.floor((sec % 3600) / 60)).padStart(2, '0')}`;

function wordsOf(trace: Trace, gap: Gap, place: number, withFacts: boolean): string[] {
  const { title, dimension, spr, fromSec, untilSec, severity, says, facts, id } = gap;
  return [
    `${place}. ${title}`,
    `   ${says}`,
    `   ${DIMENSION_WORDS[dimension].name}, SPR ${spr.join(', ')}; ${hours(fromSec)} to ${hours(untilSec)}; ${severity > 0 ? `touches ${Math.round(severity)} officer-hours` : 'nothing was lacking for it'}; ${id}`,
    ...(withFacts ? facts.map((row) => `     ${describeFact(trace, row)}`) : []),
  ];
}
