// Regions by purpose: what each grouping is for and where it is known from; which regions a capability's aid goes by; what is
// refused where a grouping has no centres.

import { expect, test } from 'vitest';
import { GROUPINGS } from '../../src/core/model/dataset.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import { parseGroupings } from '../../src/core/scenario/parse-dataset.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { createPlan, type Plan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { FACT } from '../../src/core/trace/facts.ts';
import { library, shippedInputs } from '../support/shipped.ts';
import { textOf } from './shipped.ts';

const FROM = { source: 'A test', asOf: '2026', basis: 'illustrative' };
const phases = '/scenario/incidents/disorder/phases';
const demandOf = (capability: string, units: number) =>
  shippedInputs('large-disorder', []).exercise.scenario.incidents[0]!.phases.map((phase) => ({
    ...phase,
    demand: [{ capability, units, ...FROM }],
  }));

/** The large disorder with units of one capability demanded in place of its own, in a host force. */
const asking = (capability: string, host: string, units = 60): Plan =>
  createPlan(
    shippedInputs('large-disorder', [
      { path: '/scenario/parameters/host/value', value: host },
      { path: '/scenario/activations', value: [] },
      { path: phases, value: demandOf(capability, units) },
      // Enough in one neighbour of either region that it can spare some.
      { path: '/holdings/E23000028/surveillance/units', value: 20 },
      { path: '/holdings/E23000031/surveillance/units', value: 20 },
    ]),
  );

/** Names of the forces asked besides the host, until the first asked is outside its region. */
function regionAsked(plan: Plan): { readonly asked: ReadonlySet<string>; readonly centres: ReadonlySet<string> } {
  const { facts, header } = simulate(plan, 'a', 0, []);
  const tierOf = new Map<number, number>();
  const [asked, centres] = [new Set<string>(), new Set<string>()];
  for (let n = 0; n < facts.length; n++) {
    const [kind, subject, a] = [facts.kind[n], facts.subject[n]!, facts.a[n]!];
    if (kind === FACT.requestSubmitted || kind === FACT.requestQueued) tierOf.set(subject, a);
    if (kind === FACT.donorAsked && header.tierIds[tierOf.get(a)!] === ('regional' as never))
      asked.add(header.exercise.forces[subject]!.name);
    if (kind === FACT.requestReachedCentre) centres.add(header.exercise.centres[a]!.name);
  }
  return { asked, centres };
}

test('a regional tier draws on the regions of the route: Kent with the South East for disorder, with the Eastern for surveillance', () => {
  const disorder = regionAsked(asking('publicOrder', 'E23000032'));
  expect([...disorder.asked].sort()).toEqual(
    ['Hampshire and Isle of Wight', 'Kent', 'Surrey', 'Sussex', 'Thames Valley'].filter((name) =>
      disorder.asked.has(name),
    ),
  );
  expect(disorder.asked.has('Surrey')).toBe(true);
  expect(disorder.centres).toContain('South East RICC');
  const surveillance = regionAsked(asking('surveillance', 'E23000032'));
  expect(surveillance.asked.has('Essex')).toBe(true);
  expect(surveillance.asked.has('Surrey')).toBe(false);
  expect(surveillance.centres).toContain('Eastern ROCU');
});

test('every force of an area is in one region of each grouping, and each grouping says where it is known from', () => {
  expect(library.groupings.map(({ id }) => id)).toEqual([...GROUPINGS]);
  for (const { name, groupings } of library.forces.filter(hasArea))
    for (const id of GROUPINGS) expect(groupings[id], `${name} ${id}`).not.toBeNull();
  const of = (name: string) => library.forces.find((force) => force.name === name)!.groupings;
  expect(of('Kent')).toMatchObject({
    mutualAid: 'South East',
    organisedCrime: 'Eastern',
    counterTerrorism: 'South East',
  });
  expect(of('North Wales')).toMatchObject({
    mutualAid: 'North West',
    organisedCrime: 'North West',
    counterTerrorism: 'Wales',
  });
});

test('a grouping left out, and one twice, are told', () => {
  const all = JSON.parse(textOf('data/forces/groupings.json')) as { id: string }[];
  const said = (value: unknown) => {
    const result = parseGroupings(JSON.stringify(value));
    return result.ok ? [] : result.problems.map(({ found }) => found);
  };
  expect(said(all)).toEqual([]);
  expect(said(all.slice(1))).toEqual(['no "mutualAid"']);
  expect(said([...all, all[0]])).toEqual(['"mutualAid" again']);
});

test('a route by a grouping whose regions have no centre is refused, where regional centres are to handle it', () => {
  const { scenario } = shippedInputs('large-disorder').exercise;
  const value = { value: 'homeOffice', ...FROM };
  const refused = resolveExercise(scenario, library, [{ path: '/doctrine/routes/surveillance/grouping', value }]);
  expect(refused.ok ? [] : refused.problems).toEqual([
    {
      path: '/doctrine/routes/surveillance/grouping/value',
      found: '"homeOffice"',
      expected: 'a grouping whose regions have centres (mutualAid, organisedCrime)',
    },
  ]);
  expect(resolveExercise(scenario, library, [{ path: '/doctrine/routes/cbrn/grouping', value }]).ok).toBe(true);
});

test('an organised-crime region without its unit is refused', () => {
  const { scenario, centres } = shippedInputs('large-disorder').exercise;
  const without = centres.filter(({ id }) => id !== 'rocu-eastern');
  const refused = resolveExercise(scenario, library, [{ path: '/centres', value: without }]);
  expect(refused.ok ? [] : refused.problems.map(({ found }) => found)).toContain(
    'no regional (organisedCrime) centre for Kent (E23000032)',
  );
});
