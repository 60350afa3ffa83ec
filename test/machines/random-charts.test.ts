// Random statecharts, nested and crossing, compiled and held against XState: for every leaf, event and answer of the
// guards, the same guards asked, the same actions in the same order, the same leaf. The compiler has no luck to live on.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyStateMachine, type AnyStateNode, createMachine } from 'xstate';
import { bind, NOTHING, step } from '../../src/core/machines/bound.ts';
import { compile } from '../../src/core/machines/compile.ts';
import { runs } from '../support/runs.ts';
import { provideTo } from './beside-xstate.ts';
import { idle, type Outcomes, outcomesOf, overheard } from './three-machines.ts';

const EVENTS = ['E', 'F', 'G'];
const GUARDS = ['p', 'q', 'r'];

const transition = fc.record({
  event: fc.constantFrom(...EVENTS),
  guard: fc.option(fc.constantFrom(...GUARDS)),
  /** Taken modulo the states there are; null stays. */
  target: fc.option(fc.nat(1000), { freq: 5 }),
  reenter: fc.boolean(),
  actions: fc.subarray(['do1', 'do2']),
});

interface Spec {
  readonly transitions: readonly (typeof transition extends fc.Arbitrary<infer T> ? T : never)[];
  readonly marked: boolean;
  readonly children: readonly Spec[];
}

const { spec } = fc.letrec<{ spec: Spec }>((tie) => ({
  spec: fc.record({
    transitions: fc.array(transition, { maxLength: 4 }),
    marked: fc.boolean(),
    children: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.constant([]),
      fc.array(tie('spec'), { minLength: 1, maxLength: 3 }),
    ),
  }),
}));

/** A machine of the specs, states named s0, s1… in the order they are met; entry and exit say the state's name. */
function build(specs: readonly Spec[]): AnyStateMachine {
  const count = specs.reduce((sum, one) => sum + size(one), 0);
  let next = 0;
  const node = ({ transitions, marked, children }: Spec, isStart: boolean): object => {
    const name = `s${next++}`;
    const on: Record<string, object[]> = {};
    for (const { event, guard, target, reenter, actions } of transitions) {
      on[event] ??= [];
      on[event].push({
        ...(guard === null ? {} : { guard }),
        ...(target === null ? {} : { target: `#s${target % count}` }),
        reenter,
        actions,
      });
    }
    const inner = childrenOf(children, isStart);
    // The engine enters its first states by itself, so they may not do anything on entry.
    return { id: name, on, ...(marked && !isStart ? { entry: `enter ${name}` } : {}), exit: `leave ${name}`, ...inner };
  };
  const childrenOf = (children: readonly Spec[], isStart: boolean): object => {
    if (children.length === 0) return {};
    const entries = children.map((child, n) => [`s${next}`, node(child, isStart && n === 0)] as const);
    return { initial: entries[0]![0], states: Object.fromEntries(entries) };
  };
  return createMachine({ id: 'random', ...childrenOf(specs, true) } as never);
}

const size = ({ children }: Spec): number => 1 + children.reduce((sum, child) => sum + size(child), 0);

const leavesOf = (node: AnyStateNode): string[] => {
  const children = Object.values(node.states) as AnyStateNode[];
  return children.length === 0 ? [node.key] : children.flatMap(leavesOf);
};

test('a compiled chart does what XState does with it', () => {
  let moves = 0;
  fc.assert(
    fc.property(fc.array(spec, { minLength: 1, maxLength: 3 }), (specs) => {
      const machine = build(specs);
      const table = compile(machine, leavesOf(machine.root));
      let outcomes: Outcomes = {};
      const [said, run]: [string[], string[]] = [[], []];
      const bound = bind(
        table,
        overheard(idle(table), () => outcomes, run),
      );
      const xstate = provideTo(
        machine,
        overheard(idle(table), () => outcomes, said),
      );
      table.states.forEach((leaf, state) => {
        table.events.forEach((type, event) => {
          for (outcomes of outcomesOf(GUARDS)) {
            said.length = 0;
            run.length = 0;
            const expected = xstate.step(leaf, type, null, 0, 0);
            const next = step(bound, state, event, null, 0, 0);
            if (next !== NOTHING) moves++;
            const where = `${leaf} · ${type} · ${JSON.stringify(outcomes)}`;
            expect([table.states[next === NOTHING ? state : next], ...run], where).toEqual([expected, ...said]);
          }
        });
      });
    }),
    runs(150),
  );
  expect(moves).toBeGreaterThan(2000);
});
