// The road network as arrays: nodes, edges that can be driven both ways, the points along each edge, and for every node
// the edges that touch it. Built once from checked rows; knows nothing of files or of speeds.

import { at } from '../base/assert.ts';
import { distanceM } from './distance.ts';

export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Index into ROAD_ZONES. */
  readonly zone: number;
}

export interface EdgeRow {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  readonly road: string;
  /** Index into ROAD_CLASSES. */
  readonly roadClass: number;
  readonly lengthM: number;
  /** Time afloat; zero on land. */
  readonly ferryMin: number;
  /** Index into ROAD_ZONES. */
  readonly zone: number;
  /** Points between the ends: lat, lon, lat, lon… */
  readonly shape: readonly number[];
}

/** Where the network comes from, for people. */
export interface RoadsAbout {
  readonly source: string;
  readonly asOf: string;
  readonly basis: string;
  readonly licence: string;
}

export interface RoadGraph {
  readonly about: RoadsAbout;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly nodeIds: readonly string[];
  readonly nodeNames: readonly string[];
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly nodeLat: Float64Array;
  readonly nodeLon: Float64Array;
  readonly nodeZone: Uint8Array;
  readonly edgeFrom: Uint16Array;
  readonly edgeTo: Uint16Array;
  readonly edgeClass: Uint8Array;
  readonly edgeZone: Uint8Array;
  readonly edgeLengthM: Float64Array;
  readonly edgeFerrySec: Float64Array;
  /** Road number as signed, e.g. `M1` or `A1(M)`. */
  readonly edgeRoad: readonly string[];
  /** Points of edge e, both ends included: shapeStart[e] to shapeStart[e + 1]. */
  readonly shapeStart: Uint32Array;
  readonly shapeLat: Float64Array;
  readonly shapeLon: Float64Array;
  /** Share of the drawn line's length behind each point: 0 at `from`, 1 at `to`. */
  readonly shapeShare: Float64Array;
  /** Arcs of node n: arcStart[n] to arcStart[n + 1]; an arc is edge e, or ~e where n is the edge's `to`. */
  readonly arcStart: Uint32Array;
  readonly arcs: Int32Array;
}

export function buildRoadGraph(about: RoadsAbout, nodes: readonly NodeRow[], edges: readonly EdgeRow[]): RoadGraph {
  return {
    about,
    nodeCount: nodes.length,
    edgeCount: edges.length,
    nodeIds: nodes.map((n) => n.id),
    nodeNames: nodes.map((n) => n.name),
    nodeIndex: new Map(nodes.map((n, i) => [n.id, i])),
    nodeLat: Float64Array.from(nodes, (n) => n.lat),
    nodeLon: Float64Array.from(nodes, (n) => n.lon),
    nodeZone: Uint8Array.from(nodes, (n) => n.zone),
    edgeFrom: Uint16Array.from(edges, (e) => e.from),
    edgeTo: Uint16Array.from(edges, (e) => e.to),
    edgeClass: Uint8Array.from(edges, (e) => e.roadClass),
    edgeZone: Uint8Array.from(edges, (e) => e.zone),
    edgeLengthM: Float64Array.from(edges, (e) => e.lengthM),
    edgeFerrySec: Float64Array.from(edges, (e) => e.ferryMin * 60),
    edgeRoad: edges.map((e) => e.road),
    ...shapesOf(nodes, edges),
    ...arcsOf(nodes.length, edges),
  };
}

function shapesOf(nodes: readonly NodeRow[], edges: readonly EdgeRow[]) {
  const points = edges.reduce((sum, e) => sum + 2 + e.shape.length / 2, 0);
  const shapeStart = new Uint32Array(edges.length + 1);
  const shapeLat = new Float64Array(points);
  const shapeLon = new Float64Array(points);
  const shapeShare = new Float64Array(points);
  let next = 0;
  edges.forEach((edge, e) => {
    const first = next;
    const from = at(nodes, edge.from);
    const to = at(nodes, edge.to);
    const line = [from.lat, from.lon, ...edge.shape, to.lat, to.lon];
    for (let i = 0; i < line.length; i += 2, next++) {
      shapeLat[next] = at(line, i);
      shapeLon[next] = at(line, i + 1);
      if (next === first) continue;
      const step = distanceM(at(shapeLat, next - 1), at(shapeLon, next - 1), at(shapeLat, next), at(shapeLon, next));
      shapeShare[next] = at(shapeShare, next - 1) + step;
    }
    const drawnM = at(shapeShare, next - 1);
    for (let p = first + 1; p < next; p++) shapeShare[p] = drawnM > 0 ? at(shapeShare, p) / drawnM : 1;
    shapeStart[e + 1] = next;
  });
  return { shapeStart, shapeLat, shapeLon, shapeShare };
}

function arcsOf(nodeCount: number, edges: readonly EdgeRow[]) {
  const arcStart = new Uint32Array(nodeCount + 1);
  for (const { from, to } of edges) {
    arcStart[from + 1] = at(arcStart, from + 1) + 1;
    arcStart[to + 1] = at(arcStart, to + 1) + 1;
  }
  for (let n = 0; n < nodeCount; n++) arcStart[n + 1] = at(arcStart, n + 1) + at(arcStart, n);
  const arcs = new Int32Array(2 * edges.length);
  const next = arcStart.slice(0, nodeCount);
  const add = (node: number, arc: number): void => {
    arcs[at(next, node)] = arc;
    next[node] = at(next, node) + 1;
  };
  edges.forEach(({ from, to }, e) => {
    add(from, e);
    add(to, ~e);
  });
  return { arcStart, arcs };
}
