// The life of one deployable unit, from its own muster point to an incident and back.
//
// Events and who sends them: WARN the donor force, once it has agreed; MUSTER, FORM, DEPART, BOOK_IN, SET_OFF_HOME and
// RECOVER the clock, after the doctrine's durations; ARRIVE and REACH_HOME the road; STAND_DOWN and RELEASE the host,
// when the demand has gone. Stands for SPR §4.2 (mobilise at short notice) and §6.4 (across boundaries); the standard is
// about the stretch from warned to formed.

import { setup } from 'xstate';
import { actionsNamed, guardsNamed } from './named.ts';

type UnitEvent = {
  type:
    | 'WARN'
    | 'MUSTER'
    | 'FORM'
    | 'DEPART'
    | 'ARRIVE'
    | 'BOOK_IN'
    | 'STAND_DOWN'
    | 'RELEASE'
    | 'SET_OFF_HOME'
    | 'REACH_HOME'
    | 'RECOVER';
};

const standDown = { target: 'available', actions: ['cancelCallOut', 'standDown'] } as const;

export const unitMachine = setup({
  types: { events: {} as UnitEvent },
  guards: guardsNamed('isStillNeeded'),
  actions: actionsNamed(
    'callOut',
    'gather',
    'prepareToLeave',
    'takeTheRoad',
    'reportArrival',
    'startWork',
    'handOver',
    'takeTheRoadHome',
    'reportHome',
    'rest',
    'cancelCallOut',
    'becomeFree',
    'giveUpAllocation',
    'standDown',
  ),
}).createMachine({
  id: 'unit',
  initial: 'atHome',
  states: {
    atHome: {
      initial: 'available',
      states: {
        available: {
          on: { WARN: { target: 'warned' }, STAND_DOWN: { actions: ['cancelCallOut', 'giveUpAllocation'] } },
        },
        warned: { entry: 'callOut', on: { MUSTER: 'mustering', STAND_DOWN: standDown } },
        mustering: { entry: 'gather', on: { FORM: 'formed', STAND_DOWN: standDown } },
        formed: { entry: 'prepareToLeave', on: { DEPART: '#unit.onTheWay.travelling', STAND_DOWN: standDown } },
      },
    },
    onTheWay: {
      initial: 'travelling',
      states: {
        travelling: { entry: 'takeTheRoad', on: { ARRIVE: 'atRendezvous' } },
        atRendezvous: {
          entry: 'reportArrival',
          on: {
            BOOK_IN: [
              { guard: 'isStillNeeded', target: '#unit.atWork.deployed' },
              { target: '#unit.goingHome.released' },
            ],
          },
        },
      },
    },
    atWork: {
      initial: 'deployed',
      states: { deployed: { entry: 'startWork', on: { RELEASE: '#unit.goingHome.released' } } },
    },
    goingHome: {
      initial: 'released',
      states: {
        released: { entry: 'handOver', on: { SET_OFF_HOME: 'returning' } },
        returning: { entry: 'takeTheRoadHome', on: { REACH_HOME: 'recovering' } },
        recovering: {
          entry: ['reportHome', 'rest'],
          on: { RECOVER: { target: '#unit.atHome.available', actions: 'becomeFree' } },
        },
      },
    },
  },
});
