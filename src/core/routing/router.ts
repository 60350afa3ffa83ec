// Routes and travel times over one graph under one set of speeds. The way is the fastest at free flow; the time along it
// follows the traffic of the hours driven through. Knows places and seconds of the week, no forces and no calendar.

import { assert, at } from '../base/assert.ts';
import { layOutCosts } from './costs.ts';
import type { Place } from './distance.ts';
import type { RoadGraph } from './graph.ts';
import { createNodeHeap } from './heap.ts';
import type { Journey } from './journey.ts';
import { nearestNodes } from './nearest.ts';
import type { ClassSpeed, Speeds } from './speeds.ts';
import { edgeSecNow, type RoadsNow, type Slowing } from './spells.ts';
import { WEEK_SEC } from './traffic.ts';
import { type Exit, growTree, type RouteTree } from './tree.ts';
import { directMetres, drive, wayByRoad, wayDirect } from './trip.ts';
import type { Vehicle } from './vocabulary.ts';
import { reverseWay, type Way } from './way.ts';

export interface Router {
  readonly graph: RoadGraph;
  /** The same network driven at a share of every speed, with traffic or without. Trees of the one serve the other. */
  variant(paceShare: number, withTraffic: boolean): Router;
  /**
   * Fastest ways at free flow from everywhere to a place, or to a node by its index (no egress leg), as the roads are now:
   * all open, unless something is said to hit them. Reusable; but where a node to grow `asFarAs` is named, of use from there.
   */
  towards(to: Place | number, vehicle: Vehicle, now?: RoadsNow, asFarAs?: number): RouteTree;
  /** Is there a way from a place, or a node? Nobody may set off without one. */
  isOpen(tree: RouteTree, origin: Place | number): boolean;
  /**
   * The trip from a place, or from a node (no access leg), leaving at a second of the local week (whole, 0 = Monday 00:00).
   * Places within `access.directWithinM` of each other are joined directly when the network would be a detour.
   */
  journey(tree: RouteTree, origin: Place | number, departLocalSecOfWeek: number, slowing?: Slowing): Journey;
  /** The trip home: the way of `journey`, driven back from the tree's place to the origin. */
  journeyBack(tree: RouteTree, origin: Place | number, departLocalSecOfWeek: number, slowing?: Slowing): Journey;
}

export function createRouter(graph: RoadGraph, speeds: Speeds): Router {
  const { nearestNodes: nearest, circuity, directWithinM } = speeds.access;
  const costs = layOutCosts(graph, speeds);
  const heap = createNodeHeap(graph.nodeCount);

  const placeOf = (where: Place | number): Place =>
    typeof where === 'number' ? { lat: at(graph.nodeLat, where), lon: at(graph.nodeLon, where) } : where;
  const joins = (where: Place | number, vehicle: Vehicle): readonly Exit[] => {
    if (typeof where === 'number') return [{ node: where, legM: 0, legSec: 0 }];
    return nearestNodes(graph, where, nearest).map(({ node, crowM }) => {
      const legM = crowM * circuity;
      return { node, legM, legSec: legM * costs.accessSecPerM[vehicle] };
    });
  };

  const wayFrom = (tree: RouteTree, origin: Place | number): Way => {
    const from = placeOf(origin);
    const entry = quickest(joins(origin, tree.vehicle), tree);
    const byRoadSec = entry.legSec + at(tree.sec, entry.node);
    const directM = directMetres(from, tree.to, directWithinM, circuity);
    const isThere = byRoadSec < Number.POSITIVE_INFINITY || directM !== undefined;
    assert(isThere, 'a way that is open', { node: entry.node });
    if (directM !== undefined && directM * costs.accessSecPerM[tree.vehicle] < byRoadSec)
      return wayDirect(costs, tree, from, directM, entry.node);
    return wayByRoad(costs, tree, from, entry);
  };
  const driveFrom = (way: Way, depart: number, slowing?: Slowing): Journey => {
    const inWeek = Number.isInteger(depart) && depart >= 0 && depart < WEEK_SEC;
    assert(inWeek, 'departure is a whole second of the week', { depart });
    return drive(costs, way, depart, slowing);
  };

  return {
    graph,
    variant(paceShare, withTraffic) {
      const slower = ({ car, carrier }: ClassSpeed['kmh']) => ({ car: car * paceShare, carrier: carrier * paceShare });
      const classes = Object.fromEntries(
        Object.entries(speeds.classes).map(([name, one]) => [name, { ...one, kmh: slower(one.kmh) }]),
      ) as Speeds['classes'];
      const access = { ...speeds.access, kmh: slower(speeds.access.kmh) };
      return createRouter(graph, { ...speeds, classes, access, traffic: withTraffic ? speeds.traffic : [] });
    },
    towards(to, vehicle, now, asFarAs) {
      const edgeSec = now ? edgeSecNow(costs.edgeSec[vehicle], now) : costs.edgeSec[vehicle];
      return growTree(graph, edgeSec, heap, placeOf(to), vehicle, joins(to, vehicle), asFarAs);
    },
    isOpen(tree, origin) {
      const byRoad = joins(origin, tree.vehicle).some(({ node }) => at(tree.sec, node) < Number.POSITIVE_INFINITY);
      return byRoad || directMetres(placeOf(origin), tree.to, directWithinM, circuity) !== undefined;
    },
    journey: (tree, origin, depart, slowing) => driveFrom(wayFrom(tree, origin), depart, slowing),
    journeyBack: (tree, origin, depart, slowing) => driveFrom(reverseWay(wayFrom(tree, origin)), depart, slowing),
  };
}

/** The way onto the network that makes the whole trip quickest; the nearer one among equals. */
function quickest(ways: readonly Exit[], tree: RouteTree): Exit {
  let best = at(ways, 0);
  for (const way of ways) if (way.legSec + at(tree.sec, way.node) < best.legSec + at(tree.sec, best.node)) best = way;
  return best;
}
