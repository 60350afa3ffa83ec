// "How soon could so many units be there?" as an exercise of its own: one incident that needs them from its first minute and
// for as long as the question looks ahead, in a force's area, under present practice; run over many seeds.

import { at } from '../base/assert.ts';
import type { CapabilityId, Force, MusterPoint } from '../model/dataset.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { FACT } from '../trace/facts.ts';
import { isWorkFromHome } from '../trace/measures.ts';
import { shareOf, tidyUnits } from '../trace/part-units.ts';
import type { Trace } from '../trace/trace.ts';
import { askedOn, oneNeed } from './one-need.ts';
import type { Progress } from './progress.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface HowSoon {
  readonly capability: CapabilityId;
  readonly units: number;
  /** Whose area, and the place in it: the second muster point of a force, or its first. */
  readonly host: Force;
  readonly place: MusterPoint;
  /** Local civil time at which it becomes known. */
  readonly start: string;
  /** How far ahead the question looks. */
  readonly hours: number;
  readonly doctrine: string;
  readonly edition: Scenario['sprEdition'];
}

export const scenarioOf = ({ capability, units, ...where }: HowSoon): Scenario =>
  oneNeed(
    { ...where, demand: [{ capability, units, ...askedOn(where.start) }] },
    {
      id: 'how-soon',
      title: `${units} into ${where.place.name}`,
      briefing: ['One incident that needs all of them at once.'],
      tests: 'How soon they could be there.',
    },
  );

/** When a number of units had come, over the runs. Seconds after it became known. */
export interface ByThen {
  readonly units: number;
  /** Share of the runs in which so many came at all. */
  readonly reached: number;
  /** Among those; null if it never happened. */
  readonly sec: Spread | null;
}

export interface DonorThen {
  /** Index into the exercise's forces. */
  readonly force: number;
  readonly units: number;
  readonly firstSec: number;
  /** Units left at home once all that it agreed to have gone, and those to keep there; null where it never counted them. */
  readonly cover: { readonly left: number; readonly keeps: number } | null;
}

export interface HowSoonAnswer {
  readonly seeds: number;
  /** Of the middle run. */
  readonly middle: string;
  /** For the first unit, a tenth, four tenths, six tenths and all of them. */
  readonly counts: readonly ByThen[];
  /** Units there at the end of each step of time, in the lowest quarter, the middle and the highest quarter of runs. */
  readonly curve: readonly {
    readonly sec: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  }[];
  /** Seconds until all were there, run by run; null where they never were. */
  readonly allSec: readonly (number | null)[];
  /** Forces that sent any in the middle run, the first to come first. */
  readonly donors: readonly DonorThen[];
}

const SHARES = [0, 0.1, 0.4, 0.6, 1];
/** Points of the curve. */
const STEPS = 72;

/** Runs the question. Yields progress after each run. */
export function* howSoon(plan: Plan, seeds: readonly string[]): Generator<Progress, HowSoonAnswer> {
  const ran: Run[] = [];
  for (const seed of seeds) {
    const trace = simulate(plan, seed, 0, []);
    ran.push({ seed, arrivals: arrivalsOf(trace), counted: countedBy(trace) });
    yield { done: ran.length, of: seeds.length };
  }
  const demand = at(at(plan.inputs.exercise.scenario.incidents, 0).phases, 0).demand;
  const asked = at(demand, 0).units ?? 0;
  return answerOf(ran, asked, plan.durationSec);
}

interface Arrival {
  readonly sec: number;
  readonly force: number;
  /** What part of a whole unit it is, and how many units had come with it. */
  readonly share: number;
  readonly inAll: number;
}

/** What a force had free at home when it first weighed, the most that it was to keep there, and what it has agreed to send. */
interface Counted {
  readonly free: number;
  readonly keeps: number;
  readonly agreed: number;
}

interface Run {
  readonly seed: string;
  readonly arrivals: readonly Arrival[];
  readonly counted: ReadonlyMap<number, Counted>;
}

function countedBy({ facts }: Trace): Map<number, Counted> {
  const counted = new Map<number, Counted>();
  for (let n = 0; n < facts.length; n++) {
    const [kind, force, units, keeps] = [facts.kind[n]!, facts.subject[n]!, facts.b[n]!, facts.c[n]!];
    const before = counted.get(force);
    if (kind === FACT.donorCoverCounted) {
      const { free, agreed } = before ?? { free: units, agreed: 0 };
      counted.set(force, { free, keeps: Math.max(before?.keeps ?? 0, keeps), agreed });
    } else if (before !== undefined && (kind === FACT.donorAgreed || kind === FACT.donorAgreedInPart)) {
      counted.set(force, { ...before, agreed: before.agreed + units });
    }
  }
  return counted;
}

/** In the order in which they came. */
function arrivalsOf(trace: Trace): Arrival[] {
  const { facts, header } = trace;
  const arrivals: Arrival[] = [];
  let inAll = 0;
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.unitReachedRendezvous && !isWorkFromHome(trace, n)) continue;
    const unit = at(header.units, facts.subject[n]!);
    inAll += shareOf(unit);
    arrivals.push({ sec: facts.timeSec[n]!, force: unit.force, share: shareOf(unit), inAll: tidyUnits(inAll) });
  }
  return arrivals;
}

function answerOf(ran: readonly Run[], asked: number, durationSec: number): HowSoonAnswer {
  const runs = ran.map(({ arrivals }) => arrivals);
  const reaching = (units: number): (number | null)[] =>
    runs.map((arrivals) => arrivals.find((one) => one.inAll >= units)?.sec ?? null);
  const counts = [...new Set(SHARES.map((share) => Math.max(1, Math.ceil(share * asked))))].map((units): ByThen => {
    const come = reaching(units).filter((sec) => sec !== null);
    return { units, reached: come.length / Math.max(1, runs.length), sec: come.length > 0 ? spreadOf(come) : null };
  });
  const curve = Array.from({ length: STEPS + 1 }, (_, step) => {
    const sec = Math.round((durationSec * step) / STEPS);
    const { p25, median, p75 } = spreadOf(
      runs.map((arrivals) => arrivals.findLast((one) => one.sec <= sec)?.inAll ?? 0),
    );
    return { sec, low: Math.min(asked, p25), middle: Math.min(asked, median), high: Math.min(asked, p75) };
  });
  const middle = middleOf(ran);
  return {
    seeds: runs.length,
    middle: middle?.seed ?? '',
    counts,
    curve,
    allSec: reaching(asked),
    donors: middle === undefined ? [] : donorsOf(middle),
  };
}

/** The run whose last arrival stands in the middle of all runs. */
function middleOf(ran: readonly Run[]): Run | undefined {
  const comeIn = ({ arrivals }: Run): number => arrivals.at(-1)?.inAll ?? 0;
  const lastOf = ({ arrivals }: Run): number => arrivals.at(-1)?.sec ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...ran].sort((x, y) => comeIn(y) - comeIn(x) || lastOf(x) - lastOf(y));
  return ordered[Math.floor((ordered.length - 1) / 2)];
}

function donorsOf(middle: Run): readonly DonorThen[] {
  const forces = [...new Set(middle.arrivals.map(({ force }) => force))];
  return forces
    .map((force): DonorThen => {
      const own = middle.arrivals.filter((one) => one.force === force);
      const counted = middle.counted.get(force);
      const cover = counted === undefined ? null : { left: counted.free - counted.agreed, keeps: counted.keeps };
      return { force, units: tidyUnits(own.reduce((sum, one) => sum + one.share, 0)), firstSec: at(own, 0).sec, cover };
    })
    .sort((x, y) => x.firstSec - y.firstSec || x.force - y.force);
}
