// Random road documents: 4 to 20 nodes in one piece, every class of road, a ferry now and then; and speeds, which are the
// shipped ones with another reach of the direct way.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { distanceM } from '../../src/core/routing/distance.ts';
import { ROAD_CLASSES, ROAD_ZONES } from '../../src/core/routing/vocabulary.ts';
import { latitude, longitude } from './quantities.ts';

const shippedSpeeds = JSON.parse(readFileSync(new URL('../../data/roads/speeds.json', import.meta.url), 'utf8'));

interface RoadNode {
  readonly lat: number;
  readonly lon: number;
  readonly zone: string;
}

const node: fc.Arbitrary<RoadNode> = fc.record({ lat: latitude, lon: longitude, zone: fc.constantFrom(...ROAD_ZONES) });

const road = fc.record({
  /** The node at the other end, taken modulo the nodes there are. */
  other: fc.nat(1000),
  roadClass: fc.constantFrom(...ROAD_CLASSES),
  /** Percent longer than the straight line. */
  detour: fc.nat(40),
  ferryMin: fc.integer({ min: 5, max: 90 }),
  bend: fc.option(fc.tuple(latitude, longitude)),
});
type Road = typeof road extends fc.Arbitrary<infer T> ? T : never;

export const nodeId = (n: number): string => `n${n}`;

function edgeRow(nodes: readonly RoadNode[], from: number, to: number, { roadClass, detour, ferryMin, bend }: Road) {
  const a = nodes[from]!;
  const b = nodes[to]!;
  const lengthM = Math.ceil(distanceM(a.lat, a.lon, b.lat, b.lon) * (1 + detour / 100)) + 1;
  const afloatMin = roadClass === 'ferry' ? ferryMin : 0;
  return [nodeId(from), nodeId(to), `R${from}`, roadClass, lengthM, afloatMin, a.zone, bend ?? []] as const;
}

/** A tree that joins every node to an earlier one, and some more roads across it. */
export const roadsText = fc
  .array(fc.tuple(node, road, fc.option(road)), { minLength: 4, maxLength: 20 })
  .map((rows) => {
    const nodes = rows.map(([one]) => one);
    const edges = rows.flatMap(([, trunk, across], n) => {
      const joined = n === 0 ? [] : [edgeRow(nodes, n, trunk.other % n, trunk)];
      const end = across === null ? n : across.other % rows.length;
      return across === null || end === n ? joined : [...joined, edgeRow(nodes, n, end, across)];
    });
    const text = JSON.stringify({
      format: 'muster-roads/1',
      source: 'Made up by a test',
      asOf: '2026',
      basis: 'illustrative',
      licence: 'MIT',
      nodes: nodes.map(({ lat, lon, zone }, n) => [nodeId(n), `Node ${n}`, lat, lon, zone]),
      edges,
    });
    const pairs = edges.map(([from, to]) => [from, to] as readonly [string, string]);
    // Nodes that a road leads to, and not only a ferry.
    const ashore = edges.flatMap(([from, to, , roadClass]) => (roadClass === 'ferry' ? [] : [from, to]));
    return { text, nodes, pairs, ashore: nodes.filter((_, n) => ashore.includes(nodeId(n))) };
  });

export const speedsText = fc
  .record({ directWithinM: fc.constantFrom(0, 3000, 30_000), nearestNodes: fc.integer({ min: 1, max: 3 }) })
  .map((reach) => JSON.stringify({ ...shippedSpeeds, access: { ...shippedSpeeds.access, ...reach } }));
