// The life of a link, as a planner could check it.

import { test } from 'vitest';
import { linkTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of a link', () => {
  holdTo(
    linkTable,
    { 'something else still hits it': { isImpaired: true }, 'nothing does': { isImpaired: false } },
    `
    up       | FAIL    |                              | down
    up       | DEGRADE |                              | degraded
    degraded | FAIL    |                              | down
    degraded | RESTORE |                              | up
    down     | RESTORE | something else still hits it | degraded
    down     | RESTORE | nothing does                 | up
    `,
  );
});
