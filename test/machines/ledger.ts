// Reads a ledger of a lifecycle, one row a line: state, event, situation (if it matters), state that follows. Whatever
// has no row must change nothing.

import { expect } from 'vitest';
import { bind, NOTHING, step } from '../../src/core/machines/bound.ts';
import type { MachineTable } from '../../src/core/machines/compile.ts';
import { guardsAsked, idle, type Outcomes, outcomesOf, overheard } from './three-machines.ts';

/** What people say of a situation, and how each guard answers in it; guards left out may answer anything. */
type Situations = Readonly<Record<string, Outcomes>>;

/** Holds a table to a ledger whose rows read `state | EVENT | situation | state`. */
export function holdTo(table: MachineTable, situations: Situations, ledger: string): void {
  let outcomes: Outcomes = {};
  const bound = bind(
    table,
    overheard(idle(table), () => outcomes, []),
  );
  const rows = ledger
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const covered = new Set<string>();
  for (const [from = '', type = '', situation = '', to = ''] of rows) {
    const [state, event] = [table.states.indexOf(from), table.events.indexOf(type)];
    expect(state, `state ${from}`).toBeGreaterThanOrEqual(0);
    expect(event, `event ${type}`).toBeGreaterThanOrEqual(0);
    const told = situation === '' ? {} : situations[situation];
    expect(told, `situation "${situation}"`).toBeDefined();
    const asked = guardsAsked(table, state, event);
    const fits = outcomesOf(asked).filter((one) => asked.every((name) => (told?.[name] ?? one[name]) === one[name]));
    expect(fits.length, `${from} ${type} ${situation}`).toBeGreaterThan(0);
    for (outcomes of fits) {
      const next = step(bound, state, event, null, 0, 0);
      expect(table.states[next], `${from} · ${type} · ${situation}`).toBe(to);
      covered.add(`${from} ${type} ${JSON.stringify(outcomes)}`);
    }
  }
  table.states.forEach((from, state) => {
    table.events.forEach((type, event) => {
      for (outcomes of outcomesOf(guardsAsked(table, state, event))) {
        if (covered.has(`${from} ${type} ${JSON.stringify(outcomes)}`)) continue;
        expect(step(bound, state, event, null, 0, 0), `no row for ${from} · ${type}`).toBe(NOTHING);
      }
    });
  });
}
