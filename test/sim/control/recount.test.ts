// Intensity in random exercises, counted again from the trace: every step has its cause and comes when it is due, none
// is missing, all are within bounds; and every place that is lit is lit by its draw, with no draw passed over.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/kernel/random.ts';
import { TRIAL_SEC } from '../../../src/core/model/loss-of-control.ts';
import { PURPOSE } from '../../../src/core/sim/families.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT, INTENSITY_CAUSES } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { runs } from '../../support/runs.ts';
import { type SmallExercise, smallExercise } from '../../support/small-exercise.ts';
import { asTraced, readSlowly, type Step, stepsTold } from './slow-reading.ts';

interface Played {
  readonly trace: Trace;
  /** By incident, when nothing was demanded any more. */
  readonly overSec: (number | null)[];
}

function play({ plan, seed, replication, decisions }: SmallExercise): Played {
  const overSec: (number | null)[] = plan.incidents.map(() => null);
  const trace = simulate(plan, seed, replication, decisions, ({ incidentOver, queue }) => {
    incidentOver.forEach((over, n) => {
      if (over === 1) overSec[n] ??= queue.timeSec;
    });
  });
  return { trace, overSec };
}

/** Steps that fall in the second in which a phase begins or ends may come before or after it. */
const isUnclear = (steps: readonly Step[], phases: readonly { readonly sec: number }[]): boolean =>
  steps.some(({ sec }) => phases.some((phase) => phase.sec === sec && steps.at(-1)?.sec !== sec));

/** Worlds by the fifty, at least two fifties and at most thirty, until enough has been seen. */
function lookUntil(world: fc.IProperty<[SmallExercise]>, isEnough: () => boolean): void {
  for (let more = 0; more < 2 || (more < 30 && !isEnough()); more++) {
    const { seed = more, numRuns } = runs(50);
    fc.assert(world, { numRuns, seed: seed + more });
  }
}

test('every step of intensity comes when it is due, and no other', () => {
  const seen = { up: 0, down: 0, over: 0, unclear: 0 };
  const world = fc.property(smallExercise, (exercise) => {
    const { trace, overSec } = play(exercise);
    exercise.plan.control.forEach((rules, incident) => {
      const told = stepsTold(trace, incident);
      if (rules === null) {
        expect(told).toEqual([]);
        return;
      }
      const { phases, strength } = asTraced(trace, incident, overSec[incident]!);
      const expected = readSlowly(rules, phases, strength, trace.header.durationSec);
      if (isUnclear(expected, phases)) seen.unclear++;
      else expect(told).toEqual(expected);
      told.forEach(({ steps }, n) => {
        const before = told[n - 1]?.steps ?? 0;
        expect(steps).toBeGreaterThanOrEqual(0);
        expect(steps).toBeLessThanOrEqual(rules.mostSteps);
        if (steps > before) seen.up++;
        else seen.down++;
      });
      if (overSec[incident] !== null) expect(told.at(-1)?.steps ?? 0).toBe(0);
    });
    const { facts } = trace;
    for (let n = 0; n < facts.length; n++) {
      if (facts.kind[n] === FACT.intensityChanged && INTENSITY_CAUSES[facts.b[n]!] === 'over') seen.over++;
    }
  });
  lookUntil(world, () => seen.up > 100 && seen.down > 50 && seen.over > 20);
  expect(seen.up).toBeGreaterThan(100);
  expect(seen.down).toBeGreaterThan(50);
  expect(seen.over).toBeGreaterThan(20);
  expect(seen.unclear).toBeLessThan(10);
});

/** Steps at the end of a second. */
const stepsAt = (told: readonly Step[], sec: number): number => told.findLast((one) => one.sec <= sec)?.steps ?? 0;

test('a place is lit by its draw on the quarter hour, once, and is reported when it says', () => {
  let lit = 0;
  let missed = 0;
  const world = fc.property(smallExercise, (exercise) => {
    const { plan, seed, replication } = exercise;
    const { trace } = play(exercise);
    const random = createRandom(seed, replication);
    const litAt = new Map<number, { sec: number; by: number }>();
    const { facts, header } = trace;
    for (let n = 0; n < facts.length; n++) {
      const [kind, subject, sec] = [facts.kind[n], facts.subject[n]!, facts.timeSec[n]!];
      if (kind === FACT.incidentLit) {
        expect(litAt.has(subject)).toBe(false);
        litAt.set(subject, { sec, by: facts.a[n]! });
        lit++;
      }
      if (kind === FACT.incidentReported && plan.isChild[subject] === 1) {
        expect(sec).toBe(litAt.get(subject)!.sec + plan.incidents[subject]!.reportedSec);
      }
    }
    plan.isChild.forEach((isChild, child) => {
      if (isChild === 0) return;
      const parents = plan.control.flatMap((rules, n) => (rules?.children.includes(child) ? [{ rules, n }] : []));
      const told = new Map(parents.map(({ n }) => [n, stepsTold(trace, n)]));
      const found = litAt.get(child);
      for (
        let sec = TRIAL_SEC;
        sec <= Math.min(found?.sec ?? header.durationSec, header.durationSec);
        sec += TRIAL_SEC
      ) {
        const lucky = parents.filter(({ rules, n }) => {
          const steps = told.get(n)!;
          const isHigh = stepsAt(steps, sec) >= rules.spreadFromStep && stepsAt(steps, sec - 1) >= rules.spreadFromStep;
          const u = random.uniform(PURPOSE.spread, n * plan.incidents.length + child, sec / TRIAL_SEC);
          return isHigh && u < rules.chancePerTrial;
        });
        if (sec === found?.sec) expect(stepsAt(told.get(found.by)!, sec)).toBeGreaterThan(0);
        else expect(lucky).toEqual([]);
        if (sec === found?.sec && lucky.length === 0) missed++;
      }
    });
  });
  lookUntil(world, () => lit > 10);
  expect(lit).toBeGreaterThan(10);
  // Only where intensity came to its height in that very second.
  expect(missed).toBeLessThan(3);
});
