// The life of a coordination centre, as a planner could check it: it handles requests only while it is open, and what it
// was before it failed is what it comes back to.

import { test } from 'vitest';
import { centreTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of a coordination centre', () => {
  holdTo(
    centreTable,
    {
      'someone waits': { isAnyoneWaiting: true },
      'nobody waits': { isAnyoneWaiting: false },
      'too many wait': { isQueueTooLong: true },
      'few enough wait': { isQueueTooLong: false },
      'its systems are impaired': { wasNeverCalled: false, wasNeverOpen: false, isImpaired: true },
      'all is well': { wasNeverCalled: false, wasNeverOpen: false, isImpaired: false },
      'never called': { wasNeverCalled: true },
      'called, but never open': { wasNeverCalled: false, wasNeverOpen: true },
    },
    `
    dormant    | CALL    |                          | activating
    dormant    | WORK    | someone waits            | activating
    dormant    | WORK    | nobody waits             | dormant
    dormant    | FAIL    |                          | failed
    activating | OPEN    | its systems are impaired | degraded
    activating | OPEN    | all is well              | operating
    activating | WORK    |                          | activating
    activating | FAIL    |                          | failed
    operating  | WORK    | too many wait            | overloaded
    operating  | WORK    | few enough wait          | operating
    operating  | FAIL    |                          | failed
    operating  | DEGRADE |                          | degraded
    overloaded | WORK    | too many wait            | overloaded
    overloaded | WORK    | few enough wait          | operating
    overloaded | FAIL    |                          | failed
    overloaded | DEGRADE |                          | degraded
    degraded   | WORK    |                          | degraded
    degraded   | RESTORE |                          | operating
    degraded   | FAIL    |                          | failed
    failed     | WORK    |                          | failed
    failed     | RESTORE | never called             | dormant
    failed     | RESTORE | called, but never open   | activating
    failed     | RESTORE | its systems are impaired | degraded
    failed     | RESTORE | all is well              | operating
    `,
  );
});
