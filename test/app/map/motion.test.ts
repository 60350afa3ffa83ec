// Positions on a journey, against the routing's own account of the same journey.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMotion } from '../../../src/app/map/motion.ts';
import { project } from '../../../src/app/map/projection.ts';
import type { RoadLines } from '../../../src/app/map/roads.ts';
import type { Journey } from '../../../src/core/routing/journey.ts';
import { parseRoadGraph } from '../../../src/core/routing/parseRoads.ts';
import { parseSpeeds } from '../../../src/core/routing/parseSpeeds.ts';
import { positionOnJourney } from '../../../src/core/routing/position.ts';
import { createRouter } from '../../../src/core/routing/router.ts';
import { FERRY } from '../../../src/core/routing/vocabulary.ts';
import type { LegColumns } from '../../../src/core/trace/trace.ts';

const read = (name: string): string => readFileSync(new URL(`../../../data/roads/${name}`, import.meta.url), 'utf8');
const must = <T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const graph = must(parseRoadGraph(read('roads.json')));
const router = createRouter(graph, must(parseSpeeds(read('speeds.json'))));

/** The roads as the map lays them out, without what only a browser can paint. */
function lines(): RoadLines {
  const at = { x: 0, y: 0 };
  const plane = (lon: Float64Array, lat: Float64Array) => {
    const points = Array.from(lon, (_, n) => ({ ...project(lon[n]!, lat[n]!, at) }));
    return [Float32Array.from(points, (p) => p.x), Float32Array.from(points, (p) => p.y)] as const;
  };
  const [x, y] = plane(graph.shapeLon, graph.shapeLat);
  const [nodeX, nodeY] = plane(graph.nodeLon, graph.nodeLat);
  const lengthKm = Float32Array.from(graph.edgeLengthM, (_, edge) => {
    let km = 0;
    for (let p = graph.shapeStart[edge]! + 1; p < graph.shapeStart[edge + 1]!; p++)
      km += Math.hypot(x[p]! - x[p - 1]!, y[p]! - y[p - 1]!);
    return km;
  });
  return { start: graph.shapeStart, x, y, share: graph.shapeShare, lengthKm, nodeX, nodeY, paths: [] };
}

function legsOf(journey: Journey): LegColumns {
  return {
    length: 1,
    departSec: Uint32Array.of(0),
    fromLat: Float64Array.of(journey.from.lat),
    fromLon: Float64Array.of(journey.from.lon),
    toLat: Float64Array.of(journey.to.lat),
    toLon: Float64Array.of(journey.to.lon),
    startNode: Int32Array.of(journey.startNode),
    endNode: Int32Array.of(journey.endNode),
    metres: Uint32Array.of(journey.metres),
    knotStart: Uint32Array.of(0, journey.endSec.length),
    knotSec: journey.endSec,
    edgeStart: Uint32Array.of(0, journey.edges.length),
    edge: journey.edges,
  };
}

const PLACES = {
  leeds: { lat: 53.8, lon: -1.55 },
  croydon: { lat: 51.376, lon: -0.098 },
  exeter: { lat: 50.72, lon: -3.53 },
  carlisle: { lat: 54.89, lon: -2.93 },
};

test.each([
  ['Leeds to Croydon', PLACES.leeds, PLACES.croydon],
  ['Carlisle to Exeter', PLACES.carlisle, PLACES.exeter],
  ['across Croydon, too short for the network', PLACES.croydon, { lat: 51.38, lon: -0.1 }],
] as const)('%s: within 50 m of where the routing says, all the way', (_, from, to) => {
  const journey = router.journey(router.towards(to, 'carrier'), from, 0);
  const aFerry = journey.edges.some((arc) => graph.edgeClass[arc >= 0 ? arc : ~arc] === FERRY);
  expect(aFerry).toBe(false);
  const motion = createMotion(legsOf(journey), lines());
  const spot = { x: 0, y: 0, km: 0, knot: 0 };
  const place = { lat: 0, lon: 0 };
  const plane = { x: 0, y: 0 };
  let kmBefore = 0;
  for (let n = -1; n <= 101; n++) {
    const sec = (journey.seconds * n) / 100;
    motion.spotAt(0, sec, spot);
    positionOnJourney(graph, journey, sec, place);
    project(place.lon, place.lat, plane);
    expect(Math.hypot(spot.x - plane.x, spot.y - plane.y)).toBeLessThan(0.05);
    expect(spot.km).toBeGreaterThanOrEqual(kmBefore);
    kmBefore = spot.km;
  }
});

test('the trail goes back along the road just driven and ends where the journey began', () => {
  const journey = router.journey(router.towards(PLACES.croydon, 'carrier'), PLACES.leeds, 0);
  const motion = createMotion(legsOf(journey), lines());
  const spot = { x: 0, y: 0, km: 0, knot: 0 };
  const before = { x: 0, y: 0, km: 0, knot: 0 };
  const x = new Float32Array(6);
  const y = new Float32Array(6);
  motion.spotAt(0, journey.seconds / 2, spot);
  expect(motion.trail(0, spot, 4, x, y)).toBe(6);
  // Each point lies on the journey: somewhere in the quarter hour before, the unit was there.
  for (let n = 0; n < 6; n++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let back = 0; back <= 1800; back += 2) {
      motion.spotAt(0, journey.seconds / 2 - back, before);
      nearest = Math.min(nearest, Math.hypot(before.x - x[n]!, before.y - y[n]!));
    }
    expect(nearest).toBeLessThan(0.1);
  }
  motion.spotAt(0, 60, spot);
  const count = motion.trail(0, spot, 4, x, y);
  motion.spotAt(0, 0, before);
  expect(count).toBe(2);
  expect(Math.hypot(x[1]! - before.x, y[1]! - before.y)).toBeLessThan(0.001);
});
