// What the units at an incident are worth together: nominal strength, and effective strength as nominal × factors, kept
// unit by unit and written down at the end of each second in which it changed.

import { PRIORITY } from '../kernel/priority.ts';
import { FACT, STRENGTH_FACTORS } from '../trace/facts.ts';
import { FAMILY } from './families.ts';
import { worthOf } from './places.ts';
import { reviewSoon } from './review-soon.ts';
import { after, type World } from './world.ts';

const cellOf = (world: World, unit: number): number =>
  world.unitIncident[unit]! * world.plan.capabilityCount + world.plan.unitCapability[unit]!;

/** A unit begins (1) or ends (−1) its work. */
export function countAtWork(world: World, unit: number, by: 1 | -1): void {
  const cell = cellOf(world, unit);
  const serials = world.plan.partUnits.serialsOf[unit]!;
  world.nominalSerials[cell]! += by * serials;
  world.workingSerials[cell]! += by * serials;
  world.worthAtWork[cell]! += by * serials * worthOf(world, unit);
  world.freshAtWork[cell]! += by * freshOf(world, unit);
  measureSoon(world, cell);
  for (const led of world.plan.together.ledFrom.get(cell) ?? []) measureSoon(world, led);
  reviewSoon(world, world.unitIncident[unit]!);
}

/** What fatigue leaves of what a unit's serials are worth, in thousandths. */
const freshOf = (world: World, unit: number): number =>
  world.plan.partUnits.serialsOf[unit]! * Math.round((worthOf(world, unit) * world.unitFreshness[unit]!) / 1000);

/** A unit at work tires. */
export function countTiring(world: World, unit: number, tire: () => void): void {
  const cell = cellOf(world, unit);
  const before = freshOf(world, unit);
  tire();
  const now = freshOf(world, unit);
  if (now === before) return;
  world.freshAtWork[cell]! += now - before;
  measureSoon(world, cell);
  reviewSoon(world, world.unitIncident[unit]!);
}

/** A unit begins (1) or ends (−1) standing idle. */
export function countIdle(world: World, unit: number, by: 1 | -1): void {
  const cell = cellOf(world, unit);
  world.nominalSerials[cell]! += by * world.plan.partUnits.serialsOf[unit]!;
  measureSoon(world, cell);
}

function measureSoon(world: World, cell: number): void {
  if (!world.plan.together.canLose || world.strengthDue[cell] === 1) return;
  world.strengthDue[cell] = 1;
  after(world, 0, PRIORITY.measurement, FAMILY.strength, cell, 0);
}

const eachAt = ({ plan }: World, cell: number): number => plan.partUnits.eachOf[cell % plan.capabilityCount]!;

/** Thousandths of a whole; a thousand of nothing. */
const inThousandths = (part: number, whole: number): number => (whole === 0 ? 1000 : Math.round((1000 * part) / whole));

function commandFactor(world: World, cell: number): number {
  const span = world.plan.together.spans.get(cell);
  if (span === undefined) return 1000;
  const { byHost, units, beyond } = span.source;
  const atWork = world.workingSerials[cell]! / eachAt(world, cell);
  const leading = world.workingSerials[span.commandCell]! / eachAt(world, span.commandCell);
  const led = Math.min(atWork, byHost + units * leading);
  return inThousandths(led + (atWork - led) * beyond, atWork);
}

/** What the units at work are worth together now, in thousandths of a unit. */
export const effectiveStrength = (world: World, cell: number): number =>
  Math.floor((world.freshAtWork[cell]! * commandFactor(world, cell)) / (1000 * eachAt(world, cell)));

/** Writes what has changed of a cell's strength. */
export function measureStrength(world: World, cell: number): void {
  world.strengthDue[cell] = 0;
  const { plan, recorder, queue } = world;
  const incident = Math.floor(cell / plan.capabilityCount);
  const capability = cell % plan.capabilityCount;
  const [nominal, atWork] = [world.nominalSerials[cell]!, world.workingSerials[cell]!];
  const [worth, fresh] = [world.worthAtWork[cell]!, world.freshAtWork[cell]!];
  const command = commandFactor(world, cell);
  const fatigue = inThousandths(fresh, worth);
  const factors = [inThousandths(atWork, nominal), inThousandths(worth, atWork * 1000), command, fatigue];
  STRENGTH_FACTORS.forEach((_, n) => {
    const slot = cell * STRENGTH_FACTORS.length + n;
    if (world.strengthFactor[slot] === factors[n]) return;
    world.strengthFactor[slot] = factors[n]!;
    recorder.fact(queue.timeSec, FACT.strengthFactorChanged, incident, capability, n, factors[n]!);
  });
  const effective = effectiveStrength(world, cell);
  const inThousandthsOfUnits = Math.floor((1000 * nominal) / eachAt(world, cell));
  const lost = inThousandthsOfUnits - effective;
  // With nothing lost, before or now, nominal says it all.
  if (lost === 0 && world.strengthLost[cell] === 0) return;
  world.strengthLost[cell] = lost;
  recorder.fact(queue.timeSec, FACT.effectiveStrengthChanged, incident, capability, effective, inThousandthsOfUnits);
}
