// From a scenario and settings to the one document that an exercise runs on: who set what, in which order, and that
// nothing set by hand slips past the door.

import { describe, expect, test } from 'vitest';
import type { Provenance } from '../../src/core/model/dataset.ts';
import { hasArea } from '../../src/core/model/national-forces.ts';
import type { Scenario } from '../../src/core/model/scenario.ts';
import { readScenario } from '../../src/core/scenario/library.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { changed, library, must, SOUND, said, textOf } from './shipped.ts';

const read = (document: unknown): Scenario => must(readScenario(JSON.stringify(document), library));
const scenario = read(SOUND);
const set = (path: string, value: unknown): Setting => ({ path, value });
const resolved = (...settings: Setting[]) => must(resolveExercise(scenario, library, settings));
const refused = (...settings: Setting[]) => said(resolveExercise(scenario, library, settings));
const sourceOf = ({ source, asOf, basis }: Provenance) => ({ source, asOf, basis });
const TEST = { source: 'A test', asOf: '2026', basis: 'illustrative' };
const USER = { source: 'Set by the user', basis: 'user' };

describe('without settings', () => {
  test("the scenario's assumption is in the doctrine, on the scenario's word", () => {
    const { declareMin } = resolved().doctrine;
    expect(declareMin.p50).toBe(13);
    expect(sourceOf(declareMin)).toEqual(TEST);
  });

  test("the scenario's holding takes the place of the library's", () => {
    const held = Object.entries(resolved().holdings).find(([force]) => force === 'E23000032')?.[1];
    expect(Object.entries(held ?? {}).find(([id]) => id === 'publicOrder')?.[1]).toEqual({ units: 9, ...TEST });
  });

  test('every force of the library holds what the library says, of the capabilities that are asked for', () => {
    const london = must(readScenario(textOf('scenarios/large-disorder.json'), library));
    const { holdings, capabilities } = must(resolveExercise(london, library));
    expect(capabilities.map(({ id }) => id)).toEqual(['publicOrder']);
    expect(Object.keys(holdings)).toHaveLength(library.forces.length);
    const rows = Object.values(holdings).reduce((sum, byCapability) => sum + Object.keys(byCapability).length, 0);
    // All but the Civil Nuclear Constabulary, which is judged to have no public order units.
    expect(rows).toBe(library.forces.length - 1);
  });
});

describe('settings', () => {
  test('a duration of the doctrine, by the ids of its lists', () => {
    const path = '/doctrine/routes/publicOrder/tiers/regional/handlingMin/max';
    const route = resolved(set(path, 500)).doctrine.routes.find(({ id }) => (id as string) === 'publicOrder');
    const { handlingMin } = route!.tiers.find(({ id }) => (id as string) === 'regional')!;
    expect(handlingMin).toMatchObject({ max: 500, ...USER });
  });

  test("the user's word counts for more than the scenario's", () => {
    expect(resolved(set('/doctrine/declareMin/p50', 20)).doctrine.declareMin).toMatchObject({ p50: 20, ...USER });
  });

  test('the last of two counts', () => {
    const settings = [set('/doctrine/declareMin/p50', 20), set('/doctrine/declareMin/p50', 21)];
    expect(resolved(...settings).doctrine.declareMin.p50).toBe(21);
  });

  test('a holding', () => {
    const after = resolved(set('/holdings/E23000033/publicOrder/units', 4));
    expect(JSON.stringify(after.holdings)).toContain('"units":4,"source":"Set by the user"');
  });

  test('the force that a parameter stands for', () => {
    expect(resolved(set('/scenario/parameters/host/value', 'E23000033')).scenario.parameters[0]?.value).toBe(
      'E23000033',
    );
  });

  test("the scenario's own assumptions and holdings, before they are put in place", () => {
    const after = resolved(set('/scenario/assumptions/0/value', 14), set('/scenario/holdings/0/units', 2));
    expect(after.doctrine.declareMin).toMatchObject({ p50: 14, ...USER });
    expect(JSON.stringify(after.holdings)).toContain('"units":2,"source":"Set by the user"');
  });
});

describe('refused', () => {
  const PARTS =
    'a known part that can be set (scenario, doctrine, holdings, contributions, centres, network, interoperability, structure)';
  // biome-ignore format: one row a line
  test.each([
    ['/forces/0/name', 'X', '/forces/0/name', '"forces"', PARTS],
    ['/', 1, '/', '""', PARTS],
    ['/doctrines/declareMin/p50', 1, '/doctrines/declareMin/p50', '"doctrines"', 'a known part that can be set, did you mean "doctrine"?'],
    ['doctrine', 1, 'doctrine', 'no leading "/"', 'a JSON Pointer, such as /doctrine/declareMin/p50'],
    ['/doctrine/declareMin/p5', 1, '/doctrine/declareMin/p5', 'no "p5"', 'a key that is there, did you mean "p50"?'],
    ['/doctrine/routes/publicorder/retryMin/value', 5, '/doctrine/routes/publicorder', 'no "publicorder"', 'a key that is there, did you mean "publicOrder"?'],
    ['/doctrine/declareMin/p50', 'soon', '/doctrine/declareMin/p50', 'the text "soon"', 'a number'],
    ['/doctrine/declareMin/p50', Number.NaN, '/doctrine/declareMin/p50', 'NaN', 'a number'],
    ['/doctrine/declareMin/max', Number.POSITIVE_INFINITY, '/doctrine/declareMin/max', 'Infinity', 'a finite number'],
    ['/doctrine', null, '/doctrine', 'null', 'an object'],
    ['/doctrine/tiers', [], '/doctrine/tiers', 'a list of 0', 'at least one tier'],
    ['/holdings', null, '/holdings', 'null', 'an object'],
    ['/holdings/E23000033', { horses: { units: 1, ...TEST } }, '/holdings/E23000033/horses', '"horses"', 'a known capability'],
    ['/holdings/E23000033/firearms/units', 1.5, '/holdings/E23000033/firearms/units', '1.5', 'a whole number'],
    ['/holdings/E23000033/firearms/units', 5000.1e9, '/holdings/E23000033/firearms/units', '5000100000000', 'at most 5000 units'],
    ['/scenario', null, '/scenario', 'null', 'an object'],
    ['/scenario/durationHours', 1e9, '/scenario/durationHours', '1000000000', 'from 1 to 672 hours'],
    ['/scenario/activations/0/tier', 'nationl', '/scenario/activations/0/tier', '"nationl"', 'a known tier, did you mean "national"?'],
    ['/scenario/incidents/one/force/parameter', 'guest', '/scenario/incidents/0/force/parameter', '"guest"', 'a known parameter (host)'],
    ['/scenario/assumptions/0/path', '/declareMin/p5', '/scenario/assumptions/0/path (/declareMin/p5)', 'no "p5"', 'a key that is there, did you mean "p50"?'],
    ['/scenario/assumptions/0/value', 1, '/doctrine/declareMin/p50', '1', 'at least p10, which is 5'],
    ['/scenario/doctrine', 'other', '/scenario/doctrine', '"other"', 'a known doctrine (present-practice, august-2011)'],
  ])('%s = %j', (path, value, where, found, expected) => {
    expect(refused(set(path, value))).toEqual([[where, found, expected]]);
  });

  test('a force that is not there among the holdings', () => {
    const holdings = { E99: { publicOrder: { units: 1, ...TEST } } };
    expect(refused(set('/holdings', holdings))[0]?.slice(0, 2)).toEqual(['/holdings/E99', '"E99"']);
  });

  test('several wrong settings are told at once', () => {
    expect(refused(set('/doctrine/x', 1), set('/holdings/y', 1)).map(([path]) => path)).toEqual([
      '/doctrine/x',
      '/holdings/y',
    ]);
  });

  test('more units than any run could bear', () => {
    const held = library.forces.filter(hasArea).map(({ id }) => set(`/holdings/${id}/publicOrder/units`, 500));
    expect(refused(...held)[0]?.[0]).toBe('/holdings');
    expect(refused(...held)[0]?.[2]).toBe('at most 20000 units in all');
  });

  test('more demand than any run could bear', () => {
    const phase = scenario.incidents[0]!.phases[0]!;
    const phases = Array.from({ length: 60 }, (_, n) => ({
      ...phase,
      id: `f${n}`,
      demand: [{ ...phase.demand[0]!, officers: 100_000 }],
    }));
    expect(refused(set('/scenario/incidents/one/phases', phases))[0]?.slice(0, 2)).toEqual([
      '/scenario/incidents',
      '240003 units demanded, summed over the phases',
    ]);
  });

  test('more tries again than any run could bear', () => {
    const phase = { ...scenario.incidents[0]!.phases[0]! };
    const phases = Array.from({ length: 200 }, (_, n) => ({ ...phase, id: `f${n}` }));
    const rows = refused(
      set('/scenario/durationHours', 672),
      set('/scenario/incidents/one/phases', phases),
      set('/doctrine/routes/publicOrder/retryMin/value', 1),
    );
    expect(rows[0]?.[0]).toBe('/doctrine/routes/publicOrder/retryMin/value');
  });
});

test('an assumption about something that is not in the doctrine names its place in the scenario', () => {
  const wrong = read(changed(SOUND, '/assumptions/0/path', '/routes/publicOrder/tiers/regionl/noticeMin/p50'));
  expect(said(resolveExercise(wrong, library))).toEqual([
    [
      '/scenario/assumptions/0/path (/routes/publicOrder/tiers/regionl)',
      'no "regionl"',
      'a key that is there, did you mean "regional"?',
    ],
  ]);
});
