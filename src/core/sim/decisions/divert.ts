// People send units of one incident on to another: those on the road to it, then those held there in reserve. They serve a request of their own there, which
// takes off what others still look for; beyond what is wanted there they are kept, since people say so.

import { PRIORITY } from '../../kernel/priority.ts';
import type { Divert, NotApplicable } from '../../model/decisions.ts';
import { FAMILY } from '../families.ts';
import { inReserveFor, nearestOnTheRoad, sendOn } from '../on-the-road.ts';
import { askBeside } from '../supply.ts';
import { after, type World, wantedUnits } from '../world.ts';
import { numbersOf } from './numbers.ts';

export function divert(world: World, decision: Divert): NotApplicable | null {
  const at = numbersOf(world, decision);
  const to = world.plan.inputs.exercise.scenario.incidents.findIndex(({ id }) => id === decision.to);
  if (at === null || to < 0) return 'notInThisExercise';
  if (world.incidentOver[at.incident] === 1 || world.incidentOver[to] === 1) return 'incidentOver';
  const { capabilityCount, unitCapability } = world.plan;
  if (!world.plan.routes[at.capability]) return 'noRoute';
  const mine: number[] = [];
  world.unitIncident.forEach((incident, unit) => {
    const isItsOwn = incident === at.incident && unitCapability[unit] === at.capability;
    if (isItsOwn && world.unitCommitted[unit] === 1 && at.incident !== to) mine.push(unit);
  });
  const found = [
    ...nearestOnTheRoad(world, mine, to),
    ...inReserveFor(world, at.incident * capabilityCount + at.capability, to),
  ];
  const units = found.slice(0, decision.units);
  if (units.length === 0) return 'nobodyOnTheRoad';
  const cell = to * capabilityCount + at.capability;
  const wanted = Math.max(0, wantedUnits(world, cell) - world.committed[cell]!);
  world.decidedUnits[at.incident * capabilityCount + at.capability]! -= units.length;
  const request = askBeside(world, to, at.capability, units.length, true);
  // Only those beyond what is wanted there are more than doctrine asks for.
  world.decidedUnits[cell]! -= Math.min(wanted, units.length);
  sendOn(world, units, request);
  for (const incident of [at.incident, to]) after(world, 0, PRIORITY.incident, FAMILY.supply, incident, 0);
  return null;
}
