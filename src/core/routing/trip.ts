// A chosen way made into a journey: the clock at every knot, driven through the hours. Each knot is a whole second, and the
// next leg starts from it, so that a journey taken up at one of its nodes goes on exactly as it would have.

import { assert, at } from '../base/assert.ts';
import type { Costs } from './costs.ts';
import { distanceM, type Place } from './distance.ts';
import type { Journey } from './journey.ts';
import { driveSec, trafficKey } from './traffic.ts';
import { type Exit, pathFrom, type RouteTree } from './tree.ts';
import { URBAN } from './vocabulary.ts';

/** Access, egress and direct trips are slowed as the streets around a node are. */
const streetsAt = (costs: Costs, node: number): number => trafficKey(at(costs.graph.nodeZone, node), URBAN);

export function tripByRoad(costs: Costs, tree: RouteTree, from: Place, entry: Exit, depart: number): Journey {
  const { graph, traffic, boardingSec } = costs;
  const { edgeZone, edgeClass, edgeLengthM } = graph;
  const edgeSec = costs.edgeSec[tree.vehicle];
  const { edges, endNode } = pathFrom(graph, tree, entry.node);
  const exit = tree.exits.find(({ node }) => node === endNode);
  assert(exit !== undefined, 'a path ends at an exit of its tree', { endNode });
  const endSec = new Uint32Array(edges.length + 2);
  let now = driveSec(traffic, streetsAt(costs, entry.node), depart, entry.legSec);
  let metres = entry.legM + exit.legM;
  endSec[0] = now;
  for (let k = 0; k < edges.length; k++) {
    const arc = edges[k]!;
    const edge = arc >= 0 ? arc : ~arc;
    now += driveSec(traffic, trafficKey(edgeZone[edge]!, edgeClass[edge]!), depart + now, edgeSec[edge]!);
    metres += edgeLengthM[edge]!;
    endSec[k + 1] = now;
  }
  now += driveSec(traffic, streetsAt(costs, endNode), depart + now, exit.legSec);
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
}

/** Straight there, without the network: one leg. */
export function tripDirect(
  costs: Costs,
  tree: RouteTree,
  from: Place,
  directM: number,
  nearNode: number,
  depart: number,
): Journey {
  const freeSec = directM * costs.accessSecPerM[tree.vehicle];
  const seconds = driveSec(costs.traffic, streetsAt(costs, nearNode), depart, freeSec);
  return {
    from,
    to: tree.to,
    startNode: -1,
    endNode: -1,
    edges: new Int32Array(0),
    endSec: Uint32Array.of(0, seconds),
    seconds,
    metres: Math.round(directM),
    boardingSec: costs.boardingSec,
  };
}

/** Metres of the direct trip, or nothing when the places are farther apart than it may join. */
export function directMetres(from: Place, to: Place, withinM: number, circuity: number): number | undefined {
  const crowM = distanceM(from.lat, from.lon, to.lat, to.lon);
  return crowM <= withinM ? crowM * circuity : undefined;
}
