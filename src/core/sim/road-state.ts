// What is known of the roads while an exercise runs: which are shut or slowed now, which will be slowed when, and who waits
// for one to open. Knows no rule.

import { drawSec } from '../base/quantiles.ts';
import type { Random } from '../kernel/random.ts';
import type { SlowSpell } from '../routing/spells.ts';
import { PURPOSE } from './families.ts';
import type { Plan } from './plan.ts';
import type { RoadsAsTheyAre } from './plan-roads.ts';

export interface RoadState {
  /** Null while every road is open and as quick as ever. */
  now: RoadsAsTheyAre | null;
  /** When edges are slowed, from the start to the end of the exercise: what driving takes, not what anybody knows. */
  readonly slowed: ReadonlyMap<number, readonly SlowSpell[]>;
  /** Units that wait until a road opens, and since when. */
  readonly waiting: Map<number, number>;
}

/** How long a disruption lasts: its luck is its own. */
export const disruptionSec = (plan: Plan, random: Random, disruption: number): number =>
  drawSec(plan.disruptions[disruption]!.source.durationMin, random.uniform(PURPOSE.disruption, disruption, 0));

export function createRoads(plan: Plan, random: Random): RoadState {
  const slowed = new Map<number, SlowSpell[]>();
  plan.disruptions.forEach(({ source, fromSec, edges }, disruption) => {
    const { speedShare } = source;
    if (speedShare === undefined) return;
    const spell = { fromSec, endSec: fromSec + disruptionSec(plan, random, disruption), share: speedShare };
    for (const edge of edges) slowed.set(edge, [...(slowed.get(edge) ?? []), spell]);
  });
  return { now: null, slowed, waiting: new Map() };
}
