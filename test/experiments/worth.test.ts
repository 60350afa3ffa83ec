// What closing a gap is worth: the same figures as rerunning by hand, one repair tried once for all gaps that it closes, and an
// order that says when it can't tell.

import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/core/experiments/outcome.ts';
import { pairedDifference } from '../../src/core/experiments/paired.ts';
import type { Progress } from '../../src/core/experiments/progress.ts';
import { type GapWorth, type Worth, worthOfGaps } from '../../src/core/experiments/worth.ts';
import { canBeTried, changesFor } from '../../src/core/scoring/gaps/changes.ts';
import { findGaps } from '../../src/core/scoring/gaps/find-gaps.ts';
import type { Gap } from '../../src/core/scoring/gaps/types.ts';
import { readTrace } from '../../src/core/scoring/reading.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { library, shippedInputs } from '../support/shipped.ts';

const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const trace = simulate(createPlan(shippedInputs('london-2011')), 'muster', 0, []);
const gaps = findGaps(readTrace(trace), library.scoring);

function measure(some: readonly Gap[]): { worth: Worth; progress: readonly Progress[] } {
  const layOut = (settings: Parameters<typeof shippedInputs>[1]) => ({
    ok: true as const,
    value: shippedInputs('london-2011', settings),
  });
  const search = { header: trace.header, seeds: SEEDS, decisions: [], rules: library.scoring, layOut };
  const reruns = worthOfGaps(some, search);
  const progress: Progress[] = [];
  let next = reruns.next();
  for (; !next.done; next = reruns.next()) progress.push(next.value);
  return { worth: next.value, progress };
}

const { worth, progress } = measure(gaps);

test('progress ends where it said it would', () => {
  expect(progress.map(({ done }) => done)).toEqual(progress.map((_, n) => n + 1));
  expect(progress.at(-1)).toEqual({ done: progress.length, of: progress.length });
});

test('worth is the need that goes unmet less, run beside run, as reruns by hand say', () => {
  const late = gaps.find(({ kind }) => kind === 'lateActivation')!;
  const { decisions } = changesFor(late.repair!, trace.header);
  expect(decisions.length).toBe(1);
  const plan = createPlan(shippedInputs('london-2011'));
  const unmet = (decided: typeof decisions): number[] =>
    SEEDS.map((seed) => outcomeOf(simulate(plan, seed, 0, decided)).unmetOfficerHours);
  const { mean, low, high, seeds } = pairedDifference(unmet(decisions), unmet([]));
  expect(mean).toBeGreaterThan(0);
  expect(measure([late]).worth.gaps).toEqual([
    expect.objectContaining({ gap: late.id, rank: 1, unmetOfficerHours: { mean, low, high, seeds } }),
  ]);
});

test('gaps that one repair would close share its worth; ranks count gaps; the best come first', () => {
  const repairOf = (id: string): string => JSON.stringify(gaps.find((gap) => gap.id === id)!.repair);
  const byRepair = new Map<string, GapWorth[]>();
  for (const one of worth.gaps) byRepair.set(repairOf(one.gap), [...(byRepair.get(repairOf(one.gap)) ?? []), one]);
  expect([...byRepair.values()].some((same) => same.length > 1)).toBe(true);
  for (const same of byRepair.values()) {
    expect(new Set(same.map(({ unmetOfficerHours }) => unmetOfficerHours.mean)).size).toBe(1);
    expect(new Set(same.map(({ rank }) => rank)).size).toBe(1);
  }
  const repairable = gaps.filter(({ repair }) => repair !== null).map(({ id }) => id);
  expect(worth.gaps.map(({ gap }) => gap).sort()).toEqual([...repairable].sort());
  worth.gaps.forEach(({ rank }, n) => {
    expect(rank).toBeLessThanOrEqual(n + 1);
    expect(rank).toBeGreaterThanOrEqual(worth.gaps[n - 1]?.rank ?? 1);
  });
  const full = worth.gaps.filter(({ unmetOfficerHours }) => unmetOfficerHours.seeds === SEEDS.length);
  expect(new Set(full.map(({ gap }) => repairOf(gap))).size).toBeGreaterThanOrEqual(Math.min(10, byRepair.size));
});

test('nothing fell short: nothing is rerun', () => {
  const none = measure([]);
  expect(none.progress).toEqual([]);
  expect(none.worth.gaps).toEqual([]);
});

test('under another structure of forces, what a merged one would need is not tried, and nothing is refused', () => {
  const settings = [{ path: '/structure', value: 'neighbours-in-collaboration' }];
  const inputs = (more: typeof settings) => shippedInputs('august-2024', [...settings, ...more]);
  const merged = simulate(createPlan(inputs([])), 'muster', 0, []);
  const found = findGaps(readTrace(merged), library.scoring);
  const { header } = merged;
  const tried = found.flatMap(({ repair }) => (repair && canBeTried(repair, header) ? [repair] : []));
  expect(tried.length).toBeGreaterThan(0);
  expect(tried.length).toBeLessThan(found.filter(({ repair }) => repair !== null).length);
  for (const repair of tried) inputs(changesFor(repair, header).settings as typeof settings);
});
