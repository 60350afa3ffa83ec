// What a decision came to, beside what doctrine would have done: the exercise with it and without it, under the same luck, in
// the run that the asker sees and over many. Never a judgement of who took it.

import { at } from '../base/assert.ts';
import type { Charge, Decision, NotApplicable } from '../model/decisions.ts';
import { NOT_APPLICABLE } from '../model/decisions.ts';
import { differenceWords } from '../scoring/difference-words.ts';
import { differencesOf } from '../scoring/differences.ts';
import { neededOfficerHours } from '../scoring/unmet-need.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { FACT } from '../trace/facts.ts';
import { measureCover } from '../trace/home-cover.ts';
import type { Trace } from '../trace/trace.ts';
import { type FiguresCompared, figuresCompared, type TimeCompared, timesCompared } from './compare.ts';
import { type DoctrinesOwn, doctrinesOwn } from './doctrines-own.ts';
import { type Outcome, outcomeOf, type PartOutcome } from './outcome.ts';
import type { Progress } from './progress.ts';

/** What one run came to; breaches of minimum cover are those of all forces, host and donors. */
export interface Came extends Outcome {
  readonly coverBreaches: number;
  /** Of which need unmet is a part. */
  readonly neededOfficerHours: number;
}

export interface PartBeside {
  readonly incident: number;
  readonly capability: number;
  readonly unmetOfficerHours: FiguresCompared;
  /** Until these shares of the requirement had come, in the order of ARRIVAL_SHARES. */
  readonly shareSec: readonly TimeCompared[];
}

export interface Beside {
  /** Why the decision meant nothing in the run looked at; null where it was carried out. */
  readonly refusal: NotApplicable | null;
  /** What doctrine does in the run looked at, as far as a decision of this kind takes its place. */
  readonly doctrine: DoctrinesOwn | null;
  /** What differs in that run, in words. */
  readonly differs: readonly string[];
  readonly with: Came;
  readonly without: Came;
  /** Over the seeds; `unchanged` is doctrine, `changed` the decision. Null where one run was all that was asked. */
  readonly over: {
    readonly seeds: number;
    readonly unmetOfficerHours: FiguresCompared;
    /** Share of the need that was met, from 0 to 1. */
    readonly needMet: FiguresCompared;
    readonly coverBreaches: FiguresCompared;
    readonly parts: readonly PartBeside[];
  } | null;
}

/** What of doctrine's a decision takes the place of. */
function chargeOf(decision: Decision): Charge | null {
  if (decision.kind === 'answer') return { of: 'answers', force: decision.force };
  if (decision.kind === 'activateTier') return { of: 'tier', tier: decision.tier };
  if (decision.kind === 'declare') return { of: 'declaration', incident: decision.incident };
  return decision.kind === 'request' ? { of: 'requests', incident: decision.incident } : null;
}

/** Whether people decide it when decision `n` falls due. */
function isTakenOver(decisions: readonly Decision[], n: number, charge: Charge): boolean {
  const said = JSON.stringify(charge);
  const atSec = decisions[n]?.atSec ?? 0;
  const last = decisions
    .map((decision, place) => ({ decision, place }))
    .filter(({ decision, place }) => decision.atSec < atSec || (decision.atSec === atSec && place < n))
    .sort((x, y) => x.decision.atSec - y.decision.atSec || x.place - y.place)
    .findLast(({ decision: one }) => 'what' in one && JSON.stringify(one.what) === said);
  return last?.decision.kind === 'takeOver';
}

/** The same list with doctrine in the place of decision `n`: where people had taken it over, doctrine has it back from then on. */
export function withoutDecision(decisions: readonly Decision[], n: number): readonly Decision[] {
  return decisions.flatMap((decision, place): readonly Decision[] => {
    if (place !== n) return [decision];
    const what = chargeOf(decision);
    if (what === null || !isTakenOver(decisions, n, what)) return [];
    return [{ atSec: decision.atSec, kind: 'handBack', what }];
  });
}

const cameOf = (trace: Trace): Came => ({
  ...outcomeOf(trace),
  coverBreaches: measureCover(trace).length,
  neededOfficerHours: neededOfficerHours(trace),
});

const needMetOf = ({ neededOfficerHours: needed, unmetOfficerHours: unmet }: Came): number =>
  needed === 0 ? 1 : 1 - unmet / needed;

const NAMES = ['by doctrine', 'as decided'] as const;
const MOST_DIFFERENCES = 8;

function refusalOf({ facts }: Trace, n: number): NotApplicable | null {
  const row = facts.kind.findIndex((kind, at) => kind === FACT.decisionNotApplicable && facts.subject[at] === n);
  return row < 0 ? null : (NOT_APPLICABLE[facts.a[row]!] ?? null);
}

/**
 * Runs an exercise with and without decision `n`, once as the asker sees it and once for each seed.
 * Yields progress after each pair of runs.
 */
export function* beside(
  plan: Plan,
  luck: { readonly seed: string; readonly replication: number },
  decisions: readonly Decision[],
  n: number,
  seeds: readonly string[],
): Generator<Progress, Beside> {
  const others = withoutDecision(decisions, n);
  const seen = simulate(plan, luck.seed, luck.replication, decisions);
  const unseen = simulate(plan, luck.seed, luck.replication, others);
  const one = {
    refusal: refusalOf(seen, n),
    doctrine: doctrinesOwn(unseen, at(decisions, n)),
    differs: differencesOf(unseen, seen)
      .slice(0, MOST_DIFFERENCES)
      .map((difference) => differenceWords(seen.header, difference, NAMES)),
    with: cameOf(seen),
    without: cameOf(unseen),
  };
  yield { done: 1, of: seeds.length + 1 };
  const [doctrine, people]: [Came[], Came[]] = [[], []];
  for (const seed of seeds) {
    doctrine.push(cameOf(simulate(plan, seed, 0, others)));
    people.push(cameOf(simulate(plan, seed, 0, decisions)));
    yield { done: people.length + 1, of: seeds.length + 1 };
  }
  return { ...one, over: seeds.length === 0 ? null : overSeeds(doctrine, people) };
}

function overSeeds(doctrine: readonly Came[], people: readonly Came[]): NonNullable<Beside['over']> {
  const figures = (read: (came: Came) => number): FiguresCompared =>
    figuresCompared(doctrine.map(read), people.map(read));
  const parts = people[0]?.parts ?? [];
  return {
    seeds: people.length,
    unmetOfficerHours: figures((came) => came.unmetOfficerHours),
    needMet: figures(needMetOf),
    coverBreaches: figures((came) => came.coverBreaches),
    parts: parts.map(({ incident, capability, shareSec }): PartBeside => {
      const partOf = (came: Came): PartOutcome | undefined =>
        came.parts.find((part) => part.incident === incident && part.capability === capability);
      return {
        incident,
        capability,
        unmetOfficerHours: figures((came) => partOf(came)?.unmetOfficerHours ?? 0),
        shareSec: shareSec.map((_, place) => {
          const read = (came: Came): number | null => partOf(came)?.shareSec[place] ?? null;
          return timesCompared(doctrine.map(read), people.map(read));
        }),
      };
    }),
  };
}
