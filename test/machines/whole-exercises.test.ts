// Whole exercises driven by XState's pure `transition()` in the place of the tables: the same trace, byte for byte.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lifecycles } from '../../src/core/sim/dispatch.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { begin, carryOutNext, end, simulate } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { firstDifference } from '../../src/core/trace/diff.ts';
import { encodeTrace } from '../../src/core/trace/encode.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { runs } from '../support/runs.ts';
import { shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { provideTo } from './beside-xstate.ts';
import { LIFECYCLES, type Lifecycle } from './three-machines.ts';

function drivenByXState({ machine, behaviour, table, states, enter }: Lifecycle): Lifecycles['unit'] {
  const xstate = provideTo<World>(machine, behaviour);
  return (world, entity, event) => {
    const next = xstate.step(table.states[states(world)[entity]!]!, table.events[event]!, world, entity, 0);
    enter(world, entity, table.states.indexOf(next));
  };
}

const XSTATE = Object.fromEntries(
  LIFECYCLES.map((lifecycle) => [lifecycle.name, drivenByXState(lifecycle)]),
) as unknown as Lifecycles;

function simulateByXState(plan: Plan, seed: string, replication: number, decisions: World['decisions']): Trace {
  const world = begin(plan, seed, replication, decisions);
  while (carryOutNext(world, XSTATE));
  return end(world, seed, replication);
}

test('random exercises', () => {
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const table = simulate(plan, seed, replication, decisions);
      const xstate = simulateByXState(plan, seed, replication, decisions);
      expect(firstDifference(xstate, table)).toBeNull();
      expect(Buffer.compare(encodeTrace(xstate), encodeTrace(table))).toBe(0);
    }),
    runs(60),
  );
});

test('a marauding attack, as shipped', () => {
  const plan = createPlan(shippedInputs('marauding-attack'));
  expect(firstDifference(simulateByXState(plan, 'muster', 0, []), simulate(plan, 'muster', 0, []))).toBeNull();
});
