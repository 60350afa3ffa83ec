// A centre with one member of staff, and requests that reach it by chance alone: how long they wait is known in closed
// form (Pollaczek and Khinchine): λ E[S²] / 2 (1 − ρ). E[S] and E[S²] are worked out exactly from the five numbers.

import { expect, test } from 'vitest';
import type { Quantiles } from '../../../src/core/base/quantiles.ts';
import { meanOf } from '../../../src/core/base/quantiles.ts';
import { createRandom } from '../../../src/core/kernel/random.ts';
import type { CoordinationRules } from '../../../src/core/model/coordination.ts';
import type { ResolvedExercise } from '../../../src/core/model/exercise.ts';
import type { Scenario } from '../../../src/core/model/scenario.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { MADE_UP } from '../../support/quantities.ts';
import { shippedInputs } from '../../support/shipped.ts';

// Many days of middling length rather than one endless one, whose open requests the host would go through at every event.
const DAYS = 30;
const REQUESTS = 1_500;
/** Left out at the start of each day, when the queue is still shorter than it comes to be. */
const SETTLING = 250;
const SERVICE: Quantiles = { min: 0.5, p10: 1, p50: 2, p90: 5, max: 12 };

/** Of a uniform distribution over each of the four stretches: (a² + ab + b²) / 3. */
function secondMoment({ min, p10, p50, p90, max }: Quantiles): number {
  const stretch = (a: number, b: number): number => (a * a + a * b + b * b) / 3;
  return 0.1 * stretch(min, p10) + 0.4 * stretch(p10, p50) + 0.4 * stretch(p50, p90) + 0.1 * stretch(p90, max);
}

const fixed = (minutes: number) => ({ min: minutes, p10: minutes, p50: minutes, p90: minutes, max: minutes });

/** Arrivals of a Poisson process, in minutes, from the seed's own random numbers. */
function arrivalsMin(seed: string, day: number, perMin: number): number[] {
  const random = createRandom(seed, day);
  let now = 0;
  return Array.from({ length: REQUESTS }, (_, n) => {
    now += -Math.log(1 - random.uniform(200, 0, n)) / perMin;
    return now;
  });
}

/** Requests ahead of need, one at each time, to a regional centre with one member of staff; nobody holds anything. */
function oneServer(asked: readonly number[], day: number): Trace {
  const inputs = shippedInputs('large-disorder');
  const { exercise } = inputs;
  const incident = exercise.scenario.incidents[0]!;
  const [route] = exercise.doctrine.routes;
  const lastMin = asked.at(-1)!;
  const ample = fixed(lastMin + 1440);
  const scenario: Scenario = {
    ...exercise.scenario,
    durationHours: Math.ceil(lastMin / 60) + 12,
    activations: [],
    incidents: [{ ...incident, phases: [{ id: 'a', name: 'A', demand: [], durationMin: { ...ample, ...MADE_UP } }] }],
    plannedAid: asked.map((askedAfterMin, n) => ({
      id: `ask-${n}`,
      incident: incident.id,
      capability: route!.id,
      units: 1,
      askedAfterMin,
      ...MADE_UP,
    })),
  };
  const rules: CoordinationRules = {
    ...exercise.doctrine.coordination!,
    kinds: exercise.doctrine.coordination!.kinds.map((kind) => ({ ...kind, queueLimit: { value: 1e6, ...MADE_UP } })),
  };
  const regional = route!.tiers.find(({ id }) => id === 'regional')!;
  const above = { ...route!.tiers.find(({ id }) => id === 'national')!, activation: 'scheduled' } as const;
  const tier = { ...regional, decisionMin: { ...fixed(0), ...MADE_UP }, handlingMin: { ...SERVICE, ...MADE_UP } };
  const only: ResolvedExercise = {
    ...exercise,
    scenario,
    doctrine: {
      ...exercise.doctrine,
      coordination: rules,
      // Nobody is found, and the tier above never stands: every request leaves for good after one search.
      routes: [{ ...route!, tiers: [tier, above] }],
    },
    centres: exercise.centres.map((centre) => ({ ...centre, staff: { value: 1, ...MADE_UP } })),
    holdings: {},
  };
  return simulate(createPlan({ ...inputs, exercise: only }), 'queue', day, []);
}

/** Minutes from reaching the centre to being taken up, of every request. */
function waitsMin({ facts, requests }: Trace): number[] {
  const since = new Float64Array(requests.length).fill(Number.NaN);
  const waits: number[] = [];
  for (let n = 0; n < facts.length; n++) {
    const request = facts.subject[n]!;
    if (facts.kind[n] === FACT.requestReachedCentre) since[request] = facts.timeSec[n]!;
    if (facts.kind[n] === FACT.requestBeganSourcing) waits.push((facts.timeSec[n]! - since[request]!) / 60);
  }
  return waits;
}

/** Mean, and its standard error from batches long enough to be nearly independent of each other. */
function meanAndError(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const BATCHES = 40;
  const length = Math.floor(values.length / BATCHES);
  const average = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
  const means = Array.from({ length: BATCHES }, (_, n) => average(values.slice(n * length, (n + 1) * length)));
  const mean = average(means);
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (BATCHES - 1);
  return { mean, error: Math.sqrt(variance / BATCHES) };
}

test.each([0.3, 0.6, 0.8])('waiting at a load of %f is what Pollaczek and Khinchine say', (load) => {
  const perMin = load / meanOf(SERVICE);
  const expected = (perMin * secondMoment(SERVICE)) / (2 * (1 - load));
  const waits = Array.from({ length: DAYS }, (_, day) => {
    const ofDay = waitsMin(oneServer(arrivalsMin(`load ${load}`, day, perMin), day));
    expect(ofDay).toHaveLength(REQUESTS);
    return ofDay.slice(SETTLING);
  }).flat();
  const { mean, error } = meanAndError(waits);
  // Stated tolerance: three standard errors of the mean of 37,500, and the error itself is small.
  expect(error / expected).toBeLessThan(0.07);
  expect(Math.abs(mean - expected), `mean ${mean} min, expected ${expected}, error ${error}`).toBeLessThan(3 * error);
});
