// Reads from the world what a policy chooses from: the forces that can be asked for a request, and their free units.

import { at } from '../../base/assert.ts';
import { meanOf } from '../../base/quantiles.ts';
import { UNIT } from '../../model/states.ts';
import { rungOf } from '../tiers.ts';
import type { World } from '../world.ts';
import type { Choice, Donor, Stock } from './choice.ts';

export const cellOf = (world: World, force: number, request: number): number =>
  force * world.plan.capabilityCount + world.requestCapability[request]!;

export const hostOf = (world: World, request: number): number =>
  at(world.plan.incidents, world.requestIncident[request]!).force;

/** Units that a force can lend now: free, and above what its cover keeps at home. */
export const toLend = (world: World, cell: number): number =>
  Math.max(0, Math.min(world.freeUnits[cell]!, world.plan.lendable[cell]! - world.lentUnits[cell]!));

/** Units that a force can give to a request now: the host all that is free, a donor what its cover leaves. */
export function available(world: World, force: number, request: number): number {
  const cell = cellOf(world, force, request);
  return force === hostOf(world, request) ? world.freeUnits[cell]! : toLend(world, cell);
}

export function isInPool(world: World, force: number, request: number): boolean {
  const host = hostOf(world, request);
  if (force === host) return !world.requestAhead[request];
  const { pool } = rungOf(world, request);
  return pool === 'nation' || (pool === 'region' && world.plan.forceRegion[force] === world.plan.forceRegion[host]);
}

export const isFree = (world: World, unit: number): boolean =>
  world.unitState[unit] === UNIT.available && world.unitIncident[unit] === -1;

/** Expected notice of the tier that a request is at. */
export const noticeSec = (world: World, request: number): number => meanOf(rungOf(world, request).route.noticeMin) * 60;

/** Free-flow seconds from muster points to a request's rendezvous. */
export function roadTo(world: World, request: number): (point: number) => number {
  const { plan } = world;
  const { sec } = plan.treeTo(world.requestIncident[request]!, world.requestCapability[request]!);
  return (point) => at(sec, at(plan.pointNode, point));
}

/** A force as a donor to a request, with the seconds of its roads; its own host counts like any other. */
export function donorOf(world: World, force: number, request: number, roadSec: (point: number) => number): Donor {
  const { plan } = world;
  const cell = cellOf(world, force, request);
  const units = at(plan.unitsOfCell, cell);
  return {
    force,
    region: plan.forceRegion[force]!,
    available: available(world, force, request),
    formable: units.length,
    away: units.length - world.freeUnits[cell]!,
    stocks: stocksOf(world, units, roadSec),
  };
}

function stocksOf(world: World, units: readonly number[], roadSec: (point: number) => number): Stock[] {
  const byPoint = new Map<number, number>();
  for (const unit of units) {
    if (!isFree(world, unit)) continue;
    const point = world.plan.unitPoint[unit]!;
    byPoint.set(point, (byPoint.get(point) ?? 0) + 1);
  }
  return Array.from(byPoint, ([point, free]) => ({ point, units: free, roadSec: roadSec(point) })).sort(
    (x, y) => x.roadSec - y.roadSec || x.point - y.point,
  );
}

/** What a policy has to choose from among these forces. */
export function choiceFor(world: World, request: number, forces: (force: number) => boolean): Choice {
  const donors: Donor[] = [];
  const roadSec = roadTo(world, request);
  for (let force = 0; force < world.plan.forceCount; force++) {
    if (!forces(force) || available(world, force, request) === 0) continue;
    donors.push(donorOf(world, force, request, roadSec));
  }
  return { wanted: world.requestOutstanding[request]!, noticeSec: noticeSec(world, request), donors };
}
