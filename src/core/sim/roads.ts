// The roads change while an exercise runs: whoever is on a way that is hit, or waits for a road to open, is told. What it
// makes of that is journeys.ts's business.

import { PRIORITY } from '../kernel/priority.ts';
import { UNIT } from '../model/states.ts';
import type { Slowing } from '../routing/spells.ts';
import type { RouteTree } from '../routing/tree.ts';
import { UNIT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import type { RoadsAsTheyAre } from './plan-roads.ts';
import { after, type World } from './world.ts';

/** Works from its own premises: no road, no rendezvous, no bed. */
export const isRemote = (world: World, unit: number): boolean =>
  world.plan.isRemote[world.plan.unitCapability[unit]!] === 1;

/** For a journey that sets out, or goes on, at a time. */
export const slowingFrom = ({ roads }: World, nowSec: number): Slowing | undefined =>
  roads.slowed.size === 0 ? undefined : { nowSec, byEdge: roads.slowed };

/** Is there no open road between a unit's muster point and its rendezvous, either way? */
export function hasNoRoad(world: World, unit: number): boolean {
  const { plan, roads } = world;
  if (roads.now === null) return false;
  return !plan.router.isOpen(treeNow(world, unit), plan.pointNode[plan.unitPoint[unit]!]!);
}

/** Ways to a unit's rendezvous as the roads are. */
export const treeNow = ({ plan, roads, unitIncident }: World, unit: number): RouteTree =>
  plan.treeTo(unitIncident[unit]!, plan.unitCapability[unit]!, roads.now);

/** A disruption of roads has begun or is over: everyone whom it concerns is told in this same second. */
export function changeRoads(world: World, disruption: number, begins: boolean): void {
  const { plan, roads } = world;
  const { edges } = plan.disruptions[disruption]!;
  if (edges.length === 0) return;
  roads.now = roadsNow(world);
  if (begins) {
    const hit = new Set(edges);
    for (let unit = 0; unit < plan.units.length; unit++) {
      if (isMoving(world, unit) && isAhead(world, unit, hit)) tell(world, unit, UNIT_EVENT.ROADS_CHANGED);
    }
    return;
  }
  for (const unit of roads.waiting.keys()) {
    const state = world.unitState[unit]!;
    const event =
      state === UNIT.formed
        ? UNIT_EVENT.DEPART
        : state === UNIT.released
          ? UNIT_EVENT.SET_OFF_HOME
          : UNIT_EVENT.ROADS_CHANGED;
    tell(world, unit, event);
  }
}

const tell = (world: World, unit: number, event: number): void => {
  after(world, 0, PRIORITY.movement, FAMILY.unit, unit, event);
};

const isMoving = ({ unitState }: World, unit: number): boolean =>
  unitState[unit] === UNIT.travelling || unitState[unit] === UNIT.returning;

/** Is one of these edges, driven either way, shut? */
export const isAnyShut = ({ roads }: World, arcs: Int32Array): boolean =>
  arcs.some((arc) => roads.now?.shares.get(arc >= 0 ? arc : ~arc) === 0);

/** Does a unit come to one of these edges on its way? The one that it is on it drives out of. */
function isAhead({ unitJourney, unitSetOffSec, queue }: World, unit: number, hit: ReadonlySet<number>): boolean {
  const journey = unitJourney[unit];
  const elapsedSec = queue.timeSec - unitSetOffSec[unit]!;
  return journey?.edges.some((arc, k) => journey.endSec[k]! >= elapsedSec && hit.has(arc >= 0 ? arc : ~arc)) ?? false;
}

/** The worst that any open disruption does to each edge. */
function roadsNow({ plan, disruptionOpen }: World): RoadsAsTheyAre | null {
  const shares = new Map<number, number>();
  let key = '';
  plan.disruptions.forEach(({ source, edges }, n) => {
    if (disruptionOpen[n] === 0 || edges.length === 0) return;
    key += `${n},`;
    const share = source.speedShare ?? 0;
    for (const edge of edges) shares.set(edge, Math.min(share, shares.get(edge) ?? 1));
  });
  return key === '' ? null : { key, shares };
}
