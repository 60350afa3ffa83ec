// Fatigue: what hours and days on duty leave of a unit at work, step by step down the doctrine's ladders. Who tires is
// worth less from the second of the step on; rest gives everything back. Knows nothing of who relieves whom.

import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Fatigue } from '../model/sustaining.ts';
import { FACT } from '../trace/facts.ts';
import { sustainingOf } from './duty-clock.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { countTiring } from './strength.ts';
import { after, type World } from './world.ts';

const DAY_SEC = 86_400;
const FRESH = 1000;

function ladders(world: World): Fatigue | undefined {
  const fatigue = sustainingOf(world)?.fatigue;
  return fatigue?.counts ? fatigue : undefined;
}

/** Which day of duty without days off between the present tour is, from 1. */
const dayOfDuty = (world: World, unit: number): number =>
  world.unitStintFromSec[unit]! < 0
    ? 1
    : Math.floor((world.unitDutyFromSec[unit]! - world.unitStintFromSec[unit]!) / DAY_SEC) + 1;

const secOf = ({ fromMin }: { readonly fromMin: number }): number => Math.round(fromMin * 60);

/** A unit starts work, or comes to the next step while at it: says what it is worth from now on, and when that changes. */
export function tire(world: World, unit: number): void {
  const fatigue = ladders(world);
  if (!fatigue || world.unitDutyEndSec[unit] === 0) return;
  const { timeSec } = world.queue;
  const fromSec = world.unitDutyFromSec[unit]!;
  const day = dayOfDuty(world, unit);
  const onDutySec = timeSec - fromSec;
  const byDuty = fatigue.byDuty.findLast((step) => secOf(step) <= onDutySec)?.effect ?? 1;
  const byDay = fatigue.byDay.findLast(({ fromDay }) => fromDay <= day)?.effect ?? 1;
  const worth = Math.round(FRESH * byDuty * byDay);
  if (worth !== world.unitFreshness[unit]) {
    world.unitFreshness[unit] = worth;
    const minutes = Math.max(0, Math.floor((timeSec - fromSec) / 60));
    world.recorder.fact(timeSec, FACT.unitTired, unit, minutes, worth, day);
  }
  const next = fatigue.byDuty.find((step) => secOf(step) > onDutySec);
  if (!next) return;
  world.unitTireTimer[unit] = after(world, secOf(next) - onDutySec, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.TIRE);
}

/** The next step, for a unit already counted at work. */
export function tireAtWork(world: World, unit: number): void {
  countTiring(world, unit, () => tire(world, unit));
}

/** It is no longer at work: what it is worth doesn't matter until it is again. */
export function stopTiring(world: World, unit: number): void {
  world.queue.cancel(world.unitTireTimer[unit]!);
  world.unitTireTimer[unit] = NO_EVENT;
  world.unitFreshness[unit] = FRESH;
}
