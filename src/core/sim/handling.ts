// How long the search for one request's donors takes, whoever makes it. The same luck whichever way it goes, so that a
// slower way is never quicker by chance.

import { draw } from '../base/quantiles.ts';
import { PURPOSE } from './families.ts';
import { requestAddress, requestOrdinal, rungOf } from './tiers.ts';
import type { World } from './world.ts';

/** Seconds of handling at the tier a request is at, so many times as long as the doctrine has it. */
export function handlingSec(world: World, request: number, factor: number): number {
  const u = world.random.uniform(PURPOSE.handling, requestAddress(world, request), requestOrdinal(world, request));
  return Math.max(1, Math.floor(draw(rungOf(world, request).route.handlingMin, u) * factor * 60 + 0.5));
}
