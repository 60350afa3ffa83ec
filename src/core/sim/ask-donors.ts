// Whom a request asks within the tier it is at: the host first, then the forces that the tier's policy chooses
// (policies/), each for so many units. What they answer is theirs (offer-rules.ts).

import { at } from '../base/assert.ts';
import { ask } from './offers.ts';
import type { Quotas } from './policies/choice.ts';
import { chooseFromChosen, chooseFromOthers, chooseOwn } from './policies/choose.ts';
import { available, hostOf, isInPool, poolOf } from './policies/read-donors.ts';
import type { World } from './world.ts';

/** How many units the tier a request is at could be asked for now. */
export function unitsToFind(world: World, request: number): number {
  let units = 0;
  for (const force of poolOf(world, request)) units += available(world, force, request);
  return units;
}

/** Asks for as many as can be found of what the request still lacks. The host's own always come first, then whom people chose. */
export function askDonors(world: World, request: number): void {
  if (isInPool(world, hostOf(world, request), request)) askFor(world, request, chooseOwn(world, request));
  if (world.requestOutstanding[request]! > 0) askFor(world, request, chooseFromChosen(world, request));
  if (world.requestOutstanding[request]! > 0) askFor(world, request, chooseFromOthers(world, request));
}

/** One ask a force, in the order of their numbers, with where its units would best come from. */
function askFor(world: World, request: number, quotas: Quotas): void {
  const byForce = new Map<number, Map<number, number>>();
  for (const [point, units] of quotas) {
    const force = at(world.plan.pointForce, point);
    const points = byForce.get(force) ?? new Map<number, number>();
    byForce.set(force, points.set(point, units));
  }
  for (const [force, points] of [...byForce].sort(([x], [y]) => x - y)) {
    const units = [...points.values()].reduce((sum, one) => sum + one, 0);
    ask(world, request, force, units, points);
  }
}
