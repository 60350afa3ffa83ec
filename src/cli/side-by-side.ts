// muster side-by-side: two exercises, or one as it is and otherwise, each run once under the same luck; their scores and worst
// gaps in columns beside each other.

import { parseArgs } from 'node:util';
import type { CapabilityId } from '../core/model/dataset.ts';
import { restsOnIllustrative } from '../core/scoring/assumptions.ts';
import { type Beside, beside, type Figures } from '../core/scoring/beside.ts';
import { findGaps } from '../core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../core/scoring/gaps/types.ts';
import { scoreTrace } from '../core/scoring/score.ts';
import { NOT_TESTED } from '../core/scoring/types.ts';
import { COMPONENT_WORDS, DIMENSION_WORDS } from '../core/scoring/words.ts';
import type { TraceHeader } from '../core/trace/trace.ts';
import { EXIT, Misuse } from './exit.ts';
import { USAGE } from './help.ts';
import { wholeNumber } from './one-run.ts';
import { SCORED_OPTIONS, type ScoredRun, scopeWords, scoredRun } from './scored-run.ts';
import { columns, type Line } from './side-by-side-columns.ts';

const OPTIONS = {
  seed: SCORED_OPTIONS.seed,
  replication: SCORED_OPTIONS.replication,
  set: SCORED_OPTIONS.set,
  region: SCORED_OPTIONS.region,
  capability: SCORED_OPTIONS.capability,
  doctrine: { type: 'string' },
  most: { type: 'string', default: '12' },
  json: { type: 'boolean', default: false },
} as const;

export async function sideBySide(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [name, other = name] = positionals;
  const { doctrine, set } = values;
  const differs = other !== name || doctrine !== undefined || set.length > 0;
  if (name === undefined || other === undefined || positionals.length > 2 || !differs) {
    throw new Misuse(USAGE['side-by-side']);
  }
  const most = wholeNumber(values.most, '--most');
  const era = doctrine === undefined ? [] : [`/scenario/doctrine=${JSON.stringify(doctrine)}`];
  const runs = [
    await scoredRun(name, { ...values, set: [], also: [] }),
    await scoredRun(other, { ...values, set: [...era, ...set], also: [] }),
  ] as const;
  const [first, second] = [sideOf(runs[0]), sideOf(runs[1])];
  const told = beside(first, second);
  if (values.json) {
    const [one, two] = runs.map(({ reading: { trace } }) => aboutRun(trace.header));
    process.stdout.write(`${JSON.stringify({ first: one, second: two, set: [...era, ...set], ...told })}\n`);
  } else process.stdout.write(`${wordsOf(runs, told, [...era, ...set], most)}\n`);
  return EXIT.fine;
}

const sideOf = ({ reading, rules, scope, summaries }: ScoredRun) => ({
  scores: scoreTrace(reading, rules, scope, summaries),
  gaps: findGaps(reading, rules, scope, summaries),
});

const aboutRun = ({ exercise: { scenario, doctrine }, seed, replication }: TraceHeader) => ({
  scenario: scenario.id,
  doctrine: doctrine.id,
  seed,
  replication,
});

function wordsOf(runs: readonly [ScoredRun, ScoredRun], told: Beside, set: readonly string[], most: number): string {
  const [one, two] = runs.map(({ reading }) => reading.trace.header) as [TraceHeader, TraceHeader];
  const names = namesOf(one, two);
  const { seed, replication } = one;
  const shown = told.gaps.slice(0, most);
  const both = told.gaps.filter(({ first, second }) => first !== null && second !== null).length;
  const only = (side: 'first' | 'second'): number => told.gaps.filter((gap) => gap[side] !== null).length - both;
  return [
    `${one.exercise.scenario.title}, and beside it ${two.exercise.scenario.id === one.exercise.scenario.id ? 'the same' : two.exercise.scenario.title}: ${scopeWords(runs[0].reading.trace, runs[0].scope)}`,
    `One run of each, under the same luck (seed ${seed}, replication ${replication}). Scores are Muster’s own: the requirement sets no numbers.`,
    ...(restsOnIllustrative(one.exercise) || restsOnIllustrative(two.exercise)
      ? ['Holdings are illustrative figures, not real ones: no force is ranked.']
      : []),
    ...(set.length > 0 ? [`In the second: ${set.join(' and ')}`] : []),
    '',
    ...columns(['What differs', ...names], differences(one, two)),
    '',
    ...columns(['Scores, and of what was asked so many in a hundred', ...names, 'difference'], scoreLines(told)),
    '',
    ...columns(['Gaps, the largest first: officer-hours that each touches', ...names], shown.map(gapLine)),
    ...(told.gaps.length > most ? [`and ${told.gaps.length - most} more (--most ${told.gaps.length})`] : []),
    `${both} gaps are in both, ${only('first')} in the first only, ${only('second')} in the second only.`,
  ].join('\n');
}

/** What columns are headed by: whatever tells the two apart soonest. */
function namesOf(one: TraceHeader, two: TraceHeader): [string, string] {
  const [a, b] = [one.exercise, two.exercise];
  if (a.scenario.id !== b.scenario.id) return [a.scenario.id, b.scenario.id];
  if (a.doctrine.id !== b.doctrine.id) return [a.doctrine.title, b.doctrine.title];
  return ['as it is', 'as set'];
}

function differences(one: TraceHeader, two: TraceHeader): Line[] {
  const [a, b] = [one.exercise, two.exercise];
  const centresOf = ({ exercise }: TraceHeader): string[] =>
    exercise.centres.filter(({ kind }) => kind !== 'controlRoom').map((centre) => centre.name);
  const [here, there] = [centresOf(one), centresOf(two)];
  const heldIn = ({ exercise, forceIds }: TraceHeader, capability: CapabilityId): number =>
    forceIds.reduce((sum, force) => sum + (exercise.holdings[force]?.[capability]?.units ?? 0), 0);
  const all = [
    ['Scenario', a.scenario.id, b.scenario.id],
    ['Doctrine', a.doctrine.title, b.doctrine.title],
    ['Hours', `${a.scenario.durationHours}`, `${b.scenario.durationHours}`],
    ['Incidents', `${a.scenario.incidents.length}`, `${b.scenario.incidents.length}`],
    ...a.capabilities
      .filter(({ id }) => two.capabilityIds.includes(id))
      .map(({ id, name, unitPlural }): [string, string, string] => [
        `${name}: ${unitPlural} held, all forces`,
        whole(heldIn(one, id)),
        whole(heldIn(two, id)),
      ]),
  ];
  const differing: Line[] = all
    .filter(([, left, right]) => left !== right)
    .map(([label = '', ...cells]) => [label, ...cells]);
  const missing = (names: readonly string[], from: readonly string[]): string[] =>
    names.filter((name) => !from.includes(name));
  const centres: Line[] = [
    ...missing(here, there).map((name): Line => [`Centre: ${name}`, 'yes', '–']),
    ...missing(there, here).map((name): Line => [`Centre: ${name}`, '–', 'yes']),
  ];
  const lines = [...differing, ...centres];
  return lines.length > 0 ? lines : [['Only what was set']];
}

const scoreLines = ({ scores }: Beside): Line[] =>
  scores.flatMap(({ dimension, components, ...score }, n): Line[] => [
    ...(n > 0 ? [[]] : []),
    [DIMENSION_WORDS[dimension].name, ...cells(score, '')],
    ...components
      .filter(({ first, second }) => first !== NOT_TESTED || second !== NOT_TESTED)
      .map(({ id, ...component }): Line => [`  ${COMPONENT_WORDS[id].name}`, ...cells(component, '%')]),
  ]);

const cells = ({ first, second, difference }: Figures, unit: string): string[] => [
  ...[first, second].map((value) => (value === NOT_TESTED ? 'not tested' : `${value}${unit}`)),
  difference === null ? '' : `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${Math.abs(difference)}`,
];

const gapLine = ({ first, second }: Beside['gaps'][number]): Line => [
  (first ?? second)?.title ?? '',
  ...[first, second].map(touched),
];

const touched = (gap: Gap | null): string => (gap === null ? '–' : gap.severity > 0 ? whole(gap.severity) : 'found');

const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
