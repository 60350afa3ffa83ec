// What the engine, run here over the same seeds, answers to "how soon?": to be found word for word on the screen.

import { amount, coarseDuration } from '../../../src/app/panels/format.ts';
import { at } from '../../../src/core/base/assert.ts';
import { howSoon, scenarioOf } from '../../../src/core/experiments/how-soon.ts';
import type { CapabilityId } from '../../../src/core/model/dataset.ts';
import { inputsFor } from '../../../src/core/sim/inputs.ts';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { library, router } from '../../support/shipped.ts';

export interface Engines {
  readonly asks: {
    readonly units: number;
    readonly force: string;
    readonly place: string;
    readonly start: string;
    readonly hours: number;
  };
}

const SEEDS = Array.from({ length: 100 }, (_, n) => `${n + 1}`);

/** The part of the sentence with the figure and its range. */
export function engineSays({ units, force, place, start, hours }: Engines['asks']): string {
  const scenario = scenarioOf({
    capability: 'publicOrder' as CapabilityId,
    units,
    host: library.forces.find(({ name }) => name === force)!,
    place: library.musterPoints.find(({ name }) => name === place)!,
    start,
    hours,
    doctrine: 'present-practice',
    edition: at(library.editions, library.editions.length - 1).id,
  });
  const inputs = inputsFor(scenario, library, router);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
  const asking = howSoon(createPlan(inputs.value), SEEDS);
  let next = asking.next();
  while (!next.done) next = asking.next();
  const { counts, curve } = next.value;
  const all = at(counts, counts.length - 1);
  if (all.sec === null || all.reached < 0.5) {
    const { low, middle, high } = at(curve, curve.length - 1);
    return `${amount(middle)} would be there by then, between ${amount(low)} and ${amount(high)} in half of the runs`;
  }
  const [median, p25, p75] = [all.sec.median, all.sec.p25, all.sec.p75].map(coarseDuration);
  return `${median}, between ${p25} and ${p75} in half of those runs`;
}
