// Routes and travel times over one graph under one set of speeds. The way is the fastest at free flow; the time along it
// follows the traffic of the hours driven through. Knows places and seconds of the week, no forces and no calendar.

import { assert, at } from '../base/assert.ts';
import { distanceM, type Place } from './distance.ts';
import type { RoadGraph } from './graph.ts';
import { createNodeHeap } from './heap.ts';
import type { Journey } from './journey.ts';
import { nearestNodes } from './nearest.ts';
import type { Speeds } from './speeds.ts';
import { driveSec, layOutTraffic, trafficKey, WEEK_SEC } from './traffic.ts';
import { type Exit, growTree, NO_ARC, type RouteTree } from './tree.ts';
import { DRIVEN_CLASSES, FERRY, URBAN, type Vehicle } from './vocabulary.ts';

/** Seconds that one metre takes at 1 km/h. */
const SEC_PER_M_AT_1_KMH = 3.6;

export interface Router {
  readonly graph: RoadGraph;
  /** Fastest ways at free flow from everywhere to a place, or to a node by its index (no egress leg). Reusable. */
  towards(to: Place | number, vehicle: Vehicle): RouteTree;
  /**
   * The trip from a place, or from a node (no access leg), leaving at a second of the local week (whole, 0 = Monday 00:00).
   * Places within `access.directWithinM` of each other are joined directly when the network would be a detour.
   */
  journey(tree: RouteTree, origin: Place | number, departLocalSecOfWeek: number): Journey;
}

export function createRouter(graph: RoadGraph, speeds: Speeds): Router {
  const { access } = speeds;
  const boardingSec = Math.round(speeds.ferry.boardingMin * 60);
  const traffic = layOutTraffic(speeds);
  const heap = createNodeHeap(graph.nodeCount);
  const edgeSec = { car: freeFlow(graph, speeds, 'car'), carrier: freeFlow(graph, speeds, 'carrier') };
  const legSec = (legM: number, vehicle: Vehicle): number => (legM * SEC_PER_M_AT_1_KMH) / access.kmh[vehicle];

  const placeOf = (at_: Place | number): Place =>
    typeof at_ === 'number' ? { lat: at(graph.nodeLat, at_), lon: at(graph.nodeLon, at_) } : at_;
  const waysOn = (place: Place | number, vehicle: Vehicle): readonly Exit[] =>
    typeof place === 'number'
      ? [{ node: place, legM: 0, legSec: 0 }]
      : nearestNodes(graph, place, access.nearestNodes).map(({ node, crowM }) => {
          const legM = crowM * access.circuity;
          return { node, legM, legSec: legSec(legM, vehicle) };
        });

  return {
    graph,
    towards: (to, vehicle) => growTree(graph, edgeSec[vehicle], heap, placeOf(to), vehicle, waysOn(to, vehicle)),
    journey(tree, origin, depart) {
      assert(Number.isInteger(depart) && depart >= 0 && depart < WEEK_SEC, 'depart is a second of the week', {
        depart,
      });
      const from = placeOf(origin);
      const entry = quickest(waysOn(origin, tree.vehicle), tree);
      const crowM = distanceM(from.lat, from.lon, tree.to.lat, tree.to.lon);
      const directM = crowM * access.circuity;
      const isDirect =
        crowM <= access.directWithinM && legSec(directM, tree.vehicle) < entry.legSec + at(tree.sec, entry.node);
      const streets = (node: number): number => trafficKey(at(graph.nodeZone, node), URBAN);
      if (isDirect) {
        const seconds = driveSec(traffic, streets(entry.node), depart, legSec(directM, tree.vehicle));
        const endSec = Uint32Array.of(0, seconds);
        const metres = Math.round(directM);
        return {
          from,
          to: tree.to,
          startNode: -1,
          endNode: -1,
          edges: new Int32Array(0),
          endSec,
          seconds,
          metres,
          boardingSec,
        };
      }
      const { edges, endNode } = pathFrom(graph, tree, entry.node);
      const exit = tree.exits.find(({ node }) => node === endNode);
      assert(exit !== undefined, 'a path ends at an exit of its tree', { endNode });
      const endSec = new Uint32Array(edges.length + 2);
      const seconds = tree.vehicle;
      let now = driveSec(traffic, streets(entry.node), depart, entry.legSec);
      let metres = entry.legM + exit.legM;
      endSec[0] = now;
      const free = edgeSec[seconds];
      for (let k = 0; k < edges.length; k++) {
        const arc = edges[k]!;
        const edge = arc >= 0 ? arc : ~arc;
        const key = trafficKey(graph.edgeZone[edge]!, graph.edgeClass[edge]!);
        now += driveSec(traffic, key, depart + now, free[edge]!);
        metres += graph.edgeLengthM[edge]!;
        endSec[k + 1] = now;
      }
      now += driveSec(traffic, streets(endNode), depart + now, exit.legSec);
      endSec[edges.length + 1] = now;
      return {
        from,
        to: tree.to,
        startNode: entry.node,
        endNode,
        edges,
        endSec,
        seconds: now,
        metres: Math.round(metres),
        boardingSec,
      };
    },
  };
}

/** Free-flow seconds of each edge: length over class speed; a ferry's are boarding and crossing. */
function freeFlow(graph: RoadGraph, speeds: Speeds, vehicle: Vehicle): Float64Array {
  const secPerM = DRIVEN_CLASSES.map((name) => SEC_PER_M_AT_1_KMH / speeds.classes[name].kmh[vehicle]);
  return graph.edgeLengthM.map((lengthM, edge) => {
    const roadClass = at(graph.edgeClass, edge);
    if (roadClass === FERRY) return Math.round(speeds.ferry.boardingMin * 60) + at(graph.edgeFerrySec, edge);
    return lengthM * at(secPerM, roadClass);
  });
}

/** The way onto the network that makes the whole trip quickest; the earlier one among equals. */
function quickest(ways: readonly Exit[], tree: RouteTree): Exit {
  let best = at(ways, 0);
  for (const way of ways) if (way.legSec + at(tree.sec, way.node) < best.legSec + at(tree.sec, best.node)) best = way;
  assert(at(tree.sec, best.node) < Number.POSITIVE_INFINITY, 'the network is in one piece', { node: best.node });
  return best;
}

function pathFrom(graph: RoadGraph, tree: RouteTree, startNode: number): { edges: Int32Array; endNode: number } {
  const { edgeFrom, edgeTo } = graph;
  const { via } = tree;
  const step = (arc: number): number => (arc >= 0 ? edgeTo[arc]! : edgeFrom[~arc]!);
  let length = 0;
  let endNode = startNode;
  for (let arc = via[endNode]!; arc !== NO_ARC; arc = via[endNode]!) {
    length++;
    endNode = step(arc);
  }
  const edges = new Int32Array(length);
  let node = startNode;
  for (let k = 0; k < length; k++) {
    const arc = via[node]!;
    edges[k] = arc;
    node = step(arc);
  }
  return { edges, endNode };
}
