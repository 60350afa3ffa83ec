// Situations from real worlds: an exercise stopped after so many events, and something in it that may be put into any
// state. Stopping twice gives two worlds that are the same in everything.

import fc from 'fast-check';
import { PARTNER } from '../../src/core/model/states.ts';
import { hasNoRoad } from '../../src/core/sim/roads.ts';
import { begin, carryOutNext, end } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { type SmallExercise, smallExercise } from '../support/small-exercise.ts';

export interface Situation {
  readonly exercise: SmallExercise;
  readonly events: number;
  readonly entity: number;
}

/** What there is in a world that any event could happen to without nonsense. */
const candidates = {
  unit: (world: World): number[] => numbers(world.unitIncident.length).filter((n) => world.unitIncident[n]! >= 0),
  incident: (world: World): number[] =>
    world.plan.incidents.flatMap(({ phases }, n) => {
      const isUnderWay = world.incidentPhase[n]! >= 0 && world.incidentPhase[n]! + 1 < phases.length;
      return isUnderWay && world.plan.control[n] !== null ? [n] : [];
    }),
  request: (world: World): number[] =>
    numbers(world.requestState.length).filter((n) => {
      const route = world.plan.routes[world.requestCapability[n]!];
      return route ? world.requestRung[n]! + 1 < route.tiers.length : false;
    }),
  centre: (world: World): number[] => {
    const handling = numbers(world.centreState.length).filter((n) => world.plan.centreRules[n] !== null);
    const busy = handling.filter((n) => world.requestCentre.includes(n));
    return busy.length > 0 ? busy : handling;
  },
  offer: (world: World): number[] => numbers(world.offerState.length),
  link: (world: World): number[] => numbers(world.linkState.length),
  force: (world: World): number[] => numbers(world.forceState.length),
  partner: (world: World): number[] =>
    numbers(world.partnerState.length).filter((n) => world.partnerState[n] !== PARTNER.unneeded),
};

const numbers = (length: number): number[] => Array.from({ length }, (_, n) => n);

/** Situations for a kind of thing: some moments of each of many exercises, a different thing each time. */
export function situationsFor(kind: keyof typeof candidates, exercises: number, seed: number): Situation[] {
  return fc.sample(smallExercise, { numRuns: exercises, seed }).flatMap((exercise, turn) => {
    const { plan, seed, replication, decisions } = exercise;
    const world = begin(plan, seed, replication, decisions);
    const found: Situation[] = [];
    for (let events = 1; carryOutNext(world) && events <= 400; events++) {
      const entities = candidates[kind](world);
      if (entities.length === 0) continue;
      found.push({ exercise, events, entity: entities[(turn + events) % entities.length]! });
    }
    const stride = Math.ceil(found.length / 6);
    return found.filter((_, n) => n % stride === 0);
  });
}

/** The world of a situation, afresh. */
export function worldOf({ exercise, events, entity }: Situation): World {
  const world = begin(exercise.plan, exercise.seed, exercise.replication, exercise.decisions);
  for (let n = 0; n < events; n++) carryOutNext(world);
  // A unit put back into an earlier state has still to form.
  world.unitFormsAtSec.forEach((formsAtSec, unit) => {
    world.unitFormsAtSec[unit] = Math.max(formsAtSec, world.queue.timeSec);
  });
  // And a unit that is sent on the road, whatever the guards would say, needs one.
  if ((world.unitIncident[entity] ?? -1) >= 0 && hasNoRoad(world, entity)) world.roads.now = null;
  return world;
}

/** Everything that a world holds, as text: its arrays, what was recorded, and what is still to come, in order. */
export function everythingIn(world: World): string {
  const arrays = Object.entries(world).filter(([, value]) => Array.isArray(value) || ArrayBuffer.isView(value));
  const { header: _header, ...record } = end(world, '', 0);
  const { queue, roads, convoys } = world;
  const toCome: number[][] = [];
  while (queue.pop()) toCome.push([queue.timeSec, queue.kind, queue.entity, queue.event, queue.argument]);
  const list = (value: unknown): unknown => (ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value);
  return JSON.stringify(
    {
      arrays: arrays.map(([name, value]) => [name, list(value)]),
      record,
      waiting: [[...roads.waiting], [...convoys.waiting], [...convoys.part]],
      toCome,
    },
    (_, value) => list(value),
  );
}
