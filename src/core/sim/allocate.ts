// Finds units for a request within the tier it is at and gives them: the host's own first, then those of the forces that
// the tier's policy chooses (policies/), each force's nearest units before its others.

import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import type { Quotas } from './policies/choice.ts';
import { chooseFromOthers, chooseOwn } from './policies/choose.ts';
import { available, cellOf, hostOf, isFree, isInPool } from './policies/read-donors.ts';
import { requestAddress, requestOrdinal, rungOf } from './tiers.ts';
import { after, type World } from './world.ts';

/** How many units the tier a request is at could find for it now. */
export function unitsToFind(world: World, request: number): number {
  let units = 0;
  for (let force = 0; force < world.plan.forceCount; force++) {
    if (isInPool(world, force, request)) units += available(world, force, request);
  }
  return units;
}

/** Allocates as many as can be found of what the request still lacks. The host's own always come first. */
export function allocate(world: World, request: number): void {
  if (!world.requestAhead[request]) take(world, request, chooseOwn(world, request));
  if (world.requestOutstanding[request]! > 0) take(world, request, chooseFromOthers(world, request));
}

/** Takes units in the order of their road to the rendezvous, so many from each muster point. */
function take(world: World, request: number, quotas: Quotas): void {
  const { plan } = world;
  const capability = world.requestCapability[request]!;
  for (const point of plan.pointsByRoad(world.requestIncident[request]!, capability)) {
    let left = quotas.get(point) ?? 0;
    if (left === 0) continue;
    for (const unit of plan.unitsOfCell[plan.pointForce[point]! * plan.capabilityCount + capability]!) {
      if (plan.unitPoint[unit] !== point || !isFree(world, unit)) continue;
      give(world, request, unit);
      left--;
      if (left === 0) break;
    }
  }
}

/** One unit is allocated; it is warned when its force has agreed. */
function give(world: World, request: number, unit: number): void {
  const { plan, queue, recorder } = world;
  const incident = world.requestIncident[request]!;
  const force = plan.unitForce[unit]!;
  const cell = cellOf(world, force, request);
  const rung = rungOf(world, request);
  world.unitIncident[unit] = incident;
  world.unitRequest[unit] = request;
  world.unitTier[unit] = rung.tier;
  world.unitOrdinal[unit]!++;
  world.unitCommitted[unit] = 1;
  world.freeUnits[cell]!--;
  if (force !== hostOf(world, request)) world.lentUnits[cell]!++;
  world.committed[incident * plan.capabilityCount + world.requestCapability[request]!]!++;
  world.incidentAway[incident]!++;
  world.requestOutstanding[request]!--;
  world.requestAllocated[request]!++;
  recorder.fact(queue.timeSec, FACT.unitAllocated, unit, incident, request, rung.tier);
  // One answer a force and request: all units that a donor gives to it are warned together.
  const address = requestAddress(world, request) * plan.forceCount + force;
  const delaySec = drawSec(
    rung.route.donorDecisionMin,
    world.random.uniform(PURPOSE.donorDecision, address, requestOrdinal(world, request)),
  );
  world.unitTimer[unit] = after(world, delaySec, PRIORITY.donor, FAMILY.unit, unit, UNIT_EVENT.WARN);
}
