// Why an incident is short: at any moment every unit lacking has a reason with a name, and they add up.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { createStateReader } from '../../../src/core/trace/state.ts';
import { LACK_REASONS, type LackReason, midShortfallSec, shortfallOf } from '../../../src/core/trace/why/shortfall.ts';
import { runs } from '../../support/runs.ts';
import { smallExercise } from '../../support/small-exercise.ts';

/** Places in the record, as shares of its length: moments when something has just happened. */
const moments = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 8,
  maxLength: 8,
});

test('every unit lacking anywhere, at any time, has a reason with a name', () => {
  const seen = new Set<LackReason>();
  fc.assert(
    fc.property(smallExercise, moments, ({ plan, seed, replication, decisions }, places) => {
      const trace = simulate(plan, seed, replication, decisions);
      const reader = createStateReader(trace);
      for (const place of places) {
        const state = reader.at(trace.facts.timeSec[Math.floor(place * trace.facts.length)]!);
        for (let cell = 0; cell < plan.incidents.length * plan.capabilityCount; cell++) {
          const [incident, capability] = [Math.floor(cell / plan.capabilityCount), cell % plan.capabilityCount];
          const { demanded, atWork, lacking, reasons } = shortfallOf(trace, state, incident, capability);
          expect(lacking).toBe(Math.max(0, demanded - atWork));
          expect(reasons.reduce((sum, { units }) => sum + units, 0)).toBe(lacking);
          for (const { reason, units } of reasons) {
            expect(units).toBeGreaterThan(0);
            seen.add(reason);
          }
        }
      }
      expect(seen).not.toContain('unnamed');
    }),
    runs(250),
  );
  expect([...seen].sort()).toEqual(LACK_REASONS.filter((reason) => reason !== 'unnamed').sort());
});

test('asked of an incident as a whole, it is told of a moment in which units are lacking; none if they never were', () => {
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const reader = createStateReader(trace);
      for (let cell = 0; cell < plan.incidents.length * plan.capabilityCount; cell++) {
        const [incident, capability] = [Math.floor(cell / plan.capabilityCount), cell % plan.capabilityCount];
        const sec = midShortfallSec(trace, incident, capability);
        if (sec !== null) expect(shortfallOf(trace, reader.at(sec), incident, capability).demanded).toBeGreaterThan(0);
      }
    }),
    runs(40),
  );
});
