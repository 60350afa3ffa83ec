// Loss of control as a planner could check it by hand: one town, ten units demanded, so many of the host's own and nobody
// else; a step up each hour below demand, a step down each two hours at it, a tenth of the demand a step.

import { describe, expect, test } from 'vitest';
import { createPlan } from '../../../src/core/sim/plan.ts';
import { simulate } from '../../../src/core/sim/simulate.ts';
import { FACT } from '../../../src/core/trace/facts.ts';
import type { Trace } from '../../../src/core/trace/trace.ts';
import { shippedInputs } from '../../support/shipped.ts';
import { alone, type Town } from './one-town.ts';

const run = (town: Town): Trace => simulate(createPlan(alone(town)), 'muster', 0, []);

/** Minutes after the declaration, steps of intensity; and units demanded from then on. */
function ledger({ facts }: Trace): string[] {
  const declared = facts.timeSec[facts.kind.indexOf(FACT.incidentPhaseBegan)]!;
  const rows: string[] = [];
  for (let n = 0; n < facts.length; n++) {
    if (facts.subject[n] !== 0) continue;
    const minute = (facts.timeSec[n]! - declared) / 60;
    if (facts.kind[n] === FACT.intensityChanged) rows.push(`${minute} min: intensity ${facts.a[n]}`);
    if (facts.kind[n] === FACT.demandChanged) rows.push(`${minute} min: ${facts.b[n]} demanded`);
  }
  return rows;
}

describe('one town', () => {
  test('too few for the whole of it: a step an hour, to the most and no further, and none when it is over', () => {
    expect(ledger(run({ own: 4, demand: [10], hours: [6], mostSteps: 3 }))).toEqual([
      '0 min: 10 demanded',
      '60 min: intensity 1',
      '60 min: 11 demanded',
      '120 min: intensity 2',
      '120 min: 12 demanded',
      '180 min: intensity 3',
      '180 min: 13 demanded',
      '360 min: intensity 0',
      '360 min: 0 demanded',
    ]);
  });

  test('enough from the start: nothing rises', () => {
    // At work half an hour after the declaration, before the first hour is over.
    expect(ledger(run({ own: 10, demand: [10], hours: [6], mostSteps: 3 }))).toEqual([
      '0 min: 10 demanded',
      '360 min: 0 demanded',
    ]);
  });

  test('a shortfall that three quarters hold through changes nothing; one unit fewer loses control', () => {
    const most = { demand: [10], hours: [6], mostSteps: 3, holdsFrom: 0.75 };
    expect(ledger(run({ own: 8, ...most }))).toEqual(['0 min: 10 demanded', '360 min: 0 demanded']);
    expect(ledger(run({ own: 7, ...most }))).toEqual([
      '0 min: 10 demanded',
      '60 min: intensity 1',
      '60 min: 11 demanded',
      '120 min: intensity 2',
      '120 min: 12 demanded',
      '180 min: intensity 3',
      '180 min: 13 demanded',
      '360 min: intensity 0',
      '360 min: 0 demanded',
    ]);
  });

  test('what is lost comes back only with all that is demanded', () => {
    // Six in the second phase demand five and a fifth of it: enough. Five would hold it, and no more.
    const town = { demand: [10, 5], hours: [2.5, 7], mostSteps: 2, holdsFrom: 0.75 };
    const hard = ['0 min: 10 demanded', '60 min: intensity 1', '60 min: 11 demanded'];
    const lost = [...hard, '120 min: intensity 2', '120 min: 12 demanded', '150 min: 6 demanded'];
    expect(ledger(run({ own: 5, ...town }))).toEqual([...lost, '570 min: intensity 0', '570 min: 0 demanded']);
    expect(ledger(run({ own: 6, ...town })).slice(0, 7)).toEqual([...lost, '270 min: intensity 1']);
  });

  test('an easier phase can be held with what there is: what was lost is won back step by step', () => {
    expect(ledger(run({ own: 8, demand: [10, 5], hours: [2.5, 7], mostSteps: 5 }))).toEqual([
      '0 min: 10 demanded',
      '60 min: intensity 1',
      '60 min: 11 demanded',
      '120 min: intensity 2',
      '120 min: 12 demanded',
      '150 min: 6 demanded',
      '270 min: intensity 1',
      // 5 and a tenth of it, rounded up to whole units: 6 as before.
      '390 min: intensity 0',
      '390 min: 5 demanded',
      '570 min: 0 demanded',
    ]);
  });

  test.each([
    ['the doctrine', { rulesApply: false }],
    ['the scenario', { feedsBack: false }],
  ])('switched off by %s, nothing rises', (_, off) => {
    expect(ledger(run({ own: 4, demand: [10], hours: [6], mostSteps: 3, ...off }))).toEqual([
      '0 min: 10 demanded',
      '360 min: 0 demanded',
    ]);
  });
});

describe('as shipped', () => {
  const told = (trace: Trace): number[] =>
    [...trace.facts.kind].filter((kind) => kind === FACT.intensityChanged || kind === FACT.incidentLit);
  const outcome = (path: string, value: unknown, seed: string) =>
    simulate(createPlan(shippedInputs('spreading-disorder', [{ path, value }])), seed, 0, []);

  test('the disorder that spreads does so in some runs and not in others; switched off, in none', () => {
    const lit = ['1', '2', '3', '4', '5', '6'].map((seed) => {
      const trace = simulate(createPlan(shippedInputs('spreading-disorder')), seed, 0, []);
      return [...trace.facts.kind].filter((kind) => kind === FACT.incidentLit).length;
    });
    expect(Math.min(...lit)).toBeLessThan(Math.max(...lit));
    expect(Math.max(...lit)).toBeGreaterThan(1);
    const off = outcome('/doctrine/lossOfControl/applies', false, '1');
    expect(told(off)).toEqual([]);
    expect(off.facts.kind.indexOf(FACT.incidentReported)).toBe(off.facts.kind.lastIndexOf(FACT.incidentReported));
  });

  test('places that follow are lit sooner, or as soon, the greater the chance, under the same luck', () => {
    const litSec = (perHour: number, seed: string): number => {
      const { facts } = outcome('/doctrine/lossOfControl/spreadPerHour/value', perHour, seed);
      const first = facts.kind.indexOf(FACT.incidentLit);
      return first < 0 ? Number.POSITIVE_INFINITY : facts.timeSec[first]!;
    };
    for (const seed of ['1', '2', '3']) {
      const times = [0.02, 0.1, 0.5, 1].map((perHour) => litSec(perHour, seed));
      expect(times).toEqual(times.toSorted((x, y) => y - x));
    }
  });
});
