// muster history: what it prints of a seed is what a run of that seed holds, counted here once more; and what it refuses.

import { expect, test } from 'vitest';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { shippedInputs } from '../support/shipped.ts';
import { musterHere } from './command.ts';

interface Figure {
  readonly id: string;
  readonly unit: string;
  readonly published: { readonly low: number; readonly high: number };
  readonly model: { readonly p05: number; readonly median: number; readonly p95: number };
}
const figuresOf = async (seeds: number): Promise<Record<string, Figure>> => {
  const { code, out } = await musterHere(['history', '--json', '--seeds', `${seeds}`]);
  expect(code).toBe(0);
  const { figures, ...head } = JSON.parse(out) as { figures: Figure[]; seeds: number; doctrine: string };
  expect(head).toMatchObject({ scenario: 'august-2011', doctrine: 'august-2011', seeds });
  return Object.fromEntries(figures.map((figure) => [figure.id, figure]));
};

test('one seed: officers and forces from outside, as its trace has them', async () => {
  const { facts, header } = simulate(createPlan(shippedInputs('august-2011')), '1', 0, []);
  const met = header.incidents[0]!.force;
  // The exercise starts on Saturday at 18:00: Monday 06:00 is 36 hours on, Tuesday 06:00 60.
  const [monday, tuesday] = [36 * 3600, 60 * 3600];
  const unitsOf = (kind: number, from: number, until: number) => {
    const units = Array.from(facts.kind.keys())
      .filter((n) => facts.kind[n] === kind && facts.timeSec[n]! >= from && facts.timeSec[n]! < until)
      .filter((n) => header.incidents[facts.a[n]!]!.force === met)
      .map((n) => facts.subject[n]!);
    return [...new Set(units)].map((unit) => header.units[unit]!).filter(({ force }) => force !== met);
  };
  const figures = await figuresOf(1);
  const promised = unitsOf(FACT.unitWarned, monday, tuesday).length * 25;
  const arrived = unitsOf(FACT.unitReachedRendezvous, monday, tuesday).length * 25;
  const forces = new Set(unitsOf(FACT.unitDeparted, 0, 84 * 3600).map(({ force }) => force)).size;
  expect(promised).toBeGreaterThan(0);
  expect(forces).toBeGreaterThan(0);
  expect(figures['night-3-promised']!.model).toMatchObject({ p05: promised, median: promised, p95: promised });
  expect(figures['night-3-arrived']!.model.median).toBe(arrived);
  expect(figures.donors!.model.median).toBe(forces);
  expect(figures['nights-1-2']!.published).toMatchObject({ low: 124, high: 124 });
});

test('more seeds: an interval about the median, in words too', async () => {
  for (const { model } of Object.values(await figuresOf(12))) {
    expect(model.p05).toBeLessThanOrEqual(model.median);
    expect(model.median).toBeLessThanOrEqual(model.p95);
  }
  const { code, out } = await musterHere(['history', '--seeds', '2']);
  expect(code).toBe(0);
  expect(out).toContain('published  26 to 30 forces');
  expect(out).toContain('nine runs in ten from');
});

test('what is set by hand is said, and counts: without reliefs fewer set off for the fourth night', async () => {
  const withoutReliefs = '/doctrine/sustaining/reliefs="off"';
  const { code, out } = await musterHere(['history', '--seeds', '2', '--set', withoutReliefs]);
  expect(code).toBe(0);
  expect(out).toContain(`Set by hand, not the model as it stands: ${withoutReliefs}`);
  const json = await musterHere(['history', '--json', '--seeds', '2', '--set', withoutReliefs]);
  const { figures } = JSON.parse(json.out) as { figures: Figure[] };
  const sent = (of: readonly Figure[]) => of.find(({ id }) => id === 'night-4-sent')!.model.median;
  expect(sent(figures)).toBeLessThan(sent(Object.values(await figuresOf(2))));
});

test.each([
  [['--seeds', '0'], '--seeds: found "0"'],
  [['--seeds', '1e3'], '--seeds: found "1e3"'],
  [['--seeds', '10001'], 'from 1 to 10000'],
  [['august-2011'], 'muster history [options]'],
])('history %j is misuse', async (args, says) => {
  const { code, err } = await musterHere(['history', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
