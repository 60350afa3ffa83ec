// Centres and the doctrine's rules for them, at the door: path, found, expected.

import { expect, test } from 'vitest';
import { readCentres } from '../../src/core/scenario/coordination-schema.ts';
import { parseDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { contextOf } from '../../src/core/scenario/library.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { parseScenario } from '../../src/core/scenario/scenario-schema.ts';
import { changed, doctrineJson, library, must, SOUND, said } from './shipped.ts';

const place = (id: string): number => library.centres.findIndex((centre) => centre.id === id);
const kent = place('control-room-E23000032');
const southEast = place('ricc-south-east');
const centresWith = (pointer: string, value?: unknown) =>
  said(readCentres(changed(library.centres, pointer, value), library.forces));

test.each([
  [
    'a centre without staff',
    `/${kent}/staff/value`,
    0,
    [`/${kent}/staff/value`, '0', 'from 1 to 1000 requests at once: a centre has staff'],
  ],
  [
    'a room of nobody',
    `/${kent}/force`,
    undefined,
    [`/${kent}/force`, 'nothing', 'the force whose control room it is'],
  ],
  [
    'a region nobody is in',
    `/${southEast}/region`,
    'South Eats',
    [`/${southEast}/region`, '"South Eats"', 'a known mutual-aid region, did you mean "South East"?'],
  ],
  [
    'a national centre of one region',
    `/${place('npocc')}/region`,
    'Wales',
    [`/${place('npocc')}/region`, '"Wales"', 'no region: only a regional centre has one'],
  ],
])('%s is refused', (_, pointer, value, problem) => {
  expect(centresWith(pointer, value)).toContainEqual(problem);
});

test('a force served by nobody, or by two', () => {
  const without = library.centres.filter((_, n) => n !== kent);
  expect(said(readCentres(without, library.forces))).toEqual([
    ['', 'no controlRoom centre for Kent (E23000032)', 'one for each force'],
  ]);
  const twice = [...library.centres, { ...library.centres[kent], id: 'another-room' }];
  expect(said(readCentres(twice, library.forces))).toEqual([
    [`/${library.centres.length}`, 'two controlRoom centres for Kent', 'one for each force'],
  ]);
});

test.each([
  ['a tier that nobody handles', '/coordination/handlers/2/tier', 'regional', '/coordination/handlers'],
  ['a tier that there is not', '/coordination/handlers/2/tier', 'global', '/coordination/handlers/2/tier'],
  ['a way round that is quicker', '/coordination/ringRoundFactor/value', 0.5, '/coordination/ringRoundFactor/value'],
  ['a queue of less than none', '/coordination/kinds/0/queueLimit/value', -1, '/coordination/kinds/0/queueLimit/value'],
  ['a kind of which there is none', '/coordination/kinds/0/id', 'palace', '/coordination/kinds/0/id'],
])('a doctrine with %s is refused', (_, pointer, value, path) => {
  const paths = said(parseDoctrine(changed(doctrineJson, pointer, value), library.capabilities)).map(
    ([where]) => where,
  );
  expect(paths).toContain(path);
});

test('a doctrine may do without rules for centres, and staff can be set by path', () => {
  expect(parseDoctrine(changed(doctrineJson, '/coordination'), library.capabilities).ok).toBe(true);
  const scenario = must(parseScenario(SOUND, contextOf(library)));
  const set = (value: unknown) => resolveExercise(scenario, library, [{ path: '/centres/npocc/staff/value', value }]);
  expect(must(set(9)).centres[place('npocc')]?.staff.value).toBe(9);
  expect(said(set(0)).map(([path]) => path)).toEqual([`/centres/${place('npocc')}/staff/value`]);
});
