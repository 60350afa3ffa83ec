// The same exercise with the duty clock and without, under the same luck: what relief changes, and what it may not.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { shippedInputs } from '../support/shipped.ts';

function disorder(reliefs: 'byDutyClock' | 'off', reserve: 'hold' | 'off'): Trace {
  const settings = [
    { path: '/doctrine/sustaining/reliefs', value: reliefs },
    { path: '/doctrine/sustaining/reserve', value: reserve },
  ];
  return simulate(createPlan(shippedInputs('large-disorder', settings)), 'muster', 0, []);
}

const rows = ({ facts }: Trace, kind: FactKind): number[] =>
  [...facts.kind.keys()].filter((n) => facts.kind[n] === FACT[kind]);

const unitsWith = (trace: Trace, kind: FactKind): number =>
  new Set(rows(trace, kind).map((n) => trace.facts.subject[n])).size;

/** Hours of the longest stretch that any unit was at work. */
function longestAtWork(trace: Trace): number {
  const since = new Map<number, number>();
  let longest = 0;
  const { facts } = trace;
  for (let n = 0; n < facts.length; n++) {
    const unit = facts.subject[n]!;
    if (facts.kind[n] === FACT.unitDeployed) since.set(unit, facts.timeSec[n]!);
    else if ([FACT.unitRelieved, FACT.unitReleased, FACT.unitBeganRest].includes(facts.kind[n]!)) {
      const from = since.get(unit);
      if (from !== undefined) longest = Math.max(longest, facts.timeSec[n]! - from);
      since.delete(unit);
    }
  }
  return longest / 3600;
}

test('a large disorder for a day needs more units once nobody may work for more than a tour', () => {
  const [off, on] = [disorder('off', 'off'), disorder('byDutyClock', 'hold')];
  expect(rows(off, 'unitRelieved')).toEqual([]);
  expect(unitsWith(on, 'unitAllocated')).toBeGreaterThan(unitsWith(off, 'unitAllocated'));
  expect(longestAtWork(off)).toBeGreaterThan(20);
  // Twelve hours, and at most four more where no relief came.
  expect(longestAtWork(on)).toBeLessThanOrEqual(16);
});

test('until somebody is first to be relieved, both are the same but for the rosters', () => {
  const [off, on] = [disorder('off', 'off'), disorder('byDutyClock', 'off')];
  const firstSec = on.facts.timeSec[rows(on, 'reliefsAsked')[0]!]!;
  const before = ({ facts }: Trace): string[] =>
    [...facts.kind.keys()]
      .filter((n) => facts.timeSec[n]! < firstSec)
      .map((n) => [facts.timeSec[n], facts.kind[n], facts.subject[n], facts.a[n], facts.b[n], facts.c[n]].join(' '));
  expect(before(on)).toEqual(before(off));
  expect(before(on).length).toBeGreaterThan(300);
});

test('held in reserve or put to work: who comes when nobody is short', () => {
  expect(rows(disorder('byDutyClock', 'off'), 'unitWentIntoReserve')).toEqual([]);
  expect(rows(disorder('byDutyClock', 'hold'), 'unitWentIntoReserve').length).toBeGreaterThan(0);
});

test('reliefs are planned together, hour by hour', () => {
  const trace = disorder('byDutyClock', 'hold');
  const asked = rows(trace, 'reliefsAsked');
  const units = asked.reduce((sum, n) => sum + trace.facts.b[n]!, 0);
  expect(units).toBeGreaterThan(3 * asked.length);
  for (const n of asked) expect(trace.facts.timeSec[n]! % 3600).toBe(0);
});
