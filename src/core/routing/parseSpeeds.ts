// The speeds document, checked by hand at the door. What it refuses is what would break a promise of the router: a carrier
// quicker than a car, a factor below free flow, two factors for the same road. Knows nothing of where the text came from.

import { fail, ok, type Result } from '../base/result.ts';
import {
  type Fields,
  type Notes,
  readFields,
  readJson,
  readList,
  readNumber,
  readText,
  readWord,
  startNotes,
} from './read.ts';
import type { AccessRule, ClassSpeed, FerryRule, Reasoned, Speeds, TrafficProfile } from './speeds.ts';
import { DRIVEN_CLASSES, ROAD_ZONES, type Vehicle } from './vocabulary.ts';

const FORMAT = 'muster-speeds/1';
const BASES = ['published', 'derived', 'illustrative', 'user'] as const;
const SLOWEST_KMH = 1;
const FASTEST_KMH = 200;
/** A street ten times slower than at night is closed, not slow. */
const MOST_FACTOR = 10;

export function parseSpeeds(text: string): Result<Speeds> {
  const notes = startNotes();
  const json = readJson(notes, text);
  if (notes.problems.length > 0) return fail(...notes.problems);
  const file = readFields(notes, '', json);
  if (file.format !== FORMAT) notes.note('/format', file.format, FORMAT);
  const classes = readFields(notes, '/classes', file.classes);
  const classSpeed = (name: string) => readClassSpeed(notes, `/classes/${name}`, classes[name]);
  const speeds: Speeds = {
    classes: {
      motorway: classSpeed('motorway'),
      dual: classSpeed('dual'),
      trunk: classSpeed('trunk'),
      primary: classSpeed('primary'),
      arterial: classSpeed('arterial'),
      urban: classSpeed('urban'),
    },
    ferry: readFerry(notes, file.ferry),
    access: readAccess(notes, file.access),
    traffic: readList(notes, '/traffic', file.traffic, 'a list of traffic profiles').map((p, i) =>
      readProfile(notes, i, p),
    ),
  };
  noteOverlaps(notes, speeds.traffic);
  return notes.problems.length > 0 ? fail(...notes.problems) : ok(speeds);
}

function readReasoned(notes: Notes, path: string, fields: Fields): Reasoned {
  return {
    source: readText(notes, `${path}/source`, fields.source, 'a text'),
    asOf: readText(notes, `${path}/asOf`, fields.asOf, 'a date or a year'),
    basis: BASES[readWord(notes, `${path}/basis`, fields.basis, BASES, 'one of')]!,
    why: readText(notes, `${path}/why`, fields.why, 'a reason'),
  };
}

function readKmh(notes: Notes, path: string, fields: Fields): Readonly<Record<Vehicle, number>> {
  const car = readNumber(notes, `${path}/carKmh`, fields.carKmh, SLOWEST_KMH, FASTEST_KMH, 'km/h');
  const carrier = readNumber(notes, `${path}/carrierKmh`, fields.carrierKmh, SLOWEST_KMH, FASTEST_KMH, 'km/h');
  if (carrier > car) notes.note(`${path}/carrierKmh`, carrier, `at most the car's ${car} km/h`);
  return { car, carrier };
}

function readClassSpeed(notes: Notes, path: string, value: unknown): ClassSpeed {
  const fields = readFields(notes, path, value);
  return { kmh: readKmh(notes, path, fields), ...readReasoned(notes, path, fields) };
}

function readFerry(notes: Notes, value: unknown): FerryRule {
  const fields = readFields(notes, '/ferry', value);
  return {
    boardingMin: readNumber(notes, '/ferry/boardingMin', fields.boardingMin, 0, 1440, 'minutes'),
    ...readReasoned(notes, '/ferry', fields),
  };
}

function readAccess(notes: Notes, value: unknown): AccessRule {
  const path = '/access';
  const fields = readFields(notes, path, value);
  const nearestNodes = readNumber(notes, `${path}/nearestNodes`, fields.nearestNodes, 1, 20, 'a number of nodes');
  if (Math.floor(nearestNodes) < nearestNodes) notes.note(`${path}/nearestNodes`, nearestNodes, 'a whole number');
  return {
    nearestNodes,
    circuity: readNumber(notes, `${path}/circuity`, fields.circuity, 1, 5, 'road over straight line'),
    kmh: readKmh(notes, path, fields),
    directWithinM: readNumber(notes, `${path}/directWithinM`, fields.directWithinM, 0, 50_000, 'metres'),
    ...readReasoned(notes, path, fields),
  };
}

function readProfile(notes: Notes, i: number, value: unknown): TrafficProfile {
  const path = `/traffic/${i}`;
  const fields = readFields(notes, path, value);
  const words = <T extends string>(key: string, vocabulary: readonly T[]): readonly T[] =>
    readList(notes, `${path}/${key}`, fields[key], `a list of ${key}`).map(
      (word, k) => vocabulary[readWord(notes, `${path}/${key}/${k}`, word, vocabulary, 'one of')]!,
    );
  const day = (key: string): readonly number[] => {
    const hours = readList(notes, `${path}/${key}`, fields[key], '24 factors');
    if (hours.length !== 24) notes.note(`${path}/${key}`, `${hours.length} factors`, '24 factors');
    return hours.map((h, k) => readNumber(notes, `${path}/${key}/${k}`, h, 1, MOST_FACTOR, 'a factor on time'));
  };
  const weekday = day('weekday');
  const weekdays = [...weekday, ...weekday, ...weekday, ...weekday, ...weekday];
  return {
    name: readText(notes, `${path}/name`, fields.name, 'a text'),
    zones: words('zones', ROAD_ZONES),
    classes: words('classes', DRIVEN_CLASSES),
    byHourOfWeek: [...weekdays, ...day('saturday'), ...day('sunday')],
    ...readReasoned(notes, path, fields),
  };
}

function noteOverlaps(notes: Notes, traffic: readonly TrafficProfile[]): void {
  const ownerOf = new Map<string, number>();
  traffic.forEach(({ zones, classes }, i) => {
    for (const zone of zones)
      for (const roadClass of classes) {
        const key = `${zone} ${roadClass}`;
        const owner = ownerOf.get(key);
        if (owner !== undefined) notes.note(`/traffic/${i}`, key, `a zone and class not already in /traffic/${owner}`);
        ownerOf.set(key, i);
      }
  });
}
