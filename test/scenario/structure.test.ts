// Another structure of forces: merging nothing changes nothing; merging keeps every officer, unit, muster point and member of
// staff; exercises run under it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForceId } from '../../src/core/model/dataset.ts';
import type { ResolvedExercise } from '../../src/core/model/exercise.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { nodesOf, partnerLinksOf, partnerNode } from '../../src/core/model/partners.ts';
import type { Structure } from '../../src/core/model/structure.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { restructured } from '../../src/core/scenario/restructure.ts';
import { parseStructures } from '../../src/core/scenario/structure-schema.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { encodeTrace } from '../../src/core/trace/encode.ts';
import { runs } from '../support/runs.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { smallExercise } from '../support/small-exercise.ts';
import { changed, must, textOf } from './shipped.ts';

const MERGED = 'neighbours-in-collaboration';
const OF_TESTS = { source: 'A test', asOf: '2026', basis: 'illustrative' } as const;
const under = (structure: string) => shippedInputs('large-disorder', [{ path: '/structure', value: structure }]);

const merging = (areas: readonly ForceId[]): Structure => ({
  id: 'test',
  title: 'Test',
  about: 'Made up',
  ...OF_TESTS,
  forces: areas.length < 2 ? [] : [{ id: 'merged' as ForceId, name: 'Merged', shortName: 'Merged', areas }],
});

const officers = ({ forces }: ResolvedExercise, asOf: string): number =>
  forces.reduce(
    (sum, { strength }) => sum + Math.round((strength.find((one) => one.asOf === asOf)?.value ?? 0) * 100),
    0,
  );

const units = ({ holdings }: ResolvedExercise): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const held of Object.values(holdings))
    for (const [id, one] of Object.entries(held)) sums[id] = (sums[id] ?? 0) + one.units;
  return sums;
};

const staff = ({ centres }: ResolvedExercise): number => centres.reduce((sum, one) => sum + one.staff.value, 0);
const places = ({ musterPoints }: ResolvedExercise): string[] =>
  musterPoints.map(({ name, node }) => `${name} ${node}`);

function expectKept(after: ResolvedExercise, before: ResolvedExercise): void {
  expect(units(after)).toEqual(units(before));
  expect(staff(after)).toBe(staff(before));
  expect(places(after)).toEqual(places(before));
  for (const asOf of ['2025-03-31', '2019-09-30']) expect(officers(after, asOf)).toBe(officers(before, asOf));
}

test('a structure that merges nothing gives the same bytes', () => {
  const inputs = under('as-it-is');
  const bytes = (exercise: ResolvedExercise) => encodeTrace(simulate(createPlan({ ...inputs, exercise }), 'a', 0, []));
  expect(restructured(inputs.exercise, merging([]))).toBe(inputs.exercise);
  expect(
    Buffer.compare(bytes(restructured(inputs.exercise, merging([]))), bytes(shippedInputs('large-disorder').exercise)),
  ).toBe(0);
});

describe('the shipped illustrative structure', () => {
  const before = under('as-it-is').exercise;
  const { exercise: after } = under(MERGED);

  test('says that it is illustrative, and leaves 27 forces of areas', () => {
    expect(after.structure).toMatchObject({ id: MERGED, basis: 'illustrative' });
    expect(after.structure.about).toContain("nobody's policy");
    expect(after.forces.filter(hasArea)).toHaveLength(43 - 27 + 11);
    expect(after.forces.flatMap(({ id, areas }) => areas ?? [id]).sort()).toEqual(
      before.forces.map(({ id }) => id).sort(),
    );
  });

  test('keeps officers, units, muster points and staff; a region is that of the largest', () => {
    expectKept(after, before);
    const merged = (id: string) => after.forces.find((one) => (one.id as string) === id)!;
    expect(merged('XTVH').strength[0]).toMatchObject({ value: 8369.89, basis: 'derived' });
    expect(merged('XCNW').groupings).toEqual(before.forces.find(({ name }) => name === 'Cheshire')!.groupings);
    expect(merged('XEM').groupings.mutualAid).toBe('East Midlands');
  });

  test('no name of a merged area is left in the network, and every room is in it', () => {
    const ids = new Set(nodesOf(after).map(({ id }) => id));
    for (const { a, b } of after.network.links) {
      expect(ids.has(a) && ids.has(b), `${a} ${b}`).toBe(true);
      expect(a).not.toBe(b);
    }
    const known = new Set<string>(after.forces.map(({ id }) => id));
    for (const { force } of after.centres) if (force) expect(known.has(force)).toBe(true);
  });

  test('the large disorder runs under it, also in an area that was merged, in the same place', () => {
    const trace = simulate(createPlan(under(MERGED)), 'a', 0, []);
    expect(trace.facts.length).toBeGreaterThan(500);
    const host = { path: '/scenario/parameters/host/value', value: 'E23000033' };
    const sussex = shippedInputs('large-disorder', [host]);
    const merged = shippedInputs('large-disorder', [host, { path: '/structure', value: MERGED }]);
    const [was, is] = [createPlan(sussex).incidents[0]!, createPlan(merged).incidents[0]!];
    expect([is.placeName, is.lat, is.lon]).toEqual([was.placeName, was.lat, was.lon]);
    expect(merged.exercise.forces[is.force]!.name).toBe('Surrey and Sussex');
    expect(simulate(createPlan(merged), 'a', 0, []).facts.length).toBeGreaterThan(500);
  });

  test('partners and coordinating groups are those of the area, whichever force polices it', () => {
    for (const id of ['two-city-attack', 'east-coast-surge', 'nerve-agent']) {
      const named = (settings: Setting[]): string[] => {
        const { exercise } = shippedInputs(id, settings);
        return partnerLinksOf(exercise).map((link) => nodesOf(exercise)[partnerNode(exercise, link)]?.name ?? 'nobody');
      };
      const is = named([{ path: '/structure', value: MERGED }]);
      expect(is.length, id).toBeGreaterThan(0);
      expect(is, id).toEqual(named([]));
    }
  });

  test('a scenario names it as well', () => {
    const { scenario } = before;
    const named = resolveExercise({ ...scenario, structure: MERGED }, library);
    expect(named.ok && named.value.forces).toEqual(after.forces);
  });
});

test('whatever is merged, nothing is lost and the exercise runs', () => {
  let merged = 0;
  fc.assert(
    fc.property(smallExercise, fc.nat(6), ({ plan, seed, replication, decisions }, most) => {
      const { exercise } = plan.inputs;
      const areas = exercise.forces.filter(hasArea).map(({ id }) => id);
      const structure = merging(areas.slice(0, 2 + most));
      if (structure.forces.length === 0) return;
      merged++;
      const after = restructured(exercise, structure);
      expectKept(after, exercise);
      simulate(createPlan({ ...plan.inputs, exercise: after }), seed, replication, decisions);
    }),
    runs(40),
  );
  expect(merged).toBeGreaterThan(10);
});

const shipped = JSON.parse(textOf('data/forces/structures.json')) as unknown;
// biome-ignore format: one row a line
test.each([
  ['an area that is not there', '/1/forces/0/areas/0', 'E23000099', '"E23000099"'],
  ['a force without an area', '/1/forces/0/areas/0', 'BTP', '"BTP"'],
  ['an area merged twice', '/1/forces/0/areas/0', 'E23000024', '"E23000024" again'],
  ['one area alone', '/1/forces/1/areas', ['E23000024'], 'a list of 1'],
  ['a code that is taken', '/1/forces/0/id', 'BTP', '"BTP" again'],
  ['a name that is taken', '/1/forces/0/name', 'Kent', '"Kent" again'],
])('%s is refused', (_what, pointer, value, found) => {
  const said = parseStructures(JSON.stringify(changed(shipped, pointer, value)), library.forces);
  expect(said.ok ? [] : said.problems.map((problem) => problem.found)).toContain(found);
});

test('an unknown structure is refused by name, in a scenario and set by hand', () => {
  const { scenario } = under('as-it-is').exercise;
  const expected = `a known structure (as-it-is, ${MERGED})`;
  const set = resolveExercise(scenario, library, [{ path: '/structure', value: 'regions' }]);
  expect(set.ok ? [] : set.problems).toEqual([{ path: '/structure', found: '"regions"', expected }]);
  const named = resolveExercise({ ...scenario, structure: 'regions' }, library);
  expect(named.ok ? [] : named.problems).toEqual([{ path: '/scenario/structure', found: '"regions"', expected }]);
  expect(must(parseStructures(textOf('data/forces/structures.json'), library.forces))).toHaveLength(2);
});
