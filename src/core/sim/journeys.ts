// Puts a unit on the road: out to its incident's rendezvous along the fastest way, and home along the same way.

import type { World } from './world.ts';

/** Writes the journey out and returns its seconds. */
export function driveOut(world: World, unit: number): number {
  const { plan, queue, recorder } = world;
  const tree = plan.treeTo(world.unitIncident[unit]!, plan.unitCapability[unit]!);
  const origin = plan.pointNode[plan.unitPoint[unit]!]!;
  const journey = plan.inputs.router.journey(tree, origin, plan.localSecOfWeek(queue.timeSec));
  world.unitLeg[unit] = recorder.leg(queue.timeSec, journey);
  return journey.seconds;
}

/** Writes the journey home and returns its seconds. */
export function driveHome(world: World, unit: number): number {
  const { plan, queue, recorder } = world;
  const tree = plan.treeTo(world.unitIncident[unit]!, plan.unitCapability[unit]!);
  const origin = plan.pointNode[plan.unitPoint[unit]!]!;
  const journey = plan.inputs.router.journeyBack(tree, origin, plan.localSecOfWeek(queue.timeSec));
  world.unitLeg[unit] = recorder.leg(queue.timeSec, journey);
  return journey.seconds;
}
