// The workload of the lifecycle bench: what happened to every unit, incident and request of a whole exercise as shipped,
// with the answers that guards gave. Both contenders go through it again with guards that give the same answers and
// actions that only count.

import { assert } from '../../src/core/base/assert.ts';
import { type Behaviour, type BoundMachine, bind, NOTHING, step } from '../../src/core/machines/bound.ts';
import type { MachineTable } from '../../src/core/machines/compile.ts';
import type { Lifecycles } from '../../src/core/sim/dispatch.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { begin, carryOutNext } from '../../src/core/sim/simulate.ts';
import type { World } from '../../src/core/sim/world.ts';
import { LIFECYCLES, type Lifecycle } from '../machines/three-machines.ts';
import { shippedInputs } from '../support/shipped.ts';

/** One event: which lifecycle, whose, which event, and the guards' answers as bits in the order of the table's guards. */
export interface Happening {
  readonly lifecycle: number;
  readonly entity: number;
  readonly event: number;
  readonly answers: number;
}

const LEAST_TAKEN = 0.8;

/** Behaviour for a table: guards answer by the bits in the event's argument, actions count. */
export function answering(table: MachineTable, counted: { actions: number }): Behaviour<unknown> {
  return {
    guards: Object.fromEntries(
      table.guards.map((name, n) => [name, (_: unknown, __: number, answers: number) => ((answers >> n) & 1) === 1]),
    ),
    actions: Object.fromEntries(
      table.actions.map((name) => [
        name,
        () => {
          counted.actions++;
        },
      ]),
    ),
  };
}

export const boundToAnswers = (counted: { actions: number }): BoundMachine<unknown>[] =>
  LIFECYCLES.map(({ table }) => bind(table, answering(table, counted)));

/** What happens in one large disorder, and how many things of each kind it happens to. */
export function recordHappenings(): { happenings: Happening[]; entities: number[] } {
  const happenings: Happening[] = [];
  let taken = 0;
  const world = begin(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);
  const listening = LIFECYCLES.map((lifecycle, number) => listenTo(lifecycle, number, happenings, () => taken++));
  const byName = Object.fromEntries(LIFECYCLES.map(({ name }, n) => [name, listening[n]]));
  while (carryOutNext(world, byName as unknown as Lifecycles));
  const share = taken / happenings.length;
  assert(share >= LEAST_TAKEN, 'too few events of the stream take a transition', { share });
  return { happenings, entities: LIFECYCLES.map(({ states }) => states(world).length) };
}

function listenTo(
  { table, behaviour, states, enter }: Lifecycle,
  lifecycle: number,
  happenings: Happening[],
  onTaken: () => void,
) {
  let answers = 0;
  const guards = Object.fromEntries(
    table.guards.map((name, n) => [
      name,
      (world: World, entity: number, argument: number) => {
        const answer = behaviour.guards[name]!(world, entity, argument);
        if (answer) answers |= 1 << n;
        return answer;
      },
    ]),
  );
  const bound = bind<World>(table, { ...behaviour, guards });
  return (world: World, entity: number, event: number): void => {
    answers = 0;
    const next = step(bound, states(world)[entity]!, event, world, entity, 0);
    happenings.push({ lifecycle, entity, event, answers });
    if (next !== NOTHING) onTaken();
    enter(world, entity, next);
  };
}
