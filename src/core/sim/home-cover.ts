// Cover at home: what a force is to keep of a capability at this hour, and what it could spare. Knows nothing of requests.

import { coverUnits } from '../model/home.ts';
import { everydayUnits } from '../model/home-demand.ts';
import { atHand, canForm } from './on-duty.ts';
import type { World } from './world.ts';

const guardsOf = ({ plan }: World, cell: number): number => plan.home?.guards[cell] ?? 0;

const forceOf = ({ plan }: World, cell: number): number => Math.floor(cell / plan.capabilityCount);

/**
 * Units that a force's everyday work takes now, of those that don't stand guard. Of a force without an area none: its work is
 * in the share that it keeps.
 */
function everydayNow(world: World, cell: number): number {
  const { plan, queue } = world;
  const byHour = plan.home?.everyday[cell % plan.capabilityCount];
  if (!byHour || plan.national.isOne[forceOf(world, cell)] === 1) return 0;
  const share = byHour[plan.hourOfWeek(queue.timeSec)]!;
  const { formable } = atHand(world, cell);
  return Math.max(0, Math.min(everydayUnits(formable, share), formable - guardsOf(world, cell)));
}

/** Units that a force is to keep free at home now; no more than there would be with nobody away. */
export function minimumCover(world: World, cell: number): number {
  const { plan, queue } = world;
  const { formable } = atHand(world, cell);
  const usual = plan.coverShare[cell % plan.capabilityCount]![plan.hourOfWeek(queue.timeSec)]!;
  const share = Math.max(usual, plan.national.keepsShare[forceOf(world, cell)]!);
  const decided = world.decidedCover[cell]!;
  const keeps = decided < 0 ? coverUnits(formable, share) : Math.min(decided, formable);
  if (plan.home === null) return keeps;
  const atMost = formable - guardsOf(world, cell) - everydayNow(world, cell);
  return Math.max(0, Math.min(keeps, atMost));
}

/** Units free at home beside guards and everyday work; less than none where even that work is left undone. */
export const coverNow = (world: World, cell: number): number => coverOf(world, cell, canForm(world, cell));

/** The same if it could form so many. */
function coverOf(world: World, cell: number, free: number): number {
  return world.plan.home === null ? free : free - everydayNow(world, cell);
}

/** Units that a force could send away without its cover falling below the minimum, if it could form so many. */
export const spareOf = (world: World, cell: number, free: number): number =>
  Math.max(0, coverOf(world, cell, free) - minimumCover(world, cell));

/** Units that it could send away now. */
export const spareUnits = (world: World, cell: number): number => spareOf(world, cell, canForm(world, cell));
