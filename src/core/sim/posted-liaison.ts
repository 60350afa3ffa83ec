// A donor's liaison officer comes to the host's control room with the first of its units to arrive, and goes with the last:
// while one is there, host and donor reach each other through them. In ordinary times nobody needs to.

import { at } from '../base/assert.ts';
import { UNIT } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { findWaysAgain } from './messages.ts';
import type { World } from './world.ts';

const AWAY = new Set<number>([
  UNIT.available,
  UNIT.warned,
  UNIT.mustering,
  UNIT.formed,
  UNIT.travelling,
  UNIT.returning,
  UNIT.recovering,
  UNIT.committedAtHome,
]);

/** By state: 1 where the unit is at the incident. A table, since every change of any unit's state is looked at. */
const IS_THERE = Uint8Array.from(Object.values(UNIT), (state) => (AWAY.has(state) ? 0 : 1));

/** A unit has come into a new state: it may have arrived, or left. */
export function countPosted(world: World, unit: number, was: number, is: number): void {
  if (IS_THERE[was] === IS_THERE[is] || world.postedUnits.length === 0) return;
  const { plan } = world;
  if (IS_THERE[is] === 0) {
    leaveHost(world, unit);
    return;
  }
  const force = plan.unitForce[unit]!;
  const host = at(plan.incidents, world.unitIncident[unit]!).force;
  if (force === host || plan.isRemote[plan.unitCapability[unit]!] === 1) return;
  const link = plan.hostSlot[host]! * plan.forceCount + force;
  world.unitPosted[unit] = link;
  if (++world.postedUnits[link]! === 1) note(world, unit, FACT.liaisonPosted);
}

/** A unit goes from where it had come to. */
export function leaveHost(world: World, unit: number): void {
  const link = world.unitPosted[unit]!;
  world.unitPosted[unit] = -1;
  if (link >= 0 && --world.postedUnits[link]! === 0) note(world, unit, FACT.liaisonLeft);
}

function note(world: World, unit: number, fact: number): void {
  world.recorder.fact(world.queue.timeSec, fact, world.plan.unitForce[unit]!, world.unitIncident[unit]!, 0, 0);
  if (world.disruptionOpen.includes(1)) findWaysAgain(world);
}
