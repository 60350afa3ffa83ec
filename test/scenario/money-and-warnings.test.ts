// Rates and warnings at the door.

import { describe, expect, test } from 'vitest';
import { readDoctrine } from '../../src/core/scenario/doctrine-schema.ts';
import { readScenario } from '../../src/core/scenario/library.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { changed, doctrineJson, library, minutes, must, SOUND, said } from './shipped.ts';

const FROM = { source: 'A test', asOf: '2026', basis: 'illustrative' };
const warning = {
  applies: true,
  probability: 0.5,
  leadMin: minutes(60),
  asks: [{ capability: 'publicOrder', units: 3 }],
  activates: [{ tier: 'national', capability: 'publicOrder' }],
  ...FROM,
};
const WARNED = changed(SOUND, '/incidents/0/warning', warning);
const parse = (document: unknown) => said(readScenario(JSON.stringify(document), library));

describe('a warning', () => {
  test('is sound, with lists as short as nothing', () => {
    expect(parse(WARNED)).toEqual([]);
    expect(
      parse(changed(changed(WARNED, '/incidents/0/warning/asks', []), '/incidents/0/warning/activates', [])),
    ).toEqual([]);
  });

  // biome-ignore format: one row a line
  test.each<[string, unknown, string, string, string]>([
    ['/incidents/0/warning/probability', 1.5, '/incidents/0/warning/probability', '1.5', 'a share from 0 to 1'],
    ['/incidents/0/warning/leadMin/p50', 61, '/incidents/0/warning/leadMin/p90', '60', 'at least p50, which is 61'],
    ['/incidents/0/warning/asks/0/units', -1, '/incidents/0/warning/asks/0/units', '-1', 'a number that is not negative'],
    ['/incidents/0/warning/asks/0/capability', 'publicOrders', '/incidents/0/warning/asks/0/capability', '"publicOrders"', 'a known capability, did you mean "publicOrder"?'],
    ['/incidents/0/warning/activates/0/capability', 'publicOrders', '/incidents/0/warning/activates/0/capability', '"publicOrders"', 'a known capability, did you mean "publicOrder"?'],
  ])('%s = %j', (pointer, value, path, found, expected) => {
    expect(parse(changed(WARNED, pointer, value))).toEqual([[path, found, expected]]);
  });

  test('of what may never happen is refused', () => {
    const [one] = (WARNED as typeof SOUND).incidents;
    const feedback = { applies: true, capabilities: ['publicOrder'], note: 'A test', ...FROM };
    const both = changed(SOUND, '/incidents', [
      { ...SOUND.incidents[0], feedback },
      { ...one, id: 'two', litBy: ['one'] },
    ]);
    expect(parse(both).map(([path]) => path)).toEqual(['/incidents/1/warning']);
  });

  test('of a tier that the doctrine has not is refused where it is resolved', () => {
    const scenario = must(
      readScenario(JSON.stringify(changed(WARNED, '/incidents/0/warning/activates/0/tier', 'moon')), library),
    );
    expect(said(resolveExercise(scenario, library)).map(([path]) => path)).toEqual([
      '/scenario/incidents/0/warning/activates/0/tier',
    ]);
  });
});

describe('rates', () => {
  const read = (pointer: string, value: unknown) =>
    said(readDoctrine(JSON.stringify(changed(doctrineJson, pointer, value)), library.forces, library.capabilities));

  test('left out, nobody reckons: sound', () => expect(read('/money', undefined)).toEqual([]));

  // biome-ignore format: one row a line
  test.each<[string, unknown, string, string, string]>([
    ['/money/rates/0/poundsPerOfficerHour', -1, '/money/rates/0/poundsPerOfficerHour', '-1', 'a number that is not negative'],
    ['/money/rates/0/id', 'planned', '/money/rates/1/id', '"planned" again', 'an id used once'],
    ['/money/rates', [], '/money/rates', 'a list of 0', 'a rate for each of spontaneous, planned, specialist'],
    ['/money/specialists/0', 'wizards', '/money/specialists/0', '"wizards"', 'a known capability'],
    ['/money/mostHoursPerDay/value', 25, '/money/mostHoursPerDay/value', '25', 'at most 24 hours'],
    ['/money/mostHoursPerDay/value', 2, '/money/mostHoursPerDay/value', '2', 'at least leastHoursPerDay, which is 8'],
    ['/money/officersPerVehicle/value', 0, '/money/officersPerVehicle/value', '0', 'from 1 to 100 officers'],
  ])('%s = %j', (pointer, value, path, found, expected) => {
    expect(read(pointer, value)).toEqual([[path, found, expected]]);
  });
});
