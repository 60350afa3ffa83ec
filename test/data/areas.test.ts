// The force areas: what is committed is what the tables make, and the map is sound: no holes, no overlaps, the right
// neighbours, and every muster point at home in its own force's area.

import clipping, { type MultiPolygon, type Ring } from 'polygon-clipping';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readConstituencyScript, readHere } from '../../data/areas/files.ts';
import { makeMaps } from '../../data/areas/make.ts';
import { cutIntoPieces } from '../../data/areas/pieces.ts';
import { tidyRing } from '../../data/areas/rings.ts';
import { readCsv } from '../../data/roads/csv.ts';
import type { MusterPoint } from '../../src/core/model/dataset.ts';
import { textOf } from '../routing/shipped.ts';

type Layer = GeometryCollection<{ name: string }>;
const forces: Topology<{ forces: Layer }> = JSON.parse(readHere('force-areas.topo.json'));
const context: Topology<{ context: Layer }> = JSON.parse(readHere('context.topo.json'));
const geometries = forces.objects.forces.geometries;
const names = feature(forces, forces.objects.forces).features.map(({ properties }) => properties.name);
const shapes = shapesOf(forces, forces.objects.forces);
const land = clipping.union([], ...shapes.values());

function shapesOf(topology: Topology, layer: Layer): ReadonlyMap<string, MultiPolygon> {
  return new Map(
    feature(topology, layer).features.map(({ id, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${id} is no area`);
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return [String(id), polygons as MultiPolygon];
    }),
  );
}

const KM2_PER_SQUARE_DEGREE = 111.2 * 67.7; // at 52.5° north

/** Area of polygons without holes. */
const areaKm2 = (shape: MultiPolygon): number =>
  shape.reduce((sum, [outline = []]) => sum + Math.abs(squareDegrees(outline)), 0) * KM2_PER_SQUARE_DEGREE;

function squareDegrees(ring: Ring): number {
  let double = 0;
  for (let i = 1; i < ring.length; i++) double += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return double / 2;
}

const holesIn = (shape: MultiPolygon): number => shape.reduce((sum, polygon) => sum + polygon.length - 1, 0);

test('the committed maps are byte for byte what the tables make', async () => {
  const made = await makeMaps(readConstituencyScript(), readHere);
  expect(Object.keys(made)).toEqual(['force-areas.topo.json', 'context.topo.json']);
  for (const [name, text] of Object.entries(made)) expect(readHere(name) === text, name).toBe(true);
});

test('43 areas, each under its own code and name', () => {
  const named = geometries.map(({ id }, n) => [id, names[n]]);
  const listed = readCsv(readHere('areas.csv')).map(({ id, name }) => [id, name]);
  expect(named).toHaveLength(43);
  expect(named).toEqual(listed.filter(([id]) => /^[EW]\d{8}$/.test(id ?? '')));
  expect(new Set(named.map(([id]) => id)).size).toBe(43);
});

test('no area has a hole, nor is there one between areas', () => {
  for (const [id, shape] of shapes) expect(holesIn(shape), id).toBe(0);
  expect(holesIn(land)).toBe(0);
});

test('no areas overlap: together they cover as much as each alone', () => {
  const alone = [...shapes.values()].reduce((sum, shape) => sum + areaKm2(shape), 0);
  expect(Math.abs(alone - areaKm2(land))).toBeLessThan(0.001);
});

test('a line between two areas is one arc, run once each way', () => {
  const uses = geometries.flatMap((g) => ('arcs' in g ? g.arcs.flat(2) : []));
  const known = new Set(uses);
  expect(known.size).toBe(uses.length);
  for (let arc = 0; arc < forces.arcs.length; arc++) expect(known.has(arc) || known.has(~arc), `arc ${arc}`).toBe(true);
});

test('neighbours are the 99 real ones, but for Lincolnshire and Northamptonshire', () => {
  const drawn = neighbors(geometries).flatMap((of, a) =>
    of.filter((b) => a < b).map((b) => pair(names[a]!, names[b]!)),
  );
  const real = readCsv(readHere('adjacency.csv')).map((row) => pair(row.a_name ?? '', row.b_name ?? ''));
  expect(real).toHaveLength(99);
  expect(drawn.filter((p) => !real.includes(p))).toEqual([]);
  expect(real.filter((p) => !drawn.includes(p))).toEqual(['Lincolnshire, Northamptonshire']);
});

const pair = (a: string, b: string): string => [a, b].sort().join(', ');

test('every muster point lies in the area of its own force', () => {
  const points: readonly MusterPoint[] = JSON.parse(textOf('muster-points.json'));
  const strays = points.filter(({ force, lon, lat }) => shapes.has(force) && !contains(shapes.get(force)!, lon, lat));
  expect(strays.map(({ name }) => name)).toEqual([]);
  const without = new Set(points.map(({ force }) => force).filter((force) => !shapes.has(force)));
  expect([...without].sort()).toEqual(['BTP', 'CNC', 'MDP', 'PSNI', 'PSOS']);
});

/** Whether a ray to the east of the point leaves the outlines an odd number of times. */
function contains(shape: MultiPolygon, lon: number, lat: number): boolean {
  let inside = false;
  for (const [outline = []] of shape) {
    for (let i = 1; i < outline.length; i++) {
      const [ax, ay] = outline[i - 1]!;
      const [bx, by] = outline[i]!;
      if (ay > lat !== by > lat && lon < ax + ((bx - ax) * (lat - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

test('the land around is small, silent and out of the areas', () => {
  const around = shapesOf(context, context.objects.context);
  expect([...around.keys()]).toEqual(['IRL', 'N92000002', 'S92000003']);
  expect(readHere('context.topo.json').length).toBeLessThan(25_000);
  const shared = clipping.intersection(land, clipping.union([], ...around.values()));
  expect(areaKm2(shared)).toBeLessThan(2); // the two files round to grids of their own
});

test('both maps carry their licence and the two attributions', () => {
  for (const map of [forces, context]) {
    expect(map).toMatchObject({
      licence: 'Open Government Licence v3.0',
      attribution: [
        'Contains National Statistics data © Crown copyright and database right 2018',
        'Contains OS data © Crown copyright and database right 2018',
      ],
    });
  }
});

test('a constituency that the lookup does not know is refused by its code', () => {
  const shape: MultiPolygon = [];
  expect(() => cutIntoPieces([{ code: 'E14009999', shape }], [], [])).toThrow('no area for E14009999');
});

test('a cut constituency loses nothing', () => {
  const square: MultiPolygon = [[box(0, 0, 4, 4)]];
  const cut = { code: 'E14000001', inside: 'E23000001', outside: 'E23000002', line: box(-1, -1, 1, 5) };
  const pieces = cutIntoPieces([{ code: cut.code, shape: square }], [], [cut]);
  expect(pieces.map(({ area, shape }) => [area, Math.round(areaKm2(shape) / KM2_PER_SQUARE_DEGREE)])).toEqual([
    ['E23000001', 4],
    ['E23000002', 12],
  ]);
});

function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

test.each<[string, string, string | undefined]>([
  ['sound', 'aa ca cc aa', 'aa ca cc aa'],
  ['repeats', 'aa aa ca ca cc aa aa', 'aa ca cc aa'],
  ['a spike', 'aa ca ea ca cc aa', 'aa ca cc aa'],
  ['a long spike', 'aa ca da ea da ca cc aa', 'aa ca cc aa'],
  ['a spike where it starts', 'ea ca cc aa ca ea', 'ca cc aa ca'],
  ['out and back', 'aa ca ea ca aa', undefined],
  ['flat', 'aa ca ea aa', undefined],
])('a ring with %s is tidied', (_, given, expected) => {
  const read = (text: string): Ring => text.split(' ').map((p) => [p.charCodeAt(0) - 97, p.charCodeAt(1) - 97]);
  expect(tidyRing(read(given))).toEqual(expected === undefined ? undefined : read(expected));
});
