// Where serials of several forces make up one unit, they meet at the muster point of the force that leads it once all are formed:
// doctrine's time for that, and what it takes to bridge how they differ, as between any neighbours.

import { drawSec, meanOf } from '../base/quantiles.ts';
import { PURPOSE } from './families.ts';
import type { World } from './world.ts';

/** Seconds beyond its own notice until a unit is formed; none where one force forms it. */
export function meetingSec(world: World, unit: number): number {
  const crew = world.crews.get(unit);
  const { partUnits } = world.plan.inputs.exercise.doctrine;
  if (crew === undefined || crew.length === 1 || partUnits === undefined) return 0;
  const u = world.random.uniform(PURPOSE.meeting, unit, world.unitOrdinal[unit]!);
  const { together, unitCapability, unitForce } = world.plan;
  const [capability, leader] = [unitCapability[unit]!, unitForce[unit]!];
  const bridgingMin = crew.map(({ force }) => {
    const pair = force === leader ? undefined : together.inOneUnit(capability, leader, force);
    if (pair === undefined || !together.bridging) return 0;
    return pair.differences.reduce((sum, one) => sum + (one.bridgingMin ? meanOf(one.bridgingMin) : 0), 0);
  });
  return drawSec(partUnits.meetingMin, u) + Math.round(60 * Math.max(...bridgingMin));
}
