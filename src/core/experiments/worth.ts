// What closing a gap is worth: the exercise rerun with exactly that repaired, under the same luck. Ranked by need that is then
// met, by successive halving over seeds, so that many gaps cost few runs; what the seeds can't tell apart stands as a tie.

import { at } from '../base/assert.ts';
import type { Result } from '../base/result.ts';
import type { Decision } from '../model/decisions.ts';
import type { Dimension, ScoringRules } from '../model/scoring.ts';
import type { Setting } from '../scenario/pointer.ts';
import { canBeTried, changesFor } from '../scoring/gaps/changes.ts';
import type { Repair } from '../scoring/gaps/repair.ts';
import type { Gap } from '../scoring/gaps/types.ts';
import { readTrace } from '../scoring/reading.ts';
import { scoreTrace } from '../scoring/score.ts';
import { NOT_TESTED } from '../scoring/types.ts';
import { createPlan, type EngineInputs, type Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import type { Trace, TraceHeader } from '../trace/trace.ts';
import { halve, type Ranked, type Rules, type Trial, trialsIn } from './halving.ts';
import { type Outcome, outcomeOf, SHARE_60 } from './outcome.ts';
import { type Difference, differenceOf } from './paired.ts';
import type { Progress } from './progress.ts';

/** All gaps are tried on so many seeds before any is dropped, and so many stay to the end. */
const FIRST_SEEDS = 4;
const KEEP = 10;

export interface GapWorth {
  /** Id of the gap. */
  readonly gap: string;
  /** From 1; those that the seeds can't tell from the best of their rank share it. */
  readonly rank: number;
  /** Officer-hours of need that the repair meets: positive where it helps. */
  readonly unmetOfficerHours: Difference;
  /** Seconds sooner that 60% of a requirement was there, over those that were met both times: positive where it helps. */
  readonly sixtySec: Difference;
  /** Points of the gap's own score, over the seeds in which it was tested both times: positive where it helps. */
  readonly score: Difference;
}

export interface Worth {
  /** Seeds that those at the top were tried on; others had fewer. */
  readonly seeds: number;
  /** Officer-hours of need unmet as things are, mean over the seeds that were run. */
  readonly unmetOfficerHours: number;
  /** Best first. Gaps that no run can repair are not in it. */
  readonly gaps: readonly GapWorth[];
}

export interface Search {
  /** Of the run in which the gaps were found: what a repair changes is told by it. */
  readonly header: TraceHeader;
  readonly seeds: readonly string[];
  readonly decisions: readonly Decision[];
  readonly rules: ScoringRules;
  /** Lays the exercise out with settings on top of its own. */
  readonly layOut: (settings: readonly Setting[]) => Result<EngineInputs>;
}

/** One run, in what it is compared by. */
interface Measured {
  readonly outcome: Outcome;
  readonly scores: Readonly<Record<Dimension, number | null>>;
}

/** Measures what closing each gap is worth. Yields after every rerun, so that its caller can show progress or stop. */
export function* worthOfGaps(gaps: readonly Gap[], search: Search): Generator<Progress, Worth> {
  const { seeds, decisions, header, layOut, rules } = search;
  const candidates = candidatesOf(gaps, header);
  const halving: Rules = { firstSeeds: FIRST_SEEDS, lastSeeds: seeds.length, keep: KEEP };
  const of = trialsIn(candidates.length, halving);
  const plan = planOf(layOut([]));
  const repaired: (Repaired | undefined)[] = [];
  const asIs: (Measured | undefined)[] = [];
  const tryOne = ({ candidate, seed }: Trial): number => {
    const name = at(seeds, seed);
    const trying = at(candidates, candidate);
    asIs[seed] ??= measured(simulate(plan, name, 0, decisions), rules);
    repaired[candidate] ??= laidOut(trying.repair, header, layOut);
    const other = repaired[candidate];
    const after = measured(simulate(other.plan, name, 0, [...decisions, ...other.decisions]), rules);
    note(trying, asIs[seed], after);
    return asIs[seed].outcome.unmetOfficerHours - after.outcome.unmetOfficerHours;
  };
  const ranking = halve(candidates.length, halving);
  let done = 0;
  let next = ranking.next([]);
  while (!next.done) {
    const saved: number[] = [];
    for (const trial of next.value) {
      saved.push(tryOne(trial));
      yield { done: ++done, of };
    }
    next = ranking.next(saved);
  }
  const unmet = asIs.flatMap((one) => (one === undefined ? [] : [one.outcome.unmetOfficerHours]));
  return {
    seeds: seeds.length,
    unmetOfficerHours: unmet.reduce((sum, one) => sum + one, 0) / Math.max(1, unmet.length),
    gaps: ofEachGap(candidates, next.value),
  };
}

/** Ranks count gaps: behind five that share the first stands the sixth. */
function ofEachGap(candidates: readonly Candidate[], ranked: readonly Ranked[]): GapWorth[] {
  const closed = (some: readonly Ranked[]): number =>
    some.reduce((sum, { candidate }) => sum + at(candidates, candidate).closes.length, 0);
  return ranked.flatMap(({ candidate, worth, rank }): GapWorth[] => {
    const { closes, soonerSec, points } = at(candidates, candidate);
    const sixtySec = differenceOf(soonerSec);
    const place = 1 + closed(ranked.filter((one) => one.rank < rank));
    return closes.map(({ id, dimension }) => {
      const score = differenceOf(points.get(dimension) ?? []);
      return { gap: id, rank: place, unmetOfficerHours: worth, sixtySec, score };
    });
  });
}

/** One repair, the gaps that it closes, and what came of it, seed by seed under the same luck. */
interface Candidate {
  readonly repair: Repair;
  readonly closes: readonly Gap[];
  readonly soonerSec: number[];
  readonly points: Map<Dimension, number[]>;
}

/** Gaps that the same repair would close are tried together: eight places may lack the same units. */
function candidatesOf(gaps: readonly Gap[], header: TraceHeader): Candidate[] {
  const byRepair = new Map<string, { repair: Repair; closes: Gap[] }>();
  for (const gap of gaps) {
    if (gap.repair === null || !canBeTried(gap.repair, header)) continue;
    const key = JSON.stringify(gap.repair);
    const same = byRepair.get(key) ?? { repair: gap.repair, closes: [] };
    byRepair.set(key, same);
    same.closes.push(gap);
  }
  return [...byRepair.values()].map((one) => ({ ...one, soonerSec: [], points: new Map() }));
}

interface Repaired {
  readonly plan: Plan;
  readonly decisions: readonly Decision[];
}

function laidOut(repair: Repair, header: TraceHeader, layOut: Search['layOut']): Repaired {
  const { settings, decisions } = changesFor(repair, header);
  return { plan: planOf(layOut(settings)), decisions };
}

/** What was sound stays sound: a repair sets only what is there to what may stand there. */
function planOf(inputs: Result<EngineInputs>): Plan {
  if (!inputs.ok) throw new Error(`a repair was refused: ${JSON.stringify(inputs.problems)}`);
  return createPlan(inputs.value);
}

function measured(trace: Trace, rules: ScoringRules): Measured {
  const scores = scoreTrace(readTrace(trace), rules).map(({ dimension, value }) => [
    dimension,
    value === NOT_TESTED ? null : value,
  ]);
  return { outcome: outcomeOf(trace), scores: Object.fromEntries(scores) };
}

function note({ closes, soonerSec, points }: Candidate, before: Measured, after: Measured): void {
  for (const { incident, capability, shareSec } of before.outcome.parts) {
    const there = after.outcome.parts.find((part) => part.incident === incident && part.capability === capability);
    const [was, is] = [at(shareSec, SHARE_60), there === undefined ? null : at(there.shareSec, SHARE_60)];
    if (was !== null && is !== null) soonerSec.push(was - is);
  }
  for (const dimension of new Set(closes.map((gap) => gap.dimension))) {
    const [had, has] = [before.scores[dimension], after.scores[dimension]];
    if (had !== null && has !== null) points.set(dimension, [...(points.get(dimension) ?? []), has - had]);
  }
}
