// Cover at home: what a force is to keep of a capability at this hour, and what it could spare. Knows nothing of requests.

import { coverUnits } from '../model/home.ts';
import { atHand, canForm } from './on-duty.ts';
import type { World } from './world.ts';

/** Units that a force is to keep free at home now. */
export function minimumCover(world: World, cell: number): number {
  const { plan, queue } = world;
  const share = plan.coverShare[cell % plan.capabilityCount]![plan.hourOfWeek(queue.timeSec)]!;
  return coverUnits(atHand(world, cell).formable, share);
}

/** Units that it could send away now without its cover falling below the minimum. */
export const spareUnits = (world: World, cell: number): number =>
  Math.max(0, canForm(world, cell) - minimumCover(world, cell));
