// Ways by road to everywhere that units go: to each rendezvous and, for those whose way home is cut, to each muster point.
// One search for each place, vehicle and state of the roads, made when it is first asked for; nothing is ever searched per unit.

import { at } from '../base/assert.ts';
import type { Capability } from '../model/dataset.ts';
import type { Place } from '../routing/distance.ts';
import type { Router } from '../routing/router.ts';
import type { RoadsNow } from '../routing/spells.ts';
import type { RouteTree } from '../routing/tree.ts';
import type { Vehicle } from '../routing/vocabulary.ts';

/** What the roads are like now; `key` is another whenever they differ. */
export interface RoadsAsTheyAre {
  readonly key: string;
  readonly shares: RoadsNow;
}

interface Rendezvous {
  readonly rendezvousLat: number;
  readonly rendezvousLon: number;
}

export interface RoadLayout {
  /** Ways to an incident's rendezvous, for a capability's own vehicle if none is said; null for open roads everywhere. */
  treeTo(incident: number, capability: number, roads?: RoadsAsTheyAre | null, vehicle?: Vehicle): RouteTree;
  /** Ways to a muster point. */
  treeHome(point: number, capability: number, roads: RoadsAsTheyAre | null): RouteTree;
  /** The way to a muster point from a node: a short search, where a unit has not come far. */
  wayHome(point: number, capability: number, roads: RoadsAsTheyAre | null, fromNode: number): RouteTree;
  /** Who is near by road to an incident's rendezvous. */
  nearnessTo(incident: number, capability: number, roads: RoadsAsTheyAre | null): Nearness;
}

export interface Nearness {
  /** By force: its muster points, the nearest first. */
  readonly pointsOf: readonly (readonly number[])[];
  /** Forces with a muster point, in the order of their nearest one. */
  readonly forces: readonly number[];
}

/** Trees that hold while something is hit are forgotten when there are this many. */
const MOST_KEPT = 400;

export function layOutRoads(
  router: Router,
  incidents: readonly Rendezvous[],
  capabilities: readonly Capability[],
  pointNode: Int32Array,
  pointForce: Int16Array,
): RoadLayout {
  const open = new Map<string, RouteTree>();
  const hit = new Map<string, RouteTree>();
  const nearness = new WeakMap<RouteTree, Nearness>();

  const vehicleOf = (capability: number): Vehicle => at(capabilities, capability).vehicle;
  const treeOf = (name: string, to: Place | number, vehicle: Vehicle, roads: RoadsAsTheyAre | null): RouteTree => {
    if (roads === null) return remembered(open, `${name}/${vehicle}`, () => router.towards(to, vehicle));
    if (hit.size > MOST_KEPT) hit.clear();
    return remembered(hit, `${name}/${vehicle}/${roads.key}`, () => router.towards(to, vehicle, roads.shares));
  };
  const treeTo: RoadLayout['treeTo'] = (incident, capability, roads = null, vehicle = vehicleOf(capability)) => {
    const { rendezvousLat: lat, rendezvousLon: lon } = at(incidents, incident);
    return treeOf(`to${incident}`, { lat, lon }, vehicle, roads);
  };

  return {
    treeTo,
    treeHome: (point, capability, roads) => treeOf(`home${point}`, at(pointNode, point), vehicleOf(capability), roads),
    wayHome: (point, capability, roads, fromNode) =>
      router.towards(at(pointNode, point), vehicleOf(capability), roads?.shares, fromNode),
    nearnessTo(incident, capability, roads) {
      const tree = treeTo(incident, capability, roads);
      const known = nearness.get(tree) ?? nearnessBy(tree, pointNode, pointForce);
      nearness.set(tree, known);
      return known;
    },
  };
}

function nearnessBy({ sec }: RouteTree, pointNode: Int32Array, pointForce: Int16Array): Nearness {
  const roadSec = Float64Array.from(pointNode, (node) => at(sec, node));
  const pointsOf: number[][] = [];
  const forces: number[] = [];
  // Two that are cut off are as far: their difference is no number.
  for (const point of [...pointNode.keys()].sort((x, y) => roadSec[x]! - roadSec[y]! || x - y)) {
    const force = pointForce[point]!;
    const points = pointsOf[force];
    if (points) points.push(point);
    else {
      pointsOf[force] = [point];
      forces.push(force);
    }
  }
  return { pointsOf, forces };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
