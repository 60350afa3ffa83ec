// Reads from the world what the optimal policy weighs: every force that can lend, and every open request for the
// capability, the one being answered first.

import { REQUEST } from '../../model/states.ts';
import { canForm } from '../on-duty.ts';
import { routeOfRequest } from '../tiers.ts';
import type { World } from '../world.ts';
import type { Ask, Contest, Lender } from './optimal.ts';
import { cellOf, donorOf, hostOf, noticeSec, poolOf, roadTo, toAsk } from './read-donors.ts';

export function contestFor(world: World, request: number): Contest {
  const { wantedAtHome, rivals } = othersThan(world, request);
  const lenders: Lender[] = [];
  const roadSec = roadTo(world, request);
  for (let force = 0; force < world.plan.forceCount; force++) {
    const available = toAsk(world, force, request);
    if (available === 0) continue;
    lenders.push({ ...donorOf(world, force, request, roadSec), available, wantedAtHome: wantedAtHome.get(force) ?? 0 });
  }
  return {
    lenders,
    asks: [askOf(world, request, world.requestOutstanding[request]!), ...rivals],
  };
}

function askOf(world: World, request: number, units: number): Ask {
  const host = hostOf(world, request);
  const pool = new Set(poolOf(world, request));
  return {
    units,
    noticeSec: noticeSec(world, request),
    roadSec: roadTo(world, request),
    mayAsk: ({ force }) => force !== host && pool.has(force),
  };
}

/** The other open requests: what they want of their own force, which comes first, and what they want of others. */
function othersThan(world: World, request: number): { wantedAtHome: ReadonlyMap<number, number>; rivals: Ask[] } {
  const capability = world.requestCapability[request]!;
  const wantedAtHome = new Map<number, number>();
  const rivals: Ask[] = [];
  for (let other = 0; other < world.requestState.length; other++) {
    const isRival = other !== request && world.requestCapability[other] === capability && isOpen(world, other);
    if (!isRival) continue;
    const host = hostOf(world, other);
    const taken = wantedAtHome.get(host) ?? 0;
    const free = Math.max(0, canForm(world, cellOf(world, host, other)) - taken);
    const wanted = world.requestOutstanding[other]!;
    const own = world.requestAhead[other] ? 0 : Math.min(wanted, free);
    wantedAtHome.set(host, taken + own);
    if (wanted > own) rivals.push(askOf(world, other, wanted - own));
  }
  return { wantedAtHome, rivals };
}

const isOpen = (world: World, request: number): boolean =>
  world.requestState[request]! <= REQUEST.unfilled &&
  world.requestOutstanding[request]! > 0 &&
  routeOfRequest(world, request) !== null;
