// The life of a request, as a planner could check it: it climbs only where a tier above is left, and is never filled by
// having nobody left to ask. What donors leave unanswered is neither found nor lacking; what they refuse is sought again.

import { test } from 'vitest';
import { requestTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

const SEARCHING = [
  'drafted',
  'submitted',
  'queued',
  'sourcing',
  'awaitingAnswers',
  'offeredInPart',
  'escalated',
  'unfilled',
];

/** As long as a request looks for units, the incident may come to want fewer. */
const whileSearching = SEARCHING.map(
  (state) => `
    ${state} | CUT   | nothing is wanted and nothing was found | cancelled
    ${state} | CUT   | all that is wanted was found            | filled
    ${state} | CLOSE |                                         | cancelled
    ${state} | ANSWER | all that is wanted was found           | filled
    ${state} | DIRECT |                                        | ${state === 'unfilled' ? 'queued' : state}`,
).join('');

test('the life of a request', () => {
  holdTo(
    requestTable,
    {
      'nothing is wanted and nothing was found': { isNothingWanted: true },
      'all that is wanted was found': { isNothingWanted: false, isAllFound: true },
      'donors left some to find': { isAllFound: false, isShort: true },
      'all can be found here': { findsAll: true },
      'some here, and there is a tier above': { findsAll: false, findsSomeAndMayClimb: true },
      'none here, and there is a tier above': { findsAll: false, findsSomeAndMayClimb: false, mayClimb: true },
      'this was the last tier': { findsAll: false, findsSomeAndMayClimb: false, mayClimb: false },
      'staff are free': { isStaffFree: true },
      'everyone has arrived': { hasEveryoneArrived: true },
    },
    `
    drafted       | SUBMIT     |                                      | submitted
    submitted     | RECEIVE    |                                      | queued
    queued        | TAKE_UP    | staff are free                       | sourcing
    queued        | RUNG_ROUND | all can be found here                | awaitingAnswers
    queued        | RUNG_ROUND | some here, and there is a tier above | offeredInPart
    queued        | RUNG_ROUND | none here, and there is a tier above | escalated
    queued        | RUNG_ROUND | this was the last tier               | unfilled
    sourcing      | INTERRUPT  |                                      | queued
    sourcing      | OFFERS_IN  | all can be found here                | awaitingAnswers
    awaitingAnswers | ANSWER   | donors left some to find             | queued
    sourcing      | OFFERS_IN  | some here, and there is a tier above | offeredInPart
    sourcing      | OFFERS_IN  | none here, and there is a tier above | escalated
    sourcing      | OFFERS_IN  | this was the last tier               | unfilled
    offeredInPart | TIER_READY |                                      | submitted
    escalated     | TIER_READY |                                      | submitted
    unfilled      | RETRY      |                                      | queued
    filled        | ARRIVAL    | everyone has arrived                 | fulfilled
    filled        | CLOSE      |                                      | closed
    fulfilled     | CLOSE      |                                      | closed
    ${whileSearching.trim()}
    `,
  );
});
