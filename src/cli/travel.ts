// muster travel: time by road between two places.

import { parseArgs } from 'node:util';
import { localFromUtc, secOfWeek, utcFromLocal } from '../core/base/civil-time.ts';
import { roadsOf } from '../core/routing/journey.ts';
import { EXIT, Misuse, orRefuse, WrongInput } from './exit.ts';
import { USAGE } from './help.ts';
import { loadLibrary, loadRouter } from './load.ts';

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
  const journey = router.journey(router.towards(destination, vehicle), origin, departure(values.at));
  const { seconds, metres } = journey;
  const roads = roadsOf(router.graph, journey, TOLD_FROM_M);
  const words = `${Math.floor(seconds / 3600)} h ${String(Math.round((seconds % 3600) / 60)).padStart(2, '0')} min, ${(metres / 1000).toFixed(1)} km, by ${roads.join(', ') || 'local streets'}`;
  process.stdout.write(values.json ? `${JSON.stringify({ seconds, metres, roads })}\n` : `${words}\n`);
  return EXIT.fine;
}

function departure(at: string | undefined): number {
  if (at === undefined) return QUIET_SEC_OF_WEEK;
  const { clock } = loadLibrary();
  return secOfWeek(localFromUtc(orRefuse(utcFromLocal(at, clock, '--at')), clock));
}

function placeOf(text: string, path: string): { lat: number; lon: number } {
  const [lat, lon, ...more] = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isGood =
    lat !== undefined && lon !== undefined && more.length === 0 && lat >= 49 && lat <= 61 && lon >= -9 && lon <= 3;
  if (isGood) return { lat, lon };
  const expected = 'latitude,longitude in or near Great Britain, such as 51.5,-0.12';
  throw new WrongInput([{ path, found: `"${text}"`, expected }]);
}
