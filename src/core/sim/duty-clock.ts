// The duty clock: a tour runs from reporting for duty, travel included, to its maximum; in time before that the host is
// told to plan a relief. Knows hours and roads, not who relieves whom.

import { at } from '../base/assert.ts';
import { meanOf } from '../base/quantiles.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Sustaining } from '../model/sustaining.ts';
import { FACT } from '../trace/facts.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { isRemote } from './roads.ts';
import { after, type World } from './world.ts';

const DAY_SEC = 86_400;

export const sustainingOf = (world: World): Sustaining | undefined => world.plan.inputs.exercise.doctrine.sustaining;

/** Minutes of a doctrine's figure as whole seconds. */
export const secondsOf = ({ value }: { readonly value: number }): number => Math.round(value * 60);

/** The block, where tours end by the clock. */
export function clockOf(world: World): Sustaining | undefined {
  const sustaining = sustainingOf(world);
  return sustaining?.reliefs === 'byDutyClock' ? sustaining : undefined;
}

/** Seconds of a tour where a unit is: as people set it, or doctrine. */
const tourOf = (world: World, unit: number, { maximumDutyMin }: Sustaining): number =>
  world.tourSec[world.unitIncident[unit]!] || secondsOf(maximumDutyMin);

/** A tour begins: officers report as late as lets the unit be formed (or resume work) at `readySec`. */
export function reportForDuty(world: World, unit: number, readySec: number): void {
  const sustaining = sustainingOf(world);
  if (!sustaining) return;
  const { timeSec } = world.queue;
  const fromSec = Math.max(timeSec, readySec - secondsOf(sustaining.assemblyMin));
  const isFresh = world.unitStintFromSec[unit]! < 0 || timeSec - world.unitHomeSinceSec[unit]! >= DAY_SEC;
  if (isFresh && world.unitDutyEndSec[unit] === 0 && world.unitLeg[unit]! < 0) world.unitStintFromSec[unit] = fromSec;
  world.unitDutyFromSec[unit] = fromSec;
  world.unitDutyEndSec[unit] = fromSec + tourOf(world, unit, sustaining);
  const endSec = world.unitDutyEndSec[unit]!;
  world.recorder.fact(timeSec, FACT.unitRostered, unit, world.unitIncident[unit]!, fromSec, endSec);
}

/** The tour is over: the clock stops. */
export function reportOffDuty(world: World, unit: number): void {
  stopClock(world, unit);
  world.unitDutyFromSec[unit] = 0;
  world.unitDutyEndSec[unit] = 0;
  world.unitHomeSinceSec[unit] = world.queue.timeSec;
}

export function stopClock(world: World, unit: number): void {
  world.queue.cancel(world.unitDutyTimer[unit]!);
  world.unitDutyTimer[unit] = NO_EVENT;
}

/** Sets the duty clock's next event; a time that has passed means now. */
export function setClock(world: World, unit: number, timeSec: number, event: number): void {
  stopClock(world, unit);
  const delaySec = Math.max(0, timeSec - world.queue.timeSec);
  world.unitDutyTimer[unit] = after(world, delaySec, PRIORITY.unit, FAMILY.unit, unit, event);
}

/** A unit starts work: says when it should be replaced, and has the relief planned in time for that. */
export function watchTheClock(world: World, unit: number): void {
  const sustaining = clockOf(world);
  if (!sustaining) return;
  const { timeSec } = world.queue;
  const goesHome = !isFarFromHome(world, unit, sustaining);
  const endSec = world.unitDutyEndSec[unit]! - (goesHome ? homewardSec(world, unit) : 0);
  const changeoverSec = Math.max(timeSec, endSec - secondsOf(sustaining.overlapMin));
  world.unitChangeoverSec[unit] = changeoverSec;
  const stepSec = secondsOf(sustaining.planningMin);
  const inTimeSec = changeoverSec - leadSec(world, unit, sustaining);
  const askedSec = Math.max(Math.floor(inTimeSec / stepSec), Math.ceil(timeSec / stepSec)) * stepSec;
  setClock(world, unit, Math.min(askedSec, changeoverSec), UNIT_EVENT.RELIEF_DUE);
}

/** Whether its road home is too long to go there between tours. */
export const isFarFromHome = (world: World, unit: number, { restNearBeyondMin }: Sustaining): boolean =>
  roadHomeSec(world, unit) > secondsOf(restNearBeyondMin);

function roadHomeSec(world: World, unit: number): number {
  if (isRemote(world, unit)) return 0;
  const { plan } = world;
  const tree = plan.treeTo(world.unitIncident[unit]!, plan.unitCapability[unit]!);
  return at(tree.sec, at(plan.pointNode, plan.unitPoint[unit]!));
}

function homewardSec(world: World, unit: number): number {
  const { source } = at(world.plan.routes, world.plan.unitCapability[unit]!)!;
  return Math.round(roadHomeSec(world, unit) + meanOf(source.handoverMin) * 60);
}

/** How long before it is needed a relief must be asked for: as long as a unit like this one is expected to take. */
function leadSec(world: World, unit: number, { marginMin }: Sustaining): number {
  const { source, tiers } = at(world.plan.routes, world.plan.unitCapability[unit]!)!;
  const { route } = tiers.find(({ tier }) => tier === world.unitTier[unit]) ?? at(tiers, 0);
  const minutes = [
    route.decisionMin,
    route.handlingMin,
    route.donorDecisionMin,
    route.noticeMin,
    source.departureMin,
    source.receptionMin,
  ].reduce((sum, each) => sum + meanOf(each), marginMin.value);
  return Math.round(minutes * 60) + world.unitRoadSec[unit]!;
}

/** Rest at home: what was drawn for it, or days off after as many days of duty as may follow one another. */
export function homeRestSec(world: World, unit: number, drawnSec: number): number {
  const sustaining = clockOf(world);
  if (!sustaining || world.unitStintFromSec[unit]! < 0) return drawnSec;
  const daysOn = Math.floor((world.queue.timeSec - world.unitStintFromSec[unit]!) / DAY_SEC) + 1;
  if (daysOn < sustaining.maximumDays.value) return drawnSec;
  world.unitStintFromSec[unit] = -1;
  world.recorder.fact(world.queue.timeSec, FACT.unitTookDaysOff, unit, daysOn, sustaining.daysOff.value, 0);
  return Math.max(drawnSec, sustaining.daysOff.value * DAY_SEC);
}

/** Whether a rest and another tour would still be within the days that may follow one another. */
export const hasDaysLeft = (world: World, unit: number, { maximumDays, minimumRestMin, maximumDutyMin }: Sustaining) =>
  world.queue.timeSec -
    Math.max(0, world.unitStintFromSec[unit]!) +
    secondsOf(minimumRestMin) +
    secondsOf(maximumDutyMin) <=
  maximumDays.value * DAY_SEC;
