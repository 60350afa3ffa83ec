// What must be true of the world after every event. Everything is counted again from the units themselves, in plain
// loops; nothing is taken from the engine's own rules.

import { assert } from '../../src/core/base/assert.ts';
import { INCIDENT, OFFER, REQUEST, UNIT, UNIT_STATES, type UnitState } from '../../src/core/model/states.ts';
import { ANSWERS } from '../../src/core/sim/decisions/state.ts';
import type { World } from '../../src/core/sim/world.ts';
import { checkHome, coverOf } from './recount-home.ts';
import { checkPartUnits, eachIn, serialsIn } from './recount-part-units.ts';
import { checkPosted, createPartnerWatch } from './recount-partners.ts';
import { checkConvoys, watchRoads } from './recount-roads.ts';
import { checkTogether } from './recount-together.ts';

/** Where a unit may be found one event after each state, as a mobilisation manager would say it. */
const MAY_FOLLOW: Readonly<Record<UnitState, readonly UnitState[]>> = {
  available: ['warned', 'committedAtHome'],
  warned: ['mustering', 'available'],
  mustering: ['formed', 'available'],
  formed: ['travelling', 'deployed', 'available'],
  travelling: ['atRendezvous', 'returning'],
  atRendezvous: ['deployed', 'idle', 'inReserve', 'released'],
  inReserve: ['deployed', 'travelling', 'resting', 'released'],
  deployed: ['relieved', 'resting', 'released'],
  idle: ['deployed', 'resting', 'released'],
  relieved: ['resting', 'released'],
  resting: ['deployed', 'idle', 'released'],
  released: ['returning', 'recovering'],
  returning: ['recovering'],
  recovering: ['available'],
  committedAtHome: ['available'],
};

const isMoving = (state: number): boolean => state === UNIT.travelling || state === UNIT.returning;

/**
 * Watches one run; call after every event. Throws, saying what and where, at the first thing that is not true. Every step of
 * a unit is looked at; all is counted again after each `stride`-th event.
 */
export function createWatch(stride = 1): (world: World) => void {
  let lastSec = 0;
  let events = 0;
  let before: Uint8Array | undefined;
  let lentBefore: Int32Array | undefined;
  const checkRoads = watchRoads();
  const watchPartners = createPartnerWatch();
  return (world) => {
    const { timeSec } = world.queue;
    assert(timeSec >= lastSec, 'time never goes back', { timeSec, lastSec });
    lastSec = timeSec;
    if (before) checkSteps(world, before);
    before = world.unitState.slice();
    if (lentBefore) checkLending(world, lentBefore);
    lentBefore = world.lentUnits.slice();
    watchPartners(world);
    if (events++ % stride > 0) return;
    checkUnits(world);
    checkCells(world);
    checkIncidents(world);
    checkRequests(world);
    checkCentres(world);
    checkRegister(world);
    checkOffers(world);
    checkTogether(world);
    checkDuty(world);
    checkRoads(world);
    checkConvoys(world);
    checkPartUnits(world);
    checkHome(world, events);
    checkPosted(world);
    checkEffort(world);
  };
}

/** One event takes a unit at most one step of its life. */
function checkSteps(world: World, before: Uint8Array): void {
  world.unitState.forEach((state, unit) => {
    const was = before[unit]!;
    if (state === was) return;
    const [from, to] = [UNIT_STATES[was]!, UNIT_STATES[state]!];
    const at = { unit, from, to, timeSec: world.queue.timeSec };
    assert(MAY_FOLLOW[from].includes(to), 'a unit jumped', at);
    const isRemote = world.plan.isRemote[world.plan.unitCapability[unit]!] === 1;
    const skipsTheRoad = (from === 'formed' && to === 'deployed') || (from === 'released' && to === 'recovering');
    const isOnTheRoad = to === 'travelling' || to === 'returning';
    assert(!skipsTheRoad || isRemote, 'a unit at a far place without a journey', at);
    assert(!isOnTheRoad || !isRemote, 'a unit on the road that works from home', at);
  });
}

function checkUnits(world: World): void {
  const legs = new Set<number>();
  world.unitState.forEach((state, unit) => {
    const incident = world.unitIncident[unit]!;
    const request = world.unitRequest[unit]!;
    // Most units are free at home: nothing more is to be said of them.
    if (state === UNIT.available && incident < 0 && request < 0 && world.unitCommitted[unit] === 0) return;
    const at = { unit, state: UNIT_STATES[state], incident, request, timeSec: world.queue.timeSec };
    assert(state < UNIT_STATES.length, 'a unit in no state', at);
    assert(incident >= 0 === request >= 0, 'a unit has an incident exactly when it has a request', at);
    const isAtHome = state === UNIT.available || state === UNIT.committedAtHome;
    assert(isAtHome || incident >= 0, 'a unit on the way for nobody', at);
    assert(incident >= 0 || world.unitCommitted[unit] === 0, 'a free unit counts for an incident', at);
    if (incident >= 0) {
      const { requestIncident, requestCapability } = world;
      assert(requestIncident[request] === incident, 'a unit goes where its request is', at);
      assert(requestCapability[request] === world.plan.unitCapability[unit], 'a unit is what was asked for', at);
    }
    if (isMoving(state)) {
      const leg = world.unitLeg[unit]!;
      assert(leg >= 0 && !legs.has(leg), 'a unit on the road has a journey of its own', { ...at, leg });
      legs.add(leg);
    }
    if (state === UNIT.deployed) {
      const life = world.incidentState[incident]!;
      assert(life !== INCIDENT.closed, 'a unit at work at a closed incident', at);
      // In the second in which everyone is released, units hear of it one by one.
      const isLive = life !== INCIDENT.recovering || world.unitCommitted[unit] === 0;
      assert(isLive, 'a unit at work at an incident that is over', at);
    }
  });
}

/** Units of each force and capability: free and lent. */
function checkCells(world: World): void {
  const { plan } = world;
  plan.unitsOfCell.forEach((units, cell) => {
    let free = 0;
    let lent = 0;
    for (const unit of units) {
      const incident = world.unitIncident[unit]!;
      if (incident < 0 && world.unitHome[unit]! < 0) free++;
      else if (incident < 0) continue;
      else if (plan.incidents[incident]!.force !== plan.unitForce[unit]) lent++;
    }
    if (world.freeUnits[cell] === free && world.lentUnits[cell] === lent) return;
    const at = { cell, free, lent, timeSec: world.queue.timeSec };
    assert(world.freeUnits[cell] === free, 'free units miscounted', { ...at, said: world.freeUnits[cell] });
    assert(world.lentUnits[cell] === lent, 'lent units miscounted', { ...at, said: world.lentUnits[cell] });
  });
}

/** Whoever lends keeps, at that moment, the cover that the hour asks for; unless it was directed, or people decided. */
function checkLending(world: World, before: Int32Array): void {
  const { plan, queue } = world;
  world.lentUnits.forEach((lent, cell) => {
    if (lent <= before[cell]!) return;
    const { keeps, left } = coverOf(world, cell);
    const directed = plan.unitsOfCell[cell]!.some(
      (unit) => world.unitRequest[unit]! >= 0 && world.requestDirection[world.unitRequest[unit]!] === 2,
    );
    const at = { cell, lent, was: before[cell], left, keeps, timeSec: queue.timeSec };
    const decided = world.offerAnswers.some((by, offer) => by === ANSWERS.people && cellOf(world, offer) === cell);
    const sent = world.decisions.some(({ kind, atSec }) => kind === 'divert' && atSec === queue.timeSec);
    assert(directed || decided || sent || left >= keeps, 'lent below its cover', at);
  });
}

const cellOf = (world: World, offer: number): number =>
  world.offerForce[offer]! * world.plan.capabilityCount + world.requestCapability[world.offerRequest[offer]!]!;

/** Whoever is away from those on duty came from those on duty. */
function checkDuty(world: World): void {
  const away = new Int32Array(world.onDutyAway.length);
  world.unitOnDuty.forEach((isOn, unit) => {
    if (isOn === 0) return;
    const isTaken = world.unitIncident[unit]! >= 0 || world.unitHome[unit]! >= 0;
    assert(isTaken, 'on duty away, and away for nobody', { unit });
    away[world.plan.unitForce[unit]! * world.plan.capabilityCount + world.plan.unitCapability[unit]!]!++;
  });
  away.forEach((units, cell) => {
    if (world.onDutyAway[cell] !== units) assert(false, 'units from duty miscounted', { cell, units });
  });
}

/** What donors are asked for is counted right, and every answer is within what was asked. */
function checkOffers(world: World): void {
  const ofRequest = new Int32Array(world.requestState.length);
  const ofCell = new Int32Array(world.askedUnits.length);
  const weighs = new Set<string>();
  world.offerState.forEach((state, offer) => {
    const [request, force] = [world.offerRequest[offer]!, world.offerForce[offer]!];
    const [wanted, given, asked] = [world.offerWanted[offer]!, world.offerGiven[offer]!, world.offerAsked[offer]!];
    const at = { offer, state, request, force, wanted, given, asked, timeSec: world.queue.timeSec };
    assert(asked > 0 && wanted >= 0 && given >= 0 && wanted + given <= asked, 'a strange offer', at);
    ofRequest[request]! += wanted;
    ofCell[force * world.plan.capabilityCount + world.requestCapability[request]!]! += wanted;
    if (state > OFFER.weighing) {
      assert(wanted === 0, 'answered and still asked', at);
      const nothing = state === OFFER.declined || state === OFFER.withdrawn;
      assert(nothing === (given === 0), 'an answer that says another thing than was given', at);
      return;
    }
    assert(world.requestState[request]! <= REQUEST.cancelled, 'asked for a request that is closed', at);
    assert(!weighs.has(`${request}/${force}`), 'a force weighs one request twice', at);
    weighs.add(`${request}/${force}`);
  });
  ofRequest.forEach((units, request) => {
    assert(world.requestAsked[request] === units, 'asked units of a request miscounted', { request, units });
  });
  ofCell.forEach((units, cell) => {
    if (world.askedUnits[cell] !== units) assert(false, 'asked units of a force miscounted', { cell, units });
  });
}

function checkIncidents(world: World): void {
  const { plan } = world;
  const committed = new Int32Array(world.committed.length);
  const away = new Int32Array(plan.incidents.length);
  world.unitIncident.forEach((incident, unit) => {
    if (incident < 0) return;
    if (world.unitState[unit] !== UNIT.recovering) away[incident]!++;
    committed[incident * plan.capabilityCount + plan.unitCapability[unit]!]! +=
      world.unitCommitted[unit]! * serialsIn(world, unit);
  });
  const { timeSec } = world.queue;
  committed.forEach((serials, cell) => {
    const units = Math.floor(serials / eachIn(world, cell % plan.capabilityCount));
    assert(world.committedSerials[cell] === serials, 'committed serials miscounted', { cell, serials, timeSec });
    assert(world.committed[cell] === units, 'committed units miscounted', { cell, units, timeSec });
    assert(world.demand[cell]! >= 0, 'a demand below nothing', { cell, timeSec });
  });
  away.forEach((units, incident) => {
    assert(world.incidentAway[incident] === units, 'units away miscounted', { incident, units, timeSec });
    const isClosed = world.incidentState[incident] === INCIDENT.closed;
    assert(!isClosed || units === 0, 'closed with units away', { incident, units, timeSec });
  });
}

function checkRequests(world: World): void {
  const ofRequest = new Int32Array(world.requestState.length);
  world.unitRequest.forEach((request, unit) => {
    // Who has turned round serves its request no more.
    if (request >= 0 && world.unitTurnedRound[unit] === 0) ofRequest[request]!++;
  });
  ofRequest.forEach((units, request) => {
    const outstanding = world.requestOutstanding[request]!;
    const allocated = world.requestAllocated[request]!;
    const arrived = world.requestArrived[request]!;
    const at = { request, outstanding, allocated, arrived, units, timeSec: world.queue.timeSec };
    assert(outstanding >= 0, 'a request lacks fewer than none', at);
    // Units that are home again have left their request, which still counts them as given.
    assert(units <= allocated, 'more units under a request than it was given', at);
    assert(arrived <= allocated, 'more arrived than were given', at);
    const state = world.requestState[request]!;
    const isFilled = state === REQUEST.filled || state === REQUEST.fulfilled;
    assert(!isFilled || outstanding === 0, 'called filled with units to find', at);
    assert(!isFilled || world.requestAsked[request] === 0, 'called filled before its donors have agreed', at);
  });
}

/** Who waits and who is handled, counted again from the requests: each in one place, in the order they came. */
function checkCentres(world: World): void {
  const { timeSec } = world.queue;
  const inHand = new Int32Array(world.centreState.length);
  const waiting: number[][] = Array.from(world.centreState, () => []);
  world.requestState.forEach((state, request) => {
    const centre = world.requestCentre[request]!;
    if (centre < 0) return;
    if (state === REQUEST.sourcing) inHand[centre]!++;
    if (state === REQUEST.queued) waiting[centre]!.push(request);
  });
  world.centreQueue.forEach((queue, centre) => {
    const at = { centre, queue, inHand: inHand[centre], timeSec };
    assert(world.centreInHand[centre] === inHand[centre], 'requests in hand miscounted', at);
    assert(inHand[centre]! <= world.plan.inputs.exercise.centres[centre]!.staff.value, 'more in hand than staff', at);
    const inOrder = waiting[centre]!.toSorted((x, y) => world.requestOrder[x]! - world.requestOrder[y]!);
    assert(queue.length === inOrder.length && queue.every((one, n) => one === inOrder[n]), 'a queue out of order', at);
  });
}

/** What is believed of a force is said of so many units of its own, and was said by it no later than now. */
function checkRegister(world: World): void {
  const { plan, believedFree, believedAtSec, unitBelievedFree, queue } = world;
  plan.unitsOfCell.forEach((units, cell) => {
    let counted = 0;
    for (const unit of units) counted += unitBelievedFree[unit]!;
    if (believedFree[cell] === counted && believedAtSec[cell]! <= queue.timeSec) return;
    const at = { cell, believed: believedFree[cell]!, counted, timeSec: queue.timeSec };
    assert(believedFree[cell] === counted, 'units believed to be free', at);
    assert(believedAtSec[cell]! <= queue.timeSec, 'told before it was said', at);
  });
}

/** Who works, waits, rests and is to be relieved: lists and counts against each unit's own state. */
function checkEffort(world: World): void {
  const { plan } = world;
  const { timeSec } = world.queue;
  const { sustaining } = plan.inputs.exercise.doctrine;
  const working = new Int32Array(world.atWork.length);
  const beds = new Int32Array(plan.incidents.length);
  const listed = (lists: readonly (readonly number[])[]): Set<number> => {
    const all = lists.flat();
    assert(new Set(all).size === all.length, 'a unit is listed twice', { timeSec });
    return new Set(all);
  };
  const [reserve, resting, due] = [listed(world.reserve), listed(world.resting), listed(world.due)];
  world.unitState.forEach((state, unit) => {
    const at = { unit, state: UNIT_STATES[state], timeSec };
    // Told to work or to go, a unit does so in the same second, later.
    const isTold = world.unitAtWork[unit] === 1;
    if (isTold)
      working[world.unitIncident[unit]! * plan.capabilityCount + plan.unitCapability[unit]!]! += serialsIn(world, unit);
    const leaves = world.unitLeavesReserve[unit] === 1;
    assert(!leaves || (state === UNIT.inReserve && !isTold), 'told to leave a reserve that it is not in', at);
    if (state === UNIT.inReserve) assert(reserve.has(unit) !== (isTold || leaves), 'in reserve, or told to work', at);
    else assert(!reserve.has(unit), 'in reserve and elsewhere', at);
    if (state !== UNIT.resting) assert(!resting.has(unit), 'resting and elsewhere', at);
    if (due.has(unit)) assert(state === UNIT.deployed && isTold, 'to be relieved of no work', at);
    if (due.has(unit)) assert(world.unitCommitted[unit] === 0, 'it counts, and so does its relief', at);
    if (state === UNIT.resting) {
      beds[world.unitIncident[unit]!]! += plan.units[unit]!.travelling;
      const isRested = world.unitRestedAtSec[unit]! <= timeSec;
      assert(isRested || !isTold, 'called from bed before it had its rest', at);
    }
    if (state === UNIT.available || state === UNIT.recovering || state === UNIT.resting) {
      assert(world.unitDutyEndSec[unit] === 0, 'on duty in bed or at home', at);
    }
    if (
      sustaining?.reliefs === 'byDutyClock' &&
      (state === UNIT.deployed || state === UNIT.idle || state === UNIT.inReserve)
    ) {
      const lastSec = world.unitDutyEndSec[unit]! + sustaining.overrunMin.value * 60;
      // One that arrives when its tour is already over goes to rest in this same second.
      const isNew = world.unitDeployedAtSec[unit] === timeSec || state !== UNIT.deployed;
      assert(timeSec <= lastSec || isNew, 'at work beyond what may be asked of anybody', at);
    }
  });
  working.forEach((serials, cell) => {
    const units = Math.floor(serials / eachIn(world, cell % plan.capabilityCount));
    assert(world.atWork[cell] === units, 'units at work miscounted', { cell, units, timeSec });
  });
  beds.forEach((officers, incident) => {
    assert(world.bedsTaken[incident] === officers, 'beds miscounted', { incident, officers, timeSec });
    const ofIncident = plan.inputs.exercise.scenario.incidents[incident]?.bedsOfficers;
    const most = (ofIncident ?? sustaining?.bedsOfficers)?.value ?? 0;
    assert(officers <= most, 'more officers in bed than there are beds', { incident, officers, most, timeSec });
  });
}
