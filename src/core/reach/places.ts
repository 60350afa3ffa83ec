// Places that strength is measured to: one on the road network as it was asked for; the one that stands for a force's area;
// and the one that stands for a region, to which figures not told of forces are measured.

import { assert, at } from '../base/assert.ts';
import { hasArea } from '../model/national-forces.ts';
import { isToldByForce } from '../model/told-by-force.ts';
import { nearestNodes } from '../routing/nearest.ts';
import type { World } from '../sim/world.ts';
import type { ReachedPlace } from './answer.ts';
import type { Here } from './reach.ts';

export function onTheRoads({ plan }: World, { place, host, name }: Here): ReachedPlace {
  const { graph } = plan.router;
  const { node, crowM } = at(nearestNodes(graph, place, 1), 0);
  return {
    name,
    lat: place.lat,
    lon: place.lon,
    host,
    junction: at(graph.nodeNames, node),
    junctionM: Math.round(crowM),
  };
}

/** A force's second muster point, or its first: the largest town where the first is its headquarters. */
export function placeOfForce(world: World, force: number): Here {
  const points = pointsOf(world, (one) => one === force);
  return hereAt(world, at(points, Math.min(1, points.length - 1)));
}

/** Of a region's muster points, the one with the shortest roads to all its others. */
function placeOfRegion(world: World, host: number): Here {
  const { plan } = world;
  const { forces } = plan.inputs.exercise;
  const region = at(forces, host).groupings.mutualAid;
  if (region === null) return placeOfForce(world, host);
  const points = pointsOf(world, (force) => at(forces, force).groupings.mutualAid === region);
  let [best, bestSec] = [-1, Number.POSITIVE_INFINITY];
  for (const point of points) {
    const { sec } = plan.router.towards(at(plan.pointNode, point), 'car');
    const sumSec = points.reduce((sum, other) => sum + at(sec, at(plan.pointNode, other)), 0);
    if (sumSec >= bestSec) continue;
    best = point;
    bestSec = sumSec;
  }
  assert(best >= 0, 'a region has muster points', { region });
  return hereAt(world, best);
}

/** Where a capability is measured to when a place is asked for. */
export const hereFor = (world: World, capability: number, here: Here): Here =>
  isToldByForce(at(world.plan.inputs.exercise.capabilities, capability).id) ? here : placeOfRegion(world, here.host);

/** Of each force with an area, its place; or of each region, where the capability isn't told of forces. */
export function everywhere(world: World, capability: number): readonly Here[] {
  const { forces, capabilities } = world.plan.inputs.exercise;
  const hosts = forces.flatMap((force, n) => (hasArea(force) ? [n] : []));
  if (isToldByForce(at(capabilities, capability).id)) return hosts.map((force) => placeOfForce(world, force));
  const regions = new Map(hosts.map((force) => [at(forces, force).groupings.mutualAid, force]));
  return [...regions.values()].map((force) => placeOfRegion(world, force));
}

const pointsOf = ({ plan }: World, isMeant: (force: number) => boolean): readonly number[] =>
  Array.from(plan.pointForce.keys()).filter((point) => isMeant(plan.pointForce[point]!));

function hereAt({ plan }: World, point: number): Here {
  const { name, lat, lon } = at(plan.inputs.exercise.musterPoints, point);
  return { place: { lat, lon }, host: plan.pointForce[point]!, name };
}
