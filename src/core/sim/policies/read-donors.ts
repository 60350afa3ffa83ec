// Reads from the world what a policy chooses from: the forces that can be asked for a request, and their free units.

import { at } from '../../base/assert.ts';
import { meanOf } from '../../base/quantiles.ts';
import type { ChosenDonors } from '../decisions/state.ts';
import { isDirected } from '../direction.ts';
import { isFree } from '../free-units.ts';
import { spareOf } from '../home-cover.ts';
import { forcesAsked } from '../offers.ts';
import { canForm, expectedNoticeMin } from '../on-duty.ts';
import { believedBy, believedFree } from '../register.ts';
import { requestAddress, rungOf } from '../tiers.ts';
import type { World } from '../world.ts';
import type { Choice, Donor, Stock } from './choice.ts';

export const cellOf = (world: World, force: number, request: number): number =>
  force * world.plan.capabilityCount + world.requestCapability[request]!;

export const hostOf = (world: World, request: number): number =>
  at(world.plan.incidents, world.requestIncident[request]!).force;

/** Units that the centre would ask a force for: the host all that is free, others what they may be asked for. */
export function available(world: World, force: number, request: number): number {
  const cell = cellOf(world, force, request);
  if (force === hostOf(world, request)) return notAsked(world, cell, canForm(world, cell));
  return toAsk(world, force, request);
}

/**
 * Units that a force may be asked to lend, by what centres believe of it: what it can spare, or all that is free where
 * doctrine has it asked so or direction was given; less what it is being asked for.
 */
export function toAsk(world: World, force: number, request: number): number {
  const cell = cellOf(world, force, request);
  const { asksBy } = world.plan.inputs.exercise.doctrine.donorDecision ?? {};
  const goesByFree = asksBy?.value === 'free' || isDirected(world, request);
  const free = believedFree(world, cell);
  return notAsked(world, cell, goesByFree ? free : spareOf(world, cell, free));
}

const notAsked = (world: World, cell: number, units: number): number => Math.max(0, units - world.askedUnits[cell]!);

/** Whom people have a request ask first. */
export const chosenFor = (world: World, request: number): ChosenDonors | undefined =>
  world.chosenDonors.get(requestAddress(world, request));

/** Forces that a request asks at its tier, and hasn't yet: each weighs one ask at a time. In the order of their numbers. */
export function poolOf(world: World, request: number): readonly number[] {
  const isMember = membersOf(world, request);
  const asked = forcesAsked(world, request);
  const pool: number[] = [];
  for (let force = 0; force < world.plan.forceCount; force++) {
    if (isMember(force) && !asked.has(force)) pool.push(force);
  }
  return pool;
}

/** The same of one force. */
export const isInPool = (world: World, force: number, request: number): boolean =>
  membersOf(world, request)(force) && !forcesAsked(world, request).has(force);

/** Who belongs to the tier that a request is at, or was chosen by people. */
export function membersOf(world: World, request: number): (force: number) => boolean {
  const { national, forceRegion } = world.plan;
  const host = hostOf(world, request);
  const chosen = chosenFor(world, request);
  const { pool, asksNational } = rungOf(world, request);
  const regionOf = at(forceRegion, world.requestCapability[request]!);
  return (force) => {
    if (force === host) return !world.requestAhead[request];
    if (chosen?.only || chosen?.forces.includes(force)) return chosen.forces.includes(force);
    if (national.isOne[force] === 1) return asksNational;
    return pool === 'nation' || (pool === 'region' && regionOf[force] === regionOf[host]);
  };
}

/** Expected notice of the tier that a request is at. */
export const noticeSec = (world: World, request: number): number =>
  expectedNoticeMin(world, world.requestCapability[request]!, rungOf(world, request).route.noticeMin) * 60;

type RoadSec = (point: number) => number;

/**
 * Free-flow seconds from muster points to a request's rendezvous, as the roads are; none for those who work from where they
 * are. Who is cut off is as far as if a road opened at the exercise's end: others come first.
 */
export function roadTo(world: World, request: number): RoadSec {
  const { plan } = world;
  if (plan.isRemote[world.requestCapability[request]!] === 1) return () => 0;
  const [incident, capability] = [world.requestIncident[request]!, world.requestCapability[request]!];
  const { sec } = plan.treeTo(incident, capability, world.roads.now);
  return (point) => {
    const nowSec = sec[plan.pointNode[point]!]!;
    if (nowSec < Number.POSITIVE_INFINITY) return nowSec;
    return at(plan.treeTo(incident, capability).sec, at(plan.pointNode, point)) + plan.durationSec;
  };
}

/** A force as a donor to a request, as centres believe it to be, with the seconds of its roads. */
export function donorOf(world: World, force: number, request: number, roadSec: RoadSec): Donor {
  return donorWith(world, force, request, roadSec, available(world, force, request), believedBy(world));
}

function donorWith(
  world: World,
  force: number,
  request: number,
  roadSec: RoadSec,
  units: number,
  isThere: typeof isFree,
): Donor {
  const { plan } = world;
  const cell = cellOf(world, force, request);
  const whole = at(plan.unitsOfCell, cell);
  const byPoint = new Map<number, number>();
  let free = 0;
  for (const unit of whole) {
    if (!isThere(world, unit)) continue;
    const point = plan.unitPoint[unit]!;
    byPoint.set(point, (byPoint.get(point) ?? 0) + 1);
    free++;
  }
  return {
    force,
    region: at(plan.forceRegion, world.requestCapability[request]!)[force]!,
    available: units,
    formable: whole.length,
    away: whole.length - free,
    ...besideHost(world, cell, request),
    stocks: stocksOf(byPoint, roadSec),
  };
}

/** What its units are worth beside the request's host, and how long bridging is expected to take. */
function besideHost(world: World, cell: number, request: number): Pick<Donor, 'worth' | 'bridgingSec'> {
  const { together, unitsOfCell } = world.plan;
  const pair = together.pairs.get(world.requestIncident[request]! * unitsOfCell.length + cell);
  if (pair === undefined) return { worth: 1000, bridgingSec: 0 };
  const minutes = pair.differences.reduce((sum, { bridgingMin }) => sum + (bridgingMin ? meanOf(bridgingMin) : 0), 0);
  return {
    worth: pair.verdict === 'incompatible' ? 0 : pair.worth,
    bridgingSec: together.bridging ? minutes * 60 : 0,
  };
}

const stocksOf = (byPoint: ReadonlyMap<number, number>, roadSec: RoadSec): Stock[] =>
  Array.from(byPoint, ([point, units]) => ({ point, units, roadSec: roadSec(point) })).sort(
    (x, y) => x.roadSec - y.roadSec || x.point - y.point,
  );

/** What a policy has to choose from among these forces, given in the order of their numbers. */
export function choiceFor(world: World, request: number, forces: readonly number[]): Choice {
  const donors: Donor[] = [];
  const roadSec = roadTo(world, request);
  const host = hostOf(world, request);
  const isBelieved = believedBy(world);
  for (const force of forces) {
    const units = available(world, force, request);
    if (units === 0) continue;
    // A host knows itself.
    donors.push(donorWith(world, force, request, roadSec, units, force === host ? isFree : isBelieved));
  }
  return { wanted: world.requestOutstanding[request]!, noticeSec: noticeSec(world, request), donors };
}
