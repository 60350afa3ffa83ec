// A unit is promised to a request: one place where it leaves what its force has at home, and one where it comes back. A unit
// made up of serials takes them from each force that gave them.

import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { reviewHome } from './home-review.ts';
import { backFromDuty, takeFromDuty } from './on-duty.ts';
import type { Contribution } from './part-unit-state.ts';
import { noteGiven } from './register.ts';
import { after, commit, type World } from './world.ts';

const hostOf = ({ plan }: World, incident: number): number => plan.incidents[incident]!.force;

export const isMadeUp = ({ crews }: World, unit: number): boolean => crews.has(unit);

/**
 * It is allocated and warned in the same second: its force has agreed.
 * @param crew who gives which serials of it; null for a whole unit of its force
 */
export function allocate(
  world: World,
  request: number,
  unit: number,
  tier: number,
  crew: readonly Contribution[] | null,
): void {
  const { plan, queue, recorder } = world;
  const incident = world.requestIncident[request]!;
  const force = plan.unitForce[unit]!;
  world.unitIncident[unit] = incident;
  world.unitRequest[unit] = request;
  world.unitTier[unit] = tier;
  world.unitOrdinal[unit]!++;
  if (crew === null) leaveHome(world, unit, force, incident);
  else {
    world.crews.set(unit, crew);
    for (const one of crew) moveSerials(world, unit, one, incident, 1);
  }
  world.forceUnitsAway[force]!++;
  reviewHome(world, force);
  commit(world, unit);
  world.incidentAway[incident]!++;
  world.requestAllocated[request]!++;
  recorder.fact(queue.timeSec, FACT.unitAllocated, unit, incident, request, tier);
  world.unitTimer[unit] = after(world, 0, PRIORITY.donor, FAMILY.unit, unit, UNIT_EVENT.WARN);
}

function leaveHome(world: World, unit: number, force: number, incident: number): void {
  const cell = cellAt(world, unit, force);
  takeFromDuty(world, cell, unit);
  world.freeUnits[cell]!--;
  if (force === hostOf(world, incident)) return;
  world.lentUnits[cell]!++;
  noteGiven(world, cell, unit);
}

/** It is at home again, or its serials are, each with its own force. */
export function comeHome(world: World, unit: number): void {
  const { plan } = world;
  const incident = world.unitIncident[unit]!;
  const crew = world.crews.get(unit);
  if (crew === undefined) {
    const force = plan.unitForce[unit]!;
    const cell = cellAt(world, unit, force);
    world.freeUnits[cell]!++;
    backFromDuty(world, cell, unit);
    if (force !== hostOf(world, incident)) world.lentUnits[cell]!--;
    reviewHome(world, force);
    return;
  }
  for (const one of crew) moveSerials(world, unit, one, incident, -1);
  world.crews.delete(unit);
}

/** A unit goes on from one incident to another: who has lent it may be others. */
export function changeHost(world: World, unit: number, from: number, to: number): void {
  const { plan } = world;
  const [was, is] = [hostOf(world, from), hostOf(world, to)];
  for (const { force, serials } of world.crews.get(unit) ?? [{ force: plan.unitForce[unit]!, serials: 1 }]) {
    const by = Number(force !== is) - Number(force !== was);
    if (by === 0) continue;
    const lent = isMadeUp(world, unit) ? world.serialsLent : world.lentUnits;
    lent[cellAt(world, unit, force)]! += by * serials;
    reviewHome(world, force);
  }
}

const cellAt = ({ plan }: World, unit: number, force: number): number =>
  force * plan.capabilityCount + plan.unitCapability[unit]!;

function moveSerials(world: World, unit: number, { force, serials }: Contribution, incident: number, by: 1 | -1): void {
  const cell = cellAt(world, unit, force);
  world.serialsAway[cell]! += by * serials;
  if (force !== hostOf(world, incident)) world.serialsLent[cell]! += by * serials;
  reviewHome(world, force);
}
