// muster travel: time by road between two places.

import { parseArgs } from 'node:util';
import { localFromUtc, secOfWeek, utcFromLocal } from '../core/base/civil-time.ts';
import type { RoadGraph } from '../core/routing/graph.ts';
import { roadsOf } from '../core/routing/journey.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter, loadScenario } from './load.ts';
import { type RoadsThen, roadsThen } from './travel-roads.ts';

/** Stretches shorter than this are left out of the list of roads that people read. */
const TOLD_FROM_M = 3000;
/** Sunday 03:00: nobody about. */
const QUIET_SEC_OF_WEEK = 6 * 86_400 + 3 * 3600;

export function travel(args: string[]): number {
  // A place south of the equator or west of Greenwich begins with "-", which would be read as a flag.
  const isPlace = (arg: string): boolean => /^-?\d+(\.\d+)?\s*,/.test(arg);
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => !isPlace(arg)),
    allowPositionals: true,
    options: {
      vehicle: { type: 'string', default: 'car' },
      at: { type: 'string' },
      scenario: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [from, to, ...more] = args.filter(isPlace);
  if (from === undefined || to === undefined || more.length > 0 || positionals.length > 0)
    throw new Misuse(USAGE.travel);
  const { vehicle } = values;
  if (vehicle !== 'car' && vehicle !== 'carrier') {
    throw new WrongInput([{ path: '--vehicle', found: `"${vehicle}"`, expected: 'car or carrier' }]);
  }
  const origin = placeOf(from, 'from');
  const destination = placeOf(to, 'to');
  const router = loadRouter();
  const { depart, roadsThen: hitRoads } = departure(values.at, values.scenario, router.graph);
  const tree = router.towards(destination, vehicle, hitRoads?.now);
  const hit = hitRoads ? { disruptions: hitRoads.words } : {};
  const say = (words: string): void => {
    for (const line of [...(hitRoads?.words ?? []), words]) process.stdout.write(`${line}\n`);
  };
  if (!router.isOpen(tree, origin)) {
    if (values.json) process.stdout.write(`${JSON.stringify({ seconds: null, metres: null, roads: [], ...hit })}\n`);
    else say('No road is open.');
    return EXIT.fine;
  }
  const journey = router.journey(tree, origin, depart, hitRoads?.slowing);
  const { seconds, metres } = journey;
  const roads = roadsOf(router.graph, journey, TOLD_FROM_M);
  const words = `${Math.floor(seconds / 3600)} h ${String(Math.round((seconds % 3600) / 60)).padStart(2, '0')} min, ${(metres / 1000).toFixed(1)} km, by ${roads.join(', ') || 'local streets'}`;
  if (values.json) process.stdout.write(`${JSON.stringify({ seconds, metres, roads, ...hit })}\n`);
  else say(words);
  return EXIT.fine;
}

/** The second of the week, and the roads as a scenario has them then. */
function departure(
  at: string | undefined,
  named: string | undefined,
  graph: RoadGraph,
): { depart: number; roadsThen: RoadsThen | null } {
  if (at === undefined && named === undefined) return { depart: QUIET_SEC_OF_WEEK, roadsThen: null };
  const library = loadLibrary();
  const { clock } = library;
  const scenario = named === undefined ? null : loadScenario(named, library);
  const startSec = scenario ? orRefuse(utcFromLocal(scenario.start, clock, '--scenario /start')) : 0;
  const departSec = at === undefined ? startSec : orRefuse(utcFromLocal(at, clock, '--at'));
  const there = scenario ? roadsThen(scenario, graph, departSec - startSec) : null;
  return { depart: secOfWeek(localFromUtc(departSec, clock)), roadsThen: there };
}

function placeOf(text: string, path: string): { lat: number; lon: number } {
  const [lat, lon, ...more] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isGood =
    lat !== undefined && lon !== undefined && more.length === 0 && lat >= 49 && lat <= 61 && lon >= -9 && lon <= 3;
  if (isGood) return { lat, lon };
  const expected = 'latitude,longitude in or near Great Britain, such as 51.5,-0.12';
  throw new WrongInput([{ path, found: `"${text}"`, expected }]);
}
