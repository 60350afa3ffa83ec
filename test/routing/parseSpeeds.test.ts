// What the speeds document's door refuses, one fault a row, starting from the shipped one.

import { expect, test } from 'vitest';
import { parseSpeeds } from '../../src/core/routing/parseSpeeds.ts';
import { textOf } from './shipped.ts';

interface Open {
  [key: string]: Open;
}
const shipped = (): Open => JSON.parse(textOf('speeds.json'));
const set = (holder: Open | undefined, key: string, value: unknown): void =>
  void Object.assign(holder ?? {}, { [key]: value });

const faults: readonly [string, (file: Open) => void, string, string, string][] = [
  ['carrier above car', (f) => set(f.classes?.dual, 'carrierKmh', 120), '/classes/dual/carrierKmh', '120', "car's 104"],
  ['no class', (f) => set(f.classes, 'urban', undefined), '/classes/urban', 'nothing', 'an object'],
  ['speed of nothing', (f) => set(f.classes?.trunk, 'carKmh', 0), '/classes/trunk/carKmh', '0', 'km/h, 1 to 200'],
  ['no source', (f) => set(f.classes?.trunk, 'source', ''), '/classes/trunk/source', '""', 'a text'],
  ['unknown basis', (f) => set(f.ferry, 'basis', 'rumour'), '/ferry/basis', '"rumour"', 'published, derived'],
  ['faster than free flow', (f) => set(f.traffic?.[0]?.weekday, '8', 0.9), '/traffic/0/weekday/8', '0.9', '1 to 10'],
  [
    'a day of 23 hours',
    (f) => set(f.traffic?.[1], 'sunday', Array(23).fill(1)),
    '/traffic/1/sunday',
    '23',
    '24 factors',
  ],
  ['unknown zone', (f) => set(f.traffic?.[0]?.zones, '0', 'moon'), '/traffic/0/zones/0', '"moon"', 'open'],
  ['traffic at sea', (f) => set(f.traffic?.[0]?.classes, '0', 'ferry'), '/traffic/0/classes/0', '"ferry"', 'motorway'],
  ['half a node', (f) => set(f.access, 'nearestNodes', 2.5), '/access/nearestNodes', '2.5', 'a whole number'],
];

test.each(faults)('%s', (_name, spoil, path, found, expected) => {
  const file = shipped();
  spoil(file);
  const parsed = parseSpeeds(JSON.stringify(file));
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  const problem = parsed.problems.find((p) => p.path === path);
  expect(problem?.found).toContain(found);
  expect(problem?.expected).toContain(expected);
});

test('one zone and class can have one profile only', () => {
  const file = shipped();
  const profiles = Object.values(file.traffic ?? {});
  set(file, 'traffic', [...profiles, profiles[0]]);
  const parsed = parseSpeeds(JSON.stringify(file));
  expect(!parsed.ok && parsed.problems[0]?.expected).toContain('not already in /traffic/0');
});

test('a broken text is told as such', () => {
  const parsed = parseSpeeds('{"format": ');
  expect(!parsed.ok && parsed.problems[0]?.expected).toBe('a JSON document');
});
