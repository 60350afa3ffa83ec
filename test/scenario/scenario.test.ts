// What is said of a scenario file that is wrong: where, what was found, what was expected; everything at once.

import { describe, expect, test } from 'vitest';
import { SCENARIO_FILES } from '../../src/core/scenario/files.ts';
import { contextOf, readScenario } from '../../src/core/scenario/library.ts';
import { resolveExercise } from '../../src/core/scenario/resolve.ts';
import { parseScenario } from '../../src/core/scenario/scenario-schema.ts';
import { changed, library, minutes, must, SOUND, said, textOf } from './shipped.ts';

const parse = (value: unknown) => said(parseScenario(value, contextOf(library)));
const CAPABILITIES = 'a known capability';
const DATE = 'a local date and time such as 2011-08-08T20:00';
const FORCE = 'the code of a force, such as E23000032 or BTP';
const NOT_BOTH = 'either officers (with counts) or units, and not both';
const incident = SOUND.incidents[0]!;
const DEMAND = '/incidents/0/phases/0/demand/0';

test.each(SCENARIO_FILES)('%s, as shipped, is sound and resolves', (file) => {
  const scenario = must(readScenario(textOf(`scenarios/${file}`), library));
  const exercise = must(resolveExercise(scenario, library));
  expect(exercise.scenario).toEqual(scenario);
  expect(exercise.scenario.id).toBe(file.replace('.json', ''));
});

test('the small scenario of these tests is sound', () => expect(parse(SOUND)).toEqual([]));

describe('one thing wrong', () => {
  // biome-ignore format: one row a line
  test.each([
    ['', [], '', 'a list of 0', 'an object'],
    ['', null, '', 'null', 'an object'],
    ['/schema', 'muster.scenario/2', '/schema', 'the text "muster.scenario/2"', '"muster.scenario/1"'],
    ['/schema', undefined, '/schema', 'nothing', 'a value here: this key must be given'],
    ['/id', '../x', '/id', 'the text "../x"', 'an id: letters, digits, "-", "." or "_"'],
    ['/title', '  ', '/title', 'the text ""', 'a text that is not empty'],
    ['/title', 'x'.repeat(20_001), '/title', `the text "${'x'.repeat(57)}"…`, 'at most 20000 characters'],
    ['/briefing', [], '/briefing', 'a list of 0', 'at least one paragraph'],
    ['/threat', 'terorism', '/threat', '"terorism"', 'a known threat of the SPR of 2023, did you mean "terrorism"?'],
    ['/sprEdition', 2023, '/sprEdition', '2023', 'the year of an edition, as a text such as "2012"'],
    ['/doctrine', 'present-practise', '/doctrine', '"present-practise"', 'a known doctrine, did you mean "present-practice"?'],
    ['/start', '2026-02-30T20:00', '/start', '"2026-02-30T20:00"', DATE],
    ['/start', '2026-03-29T01:30', '/start', '2026-03-29T01:30, which the clocks skipped as they went forward', DATE],
    ['/start', '2026-06-01 20:00', '/start', '"2026-06-01 20:00"', DATE],
    ['/start', '', '/start', '""', DATE],
    ['/start', 'x'.repeat(41), '/start', `the text "${'x'.repeat(41)}"`, DATE],
    ['/start', 1780340400, '/start', '1780340400', 'a text'],
    ['/durationHours', 0, '/durationHours', '0', 'from 1 to 672 hours'],
    ['/durationHours', 672.1, '/durationHours', '672.1', 'from 1 to 672 hours'],
    ['/durationHours', '12', '/durationHours', 'the text "12"', 'a number'],
    ['/durationHours', null, '/durationHours', 'null', 'a number'],
    ['/parameters/0/value', 'Kent', '/parameters/0/value', 'the text "Kent"', FORCE],
    ['/parameters/0/value', { parameter: 'host' }, '/parameters/0/value', 'an object', FORCE],
    ['/parameters/0/kind', 'capability', '/parameters/0/kind', 'the text "capability"', '"force"'],
    ['/parameters/1', SOUND.parameters[0], '/parameters/1/id', '"host" again', 'an id used once'],
    ['/holdings/0/units', -1, '/holdings/0/units', '-1', 'a number that is not negative'],
    ['/holdings/0/units', 1.5, '/holdings/0/units', '1.5', 'a whole number'],
    ['/holdings/0/units', 5001, '/holdings/0/units', '5001', 'at most 5000 units'],
    ['/holdings/0/capability', 'publicorder', '/holdings/0/capability', '"publicorder"', 'a known capability, did you mean "publicOrder"?'],
    ['/holdings/0/force', 'E23000099', '/holdings/0/force', '"E23000099"', 'a known force, did you mean "E23000039"?'],
    ['/holdings/0/basis', 'guess', '/holdings/0/basis', 'the text "guess"', 'one of published, derived, illustrative, user'],
    ['/holdings/0/asOf', 'May', '/holdings/0/asOf', 'the text "May"', 'a year or date, such as 2025 or 2025-03-31'],
    ['/assumptions/0/path', 'declareMin', '/assumptions/0/path', 'the text "declareMin"', 'a JSON Pointer, such as /declareMin/p50'],
    ['/assumptions/0/source', undefined, '/assumptions/0/source', 'nothing', 'a value here: this key must be given'],
    ['/activations/0/afterMin', 720.5, '/activations/0/afterMin', '720.5 min', 'a time before the end, at 720 min'],
    ['/activations/0/capability', 'horses', '/activations/0/capability', '"horses"', CAPABILITIES],
    ['/plannedAid/0/incident', 'won', '/plannedAid/0/incident', '"won"', 'a known incident (one)'],
    ['/plannedAid/0/askedAfterMin', 1e9, '/plannedAid/0/askedAfterMin', '1000000000 min', 'a time before the end, at 720 min'],
    ['/plannedAid/0/units', 1e9, '/plannedAid/0/units', '1000000000', 'at most 5000 units'],
    ['/incidents', [], '/incidents', 'a list of 0', 'at least one incident'],
    ['/incidents/1', incident, '/incidents/1/id', '"one" again', 'an id used once'],
    ['/incidents/0/force', { parameter: 'hosts' }, '/incidents/0/force/parameter', '"hosts"', 'a known parameter, did you mean "host"?'],
    ['/incidents/0/force', 5, '/incidents/0/force', '5', FORCE],
    ['/incidents/0/place', { parameter: 'x' }, '/incidents/0/place/parameter', '"x"', 'a known parameter (host)'],
    ['/incidents/0/place', 'Maidstone', '/incidents/0/place', 'the text "Maidstone"', 'an object'],
    ['/incidents/0/place/lat', 12, '/incidents/0/place/lat', '12', 'a latitude from 49 to 61'],
    ['/incidents/0/place/lon', 'NaN', '/incidents/0/place/lon', 'the text "NaN"', 'a number'],
    ['/incidents/0/place/lng', 1, '/incidents/0/place/lng', 'the unknown key "lng"', 'one of the keys "name", "lat", "lon"'],
    ['/incidents/0/reportedAfterMin/value', 721, '/incidents/0/reportedAfterMin/value', '721 min', 'a time before the end, at 720 min'],
    ['/incidents/0/phases', [], '/incidents/0/phases', 'a list of 0', 'at least one phase'],
    ['/incidents/0/phases/1', incident.phases[0], '/incidents/0/phases/1/id', '"first" again', 'an id used once'],
    ['/incidents/0/phases/0/durationMin/p50', 100, '/incidents/0/phases/0/durationMin/p50', '100', 'at least p10, which is 120'],
    ['/incidents/0/phases/0/durationMin/max', 1e308, '/incidents/0/phases/0/durationMin/max', '1e+308', 'at most 40320 minutes (28 days)'],
    [`${DEMAND}/units`, 5, DEMAND, '200', NOT_BOTH],
    [`${DEMAND}/officers`, undefined, DEMAND, 'nothing', NOT_BOTH],
    [`${DEMAND}/counts`, undefined, DEMAND, 'nothing', 'with officers, "counts": "travelling" or "onTheLine", to say which are counted'],
    [`${DEMAND}/officers`, 200_001, `${DEMAND}/officers`, '200001', 'at most 200000 officers'],
    [`${DEMAND}/capability`, 'x', `${DEMAND}/capability`, '"x"', CAPABILITIES],
    [`${DEMAND}/offcers`, 1, `${DEMAND}/offcers`, 'the unknown key "offcers"', 'a known key, did you mean "officers"?'],
    ['/parametres', [], '/parametres', 'the unknown key "parametres"', 'a known key, did you mean "parameters"?'],
    ['/incidents/0/constructor', 1, '/incidents/0/constructor', 'the unknown key "constructor"', 'one of the keys "id", "name", "force", "place", "rendezvous", "bays", "bedsOfficers", "radio", "warning", "feedback", "litBy", "reportedAfterMin", "phases"'],
  ])('%s = %j', (pointer, value, path, found, expected) => {
    expect(parse(changed(SOUND, pointer, value))).toEqual([[path, found, expected]]);
  });
});

test('a "__proto__" in the file is an unknown key and nothing else', () => {
  const rows = said(readScenario(JSON.stringify(SOUND).replace('{', '{"__proto__":{"title":"Stolen"},'), library));
  expect(rows.map(([path, found]) => [path, found])).toEqual([['/__proto__', 'the unknown key "__proto__"']]);
});

test('everything wrong at once is told at once, and every unknown key', () => {
  const spoilt = [
    ['/titel', 'T'],
    ['/durationHours', 'long'],
    ['/holdings/0/unit', 3],
    ['/incidents/0/place/lat', 0],
    ['/incidents/0/phases/0/durationMin/p50', 1],
    ['/incidents/0/phases/0/duration', 5],
    [`${DEMAND}/officer`, 1],
  ] as const;
  const document = spoilt.reduce<unknown>((one, [pointer, value]) => changed(one, pointer, value), SOUND);
  expect(
    parse(document)
      .map(([path]) => path)
      .sort(),
  ).toEqual(spoilt.map(([pointer]) => pointer).sort());
});

test('what refers to nothing is told at once too', () => {
  const spoilt = [
    ['/doctrine', 'none'],
    ['/start', '2026-13-01T00:00'],
    ['/holdings/0/capability', 'horses'],
    ['/plannedAid/0/incident', 'two'],
    ['/incidents/0/force', 'E23000099'],
    ['/incidents/0/reportedAfterMin/value', 1e9],
    [`${DEMAND}/capability`, 'cats'],
  ] as const;
  const document = spoilt.reduce<unknown>((one, [pointer, value]) => changed(one, pointer, value), SOUND);
  expect(
    parse(document)
      .map(([path]) => path)
      .sort(),
  ).toEqual(spoilt.map(([pointer]) => pointer).sort());
});

test.each([
  ['/briefing', 201, () => 'P', 'at most 200 paragraphs'],
  ['/parameters', 201, (n: number) => ({ ...SOUND.parameters[0], id: `p${n}` }), 'at most 200 parameters'],
  ['/holdings', 2001, () => SOUND.holdings[0], 'at most 2000 holdings'],
  ['/assumptions', 201, () => SOUND.assumptions[0], 'at most 200 assumptions'],
  ['/activations', 201, () => SOUND.activations[0], 'at most 200 activations'],
  ['/plannedAid', 201, (n: number) => ({ ...SOUND.plannedAid[0], id: `a${n}` }), 'at most 200 planned requests'],
  ['/incidents', 201, (n: number) => ({ ...incident, id: `i${n}` }), 'at most 200 incidents'],
  ['/incidents/0/phases', 201, (n: number) => ({ ...incident.phases[0], id: `f${n}` }), 'at most 200 phases'],
  ['/incidents/0/phases/0/demand', 21, () => incident.phases[0]?.demand[0], 'at most 20 demands'],
  ['/sources', 201, () => SOUND.sources[0], 'at most 200 sources'],
] as const)('%s of %i', (pointer, length, item, expected) => {
  const list = Array.from({ length }, (_, n) => item(n));
  expect(parse(changed(SOUND, pointer, list))).toEqual([[pointer, `a list of ${length}`, expected]]);
});

test('many incidents of many phases', () => {
  const phases = Array.from({ length: 6 }, (_, n) => ({ id: `f${n}`, name: 'F', durationMin: minutes(1), demand: [] }));
  const incidents = Array.from({ length: 200 }, (_, n) => ({ ...incident, id: n === 0 ? 'one' : `i${n}`, phases }));
  expect(parse({ ...SOUND, incidents })).toEqual([['/incidents', '1200 phases in all', 'at most 1000 phases in all']]);
});
