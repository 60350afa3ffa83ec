// A donor's decision, as a planner could check it: it says yes, in part, or no, and only direction takes it further.

import { test } from 'vitest';
import { offerTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test("a donor's decision", () => {
  holdTo(
    offerTable,
    {
      'it is directed, and has units free': { isDirectedAndHasUnits: true },
      'its cover lets all go': { isDirectedAndHasUnits: false, canGiveAll: true },
      'its cover lets some go': { isDirectedAndHasUnits: false, canGiveAll: false, canGiveSome: true },
      'its cover lets none go': { isDirectedAndHasUnits: false, canGiveAll: false, canGiveSome: false },
    },
    `
    asked    | RECEIVE  |                                    | weighing
    weighing | ANSWER   | it is directed, and has units free | directed
    weighing | ANSWER   | its cover lets all go              | agreed
    weighing | ANSWER   | its cover lets some go             | agreedInPart
    weighing | ANSWER   | its cover lets none go             | declined
    asked    | WITHDRAW |                                    | withdrawn
    weighing | WITHDRAW |                                    | withdrawn
    `,
  );
});
