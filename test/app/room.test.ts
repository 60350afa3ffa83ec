// Moments that a room may run until, and the second that a wall clock's time stands for, also where the clocks change.

import { describe, expect, test } from 'vitest';
import { commandFor } from '../../src/app/panels/help/keys.ts';
import { momentsAhead, secondOf } from '../../src/app/panels/injects/moments.ts';
import { localSec } from '../../src/app/panels/read/clock.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { shippedInputs } from '../support/shipped.ts';

const trace = simulate(createPlan(shippedInputs('large-disorder')), 'muster', 0, []);

describe('moments ahead', () => {
  test('from the start: the first inject, request, arrival, breach and the end, each when it is', () => {
    const moments = new Map(momentsAhead(trace, 0).map(({ id, sec }) => [id, sec]));
    const first = (kind: number): number => trace.facts.timeSec[trace.facts.kind.indexOf(kind)]!;
    expect(moments.get('inject')).toBe(20 * 60);
    expect(moments.get('incident')).toBe(15 * 60);
    expect(moments.get('request')).toBe(first(FACT.requestDrafted));
    expect(moments.get('arrival')).toBe(first(FACT.unitReachedRendezvous));
    expect(moments.get('cover')).toBe(first(FACT.coverBreachBegan));
    expect(moments.get('end')).toBe(60 * 3600);
    expect(moments.has('decision')).toBe(false);
  });

  test('none of them has passed; at the end there is none', () => {
    for (const sec of [900, 1200, 20_000, 100_000])
      for (const moment of momentsAhead(trace, sec)) expect(moment.sec).toBeGreaterThan(sec);
    expect(momentsAhead(trace, trace.header.durationSec)).toEqual([]);
  });
});

test('a wall clock’s time is the second at which it is shown; of an hour that is skipped there is none', () => {
  const spring = {
    ...trace,
    header: {
      ...trace.header,
      startUtcSec: Date.UTC(2026, 2, 28, 22) / 1000,
      utcOffsets: [
        { fromSec: 0, offsetSec: 0 },
        { fromSec: 3 * 3600, offsetSec: 3600 },
      ],
    },
  };
  for (const sec of [0, 3599, 3 * 3600 - 1, 3 * 3600, 40_000])
    expect(secondOf(spring, localSec(spring.header, sec))).toBe(sec);
  expect(secondOf(spring, Date.UTC(2026, 2, 29, 1, 30) / 1000)).toBeNull();
  expect(secondOf(spring, Date.UTC(2026, 2, 28, 21) / 1000)).toBeNull();
});

test('I opens the injects, N goes to the next, R reports; none of them in a field', () => {
  const press = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false });
  const said = ['i', 'n', 'r'].map((key) => commandFor(press(key), { inField: false, onButton: false }));
  expect(said).toEqual(['injects', 'nextInject', 'report']);
  expect(commandFor(press('i'), { inField: true, onButton: false })).toBeNull();
});
