// "How soon could so many units be there?" as an exercise of its own: one incident that needs them from its first minute and
// for as long as the question looks ahead, in a force's area, under present practice; run over many seeds.

import { at } from '../base/assert.ts';
import type { CapabilityId, Force, MusterPoint } from '../model/dataset.ts';
import type { Scenario } from '../model/scenario.ts';
import { UNIT } from '../model/states.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from '../trace/facts.ts';
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
  /** Of those asked for. */
  readonly units: number;
  readonly firstSec: number;
  /** Units left at home with all that it had agreed to gone, and those to keep there, when they came nearest; null if never counted. */
  readonly cover: { readonly left: number; readonly keeps: number } | null;
}

export interface HowSoonAnswer {
  readonly seeds: number;
  /** Of the middle run. */
  readonly middle: string;
  /** For the first unit, a tenth, four tenths, six tenths and all of them. */
  readonly counts: readonly ByThen[];
  /** Units there at the end of each step of time, of those asked for: as many as three quarters, half and a quarter of runs reach. */
  readonly curve: readonly {
    readonly sec: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  }[];
  /** Seconds until all were there, run by run; null where they never were. */
  readonly allSec: readonly (number | null)[];
  /** Whose were there in the middle run, the first to come first: together as many as the curve's middle ends with. */
  readonly donors: readonly DonorThen[];
}

const SHARES = [0, 0.1, 0.4, 0.6, 1];
/** Points of the curve. */
const STEPS = 72;

/** Runs the question. Yields progress after each run. */
export function* howSoon(plan: Plan, seeds: readonly string[]): Generator<Progress, HowSoonAnswer> {
  const ran: Run[] = [];
  const demand = at(at(plan.inputs.exercise.scenario.incidents, 0).phases, 0).demand;
  const asked = at(demand, 0).units ?? 0;
  for (const seed of seeds) {
    const trace = simulate(plan, seed, 0, []);
    const arrivals = arrivalsOf(trace, asked);
    const untilSec = comeIn(arrivals) >= asked ? at(arrivals, arrivals.length - 1).sec : plan.durationSec;
    ran.push({ seed, arrivals, counted: countedBy(trace, untilSec) });
    yield { done: ran.length, of: seeds.length };
  }
  return answerOf(ran, asked, plan.durationSec);
}

interface Arrival {
  readonly sec: number;
  readonly force: number;
  /** By how much of a unit there were more there than ever before, and how many then. */
  readonly share: number;
  readonly inAll: number;
}

const comeIn = (arrivals: readonly Arrival[]): number => arrivals.at(-1)?.inAll ?? 0;

/** What a force had free at home when it weighed, what it was to keep there, and what it has agreed to send since. */
interface Counted {
  readonly free: number;
  readonly keeps: number;
  readonly agreed: number;
}

const toSpare = ({ free, keeps, agreed }: Counted): number => free - agreed - keeps;

interface Run {
  readonly seed: string;
  readonly arrivals: readonly Arrival[];
  readonly counted: ReadonlyMap<number, Counted>;
}

/** Of each force's counts up to a second the one that came nearest to what it keeps, or furthest below it. */
function countedBy({ facts }: Trace, untilSec: number): Map<number, Counted> {
  const last = new Map<number, Counted>();
  const nearest = new Map<number, Counted>();
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= untilSec; n++) {
    const [kind, force, units, keeps] = [facts.kind[n]!, facts.subject[n]!, facts.b[n]!, facts.c[n]!];
    const before = last.get(force);
    if (kind === FACT.donorCoverCounted) last.set(force, { free: units, keeps, agreed: 0 });
    else if (before === undefined || (kind !== FACT.donorAgreed && kind !== FACT.donorAgreedInPart)) continue;
    else last.set(force, { ...before, agreed: before.agreed + units });
    const now = last.get(force)!;
    const least = nearest.get(force);
    if (least === undefined || toSpare(now) < toSpare(least)) nearest.set(force, now);
  }
  return nearest;
}

/** From reaching the rendezvous, or setting to work at home, until it leaves the work. */
const IS_THERE: ReadonlySet<number> = new Set([UNIT.atRendezvous, UNIT.inReserve, UNIT.deployed, UNIT.idle]);

/** Those with whom there were more there than ever before, up to the number asked for: who only takes another's place adds nothing. */
function arrivalsOf({ facts, header }: Trace, asked: number): Arrival[] {
  const arrivals: Arrival[] = [];
  const present = new Set<number>();
  let there = 0;
  let most = 0;
  for (let n = 0; n < facts.length && most < asked; n++) {
    const kind = facts.kind[n]!;
    if (kind < UNIT_FACTS || kind >= INCIDENT_FACTS) continue;
    const subject = facts.subject[n]!;
    const comes = IS_THERE.has(kind - UNIT_FACTS);
    if (comes === present.has(subject)) continue;
    const unit = at(header.units, subject);
    if (comes) present.add(subject);
    else present.delete(subject);
    there = tidyUnits(there + (comes ? shareOf(unit) : -shareOf(unit)));
    const inAll = Math.min(asked, there);
    if (inAll <= most) continue;
    arrivals.push({ sec: facts.timeSec[n]!, force: unit.force, share: inAll - most, inAll });
    most = inAll;
  }
  return arrivals;
}

/** As much as at least this share of the runs come to. */
const reachedBy = (share: number, numbers: readonly number[]): number =>
  at(
    [...numbers].sort((x, y) => y - x),
    Math.max(0, Math.ceil(share * numbers.length) - 1),
  );

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
    const there = runs.map((arrivals) => arrivals.findLast((one) => one.sec <= sec)?.inAll ?? 0);
    return { sec, low: reachedBy(0.75, there), middle: reachedBy(0.5, there), high: reachedBy(0.25, there) };
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

/** The run that stands in the middle of all: of the most that half of them reach, the one whose last came in the middle. */
function middleOf(ran: readonly Run[]): Run | undefined {
  const lastOf = ({ arrivals }: Run): number => arrivals.at(-1)?.sec ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...ran].sort((x, y) => comeIn(y.arrivals) - comeIn(x.arrivals) || lastOf(x) - lastOf(y));
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
