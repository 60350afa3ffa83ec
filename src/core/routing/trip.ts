// A way made into a journey: the clock at every knot, driven through the hours. Each knot is a whole second, and the next
// leg starts from it, so that a journey taken up at one of its nodes goes on exactly as it would have.

import { assert, at } from '../base/assert.ts';
import type { Costs } from './costs.ts';
import { distanceM, type Place } from './distance.ts';
import type { Journey } from './journey.ts';
import { driveThroughSpells, type Slowing } from './spells.ts';
import { driveSec, trafficKey } from './traffic.ts';
import { type Exit, pathFrom, type RouteTree } from './tree.ts';
import { URBAN } from './vocabulary.ts';
import type { Way } from './way.ts';

/** The way through the network that a tree shows from an entry. */
export function wayByRoad(costs: Costs, tree: RouteTree, from: Place, entry: Exit): Way {
  const { to, vehicle } = tree;
  const { edges, endNode } = pathFrom(costs.graph, tree, entry.node);
  const exit = tree.exits.find(({ node }) => node === endNode);
  assert(exit !== undefined, 'a path ends at an exit of its tree', { endNode });
  return { from, to, vehicle, startNode: entry.node, endNode, edges, on: legOf(costs, entry), off: legOf(costs, exit) };
}

/** Straight there, without the network: one leg, along streets such as those near `nearNode`. */
export function wayDirect(costs: Costs, tree: RouteTree, from: Place, directM: number, nearNode: number): Way {
  const { to, vehicle } = tree;
  const streets = streetsAt(costs, nearNode);
  const on = { legM: 0, legSec: 0, streets };
  const off = { legM: directM, legSec: directM * costs.accessSecPerM[vehicle], streets };
  return { from, to, vehicle, startNode: -1, endNode: -1, edges: new Int32Array(0), on, off };
}

/** Drives a way, leaving at a second of the local week; through what slows its roads, if anything does. */
export function drive(costs: Costs, way: Way, depart: number, slowing?: Slowing): Journey {
  const { graph, traffic, boardingSec } = costs;
  const { edgeZone, edgeClass, edgeLengthM } = graph;
  const { from, to, startNode, endNode, edges, on, off } = way;
  const edgeSec = costs.edgeSec[way.vehicle];
  const endSec = new Uint32Array(edges.length + 2);
  let now = driveSec(traffic, on.streets, depart, on.legSec);
  let metres = on.legM + off.legM;
  endSec[0] = now;
  for (let k = 0; k < edges.length; k++) {
    const arc = edges[k]!;
    const edge = arc >= 0 ? arc : ~arc;
    const key = trafficKey(edgeZone[edge]!, edgeClass[edge]!);
    const spells = slowing?.byEdge.get(edge);
    now +=
      slowing && spells
        ? driveThroughSpells(traffic, key, depart + now, edgeSec[edge]!, slowing.nowSec + now, spells)
        : driveSec(traffic, key, depart + now, edgeSec[edge]!);
    metres += edgeLengthM[edge]!;
    endSec[k + 1] = now;
  }
  now += driveSec(traffic, off.streets, depart + now, off.legSec);
  endSec[edges.length + 1] = now;
  return {
    from,
    to,
    startNode,
    endNode,
    edges,
    endSec,
    seconds: now,
    metres: Math.round(metres),
    accessM: on.legM,
    boardingSec,
  };
}

/** Metres of the direct trip, or nothing when the places are farther apart than it may join. */
export function directMetres(from: Place, to: Place, withinM: number, circuity: number): number | undefined {
  const crowM = distanceM(from.lat, from.lon, to.lat, to.lon);
  return crowM <= withinM ? crowM * circuity : undefined;
}

const legOf = (costs: Costs, { node, legM, legSec }: Exit): Way['on'] => ({
  legM,
  legSec,
  streets: streetsAt(costs, node),
});

/** Access, egress and direct trips are slowed as the streets around a node are. */
const streetsAt = (costs: Costs, node: number): number => trafficKey(at(costs.graph.nodeZone, node), URBAN);
