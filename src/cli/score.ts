// muster score: a scenario is run and its five scores told, each opened into its components and their parts.

import { parseArgs } from 'node:util';
import { at } from '../core/base/assert.ts';
import { didYouMean } from '../core/scenario/explain.ts';
import { findAssumptions, restsOnIllustrative } from '../core/scoring/assumptions.ts';
import { readTrace } from '../core/scoring/reading.ts';
import { wholeRun } from '../core/scoring/scope.ts';
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
import { inputsFor } from '../core/sim/inputs.ts';
import { createPlan } from '../core/sim/plan.ts';
import { withSolver } from '../core/sim/policies/solver-need.ts';
import { simulate } from '../core/sim/simulate.ts';
import { describeFact } from '../core/trace/describe.ts';
import type { Trace } from '../core/trace/trace.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario } from './load.ts';
import { settingOf, wholeNumber } from './run.ts';
import { loadSolver } from './solver.ts';

const OPTIONS = {
  seed: { type: 'string', default: 'muster' },
  replication: { type: 'string', default: '0' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  force: { type: 'string' },
  region: { type: 'string' },
  capability: { type: 'string' },
  facts: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Parts told of a component in words; all of them are in the JSON. */
const MOST_PARTS = 6;
const MOST_FACTS = 4;

export async function score(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Misuse(USAGE.score);
  const library = loadLibrary();
  const scenario = loadScenario(name, library);
  const replication = wholeNumber(values.replication, '--replication');
  const asked = orRefuse(inputsFor(scenario, library, loadRouter(), values.set.map(settingOf)), '--set');
  const inputs = orRefuse(await withSolver(asked, loadSolver));
  const trace = simulate(createPlan(inputs), values.seed, replication, []);
  const scope = scopeOf(trace, values);
  const scores = scoreTrace(readTrace(trace), library.scoring, scope);
  const illustrative = restsOnIllustrative(trace.header.exercise);
  if (values.json) {
    const report = { scenario: scenario.id, seed: values.seed, replication, illustrative, scope, scores };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else process.stdout.write(`${wordsOf(trace, scope, scores, illustrative, values.facts)}\n`);
  return EXIT.fine;
}

type Named = {
  readonly force?: string | undefined;
  readonly region?: string | undefined;
  readonly capability?: string | undefined;
};

function scopeOf(trace: Trace, { force, region, capability }: Named): Scope {
  const { header } = trace;
  const regions = [...new Set(header.exercise.forces.map(({ groupings }) => groupings.mutualAid))];
  return {
    ...wholeRun(trace),
    force: placeIn(
      force,
      '--force',
      header.exercise.forces.map(({ id, name, shortName }) => [name, shortName, id]),
    ),
    region:
      region === undefined
        ? null
        : at(
            regions,
            placeIn(
              region,
              '--region',
              regions.map((one) => [one]),
            ) ?? -1,
          ),
    capability: placeIn(
      capability,
      '--capability',
      header.exercise.capabilities.map(({ id, name }) => [id, name]),
    ),
  };
}

/** Place of the one that is called so, whatever its capitals. */
function placeIn(word: string | undefined, path: string, names: readonly (readonly string[])[]): number | null {
  if (word === undefined) return null;
  const place = names.findIndex((all) => all.some((name) => name.toLowerCase() === word.toLowerCase()));
  if (place >= 0) return place;
  const known = names.map((all) => all[0] ?? '');
  const list = known.length <= 12 ? `one of ${known.join(', ')}` : 'one that is in this exercise';
  throw new WrongInput([{ path, found: `"${word}"`, expected: `${list}${didYouMean(word, names.flat())}` }]);
}

function wordsOf(
  trace: Trace,
  scope: Scope,
  scores: readonly Score[],
  illustrative: boolean,
  withFacts: boolean,
): string {
  const { exercise, seed, replication } = trace.header;
  const whose = [
    scope.force === null ? null : at(exercise.forces, scope.force).name,
    scope.region === null ? null : `region ${scope.region}`,
    scope.capability === null ? null : at(exercise.capabilities, scope.capability).name.toLowerCase(),
  ].filter((word) => word !== null);
  return [
    `${exercise.scenario.title} (seed ${seed}, replication ${replication}): ${whose.join(', ') || 'the nation'}`,
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
