// muster score: a scenario is run and its five scores told, each opened into its components and their parts.

import { parseArgs } from 'node:util';
import { findAssumptions, restsOnIllustrative } from '../core/scoring/assumptions.ts';
import { scoreTrace } from '../core/scoring/score.ts';
import { shownScore } from '../core/scoring/shown.ts';
import { type ComponentScore, NOT_TESTED, type Scope, type Score } from '../core/scoring/types.ts';
import {
  aboutWords,
  COMPONENT_WORDS,
  DIMENSION_WORDS,
  gotOfAsked,
  inTellingOrder,
  UNTESTED_WORDS,
} from '../core/scoring/words.ts';
import { describeFact } from '../core/trace/describe.ts';
import type { Trace } from '../core/trace/trace.ts';
import { EXIT, Misuse } from './exit.ts';
import { USAGE } from './help.ts';
import { SCORED_OPTIONS, scopeWords, scoredRun } from './scored-run.ts';

/** Parts told of a component in words; all of them are in the JSON. */
const MOST_PARTS = 6;
const MOST_FACTS = 4;

export async function score(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: SCORED_OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.score);
  const { reading, rules, scope } = await scoredRun(name, values);
  const { header } = reading.trace;
  const scores = scoreTrace(reading, rules, scope);
  const illustrative = restsOnIllustrative(header.exercise);
  if (values.json) {
    const { seed, replication } = header;
    const report = { scenario: header.exercise.scenario.id, seed, replication, illustrative, scope, scores };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else process.stdout.write(`${wordsOf(reading.trace, scope, scores, illustrative, values.facts)}\n`);
  return EXIT.fine;
}

function wordsOf(
  trace: Trace,
  scope: Scope,
  scores: readonly Score[],
  illustrative: boolean,
  withFacts: boolean,
): string {
  const { exercise, seed, replication } = trace.header;
  return [
    `${exercise.scenario.title} (seed ${seed}, replication ${replication}): ${scopeWords(trace, scope)}`,
    'Scores from 0 to 100, Muster’s own: the Strategic Policing Requirement sets no numbers.',
    ...(illustrative ? ['Holdings are illustrative figures, not real ones: these scores rank no force.'] : []),
    ...scores.flatMap((one) => ['', ...wordsOfScore(trace, one, withFacts)]),
  ].join('\n');
}

function wordsOfScore(trace: Trace, one: Score, withFacts: boolean): string[] {
  const { name, asks } = DIMENSION_WORDS[one.dimension];
  const shown = shownScore(one);
  return [
    `${name}: ${shown.value === NOT_TESTED ? 'not tested' : shown.value}  (${asks})`,
    ...one.components.flatMap((component, n) => {
      const points = shown.components[n] ?? null;
      const { name: what } = COMPONENT_WORDS[component.id];
      const spr = `SPR ${component.spr.join(', ')}`;
      if (points === null) {
        return [`  ${what}: not tested, ${UNTESTED_WORDS[component.because ?? 'notAsked']}  (${spr})`];
      }
      const amount = gotOfAsked(component.got, component.asked, component.measure);
      return [
        `  ${what}: ${points.points} of ${points.of} points; ${amount}  (${spr})`,
        ...details(trace, component, withFacts),
      ];
    }),
  ];
}

function details(trace: Trace, { parts, measure, restsOn }: ComponentScore, withFacts: boolean): string[] {
  const lines = inTellingOrder(parts)
    .slice(0, MOST_PARTS)
    .flatMap(({ about, got, asked, facts }) => [
      `    ${aboutWords(trace, about)}: ${gotOfAsked(got, asked, measure)}`,
      ...(withFacts ? facts.slice(0, MOST_FACTS).map((row) => `      ${describeFact(trace, row)}`) : []),
      ...(withFacts && facts.length > MOST_FACTS ? [`      and ${facts.length - MOST_FACTS} more facts`] : []),
    ]);
  const more = parts.length - MOST_PARTS;
  const found = findAssumptions(trace.header.exercise, restsOn);
  return [
    ...lines,
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(found.length > 0
      ? [
          `    rests on ${found.map(({ what, provenance }) => `${what}${provenance ? ` (${provenance.basis})` : ''}`).join('; ')}`,
        ]
      : []),
  ];
}
