// Why these donors: every force is told of once, asked or not asked for a reason; what was given is what was allocated.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import { asksOf } from '../../../src/core/trace/why/asks.ts';
import { whyRequest, whyUnit } from '../../../src/core/trace/why/explain.ts';
import { NOT_ASKED, type NotAsked, notAskedFor } from '../../../src/core/trace/why/not-asked.ts';
import { waitsOfUnit } from '../../../src/core/trace/why/unit-wait.ts';
import { NEAR, NEXT, runTown } from '../../sim/decisions/town.ts';
import { SENT_ON, twoTowns } from '../../sim/decisions/two-towns.ts';
import { runs } from '../../support/runs.ts';
import { smallExercise } from '../../support/small-exercise.ts';

test('every force has been asked, or there is a reason why not; answers give what was allocated', () => {
  const seen = new Set<NotAsked>();
  fc.assert(
    fc.property(smallExercise, ({ plan, seed, replication, decisions }) => {
      const trace = simulate(plan, seed, replication, decisions);
      const { facts, requests, header } = trace;
      const allocated = new Int32Array(requests.length);
      for (let n = 0; n < facts.length; n++) {
        // What is made up of serials is nobody's answer to an ask.
        const isWhole = header.units[facts.subject[n]!]?.madeUp === undefined;
        if (facts.kind[n] === FACT.unitAllocated && isWhole) allocated[facts.b[n]!]!++;
      }
      for (let request = 0; request < requests.length; request++) {
        const asks = asksOf(trace, request, plan.durationSec);
        expect(asks.reduce((sum, { given }) => sum + given, 0)).toBe(allocated[request]);
        const host = header.incidents[requests.incident[request]!]!.force;
        const told = new Set(asks.map(({ force }) => force)).add(host);
        for (const forces of notAskedFor(trace, request, plan.durationSec).values()) {
          for (const force of forces) {
            expect(told.has(force)).toBe(false);
            told.add(force);
          }
        }
        expect(told.size).toBe(plan.forceCount);
        for (const { askedSec } of asks) {
          for (const [reason, forces] of notAskedFor(trace, request, askedSec)) {
            if (forces.length > 0) seen.add(reason);
          }
        }
        const { because } = whyRequest(trace, request, plan.durationSec, 4);
        for (const sentence of because) expect(sentence).toMatch(/^[^a-z].*\.$/);
      }
      header.units.forEach((_, unit) => {
        for (const wait of waitsOfUnit(trace, unit)) {
          const { because } = whyUnit(trace, wait);
          const fromHome = header.units[unit]!.madeUp ? 'it was made up of' : 'was asked for';
          const whence = wait.divertedFrom < 0 ? fromHome : 'was sent on from there';
          expect(because.some((sentence) => sentence.includes(whence))).toBe(true);
        }
      });
    }),
    runs(150),
  );
  // Seldom by chance: people ask one neighbour and nobody else.
  const { incident, capability } = SENT_ON;
  const trace = runTown(twoTowns, [
    { atSec: 0, kind: 'chooseDonors', incident, capability, forces: [NEXT], only: true },
  ]);
  const chosen = notAskedFor(trace, 0, trace.header.durationSec).get('notChosen') ?? [];
  expect(chosen.map((force) => trace.header.forceIds[force])).toContain(NEAR);
  expect([...seen.add('notChosen')].sort()).toEqual([...NOT_ASKED].sort());
});
