// The road data folder: what is committed is what its tables make, and the network holds what its README promises.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeDocuments } from '../../data/roads/make.ts';
import type { MusterPoint } from '../../src/core/model/dataset.ts';
import { distanceM } from '../../src/core/routing/distance.ts';
import { graph, nodeOf, speeds, textOf } from '../routing/shipped.ts';

test('the committed documents are byte for byte what the tables make', () => {
  for (const [name, text] of Object.entries(makeDocuments(textOf))) expect(textOf(name) === text, name).toBe(true);
});

test('a table that names an unknown node is refused with its names', () => {
  const spoiled = (name: string) =>
    name === 'edges.csv' ? textOf(name).replace('m1j1,m1j4', 'm1j1,nowhere') : textOf(name);
  expect(() => makeDocuments(spoiled)).toThrow('no node for m1j1 to nowhere (M1)');
});

test('no edge is drawn longer than it is', () => {
  for (let e = 0; e < graph.edgeCount; e++) {
    let drawnM = 0;
    for (let p = graph.shapeStart[e]! + 1; p < graph.shapeStart[e + 1]!; p++)
      drawnM += distanceM(graph.shapeLat[p - 1]!, graph.shapeLon[p - 1]!, graph.shapeLat[p]!, graph.shapeLon[p]!);
    expect(drawnM, `${graph.edgeRoad[e]} from ${graph.nodeIds[graph.edgeFrom[e]!]}`).toBeLessThan(
      graph.edgeLengthM[e]! + 1,
    );
  }
});

const points: readonly MusterPoint[] = JSON.parse(textOf('muster-points.json'));

test('each of the 48 forces has a muster point, each on a node less than 3 km away', () => {
  expect(new Set(points.map((p) => p.force)).size).toBe(48);
  for (const { name, node, lat, lon } of points) {
    const n = nodeOf(node);
    expect(distanceM(lat, lon, graph.nodeLat[n]!, graph.nodeLon[n]!), name).toBeLessThan(3000);
  }
});

// Boxes inside which the whole force area lies: south, north, west, east.
const spots: readonly [string, string, number, number, number, number][] = [
  ['E23000001', 'Metropolitan Police', 51.28, 51.7, -0.52, 0.34],
  ['E23000034', 'City of London', 51.5, 51.53, -0.12, -0.06],
  ['E23000032', 'Kent', 50.9, 51.5, 0.03, 1.46],
  ['E23000035', 'Devon and Cornwall', 49.8, 51.3, -6.5, -2.88],
  ['E23000002', 'Cumbria', 54.03, 55.2, -3.7, -2.15],
  ['W15000001', 'North Wales', 52.6, 53.5, -4.8, -2.7],
  ['E23000010', 'West Yorkshire', 53.5, 53.98, -2.2, -1.19],
  ['E23000005', 'Greater Manchester', 53.3, 53.7, -2.75, -1.9],
  ['E23000007', 'Northumbria', 54.78, 55.82, -2.7, -1.33],
];

test.each(spots)('%s, %s: muster points lie inside the force', (force, _name, south, north, west, east) => {
  const own = points.filter((p) => p.force === force);
  expect(own.length).toBeGreaterThan(0);
  for (const { lat, lon } of own) {
    expect(lat).toBeGreaterThan(south);
    expect(lat).toBeLessThan(north);
    expect(lon).toBeGreaterThan(west);
    expect(lon).toBeLessThan(east);
  }
});

test('traffic is laid for every driven class in every zone', () => {
  const covered = new Set(speeds.traffic.flatMap((p) => p.zones.flatMap((z) => p.classes.map((c) => `${z} ${c}`))));
  expect(covered.size).toBe(5 * 6);
});

const COLUMNS = 'origin,origin_lon,origin_lat,dest,dest_lon,dest_lat,road_km,minutes,crow_km';
const SOUND = 'Leeds,-1.545,53.797,Exeter,-3.53,50.722,465,254,365';

function checkRoads(text: string | undefined): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'roads-'));
  const path = join(folder, 'routes.csv');
  if (text !== undefined) writeFileSync(path, text);
  const script = fileURLToPath(new URL('../../data/roads/check.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, path], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, said: stdout + stderr };
}

test.each([
  ['a missing file', undefined, 1, 'found no readable file, expected a CSV'],
  ['an empty file', '', 1, 'row 1: found no rows, expected a header and at least one route'],
  ['a missing column', `${COLUMNS.replace(',minutes', '')}\na,1,52,b,1,53,1,1\n`, 1, 'expected also minutes'],
  [
    'a broken number',
    `${COLUMNS}\n${SOUND.replace('254', 'long')}\n`,
    1,
    'row 2, minutes: found long, expected a number above 0',
  ],
  ['a row too long', `${COLUMNS}\n${SOUND},1\n`, 1, 'row 2: found 10 fields, expected 9'],
  ['no pair far enough apart', `${COLUMNS}\n${SOUND.replace(/365$/, '50')}\n`, 1, 'found no pair that counts'],
  ['times that are far off', `${COLUMNS}\n${SOUND.replace('254', '100')}\n`, 1, 'not good enough'],
  [
    'times that agree',
    `${COLUMNS}\n${SOUND}\n${SOUND.replace('Exeter', 'Far (merged)').replace('254', '9')}\n`,
    0,
    '1 pairs',
  ],
])('check:roads with %s', (_name, text, status, said) => {
  const answer = checkRoads(text);
  expect(answer.said).toContain(said);
  expect(answer.status).toBe(status);
});
