// The life of a unit, as a planner could check it. Whatever isn't in the ledger must change nothing: a unit on the road
// can't be stood down, and one at work can't be warned.

import { test } from 'vitest';
import { unitTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of a unit', () => {
  holdTo(
    unitTable,
    {
      'needed, with a place': { isStillNeeded: true, isNeededWithoutAPlace: false },
      'needed, without a place': { isNeededWithoutAPlace: true },
      'no longer needed': { isStillNeeded: false, isNeededWithoutAPlace: false },
      'a place is free': { hasAPlace: true },
      'works from its premises': { worksFromItsPremises: true },
      'has to travel': { worksFromItsPremises: false, waitsForConvoy: false, hasNoRoad: false },
      'waits for others': { worksFromItsPremises: false, waitsForConvoy: true },
      'no road is open': { worksFromItsPremises: false, waitsForConvoy: false, hasNoRoad: true },
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
    travelling   | ROADS_CHANGED |                 | travelling
    atRendezvous | BAY_FREE     |                  | atRendezvous
    atRendezvous | BOOK_IN      | needed, with a place    | deployed
    atRendezvous | BOOK_IN      | needed, without a place | idle
    atRendezvous | BOOK_IN      | no longer needed | released
    deployed     | RELEASE      |                  | released
    idle         | PUT_TO_WORK  | a place is free  | deployed
    idle         | RELEASE      |                  | released
    released     | SET_OFF_HOME | has to travel           | returning
    released     | SET_OFF_HOME | no road is open         | released
    released     | SET_OFF_HOME | works from its premises | recovering
    returning    | REACH_HOME   |                  | recovering
    returning    | ROADS_CHANGED |                 | returning
    recovering   | RECOVER      |                  | available
    available    | COMMIT_AT_HOME |                | committedAtHome
    committedAtHome | RESUME    |                  | available
    `,
  );
});
