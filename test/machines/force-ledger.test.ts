// How a force stands, as a planner could check it: it is what its cover at home, its units away and what is asked of it say,
// and it recovers only on the way back.

import { test } from 'vitest';
import { FORCE_STATES } from '../../src/core/model/states.ts';
import { forceTable } from '../../src/core/sim/events.ts';
import { holdTo } from './ledger.ts';

const NOT_STRAINED = { isBelowCover: false, isStretched: false, isAnyoneAway: false };

test('how a force stands', () => {
  const everywhere = (situation: string, to: string): string =>
    FORCE_STATES.map((from) => `${from} | REVIEW | ${situation} | ${to}`).join('\n');
  const afterwards = ['mobilised', 'stretched', 'belowMinimumCover', 'recovering'] as const;
  const onTheWayBack = (situation: string, to: string): string =>
    afterwards.map((from) => `${from} | REVIEW | ${situation} | ${to}`).join('\n');
  holdTo(
    forceTable,
    {
      'less at home than it is to keep': { isBelowCover: true },
      'nothing more to spare of what is away': { isBelowCover: false, isStretched: true },
      'units away, and some to spare': { isBelowCover: false, isStretched: false, isAnyoneAway: true },
      'everyone home, some resting': { ...NOT_STRAINED, isAnyoneResting: true },
      'everyone home and rested, something asked': { ...NOT_STRAINED, isAnyoneResting: false, isSomethingAsked: true },
      'everyone home and rested, nothing asked': { ...NOT_STRAINED, isAnyoneResting: false, isSomethingAsked: false },
      'nobody away, something asked': { ...NOT_STRAINED, isSomethingAsked: true },
      'nobody away, nothing asked': { ...NOT_STRAINED, isSomethingAsked: false },
    },
    `
    ${everywhere('less at home than it is to keep', 'belowMinimumCover')}
    ${everywhere('nothing more to spare of what is away', 'stretched')}
    ${everywhere('units away, and some to spare', 'mobilised')}
    ${onTheWayBack('everyone home, some resting', 'recovering')}
    ${onTheWayBack('everyone home and rested, something asked', 'heightened')}
    ${onTheWayBack('everyone home and rested, nothing asked', 'steady')}
    steady     | REVIEW | nobody away, something asked | heightened
    steady     | REVIEW | nobody away, nothing asked   | steady
    heightened | REVIEW | nobody away, something asked | heightened
    heightened | REVIEW | nobody away, nothing asked   | steady
    `,
  );
});
