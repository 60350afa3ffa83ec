// muster score: a scenario is run and its five scores told, each opened into its components and their parts; of one force or
// region also what it gave and got. A named force's scores are kept back while its figures are made up.

import { parseArgs } from 'node:util';
import { findAssumptions, restsOnIllustrative } from '../core/scoring/assumptions.ts';
import { shownScore } from '../core/scoring/shown.ts';
import { type ComponentScore, NOT_TESTED, type Part, type Score } from '../core/scoring/types.ts';
import { isJudgement, tellsAmount } from '../core/scoring/views/own-figures.ts';
import { type ReaderView, readerView } from '../core/scoring/views/reader-view.ts';
import { WITHHELD, whyWithheld } from '../core/scoring/views/words.ts';
import {
  aboutWords,
  COMPONENT_WORDS,
  DIMENSION_WORDS,
  gotOfAsked,
  inTellingOrder,
  UNTESTED_WORDS,
} from '../core/scoring/words.ts';
import { describeFact } from '../core/trace/describe.ts';
import type { Trace, TraceHeader } from '../core/trace/trace.ts';
import { EXIT, Misuse } from './exit.ts';
import { USAGE } from './help.ts';
import { readerWords } from './reader.ts';
import { withoutEach } from './resilience.ts';
import { SCORED_OPTIONS, scopeWords, scoredRun } from './scored-run.ts';
import { seedsOf } from './seeds.ts';

/** Parts told of a component in words; all of them are in the JSON. */
const MOST_PARTS = 6;
const MOST_FACTS = 4;

const OPTIONS = { ...SCORED_OPTIONS, seeds: { type: 'string' } } as const;

export async function score(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.score);
  const run = await scoredRun(name, values);
  const { reading, rules, scope } = run;
  const { header } = reading.trace;
  const illustrative = restsOnIllustrative(header.exercise);
  const lost = values.seeds === undefined ? {} : withoutEach(run, seedsOf(values.seeds), '--seeds');
  const view = readerView(reading, rules, scope, { ...run.summaries, ...lost });
  const told = view.isWithheld ? { ...view, scores: [] } : view;
  if (values.json) {
    const { seed, replication } = header;
    const { scores, given, got, uncovered, centre, isWithheld: withheld } = told;
    const facts = scope.force === null && scope.region === null ? {} : { given, got, uncovered, centre };
    const id = header.exercise.scenario.id;
    const shown = scores.map((one) => withholding(header, one));
    process.stdout.write(
      `${JSON.stringify({ scenario: id, seed, replication, illustrative, scope, withheld, scores: shown, ...facts })}\n`,
    );
  } else process.stdout.write(`${wordsOf(reading.trace, view, illustrative, values.facts)}\n`);
  return EXIT.fine;
}

/** As on the screen: amounts that would judge a single force on made-up figures are not told. */
const withholding = (header: TraceHeader, one: Score) => ({
  ...one,
  components: one.components.map((component) => ({
    ...component,
    parts: component.parts.map((part) =>
      tellsAmount(header, component, part) ? part : { ...part, got: null, asked: null },
    ),
  })),
});

function wordsOf(trace: Trace, view: ReaderView, illustrative: boolean, withFacts: boolean): string {
  const { exercise, seed, replication } = trace.header;
  const { scope, scores, isWithheld } = view;
  return [
    `${exercise.scenario.title} (seed ${seed}, replication ${replication}): ${scopeWords(trace, scope)}`,
    'Scores from 0 to 100, Muster’s own: the Strategic Policing Requirement sets no numbers.',
    ...(illustrative ? ['Holdings are illustrative figures, not real ones: these scores rank no force.'] : []),
    ...(isWithheld && scope.force !== null ? [whyWithheld(trace.header, scope.force)] : []),
    ...readerWords(trace, view),
    ...scores.flatMap((one) => ['', ...wordsOfScore(trace, one, isWithheld, withFacts)]),
  ].join('\n');
}

function wordsOfScore(trace: Trace, one: Score, isWithheld: boolean, withFacts: boolean): string[] {
  const { name, asks } = DIMENSION_WORDS[one.dimension];
  const shown = shownScore(one);
  const value = shown.value === NOT_TESTED ? 'not tested' : isWithheld ? WITHHELD : shown.value;
  return [
    `${name}: ${value}  (${asks})`,
    ...one.components.flatMap((component, n) => {
      const points = shown.components[n] ?? null;
      const { name: what } = COMPONENT_WORDS[component.id];
      const spr = `SPR ${component.spr.join(', ')}`;
      if (points === null) {
        return [`  ${what}: not tested, ${UNTESTED_WORDS[component.because ?? 'notAsked']}  (${spr})`];
      }
      if (isWithheld && isJudgement(component)) return [`  ${what}: ${WITHHELD}  (${spr})`];
      const amount = gotOfAsked(component.got, component.asked, component.measure);
      const worth = isWithheld ? amount : `${points.points} of ${points.of} points; ${amount}`;
      return [`  ${what}: ${worth}  (${spr})`, ...details(trace, component, withFacts)];
    }),
  ];
}

function details(trace: Trace, component: ComponentScore, withFacts: boolean): string[] {
  const { parts, measure, restsOn } = component;
  const amountOf = (part: Part): string =>
    tellsAmount(trace.header, component, part) ? gotOfAsked(part.got, part.asked, measure) : WITHHELD;
  const lines = inTellingOrder(parts)
    .slice(0, MOST_PARTS)
    .map((part) => ({ ...part, amount: amountOf(part) }))
    .flatMap(({ about, amount, facts }) => [
      `    ${aboutWords(trace, about)}: ${amount}`,
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
