// Who could send how many of a capability's units to a force's area in the world as it is: a donor what its cover at home
// leaves, the host all that it can form. The rules are the engine's own; here nobody is asked and nothing changes.

import { at } from '../base/assert.ts';
import type { SourcedMinutes } from '../model/doctrine.ts';
import { isFree } from '../sim/free-units.ts';
import { coverNow, minimumCover, spareUnits } from '../sim/home-cover.ts';
import { atHand, canForm } from '../sim/on-duty.ts';
import type { PlannedTier } from '../sim/plan.ts';
import type { World } from '../sim/world.ts';

/** One unit that could be sent, and how long its notice is: null where it stands formed already. */
export interface SpareUnit {
  readonly unit: number;
  readonly point: number;
  readonly noticeMin: SourcedMinutes | null;
}

export interface Spare {
  readonly force: number;
  readonly units: readonly SpareUnit[];
  readonly free: number;
  readonly keeps: number;
}

/** The first tier of a capability's route that may ask a force for the host; null where none may. */
function tierFor(world: World, capability: number, force: number, host: number): PlannedTier | null {
  const { plan } = world;
  const tiers = plan.routes[capability]?.tiers ?? [];
  const region = at(plan.forceRegion, capability);
  const isIn = ({ pool, asksNational }: PlannedTier): boolean => {
    if (force === host) return true;
    if (plan.national.isOne[force] === 1) return asksNational;
    return pool === 'nation' || (pool === 'region' && region[force] === region[host]);
  };
  return tiers.find(isIn) ?? null;
}

/**
 * What each force could send. Its units are taken from the muster points in their order, the nearest by road first; those on
 * duty before those called in.
 */
export function spareFor(world: World, capability: number, host: number, points: readonly number[]): readonly Spare[] {
  const { plan } = world;
  const spare: Spare[] = [];
  for (let force = 0; force < plan.forceCount; force++) {
    const tier = tierFor(world, capability, force, host);
    if (tier === null) continue;
    const cell = force * plan.capabilityCount + capability;
    const isHost = force === host;
    const most = (isHost ? canForm(world, cell) : spareUnits(world, cell)) - world.askedUnits[cell]!;
    if (most <= 0) continue;
    spare.push({
      force,
      units: unitsOf(world, cell, most, tier.route.noticeMin, points),
      free: isHost ? canForm(world, cell) : Math.max(0, coverNow(world, cell)),
      keeps: isHost ? 0 : minimumCover(world, cell),
    });
  }
  return spare;
}

function unitsOf(
  world: World,
  cell: number,
  most: number,
  ofTier: SourcedMinutes,
  points: readonly number[],
): readonly SpareUnit[] {
  const { plan } = world;
  const duty = plan.duties[cell % plan.capabilityCount];
  let onDuty = atHand(world, cell).onDuty - world.onDutyAway[cell]!;
  let ready = world.readyUnits[cell]!;
  const noticeOfNext = (): SourcedMinutes | null => {
    onDuty--;
    ready--;
    if (ready >= 0) return null;
    if (!duty) return ofTier;
    return onDuty >= 0 ? duty.source.onDutyNoticeMin : duty.source.callInNoticeMin;
  };
  const rank = new Map(points.map((point, n) => [point, n]));
  return at(plan.unitsOfCell, cell)
    .filter((unit) => isFree(world, unit))
    .sort((x, y) => rank.get(plan.unitPoint[x]!)! - rank.get(plan.unitPoint[y]!)! || x - y)
    .slice(0, most)
    .map((unit) => ({ unit, point: plan.unitPoint[unit]!, noticeMin: noticeOfNext() }));
}
