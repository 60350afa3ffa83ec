// Whether a unit that has come can be put to work: beside the host if it can stand there, else on a side of its own force,
// if there is one; and with a channel to talk on. Sides and channels are taken on arrival, in that order, so that how long
// reception takes changes nothing about who gets them.

import { at } from '../base/assert.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { FACT, IDLE_REASONS } from '../trace/facts.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import type { PlannedPair } from './together-plan.ts';
import { after, type World } from './world.ts';

/** How a unit's force differs from its host; undefined where it doesn't. */
export function pairOf(world: World, unit: number): PlannedPair | undefined {
  const { plan } = world;
  const { pairs } = plan.together;
  if (pairs.size === 0) return undefined;
  const cell = plan.unitForce[unit]! * plan.capabilityCount + plan.unitCapability[unit]!;
  return pairs.get(world.unitIncident[unit]! * plan.unitsOfCell.length + cell);
}

/** How each force of a unit differs from its host, where it does. */
export function pairsOf(world: World, unit: number): readonly PlannedPair[] {
  const { plan } = world;
  const { pairs } = plan.together;
  if (pairs.size === 0) return [];
  const first = world.unitIncident[unit]! * plan.unitsOfCell.length + plan.unitCapability[unit]!;
  const crew = world.crews.get(unit) ?? [{ force: plan.unitForce[unit]! }];
  return crew.flatMap(({ force }) => pairs.get(first + force * plan.capabilityCount) ?? []);
}

/** What a unit at work is worth, in thousandths. */
export function worthOf(world: World, unit: number): number {
  const crew = world.crews.get(unit);
  if (crew === undefined || crew.length === 1) return pairOf(world, unit)?.worth ?? 1000;
  // Serials of several forces, each for itself: beside the host, and beside the force that leads them.
  const { plan } = world;
  const [capability, leader] = [plan.unitCapability[unit]!, plan.unitForce[unit]!];
  const first = world.unitIncident[unit]! * plan.unitsOfCell.length + capability;
  let worth = 0;
  for (const { force, serials } of crew) {
    const beside = plan.together.pairs.get(first + force * plan.capabilityCount)?.worth ?? 1000;
    const within = force === leader ? 1000 : (plan.together.inOneUnit(capability, leader, force)?.worth ?? 1000);
    worth += serials * Math.min(beside, within);
  }
  return Math.round(worth / plan.partUnits.serialsOf[unit]!);
}

const isOwn = (world: World, unit: number): boolean =>
  world.plan.unitForce[unit] === at(world.plan.incidents, world.unitIncident[unit]!).force;

/** First of the sides kept apart at a unit's incident for its capability. */
const firstSide = (world: World, unit: number): number => {
  const { plan } = world;
  const cell = world.unitIncident[unit]! * plan.capabilityCount + plan.unitCapability[unit]!;
  return cell * plan.together.sidesApart;
};

/** The side of its own that a unit's force holds or could take; −1 for none. */
function sideFor(world: World, unit: number): number {
  const first = firstSide(world, unit);
  const force = world.plan.unitForce[unit]!;
  let free = -1;
  for (let side = first; side < first + world.plan.together.sidesApart; side++) {
    if (world.sideForce[side] === force) return side;
    if (free < 0 && world.sideForce[side] === -1) free = side;
  }
  return free;
}

type Reason = (typeof IDLE_REASONS)[number];

/** Why a unit can't be put to work now; null if it can. */
function whyNot(world: World, unit: number): Reason | null {
  if (world.unitHasPlace[unit] === 1) return null;
  if (pairOf(world, unit)?.verdict === 'incompatible' && sideFor(world, unit) < 0) return 'incompatible';
  const incident = world.unitIncident[unit]!;
  const radio = world.plan.together.radio[incident];
  if (!radio) return null;
  if (world.channelsBusy[incident]! >= radio.talkgroups * radio.unitsPerTalkgroup) return 'noChannel';
  return !isOwn(world, unit) && world.unitsBriefed[incident]! >= radio.unitsBriefed ? 'notBriefed' : null;
}

export const hasAPlace = (world: World, unit: number): boolean => whyNot(world, unit) === null;

/** Takes a side and a channel, if both are to be had. */
export function takePlace(world: World, unit: number): void {
  if (world.unitHasPlace[unit] === 1 || whyNot(world, unit) !== null) return;
  world.unitHasPlace[unit] = 1;
  const incident = world.unitIncident[unit]!;
  if (world.plan.together.radio[incident]) {
    world.channelsBusy[incident]!++;
    if (!isOwn(world, unit)) world.unitsBriefed[incident]!++;
  }
  if (pairOf(world, unit)?.verdict !== 'incompatible') return;
  const side = sideFor(world, unit);
  world.sideForce[side] = world.plan.unitForce[unit]!;
  world.sideUnits[side]!++;
}

/** Gives them back; whoever is idle at the incident may then be put to work. */
export function leavePlace(world: World, unit: number): void {
  if (world.unitHasPlace[unit] === 0) return;
  world.unitHasPlace[unit] = 0;
  const incident = world.unitIncident[unit]!;
  if (world.plan.together.radio[incident]) {
    world.channelsBusy[incident]!--;
    if (!isOwn(world, unit)) world.unitsBriefed[incident]!--;
  }
  if (pairOf(world, unit)?.verdict === 'incompatible') {
    const side = sideFor(world, unit);
    world.sideUnits[side]!--;
    if (world.sideUnits[side] === 0) world.sideForce[side] = -1;
  }
  for (const idle of at(world.idleUnits, incident)) {
    after(world, 0, PRIORITY.unit, FAMILY.unit, idle, UNIT_EVENT.PUT_TO_WORK);
  }
}

/** Writes down why a unit stands idle. */
export function recordIdle(world: World, unit: number): void {
  const reason = whyNot(world, unit) ?? 'noChannel';
  const worst = pairOf(world, unit)?.differences.find(({ verdict }) => verdict === 'incompatible');
  const attribute = reason === 'incompatible' ? (worst?.attribute ?? -1) : -1;
  const { recorder, queue } = world;
  recorder.fact(
    queue.timeSec,
    FACT.unitFoundNoPlace,
    unit,
    world.unitIncident[unit]!,
    IDLE_REASONS.indexOf(reason),
    attribute,
  );
}
