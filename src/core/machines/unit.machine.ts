// The life of one deployable unit, from its own muster point to an incident and back.
//
// Events and who sends them: WARN the donor force, once it has agreed; MUSTER, FORM, DEPART, BOOK_IN, SET_OFF_HOME and
// RECOVER the clock, after the doctrine's durations; ARRIVE and REACH_HOME the road, and ROADS_CHANGED, when one is shut,
// slowed or opened (who finds none open waits, and hears DEPART or SET_OFF_HOME again when one is; so does, in a doctrine
// with convoys, who waits for the others); STAND_DOWN and RELEASE the host, when the demand has gone, and on the road
// TURN_ROUND, or DIVERT where another incident lacks it, as people also send a reserve on; BREAK_DOWN and DRIVE_ON its vehicles (the doctrine's `movement`);
// BAY_FREE whoever leaves reception; PUT_TO_WORK whoever leaves the incident, to those who found no place there;
// COMMIT_AT_HOME and RESUME its own force, when an incident at home takes it and is over.
// TIRE, RELIEF_DUE, CHANGEOVER, DUTY_OVER, GO_OFF and RESTED the duty clock; DEPLOY, RELIEVE and RESUME the
// host, when it puts one unit in the place of another. Stands for SPR §4.2 (mobilise at short notice), §2.3 (for as long
// as it takes), §6.4 (across boundaries), §5.1 and §5.3 (who can't work beside the host is kept apart or idle) and for the
// doctrine's `sustaining`; the mobilisation standard is about the stretch from warned to formed. Who works from its own
// premises goes from formed to work and from work to rest without a road (§4.1: help may be given from a distance).

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type UnitEvent = {
  type:
    | 'WARN'
    | 'MUSTER'
    | 'FORM'
    | 'DEPART'
    | 'ARRIVE'
    | 'ROADS_CHANGED'
    | 'DIVERT'
    | 'TURN_ROUND'
    | 'BREAK_DOWN'
    | 'DRIVE_ON'
    | 'BAY_FREE'
    | 'BOOK_IN'
    | 'PUT_TO_WORK'
    | 'STAND_DOWN'
    | 'RELEASE'
    | 'DEPLOY'
    | 'TIRE'
    | 'RELIEF_DUE'
    | 'CHANGEOVER'
    | 'RELIEVE'
    | 'GO_OFF'
    | 'DUTY_OVER'
    | 'RESTED'
    | 'RESUME'
    | 'SET_OFF_HOME'
    | 'REACH_HOME'
    | 'RECOVER'
    | 'COMMIT_AT_HOME';
};

/** Off duty: to a bed near the incident, or home. */
const offDuty = [
  { guard: 'mayRestNear', target: '#unit.offDuty.resting' },
  { target: '#unit.goingHome.released' },
] as const;
const offDutyLate = [
  { guard: 'mayRestNear', target: '#unit.offDuty.resting', actions: 'overrun' },
  { target: '#unit.goingHome.released', actions: 'overrun' },
] as const;
const release = '#unit.goingHome.released';

const standDown = { target: 'available', actions: ['cancelCallOut', 'standDown'] } as const;

export const unitMachine = setup({
  types: { events: {} as UnitEvent },
  guards: guardsNamed(
    'isNeededWithoutAPlace',
    'isStillNeeded',
    'hasAPlace',
    'worksFromItsPremises',
    'hasNoRoad',
    'waitsForConvoy',
    'isNeededAtWork',
    'mayRestNear',
    'isUnderWay',
    'isBrokenDown',
  ),
  actions: actionsNamed(
    'callOut',
    'gather',
    'prepareToLeave',
    'takeTheRoad',
    'takeAnotherWay',
    'waitForRoad',
    'joinConvoy',
    'divert',
    'turnRound',
    'breakDown',
    'driveOn',
    'takeUpWorkAtHome',
    'reportArrival',
    'enterBay',
    'leaveReception',
    'waitInReserve',
    'leaveReserve',
    'startWork',
    'stopWork',
    'standIdle',
    'stopIdling',
    'tire',
    'planRelief',
    'awaitRelief',
    'briefRelief',
    'overrun',
    'goToBed',
    'reportRested',
    'leaveBed',
    'comeOnDuty',
    'handOver',
    'takeTheRoadHome',
    'reportHome',
    'rest',
    'cancelCallOut',
    'becomeFree',
    'giveUpAllocation',
    'standDown',
    'comeOffHomeIncident',
  ),
}).createMachine({
  id: 'unit',
  initial: 'atHome',
  states: {
    atHome: {
      initial: 'available',
      states: {
        available: {
          on: {
            WARN: { target: 'warned' },
            STAND_DOWN: { actions: ['cancelCallOut', 'giveUpAllocation'] },
            COMMIT_AT_HOME: 'committedAtHome',
          },
        },
        warned: { entry: 'callOut', on: { MUSTER: 'mustering', STAND_DOWN: standDown } },
        mustering: { entry: 'gather', on: { FORM: 'formed', STAND_DOWN: standDown } },
        formed: {
          entry: 'prepareToLeave',
          on: {
            DEPART: [
              { guard: 'worksFromItsPremises', target: '#unit.atWork.deployed', actions: 'takeUpWorkAtHome' },
              { guard: 'waitsForConvoy', actions: 'joinConvoy' },
              { guard: 'hasNoRoad', actions: 'waitForRoad' },
              { target: '#unit.onTheWay.travelling' },
            ],
            STAND_DOWN: standDown,
          },
        },
        committedAtHome: { on: { RESUME: { target: 'available', actions: 'comeOffHomeIncident' } } },
      },
    },
    onTheWay: {
      initial: 'travelling',
      states: {
        travelling: {
          entry: 'takeTheRoad',
          on: {
            ARRIVE: 'atRendezvous',
            ROADS_CHANGED: { actions: 'takeAnotherWay' },
            DIVERT: { actions: 'divert' },
            TURN_ROUND: { guard: 'isUnderWay', target: '#unit.goingHome.returning', actions: 'turnRound' },
            BREAK_DOWN: { guard: 'isUnderWay', actions: 'breakDown' },
            DRIVE_ON: { guard: 'isBrokenDown', actions: 'driveOn' },
          },
        },
        atRendezvous: {
          entry: 'reportArrival',
          exit: 'leaveReception',
          on: {
            BAY_FREE: { actions: 'enterBay' },
            BOOK_IN: [
              { guard: 'isNeededWithoutAPlace', target: '#unit.atWork.idle' },
              { guard: 'isNeededAtWork', target: '#unit.atWork.deployed' },
              { guard: 'isStillNeeded', target: 'inReserve' },
              { target: release },
            ],
          },
        },
        inReserve: {
          entry: 'waitInReserve',
          exit: 'leaveReserve',
          on: {
            DEPLOY: '#unit.atWork.deployed',
            DIVERT: { target: 'travelling', actions: 'divert' },
            DUTY_OVER: offDuty,
            RELEASE: release,
          },
        },
      },
    },
    atWork: {
      initial: 'deployed',
      states: {
        deployed: {
          entry: 'startWork',
          exit: 'stopWork',
          on: {
            TIRE: { actions: 'tire' },
            RELIEF_DUE: { actions: 'planRelief' },
            CHANGEOVER: { actions: 'awaitRelief' },
            RELIEVE: 'relieved',
            DUTY_OVER: offDutyLate,
            RELEASE: release,
          },
        },
        idle: {
          entry: 'standIdle',
          exit: 'stopIdling',
          on: { PUT_TO_WORK: { guard: 'hasAPlace', target: 'deployed' }, DUTY_OVER: offDuty, RELEASE: release },
        },
        relieved: { entry: 'briefRelief', on: { GO_OFF: offDuty, RELEASE: release } },
      },
    },
    offDuty: {
      initial: 'resting',
      states: {
        resting: {
          entry: 'goToBed',
          exit: 'leaveBed',
          on: {
            RESTED: { actions: 'reportRested' },
            RESUME: [
              { guard: 'hasAPlace', target: '#unit.atWork.deployed', actions: 'comeOnDuty' },
              { target: '#unit.atWork.idle', actions: 'comeOnDuty' },
            ],
            RELEASE: release,
          },
        },
      },
    },
    goingHome: {
      initial: 'released',
      states: {
        released: {
          entry: 'handOver',
          on: {
            SET_OFF_HOME: [
              { guard: 'worksFromItsPremises', target: 'recovering' },
              { guard: 'hasNoRoad', actions: 'waitForRoad' },
              { target: 'returning', actions: 'takeTheRoadHome' },
            ],
          },
        },
        returning: {
          on: { REACH_HOME: 'recovering', ROADS_CHANGED: { actions: 'takeAnotherWay' } },
        },
        recovering: {
          entry: ['reportHome', 'rest'],
          on: { RECOVER: { target: '#unit.atHome.available', actions: 'becomeFree' } },
        },
      },
    },
  },
});
