// What a table can't say is refused, and the message names machine, state and thing: one row for each.

import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, assign, createMachine, enqueueActions, not, raise } from 'xstate';
import { bind } from '../../src/core/machines/bound.ts';
import { compile } from '../../src/core/machines/compile.ts';

/** A machine `m` of two states, `a` (with what is to be refused) and `b`. */
const withState = (a: object, root: object = {}): AnyStateMachine =>
  createMachine({ id: 'm', initial: 'a', states: { a, b: {} }, ...root } as never);

const on = (transition: object): AnyStateMachine => withState({ on: { GO: transition } });

const REFUSED: readonly (readonly [string, AnyStateMachine, string])[] = [
  ['parallel', withState({ type: 'parallel', states: { x: {}, y: {} } }), "state 'a': a parallel state"],
  ['history', withState({ initial: 'x', states: { x: {}, h: { type: 'history' } } }), "state 'a.h': a history state"],
  ['final', withState({}, { states: { a: {}, b: { type: 'final' } } }), "state 'b': a final state"],
  ['invoke', withState({ invoke: { src: 'call' } }), "state 'a': invoke"],
  ['always', withState({ always: { guard: 'isDone', target: 'b' } }), "state 'a': always"],
  ['after', withState({ after: { 1000: 'b' } }), "state 'a': after"],
  ['wildcard', withState({ on: { '*': 'b' } }), "state 'a': a wildcard event"],
  ['partial wildcard', withState({ on: { 'unit.*': 'b' } }), "state 'a': a wildcard event"],
  ['inline guard', on({ guard: () => true, target: 'b' }), "state 'a': an inline guard"],
  ['combined guard', on({ guard: not('isDone'), target: 'b' }), "state 'a': an inline guard"],
  [
    'guard parameters',
    on({ guard: { type: 'isOver', params: { limit: 3 } }, target: 'b' }),
    "state 'a': guard 'isOver' with parameters",
  ],
  ['inline action', on({ actions: () => undefined }), "state 'a': an inline action"],
  [
    'inline entry action',
    withState({ on: { GO: 'b' } }, { states: { a: { on: { GO: 'b' } }, b: { entry: () => 1 } } }),
    "state 'b': an inline action",
  ],
  ['assign', on({ actions: assign({ count: 1 }) }), "state 'a': an inline action"],
  ['raise', on({ actions: raise({ type: 'GO' }) }), "state 'a': an inline action"],
  ['enqueueActions', on({ actions: enqueueActions(() => undefined) }), "state 'a': an inline action"],
  [
    'action parameters',
    on({ actions: { type: 'warn', params: { loudly: true } } }),
    "state 'a': action 'warn' with parameters",
  ],
  ['context', withState({}, { context: { count: 0 } }), "state '(root)': context"],
  [
    'several targets',
    createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { on: { GO: { target: ['b.x', 'b.y'] } } }, b: { initial: 'x', states: { x: {}, y: {} } } },
    } as never),
    "state 'a': a transition with several targets",
  ],
  ['entry of the initial state', withState({ entry: 'ring' }), "state '(root)': an entry action of the initial state"],
  ['entry of the root', withState({}, { entry: 'ring' }), "state '(root)': an entry action of the initial state"],
  [
    'an action on the initial transition',
    createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { on: { GO: 'b' } }, b: { initial: { target: 'x', actions: 'ring' }, states: { x: {} } } },
    } as never),
    "state 'b': an action on the initial transition",
  ],
  [
    'done events',
    withState({ initial: 'x', states: { x: {} }, onDone: 'b' }),
    "state 'a': the built-in event 'xstate.done.state.m.a'",
  ],
];

describe('refused, by name', () => {
  test.each(REFUSED)('%s', (_, machine, message) => {
    const leaves = ['a', 'b', 'x', 'y', 'h'];
    const attempts = [['a', 'b'], ['x', 'b'], ['a', 'x'], ['a', 'x', 'y'], leaves];
    const said = attempts.map((order) => {
      try {
        compile(machine, order);
        return 'compiled';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    });
    expect(said).not.toContain('compiled');
    expect(said).toContain(`machine 'm', ${message} can't be compiled`);
  });

  test('an order of states that is not exactly the leaves', () => {
    expect(() => compile(withState({}), ['a', 'c'])).toThrow("machine 'm': leaf states are a, b, expected a, c");
  });

  test('names without counterpart, on either side', () => {
    const table = compile(on({ guard: 'isDone', target: 'b', actions: 'ring' }), ['a', 'b']);
    const [isDone, ring] = [() => true, () => undefined];
    expect(() => bind(table, { guards: {}, actions: { ring } })).toThrow(/machine 'm': guard not bound.*isDone/);
    expect(() => bind(table, { guards: { isDone }, actions: {} })).toThrow(/machine 'm': action not bound.*ring/);
    expect(() => bind(table, { guards: { isDone, isOver: isDone }, actions: { ring } })).toThrow(
      /machine 'm' has no such guard.*isOver/,
    );
  });
});
