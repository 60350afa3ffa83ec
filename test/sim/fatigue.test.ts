// Fatigue in the large disorder: what units at work are worth, worked out again from their rosters and the ladders; that it
// changes nothing else; and that relief is what keeps units fresh.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { wordsOf } from '../../src/core/trace/describe.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { supplySeries } from '../../src/core/trace/series.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { factRows } from '../support/fact-rows.ts';
import { MADE_UP } from '../support/quantities.ts';
import { shippedInputs } from '../support/shipped.ts';

const UNIT_IS_AT_WORK = FACT.unitDeployed - FACT.unitBecameAvailable;

function disorder(
  counts: boolean,
  reliefs: 'byDutyClock' | 'off',
  ladder?: readonly (readonly [number, number])[],
): Trace {
  const steps = ladder?.map(([fromMin, effect]) => ({ fromMin, effect, ...MADE_UP }));
  const settings = [
    { path: '/doctrine/sustaining/fatigue/counts', value: counts },
    { path: '/doctrine/sustaining/reliefs', value: reliefs },
    ...(steps ? [{ path: '/doctrine/sustaining/fatigue/byDuty', value: steps }] : []),
  ];
  return simulate(createPlan(shippedInputs('large-disorder', settings)), 'muster', 0, []);
}

const SAID_OF_FATIGUE: readonly number[] = [FACT.unitTired, FACT.strengthFactorChanged, FACT.effectiveStrengthChanged];
const otherFacts = (trace: Trace): string[] => factRows(trace, (kind) => !SAID_OF_FATIGUE.includes(kind));

test('who goes where and when is the same, whether tired units count for less or not', () => {
  const [off, on] = [disorder(false, 'byDutyClock'), disorder(true, 'byDutyClock')];
  expect(otherFacts(on)).toEqual(otherFacts(off));
  expect(off.facts.kind).not.toContain(FACT.unitTired);
  expect(on.facts.kind).toContain(FACT.unitTired);
});

test('effective strength is what rosters and ladder give, hour by hour', () => {
  const trace = disorder(true, 'byDutyClock', [
    [240, 0.9],
    [600, 0.5],
  ]);
  const { timeSec, effective, nominal } = supplySeries(trace, 0, 0);
  const reader = createStateReader(trace);
  let tired = 0;
  for (let hour = 1; hour < trace.header.durationSec / 3600; hour++) {
    const state = reader.at(hour * 3600);
    let worth = 0;
    let units = 0;
    state.unitState.forEach((one, unit) => {
      if (one !== UNIT_IS_AT_WORK) return;
      const onDutyMin = (hour * 3600 - state.unitDutyFromSec[unit]!) / 60;
      worth += onDutyMin >= 600 ? 500 : onDutyMin >= 240 ? 900 : 1000;
      units++;
    });
    const n = timeSec.findLastIndex((sec) => sec <= hour * 3600);
    expect(nominal[n]).toBe(units);
    expect(Math.round(1000 * effective[n]!)).toBe(worth);
    if (worth < 1000 * units) tired++;
  }
  expect(tired).toBeGreaterThan(8);
});

/** Unit-hours that fatigue took. */
function lost(trace: Trace): number {
  const { timeSec, effective, nominal } = supplySeries(trace, 0, 0);
  return (
    timeSec.reduce((sum, sec, n) => sum + (nominal[n]! - effective[n]!) * ((timeSec[n + 1] ?? sec) - sec), 0) / 3600
  );
}

test('without relief more is lost to fatigue, and nothing where nobody tires', () => {
  expect(lost(disorder(true, 'off'))).toBeGreaterThan(3 * lost(disorder(true, 'byDutyClock')));
  expect(lost(disorder(true, 'byDutyClock'))).toBeGreaterThan(0);
  expect(lost(disorder(false, 'off'))).toBe(0);
});

test('the words say how much and since when', () => {
  const trace = disorder(true, 'byDutyClock');
  expect(wordsOf(trace, trace.facts.kind.indexOf(FACT.unitTired))).toMatch(
    / PSU \d+ is worth 95% of itself: 10 h on duty, day 1$/,
  );
});
