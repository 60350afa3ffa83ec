// Why an incident is short: at any moment every unit lacking has a reason with a name, and they add up.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CapabilityId } from '../../../src/core/model/dataset.ts';
import type { Decision } from '../../../src/core/model/decisions.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { createStateReader } from '../../../src/core/trace/state.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { LACK_REASONS, type LackReason, midShortfallSec, shortfallOf } from '../../../src/core/trace/why/shortfall.ts';
import { runs } from '../../support/runs.ts';
import { SHIPPED_SCENARIOS, shippedInputs } from '../../support/shipped.ts';
import { smallExercise } from '../../support/small-exercise.ts';

const seen = new Set<LackReason>();

/** Wherever units are lacking at the moment of a fact, and why. */
function checkAt(trace: Trace, facts: readonly number[]): void {
  const reader = createStateReader(trace);
  const { incidents, capabilityIds } = trace.header;
  for (const fact of facts) {
    const state = reader.at(trace.facts.timeSec[fact]!);
    incidents.forEach((_, incident) => {
      capabilityIds.forEach((_, capability) => {
        const { demanded, atWork, lacking, reasons } = shortfallOf(trace, state, incident, capability);
        expect(lacking).toBeCloseTo(Math.max(0, demanded - atWork), 5);
        expect(reasons.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(lacking, 5);
        for (const { reason, units } of reasons) {
          expect(units).toBeGreaterThan(0);
          seen.add(reason);
        }
      });
    });
  }
  expect(seen).not.toContain('unnamed');
}

/** Places in the record, as shares of its length: moments when something has just happened. */
const moments = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 8,
  maxLength: 8,
});

const atMoments = fc.property(smallExercise, moments, ({ plan, seed, replication, decisions }, places) => {
  const trace = simulate(plan, seed, replication, decisions);
  checkAt(
    trace,
    places.map((place) => Math.floor(place * trace.facts.length)),
  );
});

test('every unit lacking anywhere, at any time, has a reason with a name', () => {
  fc.assert(atMoments, runs(250));
});

test('what people decided is told: units let go and not asked for again, and requests left to them', () => {
  const plan = createPlan(shippedInputs('large-disorder'));
  const capability = plan.inputs.exercise.capabilities.findIndex(({ id }) => id === 'publicOrder');
  const reasonsAt = (decision: Decision, sec: number): readonly LackReason[] => {
    const trace = simulate(plan, 'muster', 0, [decision]);
    checkAt(trace, [Math.floor(trace.facts.length / 2)]);
    return shortfallOf(trace, createStateReader(trace).at(sec), 0, capability).reasons.map(({ reason }) => reason);
  };
  const order = { incident: 'disorder', capability: 'publicOrder' as CapabilityId };
  const release: Decision = { ...order, atSec: 36_000, kind: 'release', units: 90 };
  expect(reasonsAt(release, release.atSec - 1)).not.toContain('letGo');
  expect(reasonsAt(release, release.atSec + 600)).toContain('letGo');
  const takeOver: Decision = { atSec: 0, kind: 'takeOver', what: { of: 'requests', incident: 'disorder' } };
  expect(reasonsAt(takeOver, 6 * 3600)).toEqual(['leftToPeople']);
  seen.add('letGo').add('leftToPeople');
});

test('so it is in the exercises that ship, moment by moment; every reason has been seen by now', () => {
  for (const id of SHIPPED_SCENARIOS) {
    const trace = simulate(createPlan(shippedInputs(id)), 'muster', 0, []);
    const every = Array.from({ length: 150 }, (_, n) => Math.floor((n * trace.facts.length) / 150));
    checkAt(trace, every);
  }
  // Rare reasons are looked for in a few worlds at a time, until all have been seen.
  for (let more = 1; more < 30 && seen.size < LACK_REASONS.length - 1; more++) {
    const { seed = more, numRuns } = runs(50);
    fc.assert(atMoments, { numRuns, seed: seed + more });
  }
  expect([...seen].sort()).toEqual(LACK_REASONS.filter((reason) => reason !== 'unnamed').sort());
});

test('asked of an incident as a whole, it is told of a moment in which units are wanted; of none if none ever lacked', () => {
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
