// Reception, sides, channels and strength counted again from the units themselves, after every event.

import { assert } from '../../src/core/base/assert.ts';
import { UNIT } from '../../src/core/model/states.ts';
import type { World } from '../../src/core/sim/world.ts';
import { serialsIn } from './recount-part-units.ts';

const cellOf = ({ plan, unitIncident }: World, unit: number): number =>
  unitIncident[unit]! * plan.capabilityCount + plan.unitCapability[unit]!;

const pairOf = ({ plan, unitIncident }: World, unit: number) =>
  plan.together.pairs.get(
    unitIncident[unit]! * plan.unitsOfCell.length +
      plan.unitForce[unit]! * plan.capabilityCount +
      plan.unitCapability[unit]!,
  );

/** What a unit is worth: of a unit of several forces, each serial for itself, beside the host and beside its leader. */
function worthOf(world: World, unit: number): number {
  const { plan } = world;
  const crew = world.crews.get(unit);
  if (crew === undefined) return pairOf(world, unit)?.worth ?? 1000;
  const capability = plan.unitCapability[unit]!;
  const each = crew.map(({ force, serials }) => {
    const cell = force * plan.capabilityCount + capability;
    const beside = plan.together.pairs.get(world.unitIncident[unit]! * plan.unitsOfCell.length + cell)?.worth ?? 1000;
    const leader = plan.unitForce[unit]!;
    const within = plan.together.inOneUnit(capability, leader, force)?.worth ?? 1000;
    return serials * (force === leader ? beside : Math.min(beside, within));
  });
  return Math.round(each.reduce((sum, one) => sum + one, 0) / serialsIn(world, unit));
}

export function checkTogether(world: World): void {
  checkReception(world);
  checkPlaces(world);
  checkStrength(world);
}

const decided = (world: World, incident: number): boolean =>
  world.decisions.some((one) => one.kind === 'rendezvous' && world.plan.incidents[incident]!.id === one.incident);

/** Bays in use are those of units in them and never too many; nobody waits while one is free. */
function checkReception(world: World): void {
  const { plan } = world;
  const inBay = new Int32Array(plan.incidents.length);
  const waiting = new Set(world.receptionQueue.flat());
  world.unitState.forEach((state, unit) => {
    if (state !== UNIT.atRendezvous && world.unitInBay[unit] === 0 && !waiting.has(unit)) return;
    const at = { unit, timeSec: world.queue.timeSec };
    const isThere = state === UNIT.atRendezvous;
    assert(
      isThere === (world.unitInBay[unit] === 1 || waiting.has(unit)),
      'at the rendezvous: in a bay or waiting',
      at,
    );
    assert(world.unitInBay[unit] === 0 || !waiting.has(unit), 'in a bay and waiting', at);
    if (world.unitInBay[unit] === 1) inBay[world.unitIncident[unit]!]!++;
  });
  plan.incidents.forEach((_, incident) => {
    const queue = world.receptionQueue[incident]!;
    const bays = world.bays[incident]!;
    const at = { incident, bays, busy: world.baysBusy[incident], timeSec: world.queue.timeSec };
    assert(world.baysBusy[incident] === inBay[incident], 'bays miscounted', at);
    // Bays that people close are used to the end.
    const isFewer =
      bays < plan.together.bays[incident]! || plan.together.bays[incident] === 0 || decided(world, incident);
    assert(bays === 0 || isFewer || inBay[incident]! <= bays, 'more received at once than there are bays', at);
    assert(queue.length === 0 || inBay[incident]! >= bays, 'a unit waits beside a free bay', at);
    queue.forEach((unit, n) => {
      const before = queue[n - 1];
      const inOrder = before === undefined || world.unitCameAtSec[before]! <= world.unitCameAtSec[unit]!;
      assert(inOrder && world.unitIncident[unit] === incident, 'the queue is in the order of arrival', at);
    });
  });
}

/** Whoever works has a place; a side kept apart is one force's; no more talk than there are channels. */
function checkPlaces(world: World): void {
  const { plan } = world;
  const channels = new Int32Array(plan.incidents.length);
  const briefed = new Int32Array(plan.incidents.length);
  const apart = new Map<number, Map<number, number>>();
  world.unitState.forEach((state, unit) => {
    if (state !== UNIT.deployed && state !== UNIT.idle && world.unitHasPlace[unit] === 0) return;
    const at = { unit, state, timeSec: world.queue.timeSec };
    const incident = world.unitIncident[unit]!;
    const hasPlace = world.unitHasPlace[unit] === 1;
    const isRemote = plan.isRemote[plan.unitCapability[unit]!] === 1;
    if (state === UNIT.deployed) assert(hasPlace !== isRemote, 'at work without a place, or from home with one', at);
    if (state === UNIT.idle) assert(!hasPlace && world.idleUnits[incident]!.includes(unit), 'idle with a place', at);
    if (!hasPlace) return;
    const isHere = state === UNIT.atRendezvous || state === UNIT.inReserve || state === UNIT.deployed;
    assert(isHere, 'a place is held by who is there', at);
    channels[incident]!++;
    if (plan.unitForce[unit] !== plan.incidents[incident]!.force) briefed[incident]!++;
    if (pairOf(world, unit)?.verdict !== 'incompatible') return;
    const forces = apart.get(cellOf(world, unit)) ?? new Map<number, number>();
    apart.set(cellOf(world, unit), forces);
    forces.set(plan.unitForce[unit]!, (forces.get(plan.unitForce[unit]!) ?? 0) + 1);
  });
  plan.together.radio.forEach((radio, incident) => {
    const at = { incident, timeSec: world.queue.timeSec };
    if (radio === null) return;
    assert(world.channelsBusy[incident] === channels[incident], 'channels miscounted', at);
    assert(world.unitsBriefed[incident] === briefed[incident], 'briefed units miscounted', at);
    assert(channels[incident]! <= radio.talkgroups * radio.unitsPerTalkgroup, 'more talk than channels', at);
    assert(briefed[incident]! <= radio.unitsBriefed, 'more units briefed than were', at);
  });
  const { sidesApart } = plan.together;
  world.demand.forEach((_, cell) => {
    const held = [...(apart.get(cell) ?? [])];
    const sides = [...world.sideForce.subarray(cell * sidesApart, (cell + 1) * sidesApart)].flatMap((force, side) =>
      force < 0 ? [] : [[force, world.sideUnits[cell * sidesApart + side]!] as const],
    );
    const by = (rows: readonly (readonly [number, number])[]): string =>
      JSON.stringify([...rows].sort(([x], [y]) => x - y));
    assert(by(held) === by(sides), 'sides are held by the forces that stand there', { cell, held, sides });
  });
}

/** Nominal are those at work and idle; worth is the sum of what each is worth beside the host. */
function checkStrength(world: World): void {
  const cells = world.demand.length;
  const nominal = new Int32Array(cells);
  const atWork = new Int32Array(cells);
  const worth = new Int32Array(cells);
  const fresh = new Int32Array(cells);
  let idle = 0;
  world.unitState.forEach((state, unit) => {
    if (state !== UNIT.deployed && state !== UNIT.idle) return;
    const cell = cellOf(world, unit);
    const serials = serialsIn(world, unit);
    nominal[cell]! += serials;
    if (state === UNIT.idle) {
      idle++;
      return;
    }
    atWork[cell]! += serials;
    const one = worthOf(world, unit);
    worth[cell]! += serials * one;
    fresh[cell]! += serials * Math.round((one * checkTired(world, unit)) / 1000);
  });
  const { timeSec } = world.queue;
  for (let cell = 0; cell < cells; cell++) {
    const at = { cell, timeSec };
    assert(world.nominalSerials[cell] === nominal[cell], 'nominal strength miscounted', at);
    assert(world.workingSerials[cell] === atWork[cell], 'units at work miscounted', at);
    assert(world.worthAtWork[cell] === worth[cell], 'worth miscounted', at);
    assert(world.freshAtWork[cell] === fresh[cell], 'what fatigue leaves miscounted', at);
    assert(fresh[cell]! <= worth[cell]!, 'fresher than fresh', at);
    assert(worth[cell]! <= 1000 * nominal[cell]!, 'effective above nominal', at);
  }
  assert(world.idleUnits.flat().length === idle, 'idle units miscounted', { timeSec });
}

/** What hours and days on duty leave of a unit at work, read off the ladders again; within a second of a step, either. */
function checkTired(world: World, unit: number): number {
  const { sustaining } = world.plan.inputs.exercise.doctrine;
  const said = world.unitFreshness[unit]!;
  const ladders = sustaining?.fatigue;
  const at = { unit, said, timeSec: world.queue.timeSec };
  if (!ladders?.counts) {
    assert(said === 1000, 'tired where nothing tires', at);
    return said;
  }
  const onDutySec = world.queue.timeSec - world.unitDutyFromSec[unit]!;
  const day = 1 + Math.floor((world.unitDutyFromSec[unit]! - Math.max(0, world.unitStintFromSec[unit]!)) / 86_400);
  const leftAfter = (sec: number): number => {
    let [byDuty, byDay] = [1, 1];
    for (const { fromMin, effect } of ladders.byDuty) if (fromMin * 60 <= sec) byDuty = effect;
    for (const { fromDay, effect } of ladders.byDay) if (fromDay <= day) byDay = effect;
    return Math.round(1000 * byDuty * byDay);
  };
  assert(said === leftAfter(onDutySec) || said === leftAfter(onDutySec - 1), 'as tired as its hours and days', at);
  return said;
}
