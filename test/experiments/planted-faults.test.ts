// The proof of worth: in worlds where nothing else is wrong one fault is planted, and closing exactly that ranks first. The shortage
// that a fault causes could be made good by more units at home as well: that is a tie, and told as one.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRouter } from '../../src/cli/load.ts';
import { type Worth, worthOfGaps } from '../../src/core/experiments/worth.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../../src/core/scoring/gaps/types.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { runs } from '../support/runs.ts';
import { library } from '../support/shipped.ts';
import {
  FAULTS,
  type Fault,
  planted,
  type SoundWorld,
  scenarioOf,
  soundness,
  soundWorld,
} from '../support/sound-world.ts';

const router = loadRouter();
const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** Of few worlds one may be missed for every ten; of many, one for every twenty. */
const enough = (worlds: number): number => (worlds < 100 ? 0.9 : 0.95);

function measure(world: SoundWorld, fault: Fault | null): { gaps: readonly Gap[]; worth: Worth } {
  const { settings, scenario } = fault === null ? { settings: [], scenario: {} } : planted(fault, world);
  const whole = { ...scenarioOf(world), ...scenario };
  const layOut = (more: readonly Setting[]) => inputsFor(whole, library, router, [...soundness, ...settings, ...more]);
  const inputs = layOut([]);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems.slice(0, 3)));
  const trace = simulate(createPlan(inputs.value), 'found', 0, []);
  const gaps = findGaps(readTrace(trace), library.scoring);
  const search = { header: trace.header, seeds: SEEDS, decisions: [], rules: library.scoring, layOut };
  const reruns = worthOfGaps(gaps, search);
  let next = reruns.next();
  while (!next.done) next = reruns.next();
  return { gaps, worth: next.value };
}

const worlds = fc.sample(soundWorld, runs(20));

test('without a fault nothing goes short', () => {
  for (const world of worlds.slice(0, 5)) expect(measure(world, null).worth.unmetOfficerHours).toBeLessThan(100);
});

test('the fault that was planted ranks first', () => {
  const missed = worlds.flatMap((world, n) => {
    const fault = FAULTS[n % FAULTS.length]!;
    const { gaps, worth } = measure(world, fault);
    const best = worth.gaps.filter(({ rank, unmetOfficerHours }) => rank === 1 && unmetOfficerHours.low > 0);
    const found = best.some(({ gap }) => gaps.find(({ id }) => id === gap)?.kind === fault);
    const said = worth.gaps.map((one) => `${one.rank} ${one.gap} ${Math.round(one.unmetOfficerHours.mean)}`);
    return found
      ? []
      : [`${fault} in ${JSON.stringify(world)}: ${Math.round(worth.unmetOfficerHours)} unmet; ${said.join(', ')}`];
  });
  expect(missed.slice(Math.floor(worlds.length * (1 - enough(worlds.length))))).toEqual([]);
});
