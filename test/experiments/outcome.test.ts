// What a run comes to, against a slower second way of counting it, and over random worlds.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/core/experiments/outcome.ts';
import { unmetNeed } from '../../src/core/experiments/unmet.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import { runs } from '../support/runs.ts';
import { smallExercise } from '../support/small-exercise.ts';

test('need unmet is the area between demand and effective strength, as the timeline draws them', () => {
  let some = 0;
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { incidents, capabilityIds, exercise } = trace.header;
      const unmet = unmetNeed(trace);
      incidents.forEach((_, incident) => {
        capabilityIds.forEach((_, capability) => {
          const { timeSec, demand, effective } = supplySeries(trace, capability, incident);
          let unitSec = 0;
          for (let n = 0; n + 1 < timeSec.length; n++) {
            unitSec += Math.max(0, demand[n]! - effective[n]!) * (timeSec[n + 1]! - timeSec[n]!);
          }
          const officerHours = (unitSec / 3600) * exercise.capabilities[capability]!.travelling.value;
          expect(unmet[incident * capabilityIds.length + capability]!).toBeCloseTo(officerHours, 6);
          if (officerHours > 0) some++;
        });
      });
      const { parts, unmetOfficerHours } = outcomeOf(trace);
      expect(unmetOfficerHours).toBeCloseTo(
        parts.reduce((sum, part) => sum + part.unmetOfficerHours, 0),
        6,
      );
      expect(unmetOfficerHours).toBeCloseTo(
        unmet.reduce((sum, one) => sum + one, 0),
        4,
      );
    }),
    runs(60),
  );
  expect(some).toBeGreaterThan(20);
});
