// The life of a unit, as a planner could check it. Whatever isn't in the ledger must change nothing: a unit on the road
// can't be stood down, and one at work can't be warned.

import { test } from 'vitest';
import { unitTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of a unit', () => {
  holdTo(
    unitTable,
    { 'still needed': { isStillNeeded: true }, 'no longer needed': { isStillNeeded: false } },
    `
    available    | WARN         |                  | warned
    available    | STAND_DOWN   |                  | available
    warned       | MUSTER       |                  | mustering
    warned       | STAND_DOWN   |                  | available
    mustering    | FORM         |                  | formed
    mustering    | STAND_DOWN   |                  | available
    formed       | DEPART       |                  | travelling
    formed       | STAND_DOWN   |                  | available
    travelling   | ARRIVE       |                  | atRendezvous
    atRendezvous | BOOK_IN      | still needed     | deployed
    atRendezvous | BOOK_IN      | no longer needed | released
    deployed     | RELEASE      |                  | released
    released     | SET_OFF_HOME |                  | returning
    returning    | REACH_HOME   |                  | recovering
    recovering   | RECOVER      |                  | available
    `,
  );
});
