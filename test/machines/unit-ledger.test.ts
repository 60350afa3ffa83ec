// The life of a unit, as a planner could check it. Whatever isn't in the ledger must change nothing: a unit on the road
// can't be stood down, one at work can't be warned, and one that rests can't be relieved.

import { test } from 'vitest';
import { unitTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of a unit', () => {
  holdTo(
    unitTable,
    {
      'somebody is short': { isNeededWithoutAPlace: false, isNeededAtWork: true },
      'nobody is short': { isNeededWithoutAPlace: false, isNeededAtWork: false, isStillNeeded: true },
      'needed, without a place': { isNeededWithoutAPlace: true },
      'no longer needed': { isNeededWithoutAPlace: false, isNeededAtWork: false, isStillNeeded: false },
      'a place is free': { hasAPlace: true },
      'works from its premises': { worksFromItsPremises: true },
      'has to travel': { worksFromItsPremises: false, waitsForConvoy: false, hasNoRoad: false },
      'waits for others': { worksFromItsPremises: false, waitsForConvoy: true },
      'no road is open': { worksFromItsPremises: false, waitsForConvoy: false, hasNoRoad: true },
      'it can still turn off': { isUnderWay: true },
      'it has broken down': { isBrokenDown: true },
      'no place is free': { hasAPlace: false },
      'far from home, and a bed': { mayRestNear: true },
      'home is near, or no bed': { mayRestNear: false },
    },
    `
    available    | WARN         |                  | warned
    available    | STAND_DOWN   |                  | available
    warned       | MUSTER       |                  | mustering
    warned       | STAND_DOWN   |                  | available
    mustering    | FORM         |                  | formed
    mustering    | STAND_DOWN   |                  | available
    formed       | DEPART       | has to travel           | travelling
    formed       | DEPART       | waits for others        | formed
    formed       | DEPART       | no road is open         | formed
    formed       | DEPART       | works from its premises | deployed
    formed       | STAND_DOWN   |                  | available
    travelling   | ARRIVE       |                  | atRendezvous
    travelling   | ROADS_CHANGED |                         | travelling
    travelling   | DIVERT       |                          | travelling
    travelling   | TURN_ROUND   | it can still turn off    | returning
    travelling   | BREAK_DOWN   | it can still turn off    | travelling
    travelling   | DRIVE_ON     | it has broken down       | travelling
    atRendezvous | BAY_FREE     |                          | atRendezvous
    atRendezvous | BOOK_IN      | needed, without a place  | idle
    atRendezvous | BOOK_IN      | somebody is short        | deployed
    atRendezvous | BOOK_IN      | nobody is short          | inReserve
    atRendezvous | BOOK_IN      | no longer needed         | released
    inReserve    | DEPLOY       |                          | deployed
    inReserve    | DIVERT       |                          | travelling
    inReserve    | DUTY_OVER    | far from home, and a bed | resting
    inReserve    | DUTY_OVER    | home is near, or no bed  | released
    inReserve    | RELEASE      |                          | released
    deployed     | TIRE         |                          | deployed
    deployed     | RELIEF_DUE   |                          | deployed
    deployed     | CHANGEOVER   |                          | deployed
    deployed     | RELIEVE      |                          | relieved
    deployed     | DUTY_OVER    | far from home, and a bed | resting
    deployed     | DUTY_OVER    | home is near, or no bed  | released
    deployed     | RELEASE      |                          | released
    idle         | PUT_TO_WORK  | a place is free          | deployed
    idle         | DUTY_OVER    | far from home, and a bed | resting
    idle         | DUTY_OVER    | home is near, or no bed  | released
    idle         | RELEASE      |                          | released
    relieved     | GO_OFF       | far from home, and a bed | resting
    relieved     | GO_OFF       | home is near, or no bed  | released
    relieved     | RELEASE      |                          | released
    resting      | RESTED       |                          | resting
    resting      | RESUME       | a place is free          | deployed
    resting      | RESUME       | no place is free         | idle
    resting      | RELEASE      |                          | released
    released     | SET_OFF_HOME | has to travel            | returning
    released     | SET_OFF_HOME | no road is open          | released
    released     | SET_OFF_HOME | works from its premises  | recovering
    returning    | REACH_HOME   |                  | recovering
    returning    | ROADS_CHANGED |                 | returning
    recovering   | RECOVER      |                  | available
    available    | COMMIT_AT_HOME |                | committedAtHome
    committedAtHome | RESUME    |                  | available
    `,
  );
});
