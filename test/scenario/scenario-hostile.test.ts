// Whatever a file says, it is refused at the door or it runs: the engine never throws, and nothing hangs. Extremes that
// the door lets through, by name; then values put at random into places of the shipped scenarios.

import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../src/core/kernel/random.ts';
import type { Scenario } from '../../src/core/model/scenario.ts';
import { parseRoadGraph } from '../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { createRouter, type Router } from '../../src/core/routing/router.ts';
import { SCENARIO_FILES } from '../../src/core/scenario/files.ts';
import { readScenario } from '../../src/core/scenario/library.ts';
import type { Setting } from '../../src/core/scenario/pointer.ts';
import { inputsFor } from '../../src/core/sim/inputs.ts';
import { createPlan } from '../../src/core/sim/plan.ts';
import { simulate } from '../../src/core/sim/simulate.ts';
import { encodeTrace } from '../../src/core/trace/encode.ts';
import type { Trace } from '../../src/core/trace/trace.ts';
import { changed, doctrineJson, library, minutes, must, SOUND, textOf } from './shipped.ts';

let router: Router;
beforeAll(() => {
  const graph = must(parseRoadGraph(textOf('data/roads/roads.json')));
  router = createRouter(graph, must(parseSpeeds(textOf('data/roads/speeds.json'))));
});

/** Runs what the door lets through, down to the bytes; null where it was refused. */
function runIfAllowed(text: string, settings: readonly Setting[] = []): Trace | null {
  const scenario = readScenario(text, library);
  if (!scenario.ok) return null;
  const inputs = inputsFor(scenario.value, library, router, settings);
  if (!inputs.ok) return null;
  const national = {
    atSec: 0,
    kind: 'activateTier',
    tier: 'national' as Scenario['activations'][number]['tier'],
  } as const;
  const trace = simulate(createPlan(inputs.value), 'hostile', 0, [national, { ...national, atSec: 2_000_000_000 }]);
  expect(encodeTrace(trace).length).toBeGreaterThan(0);
  return trace;
}

const run = (document: unknown, settings: readonly Setting[] = []): Trace => {
  const trace = runIfAllowed(JSON.stringify(document), settings);
  if (!trace) throw new Error('refused at the door');
  return trace;
};

const NOUGHT = minutes(0);
const LONGEST = minutes(40_320);
const incident = SOUND.incidents[0]!;
const phase = incident.phases[0]!;
const demand = phase.demand[0]!;

/** Every duration of the doctrine that this pattern's path has, set. */
const everyDuration = (value: object): Setting[] => {
  const found: Setting[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('p50' in node) found.push({ path, value });
    else for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
  };
  walk(doctrineJson, '/doctrine');
  return found;
};

describe('extremes that are let through run', () => {
  const many = (count: number, at = 0) =>
    Array.from({ length: count }, (_, n) => ({
      ...incident,
      id: n === 0 ? 'one' : `i${n}`,
      reportedAfterMin: { ...incident.reportedAfterMin, value: at },
    }));
  // biome-ignore format: one row a line
  const rows: readonly (readonly [what: string, document: unknown, settings?: readonly Setting[]])[] = [
    ['as it is', SOUND],
    ['every duration nought', SOUND, everyDuration(NOUGHT)],
    ['every duration as long as may be', changed(SOUND, '/durationHours', 672), everyDuration(LONGEST)],
    ['phases of no length', changed(SOUND, '/incidents/0/phases/0/durationMin', NOUGHT)],
    ['no demand', changed(SOUND, '/incidents/0/phases/0/demand', [])],
    ['a demand for nobody', changed(SOUND, '/incidents/0/phases/0/demand/0/officers', 0)],
    ['a demand for more than there are', changed(SOUND, '/incidents/0/phases/0/demand/0/officers', 200_000)],
    ['twenty demands for one capability', changed(SOUND, '/incidents/0/phases/0/demand', Array.from({ length: 20 }, () => demand))],
    ['a report at the very end', changed(SOUND, '/incidents/0/reportedAfterMin/value', 720)],
    ['a report between two seconds', changed(SOUND, '/incidents/0/reportedAfterMin/value', 0.001)],
    ['two hundred incidents at once', changed(SOUND, '/incidents', many(200))],
    ['two hundred incidents at the end', changed(SOUND, '/incidents', many(200, 719))],
    ['a thousand phases of no length, up and down', changed(SOUND, '/incidents', many(5).map((one) => ({
      ...one,
      phases: Array.from({ length: 200 }, (_, n) => ({ id: `f${n}`, name: 'F', durationMin: NOUGHT, demand: [{ ...demand, officers: n % 2 === 0 ? 5000 : 0 }] })),
    })))],
    ['everybody lent, nobody kept', SOUND, [{ path: '/doctrine/routes/publicOrder/minimumCoverShare/value', value: 0 }, { path: '/doctrine/routes/publicOrder/formableShare/value', value: 1 }]],
    ['nobody can be formed', SOUND, [{ path: '/doctrine/routes/publicOrder/formableShare/value', value: 0 }]],
    ['nobody holds anything', SOUND, [{ path: '/holdings', value: {} }]],
    ['no route of aid at all', { ...SOUND, assumptions: [] }, [{ path: '/doctrine/routes', value: [] }]],
    ['a tier that nothing climbs to, activated', changed(SOUND, '/activations/0/capability', 'firearms')],
    ['a request tried again every minute for four weeks', changed(changed(SOUND, '/durationHours', 672), '/incidents/0/phases/0/durationMin', LONGEST), [
      { path: '/doctrine/routes/publicOrder/retryMin/value', value: 1 }, { path: '/scenario/incidents/0/phases/0/demand/0/officers', value: 200_000 }]],
    ['a rendezvous far out at sea', changed(changed(SOUND, '/incidents/0/rendezvous/lat', 49), '/incidents/0/rendezvous/lon', -9)],
    ['a rendezvous beyond Shetland', changed(changed(SOUND, '/incidents/0/rendezvous/lat', 61), '/incidents/0/rendezvous/lon', 3)],
    ['a place that is the chosen force', changed(changed(SOUND, '/incidents/0/place', { parameter: 'host' }), '/incidents/0/rendezvous')],
    ['the year nought', changed(SOUND, '/start', '0000-01-01T00:00')],
    ['the year 9999', changed(SOUND, '/start', '9999-12-31T23:59:59')],
    ['the hour that comes twice', changed(SOUND, '/start', '2026-10-25T01:30')],
    ['an exercise over both changes of the clocks', changed(changed(SOUND, '/start', '2026-03-28T23:00'), '/durationHours', 672)],
    ['minus nought', JSON.parse(JSON.stringify(SOUND).replace('"lon":0.52', '"lon":-0')) as unknown],
    ['an hour and a bit', changed(changed(SOUND, '/durationHours', 1.00001), '/activations/0/afterMin', 60)],
    ['half a surrogate in a name', changed(SOUND, '/title', 'A\ud800B')],
    ['ids like keys of objects', changed(changed(SOUND, '/incidents/0/id', 'constructor'), '/plannedAid/0/incident', 'constructor')],
    ['more aid planned than there is, for an incident that never comes', changed(changed(SOUND, '/plannedAid/0/units', 5000), '/incidents/0/reportedAfterMin/value', 720)],
  ];

  test.each(rows.map(([what, document, settings]) => ({ what, document, settings })))('$what', (row) => {
    const { facts } = run(row.document, row.settings ?? []);
    expect(facts.length).toBeGreaterThan(1);
  });

  test('minus nought, as text', () => {
    expect(runIfAllowed(JSON.stringify(SOUND).replace('"lon":0.52', '"lon":-0.0'))).not.toBeNull();
  });
});

/** Values that nobody expects, put anywhere. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'NaN',
  '1e999',
  '__proto__',
  [],
  {},
  [[]],
  { parameter: 'host' },
  { parameter: null },
  0,
  -0,
  -1,
  0.5,
  1e-300,
  1,
  2,
  60,
  4999,
  40_320,
  1e6,
  2 ** 31,
  2 ** 53,
  1e308,
  'x'.repeat(70),
  'E23000032',
  'national',
  'publicOrder',
  'cbrn',
  '2026-10-25T01:30',
  'muster.scenario/1',
  minutes(0),
  minutes(1e9),
  SOUND.incidents,
  incident,
];

/** Every place in a document, as JSON Pointers. */
function placesIn(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, child]) => placesIn(child, `${path}/${key}`))];
}

describe.each(SCENARIO_FILES)('%s with hostile values in it', (file) => {
  const ROUNDS = 150;
  test(`is refused or runs, ${ROUNDS} times`, () => {
    const original: unknown = JSON.parse(textOf(`scenarios/${file}`));
    const places = placesIn(original).filter((path) => path !== '');
    const random = createRandom(file, 0);
    const pick = <T>(list: readonly T[], purpose: number, round: number): T =>
      list[Math.floor(random.uniform(purpose, round, 0) * list.length)]!;
    let ran = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const place = pick(places, 1, round);
      const value = pick(HOSTILE, 2, round);
      const spoilt = changed(original, place, value);
      try {
        if (runIfAllowed(JSON.stringify(spoilt))) ran++;
      } catch (error) {
        throw new Error(`${place} = ${JSON.stringify(value)?.slice(0, 200)}`, { cause: error });
      }
    }
    expect(ran).toBeGreaterThan(0);
    expect(ran).toBeLessThan(ROUNDS);
  });
});

test('the doctrine with hostile values in it is refused or runs', () => {
  const places = placesIn(doctrineJson).filter((path) => path !== '');
  const random = createRandom('doctrine', 0);
  const text = JSON.stringify(SOUND);
  let ran = 0;
  for (let round = 0; round < 300; round++) {
    const path = places[Math.floor(random.uniform(1, round, 0) * places.length)]!;
    const value = HOSTILE[Math.floor(random.uniform(2, round, 0) * HOSTILE.length)];
    try {
      if (runIfAllowed(text, [{ path: `/doctrine${path}`, value }])) ran++;
    } catch (error) {
      throw new Error(`/doctrine${path} = ${JSON.stringify(value)?.slice(0, 200)}`, { cause: error });
    }
  }
  expect(ran).toBeGreaterThan(0);
  expect(ran).toBeLessThan(300);
});
