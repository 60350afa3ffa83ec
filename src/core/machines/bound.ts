// A compiled table with its guards and actions: what the engine runs. One call a step, nothing allocated.

import { assert } from '../base/assert.ts';
import type { MachineTable } from './compile.ts';

/** Guards and actions are functions of the world, the entity the machine belongs to, and the event's argument. */
export type Guard<World> = (world: World, entity: number, argument: number) => boolean;
export type Action<World> = (world: World, entity: number, argument: number) => void;

export interface Behaviour<World> {
  readonly guards: Readonly<Record<string, Guard<World>>>;
  readonly actions: Readonly<Record<string, Action<World>>>;
}

export interface BoundMachine<World> {
  readonly table: MachineTable;
  readonly guards: readonly Guard<World>[];
  readonly actions: readonly Action<World>[];
  /** Event names to the numbers that `step` takes. */
  readonly event: Readonly<Record<string, number>>;
}

/** Binds every name of the table, and refuses names on either side that have no counterpart. */
export function bind<World>(table: MachineTable, behaviour: Behaviour<World>): BoundMachine<World> {
  return {
    table,
    guards: pick(table.id, 'guard', table.guards, behaviour.guards),
    actions: pick(table.id, 'action', table.actions, behaviour.actions),
    event: Object.fromEntries(table.events.map((name, n) => [name, n])),
  };
}

function pick<T>(machine: string, what: string, names: readonly string[], given: Readonly<Record<string, T>>): T[] {
  const spare = Object.keys(given).filter((name) => !names.includes(name));
  assert(spare.length === 0, `machine '${machine}' has no such ${what}`, { spare });
  return names.map((name) => {
    const found = given[name];
    assert(found !== undefined, `machine '${machine}': ${what} not bound`, { name });
    return found;
  });
}

/** What `step` answers when no transition is enabled. A transition that stays answers the state it stays in. */
export const NOTHING = -1;

/**
 * Takes `entity`, now in `state`, through `event`: the first candidate whose guard holds; its actions in order.
 * The caller stores the state returned, after the actions have run.
 */
export function step<World>(
  machine: BoundMachine<World>,
  state: number,
  event: number,
  world: World,
  entity: number,
  argument: number,
): number {
  const { table, guards, actions } = machine;
  const cell = state * table.events.length + event;
  const end = table.first[cell + 1]!;
  for (let n = table.first[cell]!; n < end; n++) {
    const guard = table.guard[n]!;
    if (guard >= 0 && !guards[guard]!(world, entity, argument)) continue;
    const last = table.actionFirst[n + 1]!;
    for (let i = table.actionFirst[n]!; i < last; i++) actions[table.action[i]!]!(world, entity, argument);
    const target = table.target[n]!;
    return target < 0 ? state : target;
  }
  return NOTHING;
}
