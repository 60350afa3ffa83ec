// Finds the edges that a planner means: a named road or a stretch of it, the roads around a place, the road between two
// nodes. What it can't find it says, with what there is instead.

import { fail, ok, type Problem, type Result } from '../base/result.ts';
import { cosDegrees, distanceM, type Place } from './distance.ts';
import type { RoadGraph } from './graph.ts';
import { DRIVEN_CLASSES, FERRY } from './vocabulary.ts';

/** One of three shapes; see the model's word for it. */
export type AreaOfRoads =
  | { readonly road: string; readonly from?: string; readonly to?: string }
  | { readonly around: Place; readonly radiusKm: number; readonly classes?: readonly string[] }
  | { readonly between: readonly [string, string] };

/** Most places of a road that a problem lists. */
const MOST_LISTED = 12;

/** Edges of the network, in their order. */
export function findRoads(graph: RoadGraph, area: AreaOfRoads): Result<readonly number[]> {
  if ('between' in area) return findBetween(graph, area.between);
  if ('around' in area) return findAround(graph, area.around, area.radiusKm, area.classes);
  return findStretch(graph, area.road, area.from, area.to);
}

function findStretch(graph: RoadGraph, road: string, from?: string, to?: string): Result<readonly number[]> {
  const name = road.trim().toUpperCase();
  const edges = edgesWhere(graph, (edge) => graph.edgeRoad[edge]!.toUpperCase() === name);
  if (edges.length === 0) {
    return fail({
      path: '/road',
      found: JSON.stringify(road),
      expected: 'the number of a road of the network, such as A17 or A1(M)',
    });
  }
  if (from === undefined || to === undefined) return ok(edges);
  const nodes = [...new Set(edges.flatMap((edge) => [graph.edgeFrom[edge]!, graph.edgeTo[edge]!]))];
  const start = findPlace(graph, nodes, road, from, '/from');
  const end = findPlace(graph, nodes, road, to, '/to');
  if (!start.ok || !end.ok) return fail(...(start.ok ? [] : start.problems), ...(end.ok ? [] : end.problems));
  if (start.value === end.value) {
    return fail({ path: '/to', found: 'the place it starts from', expected: `another place on the ${road}` });
  }
  const way = shortest(graph, new Set(edges), start.value, end.value);
  if (way) return ok(way.sort((x, y) => x - y));
  const [a, b] = [graph.nodeNames[start.value]!, graph.nodeNames[end.value]!];
  return fail({
    path: '/road',
    found: `the ${road}, which goes from ${a} to ${b} under other numbers in between`,
    expected: 'a stretch that has one number all along',
  });
}

/** A node on a road by its id, its name, or a part of its name that no other has. */
function findPlace(
  graph: RoadGraph,
  nodes: readonly number[],
  road: string,
  place: string,
  path: string,
): Result<number> {
  const word = place.trim().toLowerCase();
  const nameOf = (node: number): string => graph.nodeNames[node]!.toLowerCase();
  const exact = nodes.find((node) => graph.nodeIds[node] === place.trim() || nameOf(node) === word);
  if (exact !== undefined) return ok(exact);
  const like = nodes.filter((node) => nameOf(node).includes(word));
  if (like.length === 1) return ok(like[0]!);
  const names = (like.length === 0 ? nodes : like).map((node) => graph.nodeNames[node]!);
  const listed = names.length > MOST_LISTED ? `${names.slice(0, MOST_LISTED).join(', ')} …` : names.join(', ');
  const found = like.length === 0 ? JSON.stringify(place) : `${JSON.stringify(place)}, which is ${like.length} places`;
  return fail({ path, found, expected: `one place on the ${road}: ${listed}` } satisfies Problem);
}

/** The shortest way over these edges; null if there is none. A road is short enough for the plainest search. */
function shortest(graph: RoadGraph, edges: ReadonlySet<number>, start: number, end: number): number[] | null {
  const metres = new Map([[start, 0]]);
  const via = new Map<number, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of edges) {
      for (const [a, b] of [
        [graph.edgeFrom[edge]!, graph.edgeTo[edge]!],
        [graph.edgeTo[edge]!, graph.edgeFrom[edge]!],
      ] as const) {
        const here = metres.get(a);
        if (here === undefined) continue;
        const there = here + graph.edgeLengthM[edge]!;
        if (there >= (metres.get(b) ?? Number.POSITIVE_INFINITY)) continue;
        metres.set(b, there);
        via.set(b, edge);
        changed = true;
      }
    }
  }
  if (!metres.has(end)) return null;
  const way: number[] = [];
  for (let node = end; node !== start; ) {
    const edge = via.get(node)!;
    way.push(edge);
    node = graph.edgeFrom[edge] === node ? graph.edgeTo[edge]! : graph.edgeFrom[edge]!;
  }
  return way;
}

function findAround(
  graph: RoadGraph,
  place: Place,
  radiusKm: number,
  classes?: readonly string[],
): Result<readonly number[]> {
  const wanted = (edge: number): boolean => {
    const roadClass = graph.edgeClass[edge]!;
    return roadClass !== FERRY && (classes === undefined || classes.includes(DRIVEN_CLASSES[roadClass]!));
  };
  const edges = edgesWhere(graph, (edge) => wanted(edge) && awayM(graph, edge, place) <= radiusKm * 1000);
  if (edges.length > 0) return ok(edges);
  return fail({
    path: '/radiusKm',
    found: `no road of the network within ${radiusKm} km`,
    expected: 'a circle with roads in it',
  });
}

/** Metres from a place to the nearest point of an edge's drawn line, on the plane at that place. */
function awayM(graph: RoadGraph, edge: number, place: Place): number {
  const { shapeLat, shapeLon } = graph;
  const squeeze = cosDegrees(place.lat);
  let least = Number.POSITIVE_INFINITY;
  for (let p = graph.shapeStart[edge]! + 1; p < graph.shapeStart[edge + 1]!; p++) {
    const [x0, y0] = [(shapeLon[p - 1]! - place.lon) * squeeze, shapeLat[p - 1]! - place.lat];
    const [dx, dy] = [(shapeLon[p]! - shapeLon[p - 1]!) * squeeze, shapeLat[p]! - shapeLat[p - 1]!];
    const square = dx * dx + dy * dy;
    const share = square > 0 ? Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / square)) : 0;
    const lat = shapeLat[p - 1]! + (shapeLat[p]! - shapeLat[p - 1]!) * share;
    const lon = shapeLon[p - 1]! + (shapeLon[p]! - shapeLon[p - 1]!) * share;
    least = Math.min(least, distanceM(place.lat, place.lon, lat, lon));
  }
  return least;
}

function findBetween(graph: RoadGraph, between: readonly [string, string]): Result<readonly number[]> {
  const problems: Problem[] = [];
  const [a, b] = between.map((id, n) => {
    const node = graph.nodeIndex.get(id);
    if (node === undefined)
      problems.push({ path: `/between/${n}`, found: JSON.stringify(id), expected: 'a node of the network' });
    return node;
  });
  if (problems.length > 0) return fail(...problems);
  const edges = edgesWhere(graph, (edge) => {
    const [from, to] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
    return (from === a && to === b) || (from === b && to === a);
  });
  if (edges.length > 0) return ok(edges);
  return fail({ path: '/between', found: between.join(' and '), expected: 'two nodes that one road joins directly' });
}

function edgesWhere(graph: RoadGraph, isMeant: (edge: number) => boolean): number[] {
  const edges: number[] = [];
  for (let edge = 0; edge < graph.edgeCount; edge++) if (isMeant(edge)) edges.push(edge);
  return edges;
}
