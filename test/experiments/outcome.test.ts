// What a run comes to, against a slower second way of counting it, and over random worlds.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/core/experiments/outcome.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import { runs } from '../support/runs.ts';
import { smallExercise } from '../support/small-exercise.ts';

test('need unmet is the area between demand and effective strength, as the timeline draws them', () => {
  let some = 0;
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { exercise } = trace.header;
      const { parts, unmetOfficerHours } = outcomeOf(trace);
      let sum = 0;
      for (const part of parts) {
        const { timeSec, demand, effective } = supplySeries(trace, part.capability, part.incident);
        let unitSec = 0;
        for (let n = 0; n + 1 < timeSec.length; n++) {
          unitSec += Math.max(0, demand[n]! - effective[n]!) * (timeSec[n + 1]! - timeSec[n]!);
        }
        const officerHours = (unitSec / 3600) * exercise.capabilities[part.capability]!.onTheLine.value;
        expect(part.unmetOfficerHours).toBeCloseTo(officerHours, 6);
        sum += officerHours;
        if (officerHours > 0) some++;
      }
      expect(unmetOfficerHours).toBeCloseTo(sum, 4);
    }),
    runs(60),
  );
  expect(some).toBeGreaterThan(20);
});
