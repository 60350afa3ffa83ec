// What a force can form of a capability at this hour: its units on duty, and those it can call in, less those away. The
// units given first are those on duty. Knows nothing of requests.

import { meanOf } from '../base/quantiles.ts';
import type { SourcedMinutes } from '../model/doctrine.ts';
import { type AtHand, unitsAtHand } from '../model/on-duty.ts';
import type { World } from './world.ts';

/** Of all units that a force could form at most, those at hand now. */
export function atHand(world: World, cell: number): AtHand {
  const { plan, queue, surgeStep } = world;
  const duty = plan.duties[cell % plan.capabilityCount];
  if (!duty) return plan.partUnits.allOfCell[cell]!;
  const most = plan.partUnits.mostOfCell[cell]!;
  const each = plan.partUnits.eachOf[cell % plan.capabilityCount]!;
  const { source, onDutyByHour, steps } = duty;
  const step = steps[surgeStep[Math.floor(cell / plan.capabilityCount)]! - 1];
  return unitsAtHand(most, each, onDutyByHour[plan.hourOfWeek(queue.timeSec)]!, source.recallableShare.value, step);
}

/** Units that could be formed and sent now: at hand, not away, and not standing guard. */
export const canForm = (world: World, cell: number): number => canFormOf(world, cell, world.freeUnits[cell]!);

/** The same if so many were not away. */
export function canFormOf(world: World, cell: number, free: number): number {
  const guards = world.plan.home?.guards[cell] ?? 0;
  const each = world.plan.partUnits.eachOf[cell % world.plan.capabilityCount]!;
  return Math.max(0, Math.min(free, Math.floor(serialsNotAway(world, cell, free) / each)) - guards);
}

/** Serials at hand that aren't away in units; less than none where more are away than the hour has at hand. */
function serialsNotAway(world: World, cell: number, free: number): number {
  const { partUnits, unitsOfCell, capabilityCount } = world.plan;
  const away = unitsOfCell[cell]!.length - free;
  return atHand(world, cell).serials - partUnits.eachOf[cell % capabilityCount]! * away - world.serialsAway[cell]!;
}

/** Serials beside the whole units that could be formed now. */
export function serialsLeft(world: World, cell: number): number {
  const each = world.plan.partUnits.eachOf[cell % world.plan.capabilityCount]!;
  const serials = Math.max(0, serialsNotAway(world, cell, world.freeUnits[cell]!));
  return serials % each;
}

/** Takes a unit that is being given from those on duty, as long as there are any; else it is called in. */
export function takeFromDuty(world: World, cell: number, unit: number): void {
  if (world.plan.duties[cell % world.plan.capabilityCount] === null) return;
  const isOn = world.onDutyAway[cell]! < atHand(world, cell).onDuty;
  world.unitOnDuty[unit] = isOn ? 1 : 0;
  if (isOn) world.onDutyAway[cell]!++;
}

export function backFromDuty(world: World, cell: number, unit: number): void {
  if (world.unitOnDuty[unit] === 0) return;
  world.unitOnDuty[unit] = 0;
  world.onDutyAway[cell]!--;
}

/** A unit's notice: of those on duty, or of those called in; the tier's own where doctrine doesn't tell them apart. */
export function noticeOf(world: World, unit: number, ofTier: SourcedMinutes): SourcedMinutes {
  const duty = world.plan.duties[world.plan.unitCapability[unit]!];
  if (!duty) return ofTier;
  return world.unitOnDuty[unit] === 1 ? duty.source.onDutyNoticeMin : duty.source.callInNoticeMin;
}

/** Minutes of notice to be expected of a capability's units at this hour. */
export function expectedNoticeMin(world: World, capability: number, ofTier: SourcedMinutes): number {
  const duty = world.plan.duties[capability];
  if (!duty) return meanOf(ofTier);
  const onDuty = duty.onDutyByHour[world.plan.hourOfWeek(world.queue.timeSec)]!;
  return onDuty * meanOf(duty.source.onDutyNoticeMin) + (1 - onDuty) * meanOf(duty.source.callInNoticeMin);
}
