// XState itself in the place of a compiled table: the same named guards and actions, bound with `provide`, and its pure
// `transition()` taking one state through one event. What the permanent tests hold the tables against.

import { type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode, transition } from 'xstate';
import { assert } from '../../src/core/base/assert.ts';
import type { Behaviour } from '../../src/core/machines/bound.ts';

interface Carried<World> {
  readonly type: string;
  readonly world: World;
  readonly entity: number;
  readonly argument: number;
}

export interface XStateMachine<World> {
  /** As `step` of a table, by names: the leaf state come into, the actions run in order. */
  step(state: string, event: string, world: World, entity: number, argument: number): string;
  readonly initial: string;
}

/** Binds a machine to guards and actions as they are written for the tables. */
export function provideTo<World>(
  machine: AnyStateMachine,
  { guards, actions }: Behaviour<World>,
): XStateMachine<World> {
  const bound = machine.provide({
    guards: mapValues(
      guards,
      (guard) =>
        ({ event }: { event: Carried<World> }) =>
          guard(event.world, event.entity, event.argument),
    ),
    actions: mapValues(
      actions,
      (action) =>
        ({ event }: { event: Carried<World> }) =>
          action(event.world, event.entity, event.argument),
    ),
  } as never);
  const snapshots = new Map(
    leavesOf(bound.root).map((leaf) => [leaf.key, bound.resolveState({ value: stateValue(leaf.path), context: {} })]),
  );
  return {
    initial: leafOf(bound.resolveState({ value: {}, context: {} })),
    step(state, type, world, entity, argument) {
      const snapshot = snapshots.get(state);
      assert(snapshot !== undefined, 'no such leaf state', { state });
      const [next, effects] = transition(bound, snapshot, { type, world, entity, argument });
      for (const effect of effects) {
        assert(effect.exec !== undefined, 'an action without code', { type: effect.type });
        effect.exec(effect.info, effect.params);
      }
      return leafOf(next);
    },
  };
}

const mapValues = <T, U>(from: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));

const leavesOf = (node: AnyStateNode): AnyStateNode[] => {
  const children = Object.values(node.states) as AnyStateNode[];
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
};

/** `['a', 'b']` → `{ a: 'b' }`, as XState says where it is. */
const stateValue = (path: readonly string[]): string | Record<string, never> =>
  path.reduceRight<unknown>((inner, key) => (inner === undefined ? key : { [key]: inner }), undefined) as string;

/** Key of the one leaf that a snapshot is in. */
export function leafOf(snapshot: AnyMachineSnapshot): string {
  let value: unknown = snapshot.value;
  while (typeof value === 'object' && value !== null) value = Object.values(value)[0];
  return String(value);
}
