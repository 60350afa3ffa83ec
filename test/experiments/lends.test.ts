// What is left of a force that lends: held against the facts of single runs, and the truths that must hold whatever is asked.

import { describe, expect, test } from 'vitest';
import { loadRouter } from '../../src/cli/load.ts';
import { AT_HOME, type Lends, type LendsAnswer, lendingScenario, lends } from '../../src/core/experiments/lends.ts';
import type { CapabilityId } from '../../src/core/model/dataset.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { library } from '../support/shipped.ts';

const router = loadRouter();
const SEEDS = Array.from({ length: 12 }, (_, n) => `${n + 1}`);
const PSU = 'publicOrder' as CapabilityId;
const ARMED = 'firearms' as CapabilityId;

function question(name: string, lent: Lends['lent'], days = 3): Lends {
  const { forces, musterPoints, editions } = library;
  const donor = forces.find((force) => force.name === name)!;
  const host = forces.find(
    ({ id, groupings }) => id !== donor.id && groupings.mutualAid === donor.groupings.mutualAid,
  )!;
  const place = musterPoints.find(({ force }) => force === host.id)!;
  const start = '2026-06-17T18:00';
  return { donor, host, place, forces, lent, start, days, doctrine: 'present-practice', edition: editions[0]!.id };
}

function planOf(asked: Lends, isAsked: boolean): Plan {
  const inputs = inputsFor(lendingScenario(asked, isAsked), library, router, AT_HOME);
  if (!inputs.ok) throw new Error(JSON.stringify(inputs.problems));
  return createPlan(inputs.value);
}

function answer(asked: Lends): LendsAnswer {
  const asking = lends(planOf(asked, true), planOf(asked, false), asked, SEEDS);
  let next = asking.next();
  while (!next.done) next = asking.next();
  return next.value;
}

describe('3 public order units and 6 armed crews of the 20 that Kent holds, for three days', () => {
  const asked = question('Kent', [
    { capability: PSU, units: 3, holds: null },
    { capability: ARMED, units: 6, holds: 20 },
  ]);
  const { parts } = answer(asked);

  test('it sends what is above what it keeps, and no more than was asked', () => {
    for (const { asked: units, sent, free, keeps } of parts) {
      expect(sent).toBeGreaterThan(0);
      expect(sent).toBeLessThanOrEqual(units);
      expect(free! - keeps!).toBeGreaterThan(0);
    }
    expect(parts[1]!.keeps).toBe(10);
  });

  test('cover breaks more often, and for longer, than at home alone', () => {
    for (const { lending, atHome } of parts) {
      expect(lending.share).toBeGreaterThanOrEqual(atHome.share);
      expect(lending.belowSec).toBeGreaterThanOrEqual(atHome.belowSec);
    }
    expect(parts[1]!.lending.share).toBeGreaterThan(0.5);
  });

  test('the first breach of a run is the trace’s own; with nothing asked of it, the force is not asked', () => {
    const [lending, atHome] = [planOf(asked, true), planOf(asked, false)].map((plan) => simulate(plan, '1', 0, []));
    const force = lending!.header.forceIds.indexOf(asked.donor.id);
    const armed = lending!.header.capabilityIds.indexOf(ARMED);
    const { facts } = lending!;
    const rows = Array.from(facts.kind.keys());
    const first = rows.find(
      (n) => facts.kind[n] === FACT.coverBreachBegan && facts.subject[n] === force && facts.a[n] === armed,
    );
    expect(parts[1]!.lending.first[0]).toBe(first === undefined ? null : facts.timeSec[first]);
    const others = Array.from(atHome!.facts.kind.keys());
    const isAsk = (n: number): boolean =>
      atHome!.facts.kind[n] === FACT.donorAsked && atHome!.facts.subject[n] === force;
    expect(others.some(isAsk)).toBe(false);
  });
});

test('who holds twenty times as many is not stretched by the same ask', () => {
  const [few, many] = [20, 400].map(
    (holds) => answer(question('Kent', [{ capability: ARMED, units: 6, holds }])).parts[0]!,
  );
  expect(many!.sent).toBe(6);
  expect(few!.lending.share).toBeGreaterThan(0);
  expect(many!.lending.share).toBe(0);
  expect(many!.lending.firstSec).toBeNull();
});
