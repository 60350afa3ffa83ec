import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceM } from '../../src/core/routing/distance.ts';
import { positionOnJourney } from '../../src/core/routing/position.ts';
import { freeFlow, graph, nodeOf, router } from './shipped.ts';

const out = { lat: 0, lon: 0 };
const home = { lat: 51.31, lon: -1.9 };

test('it starts at the origin, passes each node at its knot, and ends at the destination', () => {
  const to = { lat: 53.4, lon: -2.6 };
  const journey = router.journey(router.towards(to, 'carrier'), home, 30_000);
  positionOnJourney(graph, journey, -5, out);
  expect(out).toEqual(home);
  let node = journey.startNode;
  journey.endSec.forEach((sec, k) => {
    if (k === journey.endSec.length - 1) return;
    if (k > 0) {
      const arc = journey.edges[k - 1]!;
      node = arc >= 0 ? graph.edgeTo[arc]! : graph.edgeFrom[~arc]!;
    }
    positionOnJourney(graph, journey, sec, out);
    expect(distanceM(out.lat, out.lon, graph.nodeLat[node]!, graph.nodeLon[node]!)).toBeLessThan(1);
  });
  positionOnJourney(graph, journey, journey.seconds + 1, out);
  expect(out).toEqual(to);
});

test('it never jumps: in a second no farther than a car can drive', () => {
  const node = fc.nat(graph.nodeCount - 1);
  fc.assert(
    fc.property(node, node, fc.double({ min: 0, max: 1, noNaN: true }), (to, from, share) => {
      const journey = freeFlow.journey(freeFlow.towards(to, 'car'), from, 0);
      const t = Math.floor(share * journey.seconds);
      positionOnJourney(graph, journey, t, out);
      const { lat, lon } = out;
      positionOnJourney(graph, journey, t + 1, out);
      // 110 km/h is 31 m in a second; an edge's seconds are rounded, a short one's by a good part.
      expect(distanceM(lat, lon, out.lat, out.lon)).toBeLessThan(33);
    }),
    { numRuns: 500 },
  );
});

test('it follows the shape of the road, not the straight line', () => {
  const edge = graph.edgeRoad.findIndex((_, e) => graph.shapeStart[e + 1]! - graph.shapeStart[e]! === 3);
  const middle = graph.shapeStart[edge]! + 1;
  const from = graph.edgeFrom[edge]!;
  const journey = freeFlow.journey(freeFlow.towards(graph.edgeTo[edge]!, 'car'), from, 0);
  expect([...journey.edges]).toEqual([edge]);
  positionOnJourney(graph, journey, journey.seconds * graph.shapeShare[middle]!, out);
  expect(distanceM(out.lat, out.lon, graph.shapeLat[middle]!, graph.shapeLon[middle]!)).toBeLessThan(2);
});

test('a ferry stays at the port while boarding', () => {
  const journey = freeFlow.journey(freeFlow.towards(nodeOf('ports'), 'car'), nodeOf('fishb'), 0);
  positionOnJourney(graph, journey, journey.boardingSec - 1, out);
  const fishbourne = nodeOf('fishb');
  expect(out).toEqual({ lat: graph.nodeLat[fishbourne], lon: graph.nodeLon[fishbourne] });
  positionOnJourney(graph, journey, journey.boardingSec + 600, out);
  expect(out.lat).toBeGreaterThan(graph.nodeLat[fishbourne]!);
});
