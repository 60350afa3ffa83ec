// Fastest ways at free flow from every node to one place: one search backwards from the place (Dijkstra, 1959). Every edge
// can be driven both ways, so the arcs out of a node serve for those into it. A road that is shut is an edge whose seconds
// are infinite; a node that no open road leads from has a time without end.

import { at } from '../base/assert.ts';
import type { Place } from './distance.ts';
import type { RoadGraph } from './graph.ts';
import type { NodeHeap } from './heap.ts';
import type { Vehicle } from './vocabulary.ts';

/** In `via`: the trip leaves the network here. */
const NO_ARC = 0x7fff_ffff;

/** Where the network may be left for the place, and what the last leg is worth. */
export interface Exit {
  readonly node: number;
  readonly legM: number;
  readonly legSec: number;
}

export interface RouteTree {
  readonly to: Place;
  readonly vehicle: Vehicle;
  readonly exits: readonly Exit[];
  /** Free-flow seconds from each node to the place. */
  readonly sec: Float64Array;
  /** Arc to drive from each node: an edge, or ~edge against its direction; NO_ARC at an exit. */
  readonly via: Int32Array;
}

/** Where a node is named to grow as far as, only the ways from there and from nodes nearer to the place are found. */
export function growTree(
  graph: RoadGraph,
  edgeSec: Float64Array,
  heap: NodeHeap,
  to: Place,
  vehicle: Vehicle,
  exits: readonly Exit[],
  asFarAs = -1,
): RouteTree {
  const { arcStart, arcs, edgeFrom, edgeTo, nodeCount } = graph;
  const sec = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const via = new Int32Array(nodeCount).fill(NO_ARC);
  heap.reset(sec);
  for (const { node, legSec } of exits) {
    if (legSec >= at(sec, node)) continue;
    sec[node] = legSec;
    heap.raise(node);
  }
  for (let node = heap.pop(); node >= 0 && node !== asFarAs; node = heap.pop()) {
    const nodeSec = sec[node]!;
    for (let a = arcStart[node]!; a < arcStart[node + 1]!; a++) {
      const arc = arcs[a]!;
      const edge = arc >= 0 ? arc : ~arc;
      const before = arc >= 0 ? edgeTo[edge]! : edgeFrom[edge]!;
      const throughSec = nodeSec + edgeSec[edge]!;
      if (throughSec >= sec[before]!) continue;
      sec[before] = throughSec;
      via[before] = ~arc;
      heap.raise(before);
    }
  }
  return { to, vehicle, exits, sec, via };
}

/** The edges from a node to the exit that its fastest way takes. */
export function pathFrom(graph: RoadGraph, tree: RouteTree, startNode: number): { edges: Int32Array; endNode: number } {
  const { edgeFrom, edgeTo } = graph;
  const { via } = tree;
  let length = 0;
  let endNode = startNode;
  for (let arc = via[endNode]!; arc !== NO_ARC; arc = via[endNode]!) {
    length++;
    endNode = arc >= 0 ? edgeTo[arc]! : edgeFrom[~arc]!;
  }
  const edges = new Int32Array(length);
  let node = startNode;
  for (let k = 0; k < length; k++) {
    const arc = via[node]!;
    edges[k] = arc;
    node = arc >= 0 ? edgeTo[arc]! : edgeFrom[~arc]!;
  }
  return { edges, endNode };
}
