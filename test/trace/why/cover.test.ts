// Why cover was breached: each breach is told, every unit that the force has is somewhere, and what the words say was left and
// to be kept differs by as much as the engine found lacking.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import { whyCover } from '../../../src/core/trace/why/cover.ts';
import { runs } from '../../support/runs.ts';
import { smallExercise } from '../../support/small-exercise.ts';

/** What a reader works out from the sentence that ends the count. */
function shortIn(because: readonly string[]): number {
  const text = because.join(' ');
  const [, left, keeps] = /That left (\d+), where (\d+) w/.exec(text) ?? [];
  if (left !== undefined) return Number(keeps) - Number(left);
  const [, undone, kept] = /everyday work (\d+) short, and none of the (\d+)/.exec(text)!;
  return Number(undone) + Number(kept);
}

test('each breach of a force is told, with where all its units were and what that left', () => {
  let told = 0;
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { facts, header } = trace;
      header.forceIds.forEach((_, force) => {
        const began = Array.from({ length: facts.length }, (_, n) => n).filter(
          (n) => facts.kind[n] === FACT.coverBreachBegan && facts.subject[n] === force,
        );
        const answers = whyCover(trace, force, plan.durationSec);
        expect(answers).toHaveLength(began.length);
        answers.forEach(({ rows, total, because }, n) => {
          const capability = facts.a[began[n]!]!;
          expect(total).toBe(plan.unitsOfCell[force * plan.capabilityCount + capability]!.length);
          expect(rows.reduce((sum, { units }) => sum + units, 0)).toBe(total);
          expect(shortIn(because)).toBe(facts.b[began[n]!]!);
          told++;
        });
      });
    }),
    runs(60),
  );
  expect(told).toBeGreaterThan(10);
});
