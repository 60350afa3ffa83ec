// More than one doctrine in the library: each era has its own centres, agencies and holdings, and a scenario names its era.

import { expect, test } from 'vitest';
import { readScenario } from '../../src/core/scenario/library.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { changed, library, must, said, textOf } from './shipped.ts';

const london = must(readScenario(textOf('scenarios/london-2011.json'), library));
const era = library.doctrines.find(({ id }) => id === 'august-2011')!;
const today = library.doctrines.find(({ id }) => id === 'present-practice')!;
const exercise = must(resolveExercise(london, library));

test('August 2011 names its own doctrine and changes nothing of it', () => {
  expect(london.doctrine).toBe('august-2011');
  expect(london.assumptions).toEqual([]);
  expect(london.holdings).toEqual([]);
  expect(exercise.doctrine).toEqual(era);
});

test('its national centre is PNICC, which opens when it is called', () => {
  const national = exercise.centres.find(({ kind }) => kind === 'national')!;
  expect(national.name).toContain('PNICC');
  expect(library.centres.find(({ kind }) => kind === 'national')!.name).not.toContain('PNICC');
  expect(era.tiers.find(({ id }) => (id as string) === 'national')!.centre).toContain('PNICC');
});

test('no route of the time stands up the national tier by rule', () => {
  const national = era.routes.flatMap(({ tiers }) => tiers.filter(({ id }) => (id as string) === 'national'));
  expect(national.some(({ activation }) => activation === 'onUnfilled')).toBe(false);
  const now = today.routes.flatMap(({ tiers }) => tiers.filter(({ id }) => (id as string) === 'national'));
  expect(now.some(({ activation }) => activation === 'onUnfilled')).toBe(true);
});

test('protest removal is a capability of today only', () => {
  const served = ({ routes }: typeof era): string[] => routes.flatMap(({ id, alsoServes = [] }) => [id, ...alsoServes]);
  expect(served(era)).not.toContain('protestRemoval');
  expect(served(today).filter((id) => id !== 'protestRemoval')).toEqual(served(era));
});

test("London holds what was published of it then, whoever else holds today's figures", () => {
  const units = (force: string): unknown =>
    Object.entries(exercise.holdings).find(([id]) => id === force)?.[1]['publicOrder' as never];
  expect(units('E23000001')).toMatchObject({ units: 100, basis: 'derived', asOf: '2011-09' });
  expect(units('E23000032')).toMatchObject({ units: 21, basis: 'illustrative' });
});

test("a scenario's own holding comes before its era's", () => {
  const own = {
    force: 'E23000001',
    capability: 'publicOrder',
    units: 7,
    source: 'A test',
    asOf: '2026',
    basis: 'user',
  };
  const one = must(
    readScenario(
      JSON.stringify(changed(JSON.parse(textOf('scenarios/london-2011.json')), '/holdings', [own])),
      library,
    ),
  );
  expect(JSON.stringify(must(resolveExercise(one, library)).holdings)).toContain('"units":7,"source":"A test"');
});

test('holdings are set where the exercise has them, not in its era', () => {
  const setting = { path: '/doctrine/holdings/0/units', value: 3 };
  expect(said(resolveExercise(london, library, [setting]))).toEqual([
    [setting.path, 'holdings of the era', '/holdings, by force and capability: what the exercise runs on'],
  ]);
});
