// How far along a journey a driver is at a second of it, where it can next take another way, and the journey that comes of
// doing so. What re-routing, diversion and turning back share; knows no unit and no reason for leaving the way.

import type { RoadGraph } from './graph.ts';
import type { Journey } from './journey.ts';

/** Position of the first knot after `tSec`: the stretch being driven ends there. Stretches that take no time are passed over. */
export function stretchAt(endSec: Uint32Array, tSec: number): number {
  let low = 0;
  let high = endSec.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endSec[middle]! > tSec) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The node ahead of a driver. */
export interface Turn {
  readonly node: number;
  /** Seconds after departure at which it is reached: now or later. */
  readonly sec: number;
  /** Edges of the journey that lie behind then. */
  readonly edges: number;
}

/**
 * Where a driver can next take another way, `tSec` after departure: the node that it stands at or comes to. Nobody turns
 * round between two nodes. Null on the last streets, past the network, and all along a direct trip.
 */
export function nextTurn(graph: RoadGraph, journey: Journey, tSec: number): Turn | null {
  const { edges, endSec, startNode } = journey;
  if (startNode < 0 || tSec > endSec[edges.length]!) return null;
  // A driver that stands at a node may turn off there.
  const behind = tSec <= 0 ? 0 : stretchAt(endSec, tSec - 1);
  const arc = edges[behind - 1];
  const node = arc === undefined ? startNode : arc >= 0 ? graph.edgeTo[arc]! : graph.edgeFrom[~arc]!;
  return { node, sec: endSec[behind]!, edges: behind };
}

/**
 * The whole journey of a driver who leaves its way at a turn: what it drove until there, then `onward`, which sets out from
 * the turn's node when that is reached. Up to the turn nothing differs.
 */
export function turnOff(graph: RoadGraph, journey: Journey, turn: Turn, onward: Journey): Journey {
  const until = stopAt(graph, journey, turn);
  const edges = new Int32Array(turn.edges + onward.edges.length);
  edges.set(until.edges);
  edges.set(onward.edges, turn.edges);
  const endSec = new Uint32Array(edges.length + 2);
  endSec.set(until.endSec);
  for (let k = 1; k < onward.endSec.length; k++) endSec[turn.edges + k] = turn.sec + onward.endSec[k]!;
  return {
    ...until,
    to: onward.to,
    endNode: onward.startNode < 0 ? turn.node : onward.endNode,
    edges,
    endSec,
    seconds: turn.sec + onward.seconds,
    metres: until.metres + onward.metres,
  };
}

/** The journey of a driver who goes no farther than a turn. */
export function stopAt(graph: RoadGraph, journey: Journey, turn: Turn): Journey {
  const edges = journey.edges.slice(0, turn.edges);
  let metres = journey.accessM;
  for (const arc of edges) metres += graph.edgeLengthM[arc >= 0 ? arc : ~arc]!;
  const endSec = new Uint32Array(turn.edges + 2).fill(turn.sec);
  endSec.set(journey.endSec.subarray(0, turn.edges + 1));
  return {
    ...journey,
    to: { lat: graph.nodeLat[turn.node]!, lon: graph.nodeLon[turn.node]! },
    endNode: turn.node,
    edges,
    endSec,
    seconds: turn.sec,
    metres: Math.round(metres),
  };
}

/** Does the rest of a journey after a turn go over the same edges as `onward`? */
export function isSameWay(journey: Journey, turn: Turn, onward: Journey): boolean {
  const rest = journey.edges.subarray(turn.edges);
  return rest.length === onward.edges.length && rest.every((arc, k) => arc === onward.edges[k]);
}
