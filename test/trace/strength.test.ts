// What working together left of the units that came, worked out on paper: two units of the host and two of another force.

import { expect, test } from 'vitest';
import { supplySeries } from '../../src/core/trace/series.ts';
import { measureStrength } from '../../src/core/trace/strength.ts';
import { DURATION_SEC, HOUR, handTrace } from './hand-trace.ts';

const trace = handTrace({
  own: 2,
  others: 2,
  rows: [
    [0, 'unitDeployed', 0, 0, -1, 0],
    [0, 'unitDeployed', 1, 0, -1, 0],
    [2 * HOUR, 'unitEnteredReception', 2, 0, 300, 1200],
    [2 * HOUR, 'unitEnteredReception', 3, 0, 600, 0],
    // One of them bridged, worth 0.9; the other left idle.
    [3 * HOUR, 'unitDeployed', 2, 0, -1, 0],
    [3 * HOUR, 'effectiveStrengthChanged', 0, 0, 2900, 3000],
    [4 * HOUR, 'unitFoundNoPlace', 3, 0, 0, 0],
    [4 * HOUR, 'unitLeftIdle', 3, 0, -1, 0],
    [4 * HOUR, 'effectiveStrengthChanged', 0, 0, 2900, 4000],
    [8 * HOUR, 'unitReleased', 2, 0, -1, 0],
    [8 * HOUR, 'unitReleased', 3, 0, -1, 0],
    [8 * HOUR, 'effectiveStrengthChanged', 0, 0, 2000, 2000],
  ],
});

test('nominal counts idle units, effective what all are worth; neither counts units that have left', () => {
  const { timeSec, nominal, effective, externalDeployed } = supplySeries(trace, 0, 0);
  expect(timeSec).toEqual([0, 3 * HOUR, 4 * HOUR, 8 * HOUR, DURATION_SEC]);
  expect(nominal).toEqual([2, 3, 4, 2, 2]);
  expect(effective).toEqual([2, 2.9, 2.9, 2, 2]);
  expect(externalDeployed).toEqual([0, 1, 1, 0, 0]);
});

test('unit-hours, times idle and minutes lost', () => {
  // Nominal 2 × 3 + 3 × 1 + 4 × 4 + 2 × 4; effective 2 × 3 + 2.9 × 5 + 2 × 4.
  const { effectiveUnitHours, ...rest } = measureStrength(trace, [0]);
  expect(rest).toEqual({ nominalUnitHours: 33, leftIdle: 1, waitedMin: 15, bridgedMin: 20 });
  expect(effectiveUnitHours).toBeCloseTo(28.5, 9);
});
