// Convoys: units of one force that leave one muster point for one incident wait for each other, for so long and no longer,
// and set off together at the pace of the slowest. Nothing here happens unless doctrine has convoys in use.

import { at } from '../base/assert.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { UNIT } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { PART } from './convoy-state.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { after, type World } from './world.ts';

/** A unit that is ready to leave and has not yet been let go. */
export const waitsForConvoy = ({ plan, convoys }: World, unit: number): boolean =>
  plan.convoys !== null && convoys.part[unit] === PART.none;

const keyOf = ({ plan, unitIncident }: World, unit: number): number =>
  unitIncident[unit]! * plan.pointNode.length + plan.unitPoint[unit]!;

/** Waits with the others; the last of them to come sets off with all at once. */
export function joinConvoy(world: World, unit: number): void {
  const { plan, convoys, queue, recorder } = world;
  if (plan.convoys === null) return;
  const key = keyOf(world, unit);
  const convoy = convoys.waiting.get(key) ?? {
    sinceSec: queue.timeSec,
    units: [],
    timer: after(world, plan.convoys.waitSec, PRIORITY.unit, FAMILY.convoy, key, 0),
  };
  if (convoy.units.includes(unit)) return;
  convoys.waiting.set(key, convoy);
  convoy.units.push(unit);
  if (!isAnyoneStillComing(world, unit, convoy.units)) setOffTogether(world, key);
  else recorder.fact(queue.timeSec, FACT.unitWaitedForConvoy, unit, world.unitIncident[unit]!, convoy.units.length, 0);
}

/** Has anyone else been called from the same muster point for the same incident, and not yet left? */
function isAnyoneStillComing(world: World, unit: number, here: readonly number[]): boolean {
  const { plan, unitIncident, unitState, unitCommitted } = world;
  const first = plan.unitForce[unit]! * plan.capabilityCount;
  for (let capability = 0; capability < plan.capabilityCount; capability++) {
    if (plan.isRemote[capability] === 1) continue;
    for (const other of at(plan.unitsOfCell, first + capability)) {
      const isCalled = unitCommitted[other] === 1 && unitState[other]! <= UNIT.formed && !here.includes(other);
      const isTheirs = unitIncident[other] === unitIncident[unit] && plan.unitPoint[other] === plan.unitPoint[unit];
      if (isCalled && isTheirs && world.convoys.part[other] === PART.none) return true;
    }
  }
  return false;
}

/** Everyone is there, or nobody waits any longer. */
export function setOffTogether(world: World, key: number): void {
  const { plan, convoys, queue, recorder } = world;
  const convoy = convoys.waiting.get(key);
  if (!convoy) return;
  convoys.waiting.delete(key);
  queue.cancel(convoy.timer);
  const { units } = convoy;
  const byCarrier = units.some((unit) => vehicleOf(world, unit) === 'carrier') ? 1 : 0;
  units.forEach((unit, n) => {
    convoys.part[unit] = units.length === 1 ? PART.alone : n === 0 ? PART.leads : PART.follows;
    convoys.byCarrier[unit] = byCarrier;
    after(world, 0, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.DEPART);
  });
  if (units.length === 1) return;
  const lead = at(units, 0);
  const incident = world.unitIncident[lead]!;
  const waitedSec = queue.timeSec - convoy.sinceSec;
  recorder.fact(queue.timeSec, FACT.convoySetOff, plan.unitForce[lead]!, incident, units.length, waitedSec);
}

/** A unit that will not come after all; the others go on waiting. */
export function leaveConvoy(world: World, unit: number): void {
  const { convoys, queue } = world;
  convoys.part[unit] = PART.none;
  for (const [key, { units, timer }] of convoys.waiting) {
    const place = units.indexOf(unit);
    if (place < 0) continue;
    units.splice(place, 1);
    if (units.length > 0) return;
    queue.cancel(timer);
    convoys.waiting.delete(key);
  }
}

/** Does it keep with others on its way out? */
export const isInConvoy = ({ convoys }: World, unit: number): boolean => convoys.part[unit]! >= PART.leads;

const vehicleOf = ({ plan }: World, unit: number) =>
  at(plan.inputs.exercise.capabilities, plan.unitCapability[unit]!).vehicle;

/** What a unit drives out at the speed of. */
export const vehicleOut = (world: World, unit: number) =>
  isInConvoy(world, unit) && world.convoys.byCarrier[unit] === 1 ? 'carrier' : vehicleOf(world, unit);
