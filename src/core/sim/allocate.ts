// Finds units for a request within the tier it is at: which forces give how many (the tier's policy), and which of a
// force's units go (those with the shortest road first).

import { apportion } from '../base/apportion.ts';
import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { UNIT } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { requestAddress, requestOrdinal, rungOf } from './tiers.ts';
import { after, type World } from './world.ts';

const cellOf = (world: World, force: number, request: number): number =>
  force * world.plan.capabilityCount + world.requestCapability[request]!;

const hostOf = (world: World, request: number): number =>
  at(world.plan.incidents, world.requestIncident[request]!).force;

/** Units that a force can give to a request now: the host all that is free, a donor what its cover leaves. */
function available(world: World, force: number, request: number): number {
  const cell = cellOf(world, force, request);
  const free = world.freeUnits[cell]!;
  if (force === hostOf(world, request)) return free;
  return Math.max(0, Math.min(free, world.plan.lendable[cell]! - world.lentUnits[cell]!));
}

function isInPool(world: World, force: number, request: number): boolean {
  const host = hostOf(world, request);
  if (force === host) return !world.requestAhead[request];
  const { pool } = rungOf(world, request);
  return pool === 'nation' || (pool === 'region' && world.plan.forceRegion[force] === world.plan.forceRegion[host]);
}

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
  const host = hostOf(world, request);
  const own = world.requestAhead[request]
    ? 0
    : Math.min(world.requestOutstanding[request]!, available(world, host, request));
  if (own > 0) take(world, request, (force) => (force === host ? own : 0));
  const wanted = world.requestOutstanding[request]!;
  if (wanted === 0) return;
  const offers = Array.from({ length: world.plan.forceCount }, (_, force) =>
    force !== host && isInPool(world, force, request) ? available(world, force, request) : 0,
  );
  const quotas = rungOf(world, request).route.policy === 'nearest' ? offers : shares(world, wanted, offers);
  take(world, request, (force) => quotas[force]!);
}

/** Present practice: the need is split over the regions, and within each over its forces, by what they can give. */
function shares(world: World, wanted: number, offers: readonly number[]): readonly number[] {
  const { forceRegion } = world.plan;
  const regionOffers: number[] = [];
  offers.forEach((offer, force) => {
    const region = forceRegion[force]!;
    regionOffers[region] = (regionOffers[region] ?? 0) + offer;
  });
  const regionShares = apportion(
    wanted,
    Array.from(regionOffers, (offer) => offer ?? 0),
  );
  const quotas = offers.map(() => 0);
  regionShares.forEach((share, region) => {
    const within = apportion(
      share,
      offers.map((offer, force) => (forceRegion[force] === region ? offer : 0)),
    );
    within.forEach((units, force) => {
      quotas[force]! += units;
    });
  });
  return quotas;
}

/** Takes units in the order of their road to the rendezvous, no more from a force than its quota. */
function take(world: World, request: number, quotaOf: (force: number) => number): void {
  const { plan } = world;
  const capability = world.requestCapability[request]!;
  const given = new Map<number, number>();
  for (const point of plan.pointsByRoad(world.requestIncident[request]!, capability)) {
    const force = plan.pointForce[point]!;
    const quota = quotaOf(force);
    for (const unit of plan.unitsOfCell[force * plan.capabilityCount + capability]!) {
      if (world.requestOutstanding[request] === 0) return;
      const soFar = given.get(force) ?? 0;
      if (soFar >= quota) break;
      if (plan.unitPoint[unit] !== point || !isFree(world, unit)) continue;
      give(world, request, unit);
      given.set(force, soFar + 1);
    }
  }
}

const isFree = (world: World, unit: number): boolean =>
  world.unitState[unit] === UNIT.available && world.unitIncident[unit] === -1;

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
