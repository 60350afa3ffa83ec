// Every shortest path that xstate/graph finds through a lifecycle, walked by XState and by the compiled table side by
// side. The guards answer what the event says, so that every way through can be found.

import { expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { bind, NOTHING, step } from '../../src/core/machines/bound.ts';
import { leafOf, provideTo } from './beside-xstate.ts';
import { guardsAsked, idle, LIFECYCLES, type Outcomes, outcomesOf, overheard } from './three-machines.ts';

interface ForcedEvent {
  readonly type: string;
  readonly outcomes: Outcomes;
}

test.each(LIFECYCLES)('$name: the table goes where XState goes, on every shortest path', ({ machine, table }) => {
  const events = table.events.flatMap((type, event) => {
    const guards = table.states.flatMap((_, state) => guardsAsked(table, state, event));
    return outcomesOf([...new Set(guards)]).map((outcomes): ForcedEvent => ({ type, outcomes }));
  });
  const forced = machine.provide({
    guards: Object.fromEntries(
      table.guards.map((name) => [name, ({ event }: { event: ForcedEvent }) => event.outcomes[name] === true]),
    ),
  } as never);
  const paths = getShortestPaths(forced, { events: events as never });

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
  for (const { steps, state: end } of paths) {
    let here = table.initial;
    for (const { event, state } of steps) {
      const { type } = event as ForcedEvent;
      if (!table.events.includes(type)) continue; // XState's own start
      outcomes = (event as ForcedEvent).outcomes;
      const expected = xstate.step(table.states[here]!, type, null, 0, 0);
      const next = step(bound, here, table.events.indexOf(type), null, 0, 0);
      here = next === NOTHING ? here : next;
      expect([table.states[here], leafOf(state as never)]).toEqual([expected, expected]);
      expect(run).toEqual(said);
    }
    expect(table.states[here]).toBe(leafOf(end as never));
  }
  // A state that no path reaches would be a state that nothing is ever in.
  expect(paths.map(({ state }) => leafOf(state as never)).sort()).toEqual([...table.states].sort());
});
