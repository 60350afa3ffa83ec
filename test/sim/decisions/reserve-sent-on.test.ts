// A mobile reserve: what comes to either of two towns is held, then sent on to the other, and back. Counts hold after every
// event, every journey is one, and each part of a unit's work is told apart.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNIT } from '../../../src/core/model/states.ts';
import { readStints } from '../../../src/core/scoring/stints.ts';
import { FACT, UNIT_FACTS } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { waitsOfUnit } from '../../../src/core/trace/why/unit-wait.ts';
import { runs } from '../../support/runs.ts';
import { checkOrder, checkRequests, checkWhereabouts } from '../../trace/trace-checks.ts';
import { createWatch } from '../recount.ts';
import { incidentOf, MINUTE, NEXT, runTown, town } from './town.ts';

const PLACES = ['disorder', 'second'] as const;
const upTo = (most: number) => fc.integer({ min: 0, max: most });

const towns = fc.record({
  own: upTo(8),
  near: upTo(4),
  next: upTo(4),
  demand: fc.integer({ min: 1, max: 8 }),
  demandThere: upTo(6),
  reliefs: fc.constantFrom('byDutyClock' as const, 'off' as const),
  kept: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  orders: fc.array(
    fc.record({
      minutes: fc.integer({ min: 60, max: 800 }),
      from: fc.nat(1),
      units: fc.integer({ min: 1, max: 3 }),
      isToWork: fc.boolean(),
    }),
    { minLength: 4, maxLength: 8 },
  ),
});

/** Rows in which a unit in reserve goes on. */
function fromReserve({ facts }: Trace): number[] {
  const state = new Map<number, number>();
  const rows: number[] = [];
  for (let n = 0; n < facts.length; n++) {
    const [kind, unit] = [facts.kind[n]!, facts.subject[n]!];
    if (kind === FACT.unitDiverted && state.get(unit) === UNIT.inReserve) rows.push(n);
    if (kind >= UNIT_FACTS && kind < UNIT_FACTS + Object.keys(UNIT).length) state.set(unit, kind - UNIT_FACTS);
  }
  return rows;
}

test('wherever a reserve is sent, counts and places hold, and each part of its work is told apart', () => {
  let gone = 0;
  fc.assert(
    fc.property(towns, ({ demandThere, kept, orders, ...size }) => {
      const there = { force: NEXT, place: { name: 'Walsall', lat: 52.58, lon: -1.98 } };
      const incidents = [incidentOf('disorder', size.demand), incidentOf('second', demandThere, there)];
      const plan = town({ ...size, more: [['/scenario/incidents', incidents]] });
      const capability = 'publicOrder';
      const hold = PLACES.map((incident, n) => {
        return { kind: 'holdInReserve', atSec: 1, incident, capability, units: kept[n] };
      });
      const move = orders
        .toSorted((x, y) => x.minutes - y.minutes)
        .map(({ minutes, from, units, isToWork }) => {
          const order = { atSec: minutes * MINUTE, incident: PLACES[from], capability };
          return isToWork
            ? { ...order, kind: 'commitReserve' }
            : { ...order, kind: 'divert', to: PLACES[1 - from], units };
        });
      const trace = runTown(plan, [...hold, ...move], createWatch());
      checkOrder(trace);
      checkRequests(trace);
      checkWhereabouts(trace, plan.inputs.router.graph);
      const rows = fromReserve(trace);
      gone += rows.length;
      const stints = readStints(trace);
      for (const n of rows) {
        const { unit, sec, request } = {
          unit: trace.facts.subject[n]!,
          sec: trace.facts.timeSec[n]!,
          request: trace.facts.c[n]!,
        };
        const stint = stints.find(({ warned }) => warned.row === n);
        expect([stint?.unit, stint?.departed?.sec]).toEqual([unit, sec]);
        const wait = waitsOfUnit(trace, unit).find((one) => one.allocatedSec === sec && one.request === request)!;
        const parts = wait.stretches.reduce((sum, one) => sum + one.toSec - one.fromSec, 0);
        expect(parts).toBe(wait.toSec - wait.fromSec);
      }
    }),
    runs(60),
  );
  expect(gone).toBeGreaterThan(30);
});
