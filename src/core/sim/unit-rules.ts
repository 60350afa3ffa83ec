// What the unit machine's guards and actions do in the world: call-out, road, reception, release, rest.
// Durations are the doctrine's, drawn for this unit and this deployment.

import { drawSec } from '../base/quantiles.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import type { SourcedMinutes } from '../model/doctrine.ts';
import { UNIT_FACTS } from '../trace/facts.ts';
import { comeHome, isMadeUp } from './allocate.ts';
import { PART } from './convoy-state.ts';
import { joinConvoy, leaveConvoy, waitsForConvoy } from './convoys.ts';
import { takeReady } from './decisions/at-home.ts';
import { homeRestSec, reportForDuty, reportOffDuty } from './duty-clock.ts';
import { INCIDENT_EVENT, REQUEST_EVENT, UNIT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { reviewHome } from './home-review.ts';
import { driveHome, driveOut, rendezvousOf, takeAnotherWay, waitForRoad } from './journeys.ts';
import { meetingSec } from './meeting.ts';
import { backFromDuty, noticeOf } from './on-duty.ts';
import { roadBehaviour, watchForBreakdown } from './on-the-road.ts';
import { hasAPlace, leavePlace, takePlace } from './places.ts';
import type { PlannedRoute } from './plan.ts';
import { enterBay, joinReception, leaveReception } from './reception.ts';
import { hasWork, noteGoing } from './relief.ts';
import { hasNoRoad, isRemote } from './roads.ts';
import { sustainBehaviour } from './sustain-rules.ts';
import { after, demandCell, uncommit, type World, wantedUnits } from './world.ts';

const drawFor = (world: World, unit: number, purpose: number, minutes: SourcedMinutes): number =>
  drawSec(minutes, world.random.uniform(purpose, unit, world.unitOrdinal[unit]!));

function schedule(world: World, unit: number, delaySec: number, event: number): void {
  world.unitTimer[unit] = after(world, delaySec, PRIORITY.unit, FAMILY.unit, unit, event);
}

/** A unit that moves has a capability with a route: it was found along it. */
const routeOf = (world: World, unit: number): PlannedRoute => world.plan.routes[world.plan.unitCapability[unit]!]!;

const cellOf = (world: World, unit: number): number =>
  world.plan.unitForce[unit]! * world.plan.capabilityCount + world.plan.unitCapability[unit]!;

/** The unit is at home and may be found again. */
function free(world: World, unit: number): void {
  uncommit(world, unit);
  comeHome(world, unit);
  world.unitIncident[unit] = -1;
  world.unitRequest[unit] = -1;
  world.unitTier[unit] = -1;
  world.unitLeg[unit] = -1;
  world.unitTurnedRound[unit] = 0;
}

/** The unit will not come after all: its request waits for one fewer. */
function withdraw(world: World, unit: number): void {
  const request = world.unitRequest[unit]!;
  world.requestAllocated[request]!--;
  after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.ARRIVAL);
  comeOff(world, unit);
  world.forceUnitsAway[world.plan.unitForce[unit]!]!--;
  reportOffDuty(world, unit);
  free(world, unit);
}

/** One unit more has come to its incident, or is at work for it from home. */
function countArrival(world: World, unit: number): void {
  const request = world.unitRequest[unit]!;
  world.requestArrived[request]!++;
  after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.ARRIVAL);
}

/** One unit fewer is away for the incident; it may be able to close. */
function comeOff(world: World, unit: number): void {
  const incident = world.unitIncident[unit]!;
  world.incidentAway[incident]!--;
  after(world, 0, PRIORITY.measurement, FAMILY.incident, incident, INCIDENT_EVENT.REVIEW);
}

function isStillNeeded(world: World, unit: number): boolean {
  const wanted = wantedUnits(world, demandCell(world, unit));
  return world.unitCommitted[unit] === 1 && wanted > 0 && world.committed[demandCell(world, unit)]! <= wanted;
}

export const unitBehaviour: Behaviour<World> = {
  guards: {
    ...roadBehaviour.guards,
    ...sustainBehaviour.guards,
    isNeededWithoutAPlace: (world, unit) => isStillNeeded(world, unit) && !hasAPlace(world, unit),
    isNeededAtWork: (world, unit) => isStillNeeded(world, unit) && hasWork(world, demandCell(world, unit)),
    isStillNeeded,
    hasAPlace,
    worksFromItsPremises: isRemote,
    hasNoRoad,
    waitsForConvoy,
  },
  actions: {
    ...roadBehaviour.actions,
    ...sustainBehaviour.actions,
    callOut(world, unit) {
      world.convoys.part[unit] = PART.none;
      const route = routeOf(world, unit);
      const rung = route.tiers.find(({ tier }) => tier === world.unitTier[unit])!;
      const drawnSec = drawFor(world, unit, PURPOSE.notice, noticeOf(world, unit, rung.route.noticeMin));
      const isReady = !isMadeUp(world, unit) && takeReady(world, cellOf(world, unit));
      const noticeSec = isReady ? 0 : drawnSec + meetingSec(world, unit);
      const calloutSec = drawFor(world, unit, PURPOSE.callout, route.source.calloutMin);
      world.unitFormsAtSec[unit] = world.queue.timeSec + noticeSec;
      schedule(world, unit, Math.min(calloutSec, Math.floor(noticeSec / 2)), UNIT_EVENT.MUSTER);
    },
    gather(world, unit) {
      schedule(world, unit, world.unitFormsAtSec[unit]! - world.queue.timeSec, UNIT_EVENT.FORM);
      reportForDuty(world, unit, world.unitFormsAtSec[unit]!);
    },
    prepareToLeave(world, unit) {
      schedule(
        world,
        unit,
        drawFor(world, unit, PURPOSE.departure, routeOf(world, unit).source.departureMin),
        UNIT_EVENT.DEPART,
      );
    },
    takeTheRoad(world, unit) {
      // The luck of a deployment with its vehicles is drawn for its journey out.
      const isSentOn = rendezvousOf(world, unit) !== null;
      driveOut(world, unit);
      if (!isSentOn) watchForBreakdown(world, unit);
    },
    takeAnotherWay,
    waitForRoad,
    joinConvoy,
    takeUpWorkAtHome: countArrival,
    reportArrival(world, unit) {
      countArrival(world, unit);
      takePlace(world, unit);
      joinReception(world, unit);
    },
    enterBay,
    leaveReception,
    handOver(world, unit) {
      leavePlace(world, unit);
      uncommit(world, unit);
      noteGoing(world, unit);
      schedule(
        world,
        unit,
        drawFor(world, unit, PURPOSE.handover, routeOf(world, unit).source.handoverMin),
        UNIT_EVENT.SET_OFF_HOME,
      );
    },
    takeTheRoadHome: driveHome,
    reportHome(world, unit) {
      comeOff(world, unit);
      reportOffDuty(world, unit);
    },
    rest(world, unit) {
      const force = world.plan.unitForce[unit]!;
      world.forceUnitsAway[force]!--;
      world.forceUnitsResting[force]!++;
      reviewHome(world, force);
      const restSec = drawFor(world, unit, PURPOSE.recovery, routeOf(world, unit).source.recoveryMin);
      schedule(world, unit, homeRestSec(world, unit, restSec), UNIT_EVENT.RECOVER);
    },
    cancelCallOut(world, unit) {
      world.queue.cancel(world.unitTimer[unit]!);
      world.unitTimer[unit] = NO_EVENT;
      world.roads.waiting.delete(unit);
      leaveConvoy(world, unit);
    },
    becomeFree(world, unit) {
      world.forceUnitsResting[world.plan.unitForce[unit]!]!--;
      free(world, unit);
    },
    comeOffHomeIncident(world, unit) {
      const cell = cellOf(world, unit);
      world.unitHome[unit] = -1;
      world.homeCommitted[cell]!--;
      world.freeUnits[cell]!++;
      backFromDuty(world, cell, unit);
      reviewHome(world, world.plan.unitForce[unit]!);
    },
    giveUpAllocation(world, unit) {
      withdraw(world, unit);
      // It never left `available`, so no change of state says that it is free again.
      world.recorder.fact(world.queue.timeSec, UNIT_FACTS, unit, -1, -1, -1);
    },
    standDown: withdraw,
  },
};
