// Who works and who stands by: puts units from the reserve and rested ones in the place of those to be relieved, and lets
// go whoever's place is taken. Everything by incident and capability; nothing scans all units but the end of an incident.

import { PRIORITY } from '../kernel/priority.ts';
import { UNIT } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { clockOf, sustainingOf } from './duty-clock.ts';
import { strike } from './effort.ts';
import { INCIDENT_EVENT, UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { pairOf } from './places.ts';
import { after, commit, demandCell, type World, wantedUnits } from './world.ts';

const tell = (world: World, unit: number, event: number) => after(world, 0, PRIORITY.unit, FAMILY.unit, unit, event);

/** Units at work past the time at which they should have been relieved. */
function overdue({ due, unitChangeoverSec, queue }: World, cell: number): number {
  const list = due[cell]!;
  let late = 0;
  while (late < list.length && unitChangeoverSec[list[late]!]! <= queue.timeSec) late++;
  return late;
}

/** Whole units that those at work come to without those who are past their time. */
function keptAtWork(world: World, cell: number): number {
  const due = world.due[cell]!;
  const late = overdue(world, cell);
  let serials = world.serialsAtWork[cell]!;
  for (let n = 0; n < late; n++) serials -= world.plan.partUnits.serialsOf[due[n]!]!;
  return wholeUnits(world, cell, serials);
}

const wholeUnits = ({ plan }: World, cell: number, serials: number): number =>
  Math.floor(serials / plan.partUnits.eachOf[cell % plan.capabilityCount]!);

/** Units in reserve that still count for the incident. */
const keptBack = (world: World, cell: number): number =>
  world.reserve[cell]!.filter((unit) => world.unitCommitted[unit] === 1).length;

/** Whether one more unit would go to work now: a place is empty, or somebody in it waits to be relieved. */
export function hasWork(world: World, cell: number): boolean {
  const held = world.heldReserve[cell]!;
  if (held > 0 && keptBack(world, cell) < held) return false;
  if (sustainingOf(world)?.reserve !== 'hold') return true;
  return keptAtWork(world, cell) < world.demand[cell]!;
}

export function beginWork(world: World, unit: number): void {
  if (world.unitAtWork[unit] === 1) return;
  world.unitAtWork[unit] = 1;
  countAtWork(world, unit, 1);
}

export function endWork(world: World, unit: number): void {
  if (world.unitAtWork[unit] === 0) return;
  world.unitAtWork[unit] = 0;
  countAtWork(world, unit, -1);
  strike(world.due[demandCell(world, unit)]!, unit);
}

function countAtWork(world: World, unit: number, by: 1 | -1): void {
  const cell = demandCell(world, unit);
  world.serialsAtWork[cell]! += by * world.plan.partUnits.serialsOf[unit]!;
  world.atWork[cell] = wholeUnits(world, cell, world.serialsAtWork[cell]!);
}

/** A unit nears the end of its tour: from now on its relief is what is committed. */
export function joinTheDue(world: World, unit: number): void {
  const cell = demandCell(world, unit);
  const due = world.due[cell]!;
  if (world.unitAtWork[unit] === 0 || due.includes(unit)) return;
  const changeoverSec = world.unitChangeoverSec[unit]!;
  let place = 0;
  while (place < due.length && world.unitChangeoverSec[due[place]!]! <= changeoverSec) place++;
  due.splice(place, 0, unit);
  world.newlyDue[cell]!++;
}

/** Fills empty places and those of units past their time; then whoever is one too many and due goes off. */
export function staff(world: World, cell: number): void {
  while (keptAtWork(world, cell) < world.demand[cell]!) {
    const unit = nextToWork(world, cell);
    if (unit === undefined) break;
    const isInReserve = world.unitState[unit] === UNIT.inReserve;
    strike(world.reserve[cell]!, unit);
    strike(world.resting[cell]!, unit);
    beginWork(world, unit);
    tell(world, unit, isInReserve ? UNIT_EVENT.DEPLOY : UNIT_EVENT.RESUME);
  }
  const due = world.due[cell]!;
  while (world.atWork[cell]! > world.demand[cell]! && due.length > 0) relieve(world, due[0]!);
  // Whoever came to relieve and found no place gets it once the one it relieves has left.
  while (overdue(world, cell) > 0 && idleReliefs(world, cell) > world.demand[cell]! - world.atWork[cell]!) {
    relieve(world, due[0]!);
  }
}

function relieve(world: World, unit: number): void {
  endWork(world, unit);
  tell(world, unit, UNIT_EVENT.RELIEVE);
}

/** Idle units that any place would do for. */
const idleReliefs = (world: World, cell: number): number =>
  world.idleUnits[Math.floor(cell / world.plan.capabilityCount)]!.filter(
    (unit) =>
      demandCell(world, unit) === cell &&
      world.unitCommitted[unit] === 1 &&
      pairOf(world, unit)?.verdict !== 'incompatible',
  ).length;

/** The reserve first, longest there first; then whoever rested near, is rested and is meant to. */
const nextToWork = (world: World, cell: number): number | undefined =>
  (world.heldReserve[cell]! === 0 || keptBack(world, cell) > world.heldReserve[cell]!
    ? world.reserve[cell]!.find((unit) => world.unitCommitted[unit] === 1)
    : undefined) ??
  world.resting[cell]!.find(
    (unit) => world.unitCommitted[unit] === 1 && world.unitRestedAtSec[unit]! <= world.queue.timeSec,
  );

/** Commits units that rest near and will be rested in time, until so many whole ones are; answers how many units went. */
export function takeRested(world: World, cell: number, units: number): number {
  if (units <= 0 || world.resting[cell]!.length === 0) return 0;
  const last = world.due[cell]!.at(-1);
  const bySec = Math.max(world.queue.timeSec, last === undefined ? 0 : world.unitChangeoverSec[last]!);
  const enough = world.committed[cell]! + units;
  let taken = 0;
  for (const unit of world.resting[cell]!) {
    if (world.committed[cell]! >= enough) break;
    if (world.unitCommitted[unit] === 1 || world.unitRestedAtSec[unit]! > bySec) continue;
    commit(world, unit);
    taken++;
  }
  return taken;
}

/** Writes down how many reliefs have just been planned, and how many of them will come from beds near by. */
export function recordReliefs(world: World, cell: number, fromBeds: number): void {
  const units = world.newlyDue[cell]!;
  if (units === 0) return;
  world.newlyDue[cell] = 0;
  const { capabilityCount } = world.plan;
  const incident = Math.floor(cell / capabilityCount);
  world.recorder.fact(
    world.queue.timeSec,
    FACT.reliefsAsked,
    incident,
    cell % capabilityCount,
    units,
    Math.min(units, fromBeds),
  );
}

/** Sends home those resting near beyond as many as are wanted at work: a second team is enough. */
export function thinOut(world: World, cell: number): void {
  if (world.resting[cell]!.length === 0) return;
  const spare = world.resting[cell]!.filter((unit) => world.unitCommitted[unit] === 0);
  for (const unit of spare.slice(wantedUnits(world, cell))) {
    strike(world.resting[cell]!, unit);
    tell(world, unit, UNIT_EVENT.RELEASE);
  }
}

/** Has an incident match its supply to its demand once all of this second is done. */
export function tellToMatch(world: World, incident: number): void {
  if (!clockOf(world) || world.incidentOver[incident] === 1) return;
  const told = world.queue.timeSec + 1;
  if (world.matchToldSec[incident] === told) return;
  world.matchToldSec[incident] = told;
  after(world, 0, PRIORITY.measurement, FAMILY.incident, incident, INCIDENT_EVENT.MATCH);
}

/** A unit leaves for home: its place may have to be filled. */
export const noteGoing = (world: World, unit: number): void => tellToMatch(world, world.unitIncident[unit]!);

/** At the end of an incident: whoever is there and no longer counted (to be relieved, or resting) goes home too. */
export function releaseTheRest(world: World, incident: number): void {
  if (!clockOf(world)) return;
  for (let unit = 0; unit < world.unitState.length; unit++) {
    if (world.unitIncident[unit] !== incident || world.unitCommitted[unit] === 1) continue;
    const state = world.unitState[unit];
    if (state === UNIT.deployed || state === UNIT.resting) tell(world, unit, UNIT_EVENT.RELEASE);
  }
}
