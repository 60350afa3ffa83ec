// How requests fared at centres, worked out on paper.

import { expect, test } from 'vitest';
import { measureCentres } from '../../src/core/trace/coordination.ts';
import { DURATION_SEC, handTrace } from './hand-trace.ts';

test('waits are counted from the queue to whatever ends them, also a second time, and up to the end', () => {
  const trace = handTrace({
    own: 1,
    others: 0,
    requests: [3, 2],
    rows: [
      [0, 'exerciseStarted'],
      [100, 'requestReachedCentre', 0, 0, 0],
      [100, 'requestQueued', 0, 0, 3, 0],
      [160, 'requestBeganSourcing', 0, 0, 3, 0],
      [200, 'centreFailed', 0, 0, 1],
      [200, 'requestQueued', 0, 0, 3, 0],
      [200, 'requestWentRound', 0, 0, 1],
      [900, 'requestEscalated', 0, 0, 3, 0],
      [5000, 'centreOpened', 0, 0, 0],
      [6000, 'centreOverloaded', 0, 3, 1],
      [DURATION_SEC - 650, 'requestReachedCentre', 1, 0, 0],
      [DURATION_SEC - 650, 'requestQueued', 1, 0, 2, 0],
    ],
  });
  const said = { centre: 0, reached: 2, longestWaitSec: 700, wentRound: 1, overloads: 1, failures: 1 };
  expect(measureCentres(trace)).toEqual([said]);
});

test('a centre that nothing happened to is left out', () => {
  expect(measureCentres(handTrace({ own: 1, others: 0, rows: [[0, 'exerciseStarted']] }))).toEqual([]);
});
