// The life of an incident's link with a partner, as a planner could check it.

import { test } from 'vitest';
import { partnerTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

test('the life of a link with a partner', () => {
  holdTo(
    partnerTable,
    {
      'it may be asked, and a call gets through': { canBeAsked: true },
      'it may not, or none gets through': { canBeAsked: false },
      'a call gets through': { isInReach: true, isOutOfReach: false },
      'none gets through': { isInReach: false, isOutOfReach: true },
    },
    `
    unneeded | NEED    |                                          | deciding
    deciding | DECIDED | it may be asked, and a call gets through | calling
    deciding | DECIDED | it may not, or none gets through         | waiting
    deciding | END     |                                          | stoodDown
    calling  | TOLD    |                                          | joining
    calling  | END     |                                          | stoodDown
    waiting  | REVIEW  | it may be asked, and a call gets through | calling
    waiting  | END     |                                          | stoodDown
    joining  | JOINED  | a call gets through                      | linked
    joining  | JOINED  | none gets through                        | cutOff
    joining  | END     |                                          | stoodDown
    linked   | REVIEW  | none gets through                        | cutOff
    linked   | END     |                                          | stoodDown
    cutOff   | REVIEW  | a call gets through                      | linked
    cutOff   | END     |                                          | stoodDown
    `,
  );
});
