// What must be true of every journey over the shipped roads: order in time, speed, knots, and sums.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../src/core/routing/distance.ts';
import type { Journey } from '../../src/core/routing/journey.ts';
import { DRIVEN_CLASSES, FERRY, type Vehicle } from '../../src/core/routing/vocabulary.ts';
import { runs } from '../support/runs.ts';
import { freeFlow, graph, router, speeds } from './shipped.ts';

const WEEK_SEC = 604_800;
const place: fc.Arbitrary<Place> = fc.record({
  lat: fc.double({ min: 50.3, max: 55, noNaN: true }),
  lon: fc.double({ min: -4, max: 1, noNaN: true }),
});
const node = fc.nat(graph.nodeCount - 1);
const end = fc.oneof(place, node);
const vehicle = fc.constantFrom<Vehicle>('car', 'carrier');
const departure = fc.nat(WEEK_SEC - 1);
const HALF_SEC = 0.5;

test('whoever leaves later never arrives earlier', () => {
  const later = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7200 }));
  fc.assert(
    fc.property(end, end, vehicle, departure, later, (to, from, by, depart, wait) => {
      const tree = router.towards(to, by);
      const first = router.journey(tree, from, depart);
      const second = router.journey(tree, from, (depart + wait) % WEEK_SEC);
      first.endSec.forEach((sec, k) => {
        expect(wait + (second.endSec[k] ?? -1)).toBeGreaterThanOrEqual(sec);
      });
    }),
    runs(400),
  );
});

test('a car is never slower than a carrier', () => {
  fc.assert(
    fc.property(end, end, departure, (to, from, depart) => {
      const car = router.journey(router.towards(to, 'car'), from, depart);
      const carrier = router.journey(router.towards(to, 'carrier'), from, depart);
      expect(car.seconds).toBeLessThanOrEqual(carrier.seconds);
    }),
    runs(300),
  );
});

test('no edge is driven faster than its class, and the knots never fall', () => {
  fc.assert(
    fc.property(end, end, vehicle, departure, (to, from, by, depart) => {
      const journey = router.journey(router.towards(to, by), from, depart);
      expect(journey.endSec.length).toBe(journey.edges.length + 2);
      expect(journey.endSec.at(-1)).toBe(journey.seconds);
      for (let k = 1; k < journey.endSec.length; k++) {
        const took = journey.endSec[k]! - journey.endSec[k - 1]!;
        expect(took).toBeGreaterThanOrEqual(0);
        if (k > journey.edges.length) continue;
        const edge = edgeAt(journey, k - 1);
        expect(took).toBeGreaterThanOrEqual(leastSec(edge, by) - HALF_SEC);
      }
    }),
    runs(200),
  );
});

const edgeAt = (journey: Journey, k: number): number => {
  const arc = journey.edges[k]!;
  return arc >= 0 ? arc : ~arc;
};

function leastSec(edge: number, by: Vehicle): number {
  const roadClass = graph.edgeClass[edge]!;
  if (roadClass === FERRY) return graph.edgeFerrySec[edge]! + speeds.ferry.boardingMin * 60;
  return (graph.edgeLengthM[edge]! * 3.6) / speeds.classes[DRIVEN_CLASSES[roadClass]!].kmh[by];
}

test('the edges of a journey follow each other, and its metres are theirs', () => {
  fc.assert(
    fc.property(node, node, vehicle, (to, from, by) => {
      const journey = freeFlow.journey(freeFlow.towards(to, by), from, 0);
      // Two junctions a mile or two apart without a road between them: straight across, over none.
      if (journey.endNode < 0) {
        expect([journey.startNode, journey.edges.length]).toEqual([-1, 0]);
        return;
      }
      let here = from;
      let metres = 0;
      for (const arc of journey.edges) {
        const edge = arc >= 0 ? arc : ~arc;
        expect(arc >= 0 ? graph.edgeFrom[edge] : graph.edgeTo[edge]).toBe(here);
        here = (arc >= 0 ? graph.edgeTo[edge] : graph.edgeFrom[edge]) ?? -1;
        metres += graph.edgeLengthM[edge]!;
      }
      expect([here, journey.endNode, journey.metres]).toEqual([to, to, Math.round(metres)]);
    }),
    runs(300),
  );
});

test('a way through a third node is never quicker, and the way back takes as long', () => {
  fc.assert(
    fc.property(node, node, node, vehicle, (a, b, c, by) => {
      const toC = freeFlow.towards(c, by).sec;
      const toB = freeFlow.towards(b, by).sec;
      expect(toC[a]!).toBeLessThanOrEqual(toB[a]! + toC[b]! + 1e-6);
      expect(toB[c]!).toBeCloseTo(toC[b]!, 6);
    }),
    runs(200),
  );
});

test('every node has its fastest way: no edge would shorten it', () => {
  fc.assert(
    fc.property(end, vehicle, (to, by) => {
      const { sec } = freeFlow.towards(to, by);
      for (let edge = 0; edge < graph.edgeCount; edge++) {
        const across = leastSec(edge, by) + 1e-6;
        const from = sec[graph.edgeFrom[edge]!]!;
        const onward = sec[graph.edgeTo[edge]!]!;
        expect(Math.abs(from - onward)).toBeLessThanOrEqual(across);
      }
    }),
    runs(10),
  );
});

test('a journey taken up at one of its nodes goes on exactly as it would have', () => {
  fc.assert(
    fc.property(
      node,
      node,
      vehicle,
      departure,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (to, from, by, depart, share) => {
        const tree = router.towards(to, by);
        const whole = router.journey(tree, from, depart);
        fc.pre(whole.edges.length > 0);
        const k = Math.floor(share * whole.edges.length);
        const arc = whole.edges[k]!;
        const next = arc >= 0 ? graph.edgeTo[arc]! : graph.edgeFrom[~arc]!;
        const passed = whole.endSec[k + 1]!;
        const rest = router.journey(tree, next, (depart + passed) % WEEK_SEC);
        // Straight across a town may beat the road for the last few kilometres; else it is the same way.
        fc.pre(rest.startNode >= 0);
        expect(passed + rest.seconds).toBe(whole.seconds);
      },
    ),
    runs(200),
  );
});

test('the trip home is the same way back, as long, and as bound to order in time', () => {
  fc.assert(
    fc.property(end, end, vehicle, departure, fc.integer({ min: 1, max: 7200 }), (to, from, by, depart, wait) => {
      const tree = router.towards(to, by);
      const out = router.journey(tree, from, depart);
      const back = router.journeyBack(tree, from, depart);
      expect([...back.edges]).toEqual([...out.edges].map((arc) => ~arc).reverse());
      expect([back.startNode, back.endNode, back.metres]).toEqual([out.endNode, out.startNode, out.metres]);
      expect([back.from, back.to]).toEqual([out.to, out.from]);
      const later = router.journeyBack(tree, from, (depart + wait) % WEEK_SEC);
      expect(wait + later.seconds).toBeGreaterThanOrEqual(back.seconds);
    }),
    runs(200),
  );
});
