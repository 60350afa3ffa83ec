// The roads to one place in the world as it is: when whoever leaves a muster point would be there. Driven through the hours
// at every half hour of leaving, and in between by proportion: off by a minute or so at worst, some seconds mostly; and who
// leaves later never comes earlier.

import { at } from '../base/assert.ts';
import type { Place } from '../routing/distance.ts';
import type { RouteTree } from '../routing/tree.ts';
import type { Vehicle } from '../routing/vocabulary.ts';
import { slowingFrom } from '../sim/roads.ts';
import type { World } from '../sim/world.ts';

const KNOT_SEC = 1800;

export interface RoadsHere {
  /** Muster points in the order of their road time; those that are cut off last. */
  readonly points: readonly number[];
  isOpen(point: number): boolean;
  /** Seconds after now at which who leaves so many seconds after now is there. */
  arriveSec(point: number, leaveSec: number): number;
  /** Length of the way, in metres. */
  metres(point: number): number;
}

/** For those who work from their own premises: no road at all. */
export const noRoads = ({ plan }: World): RoadsHere => ({
  points: Array.from(plan.pointNode.keys()),
  isOpen: () => true,
  arriveSec: (_, leaveSec) => leaveSec,
  metres: () => 0,
});

export function roadsTo(world: World, place: Place, vehicle: Vehicle): RoadsHere {
  const { plan, roads, queue } = world;
  const { router, pointNode } = plan;
  const tree: RouteTree = router.towards(place, vehicle, roads.now?.shares);
  const knots = new Map<number, number>();
  const metresOf = new Map<number, number>();
  const nowSec = queue.timeSec;

  const drive = (point: number, leaveSec: number) =>
    router.journey(
      tree,
      at(pointNode, point),
      plan.localSecOfWeek(nowSec + leaveSec),
      slowingFrom(world, nowSec + leaveSec),
    );
  const arriveAtKnot = (point: number, knot: number): number => {
    const address = knot * pointNode.length + point;
    const known = knots.get(address);
    if (known !== undefined) return known;
    const leaveSec = knot * KNOT_SEC;
    const arrivesSec = leaveSec + drive(point, leaveSec).seconds;
    knots.set(address, arrivesSec);
    return arrivesSec;
  };
  const roadSec = (point: number): number => at(tree.sec, at(pointNode, point));
  return {
    points: [...pointNode.keys()].sort((x, y) => roadSec(x) - roadSec(y) || x - y),
    isOpen: (point) => router.isOpen(tree, at(pointNode, point)),
    arriveSec(point, leaveSec) {
      const knot = Math.floor(leaveSec / KNOT_SEC);
      const from = arriveAtKnot(point, knot);
      const past = leaveSec - knot * KNOT_SEC;
      if (past === 0) return from;
      return from + Math.round(((arriveAtKnot(point, knot + 1) - from) * past) / KNOT_SEC);
    },
    metres(point) {
      const known = metresOf.get(point);
      if (known !== undefined) return known;
      const { metres } = drive(point, 0);
      metresOf.set(point, metres);
      return metres;
    },
  };
}
