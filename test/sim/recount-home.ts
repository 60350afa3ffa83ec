// Cover, guards and incidents at home counted again from the units and the document, after every event: a breach is open
// exactly while a force has less than it is to keep.

import { assert } from '../../src/core/base/assert.ts';
import { DAYS, type ShareBand } from '../../src/core/model/home.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { UNIT } from '../../src/core/model/states.ts';
import type { World } from '../../src/core/sim/world.ts';
import { eachIn, mostSerials } from './recount-part-units.ts';

function shareNow(world: World, usual: number, bands: readonly ShareBand[] = []): number {
  const hour = Math.floor(world.plan.localSecOfWeek(world.queue.timeSec) / 3600);
  const band = bands.findLast(({ days, fromHour, hours }) =>
    days.some((day) => (hour - DAYS.indexOf(day) * 24 - fromHour + 2 * 168) % 168 < hours),
  );
  return band?.share ?? usual;
}

const idOf = ({ plan }: World, cell: number): string =>
  plan.inputs.exercise.capabilities[cell % plan.capabilityCount]!.id;

/** Serials of the people at work or to be called in, away or not; a unit's worth at least where there is any. */
function formableBy(world: World, cell: number, each: number): number {
  const { plan } = world;
  const most = mostSerials(world, cell, each);
  const { onDuty } = plan.inputs.exercise.doctrine;
  const source = onDuty?.capabilities.find((one) => one.id === idOf(world, cell));
  if (!source || !onDuty?.inUse.value || most === 0) return most;
  const step = onDuty.surge[world.surgeStep[Math.floor(cell / plan.capabilityCount)]! - 1];
  const share = shareNow(world, source.onDutyShare.value, source.onDutyBands);
  const on = Math.floor(most * Math.min(1, share * (step?.onDutyFactor ?? 1)));
  const recallable = Math.max(source.recallableShare.value, step?.recallableShare ?? 0);
  return Math.max(each, on + Math.floor((most - on) * recallable));
}

function guardsOf(world: World, cell: number): number {
  const { forces, doctrine } = world.plan.inputs.exercise;
  const { guards } = doctrine.atHome ?? {};
  if (!guards?.inUse.value) return 0;
  const { id: force } = forces[Math.floor(cell / world.plan.capabilityCount)]!;
  const standing = guards.commitments.filter((one) => one.force === force && one.capability === idOf(world, cell));
  const units = standing.reduce((sum, one) => sum + one.units, 0);
  return Math.min(units, world.plan.unitsOfCell[cell]!.length);
}

/** What a force is to keep of a capability, and what it has left beside guards and everyday work. */
export function coverOf(world: World, cell: number): { keeps: number; left: number; idle: number } {
  const { plan } = world;
  const units = plan.unitsOfCell[cell]!;
  const free = units.filter((unit) => world.unitIncident[unit]! < 0 && world.unitHome[unit]! < 0).length;
  const each = eachIn(world, cell % plan.capabilityCount);
  const serials = formableBy(world, cell, each);
  const formable = Math.floor(serials / each);
  const guards = guardsOf(world, cell);
  const { atHome: home } = plan.inputs.exercise.doctrine;
  const work = home?.everyday.inUse.value && home.everyday.capabilities.find((one) => one.id === idOf(world, cell));
  const working = work ? Math.floor(formable * shareNow(world, work.share.value, work.bands)) : 0;
  const source = plan.inputs.exercise.forces[Math.floor(cell / plan.capabilityCount)]!;
  const everyday = hasArea(source) ? Math.max(0, Math.min(working, formable - guards)) : 0;
  const route = plan.routes[cell % plan.capabilityCount]?.source;
  const usual = route ? shareNow(world, route.minimumCoverShare.value, route.minimumCoverBands) : 1;
  const own = plan.inputs.exercise.doctrine.nationalForces?.forces.find(({ id }) => id === source.id);
  const share = Math.max(usual, own?.keepsShare.value ?? 0);
  const decided = world.decidedCover[cell]!;
  const minimum = decided < 0 ? Math.ceil(formable * share) : Math.min(decided, formable);
  const keeps = Math.max(0, Math.min(minimum, formable - guards - everyday));
  const here = serials - each * (units.length - free) - world.serialsAway[cell]!;
  const idle = Math.max(0, Math.min(free, Math.floor(here / each)) - guards);
  return { keeps: home ? keeps : minimum, left: idle - everyday, idle };
}

export function checkHome(world: World, event: number): void {
  checkCommitted(world);
  checkAway(world);
  if (world.plan.home === null) {
    assert(world.homeForce.length === 0 && !world.coverShort.includes(1), 'home followed where doctrine says nothing');
    return;
  }
  // The slowest count of all: after every third event.
  if (event % 3 !== 0) return;
  // On the stroke of an hour, what is to be kept changes before the clock's own event has been heard.
  if (world.plan.localSecOfWeek(world.queue.timeSec) % 3600 === 0) return;
  world.plan.unitsOfCell.forEach((units, cell) => {
    const force = Math.floor(cell / world.plan.capabilityCount);
    if (units.length === 0 || world.homeReviewDue[force] === 1) return;
    const { keeps, left, idle } = coverOf(world, cell);
    const at = { cell, keeps, left, said: world.coverShort[cell], timeSec: world.queue.timeSec };
    assert(world.coverShort[cell] === Math.max(0, keeps - left), 'a breach is open exactly below the minimum', at);
    const lacks = world.homeOpen[force]!.some((one) => world.homeLacking[one]![cell % world.plan.capabilityCount]! > 0);
    assert(!lacks || idle === 0, 'an incident at home lacks what is free', at);
  });
}

/** Units at incidents at home: in one place, and counted there. */
function checkCommitted(world: World): void {
  const atHome = new Int32Array(world.homeCommitted.length);
  world.unitHome.forEach((number, unit) => {
    if (number < 0 && world.unitState[unit] !== UNIT.committedAtHome) return;
    const at = { unit, number, state: world.unitState[unit], timeSec: world.queue.timeSec };
    if (number < 0) {
      assert(world.unitState[unit] !== UNIT.committedAtHome, 'committed at home, and to nothing', at);
      return;
    }
    assert(world.unitIncident[unit]! < 0, 'at home and away', at);
    assert(world.homeForce[number] === world.plan.unitForce[unit], 'at another force’s home', at);
    assert(world.plan.national.isOne[world.homeForce[number]!] === 0, 'at the home of a force without an area', at);
    assert(world.homeUnits[number]!.includes(unit), 'at an incident that does not have it', at);
    atHome[world.plan.unitForce[unit]! * world.plan.capabilityCount + world.plan.unitCapability[unit]!]!++;
  });
  atHome.forEach((units, cell) => {
    assert(world.homeCommitted[cell] === units, 'units at home miscounted', { cell, units });
  });
  const open = world.homeOpen.flat();
  assert(new Set(open).size === open.length, 'an incident at home twice');
  world.homeLacking.flat().forEach((units) => {
    assert(units >= 0, 'an incident at home lacks fewer than none');
  });
}

function checkAway(world: World): void {
  const away = new Int32Array(world.plan.forceCount);
  const resting = new Int32Array(world.plan.forceCount);
  world.unitIncident.forEach((incident, unit) => {
    if (incident < 0) return;
    (world.unitState[unit] === UNIT.recovering ? resting : away)[world.plan.unitForce[unit]!]!++;
  });
  away.forEach((units, force) => {
    const at = { force, units, resting: resting[force], timeSec: world.queue.timeSec };
    assert(world.forceUnitsAway[force] === units, 'units away from a force miscounted', at);
    assert(world.forceUnitsResting[force] === resting[force], 'resting units of a force miscounted', at);
  });
}
