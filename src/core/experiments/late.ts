// "Why was the second unit from there late?" asked of many runs of a scenario: how long the n-th unit of a force to come to work
// took from its request to its work, which part of that was the longest, and one run from the middle to look into.

import { at } from '../base/assert.ts';
import type { Plan } from '../sim/plan.ts';
import { simulate } from '../sim/simulate.ts';
import type { Trace } from '../trace/trace.ts';
import { type WaitWhy, whyUnit } from '../trace/why/explain.ts';
import { WAIT_PARTS, type WaitPart } from '../trace/why/parts.ts';
import { type UnitWait, waitsOfUnit } from '../trace/why/unit-wait.ts';
import type { Progress } from './progress.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface LatePart {
  readonly part: WaitPart;
  /** Seconds of it, over the runs in which the unit came. */
  readonly sec: Spread;
  /** Runs in which no part was longer. */
  readonly longestIn: number;
}

export interface LateAnswer {
  readonly seeds: number;
  /** Runs in which so many units of the force came to work at all. */
  readonly came: number;
  /** Seconds from its request to its work, in those; null if it never came. */
  readonly sec: Spread | null;
  /** Parts that took any time, the one most often longest first. */
  readonly parts: readonly LatePart[];
  /** A run from the middle; null if it never came. */
  readonly middle: LateRun | null;
}

export interface LateRun {
  readonly seed: string;
  /** Index into the trace's units, and its name. */
  readonly unit: number;
  readonly name: string;
  /** When it was at work. */
  readonly atWorkSec: number;
  readonly why: WaitWhy;
}

/** The first time that each unit of a force was at work, in the order in which they came; of equals the lower number first. */
export function comingsOf(trace: Trace, force: number): UnitWait[] {
  return trace.header.units
    .flatMap((unit, index) => {
      const first = unit.force === force ? waitsOfUnit(trace, index).find(({ end }) => end === 'atWork') : undefined;
      return first === undefined ? [] : [first];
    })
    .sort((x, y) => x.toSec - y.toSec || x.unit - y.unit);
}

interface Came {
  readonly seed: string;
  readonly wait: UnitWait;
  readonly name: string;
  readonly why: WaitWhy;
}

const secOf = ({ wait }: Came, part: WaitPart): number => wait.sums.find((sum) => sum.part === part)?.sec ?? 0;
const lengthOf = ({ wait }: Came): number => wait.toSec - wait.fromSec;
const longestOf = ({ wait }: Came): WaitPart | undefined => [...wait.sums].sort((x, y) => y.sec - x.sec)[0]?.part;

/** `nth` counts from 1. Yields progress after each run. */
export function* late(
  plan: Plan,
  force: number,
  nth: number,
  seeds: readonly string[],
): Generator<Progress, LateAnswer> {
  const came: Came[] = [];
  for (const [n, seed] of seeds.entries()) {
    const trace = simulate(plan, seed, 0, []);
    const wait = comingsOf(trace, force)[nth - 1];
    if (wait !== undefined) {
      came.push({ seed, wait, name: at(trace.header.units, wait.unit).name, why: whyUnit(trace, wait) });
    }
    yield { done: n + 1, of: seeds.length };
  }
  const byLength = [...came].sort((x, y) => lengthOf(x) - lengthOf(y));
  const middle = byLength[Math.ceil(byLength.length / 2) - 1];
  const parts = WAIT_PARTS.map((part) => ({
    part,
    sec: came.length === 0 ? null : spreadOf(came.map((one) => secOf(one, part))),
    longestIn: came.filter((one) => longestOf(one) === part).length,
  })).flatMap(({ sec, ...rest }): LatePart[] => (sec === null || sec.p95 === 0 ? [] : [{ ...rest, sec }]));
  return {
    seeds: seeds.length,
    came: came.length,
    sec: came.length === 0 ? null : spreadOf(came.map(lengthOf)),
    parts: parts.sort((x, y) => y.longestIn - x.longestIn || y.sec.median - x.sec.median),
    middle:
      middle === undefined
        ? null
        : {
            seed: middle.seed,
            unit: middle.wait.unit,
            name: middle.name,
            atWorkSec: middle.wait.toSec,
            why: middle.why,
          },
  };
}
