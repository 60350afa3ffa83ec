// Every state, every event, every way its guards can answer, in ten situations taken from real worlds, or two where the
// table knows of nothing that the event could do: XState and the table ask the same guards in the same order, do the same
// things in the same order, and leave the same world behind.

import { expect, test } from 'vitest';
import { bind, NOTHING, step } from '../../src/core/machines/bound.ts';
import type { World } from '../../src/core/sim/world.ts';
import { provideTo } from './beside-xstate.ts';
import { everythingIn, situationsFor, worldOf } from './situations.ts';
import { guardsAsked, LIFECYCLES, type Outcomes, outcomesOf, overheard } from './three-machines.ts';

const SITUATIONS_EACH = 10;
const SITUATIONS_OF_NOTHING = 2;

test.each(LIFECYCLES)('$name: one cell at a time', ({ name, machine, table, behaviour, states, enter }) => {
  const situations = situationsFor(name, 70, 4);
  expect(situations.length).toBeGreaterThan(100);
  let outcomes: Outcomes = {};
  const [asked, done]: [string[], string[]] = [[], []];
  const bound = bind<World>(
    table,
    overheard(behaviour, () => outcomes, done),
  );
  const xstate = provideTo<World>(
    machine,
    overheard(behaviour, () => outcomes, asked),
  );
  let turn = 0;
  let moves = 0;
  table.states.forEach((leaf, state) => {
    table.events.forEach((type, event) => {
      const cell = state * table.events.length + event;
      const isNothing = table.first[cell] === table.first[cell + 1];
      for (outcomes of outcomesOf(guardsAsked(table, state, event))) {
        for (let n = 0; n < (isNothing ? SITUATIONS_OF_NOTHING : SITUATIONS_EACH); n++) {
          const situation = situations[turn++ % situations.length]!;
          const { entity } = situation;
          const [left, right] = [worldOf(situation), worldOf(situation)];
          states(left)[entity] = state;
          states(right)[entity] = state;
          asked.length = 0;
          done.length = 0;

          const expected = xstate.step(leaf, type, left, entity, 0);
          enter(left, entity, table.states.indexOf(expected));
          const next = step(bound, state, event, right, entity, 0);
          enter(right, entity, next);

          const where = `${leaf} · ${type} · ${JSON.stringify(outcomes)}`;
          expect([table.states[next === NOTHING ? state : next], ...done], where).toEqual([expected, ...asked]);
          const same = everythingIn(left) === everythingIn(right);
          expect(same, `${where}: the worlds differ`).toBe(true);
          if (next !== NOTHING) moves++;
        }
      }
    });
  });
  expect(moves).toBeGreaterThan(50);
});
