// "Time from here" asked of a world: every capability for one place, or one capability for every area. Yields after each, so
// that its caller can show how far it is, and stop.

import { at } from '../base/assert.ts';
import type { Random } from '../kernel/random.ts';
import { isToldByForce } from '../model/told-by-force.ts';
import type { World } from '../sim/world.ts';
import type { AreaReach, CapabilityReach } from './answer.ts';
import { everywhere, hereFor } from './places.ts';
import { type Here, reachHere, reachWithSenders, regionOf } from './reach.ts';

interface Step {
  readonly done: number;
  readonly of: number;
}

/** Capabilities by their number in the exercise. */
export function* reachOf(
  world: World,
  capabilities: readonly number[],
  here: Here,
  luck: readonly Random[],
): Generator<Step, readonly CapabilityReach[]> {
  const reached: CapabilityReach[] = [];
  for (const capability of capabilities) {
    reached.push(reachWithSenders(world, capability, hereFor(world, capability, here), luck));
    yield { done: reached.length, of: capabilities.length };
  }
  return reached;
}

/** In the forces' order, or the regions'. */
export function* reachEverywhere(
  world: World,
  capability: number,
  luck: readonly Random[],
): Generator<Step, readonly AreaReach[]> {
  const { forces, capabilities } = world.plan.inputs.exercise;
  const byForce = isToldByForce(at(capabilities, capability).id);
  const places = everywhere(world, capability);
  const areas: AreaReach[] = [];
  for (const here of places) {
    const { units, there, within } = reachHere(world, capability, here, luck);
    const name = byForce ? at(forces, here.host).name : regionOf(world, here.host);
    areas.push({ name, force: byForce ? here.host : -1, to: here.name, units, there, within });
    yield { done: areas.length, of: places.length };
  }
  return areas;
}
