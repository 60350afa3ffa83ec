// What the unit machine's guards and actions do between arriving and going home: reserve, work, relief, rest near by.

import { at } from '../base/assert.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { FACT } from '../trace/facts.ts';
import {
  clockOf,
  hasDaysLeft,
  isFarFromHome,
  reportForDuty,
  secondsOf,
  setClock,
  stopClock,
  sustainingOf,
  watchTheClock,
} from './duty-clock.ts';
import { strike } from './effort.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { stopTiring, tire, tireAtWork } from './fatigue.ts';
import { leavePlace, recordIdle, takePlace } from './places.ts';
import { beginWork, endWork, joinTheDue, staff, tellToMatch } from './relief.ts';
import { isRemote } from './roads.ts';
import { countAtWork, countIdle } from './strength.ts';
import { after, demandCell, uncommit, type World } from './world.ts';

const officersOf = (world: World, unit: number): number => world.plan.units[unit]!.travelling;

/** Seconds of a figure of the block; 0 where there is none, when nothing leads here. */
const secondsFor = (world: World, figure: 'overlapMin' | 'overrunMin' | 'minimumRestMin'): number => {
  const sustaining = sustainingOf(world);
  return sustaining ? secondsOf(sustaining[figure]) : 0;
};

export const sustainBehaviour: Behaviour<World> = {
  guards: {
    mayRestNear(world, unit) {
      const sustaining = clockOf(world);
      const incident = world.unitIncident[unit]!;
      if (!sustaining || world.incidentOver[incident] === 1) return false;
      const { scenario } = world.plan.inputs.exercise;
      const all = at(scenario.incidents, incident).bedsOfficers ?? sustaining.bedsOfficers;
      const beds = all.value - world.bedsTaken[incident]!;
      return (
        officersOf(world, unit) <= beds &&
        isFarFromHome(world, unit, sustaining) &&
        hasDaysLeft(world, unit, sustaining)
      );
    },
  },
  actions: {
    waitInReserve(world, unit) {
      world.reserve[demandCell(world, unit)]!.push(unit);
      if (clockOf(world)) setClock(world, unit, world.unitDutyEndSec[unit]!, UNIT_EVENT.DUTY_OVER);
    },
    leaveReserve(world, unit) {
      strike(world.reserve[demandCell(world, unit)]!, unit);
      world.unitLeavesReserve[unit] = 0;
      stopClock(world, unit);
    },
    startWork(world, unit) {
      world.unitDeployedAtSec[unit] = world.queue.timeSec;
      // Who works from home stands beside nobody and needs no channel there.
      if (!isRemote(world, unit)) takePlace(world, unit);
      tire(world, unit);
      countAtWork(world, unit, 1);
      beginWork(world, unit);
      watchTheClock(world, unit);
      staff(world, demandCell(world, unit));
    },
    stopWork(world, unit) {
      countAtWork(world, unit, -1);
      stopTiring(world, unit);
      endWork(world, unit);
      stopClock(world, unit);
    },
    standIdle(world, unit) {
      endWork(world, unit);
      recordIdle(world, unit);
      at(world.idleUnits, world.unitIncident[unit]!).push(unit);
      countIdle(world, unit, 1);
      if (clockOf(world)) setClock(world, unit, world.unitDutyEndSec[unit]!, UNIT_EVENT.DUTY_OVER);
      staff(world, demandCell(world, unit));
    },
    stopIdling(world, unit) {
      strike(at(world.idleUnits, world.unitIncident[unit]!), unit);
      countIdle(world, unit, -1);
      stopClock(world, unit);
    },
    tire: tireAtWork,
    planRelief(world, unit) {
      const incident = world.unitIncident[unit]!;
      setClock(world, unit, world.unitChangeoverSec[unit]!, UNIT_EVENT.CHANGEOVER);
      // Once it is over, everyone goes home soon, and nobody is asked to come for that.
      if (world.incidentOver[incident] === 1) return;
      uncommit(world, unit);
      joinTheDue(world, unit);
      tellToMatch(world, incident);
    },
    awaitRelief(world, unit) {
      const lastSec = world.unitDutyEndSec[unit]! + secondsFor(world, 'overrunMin');
      setClock(world, unit, lastSec, UNIT_EVENT.DUTY_OVER);
      staff(world, demandCell(world, unit));
    },
    briefRelief(world, unit) {
      leavePlace(world, unit);
      uncommit(world, unit);
      const overlapSec = secondsFor(world, 'overlapMin');
      world.unitTimer[unit] = after(world, overlapSec, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.GO_OFF);
    },
    overrun(world, unit) {
      const overSec = Math.max(0, world.queue.timeSec - world.unitDutyEndSec[unit]!);
      world.recorder.fact(world.queue.timeSec, FACT.unitOverran, unit, world.unitIncident[unit]!, overSec, 0);
    },
    goToBed(world, unit) {
      const incident = world.unitIncident[unit]!;
      const cell = demandCell(world, unit);
      leavePlace(world, unit);
      uncommit(world, unit);
      world.unitDutyFromSec[unit] = 0;
      world.unitDutyEndSec[unit] = 0;
      world.bedsTaken[incident]! += officersOf(world, unit);
      world.unitRestedAtSec[unit] = world.queue.timeSec + secondsFor(world, 'minimumRestMin');
      world.resting[cell]!.push(unit);
      setClock(world, unit, world.unitRestedAtSec[unit]!, UNIT_EVENT.RESTED);
      tellToMatch(world, incident);
    },
    reportRested(world, unit) {
      tellToMatch(world, world.unitIncident[unit]!);
    },
    leaveBed(world, unit) {
      world.bedsTaken[world.unitIncident[unit]!]! -= officersOf(world, unit);
      strike(world.resting[demandCell(world, unit)]!, unit);
      stopClock(world, unit);
    },
    comeOnDuty(world, unit) {
      reportForDuty(world, unit, world.queue.timeSec);
    },
  },
};
