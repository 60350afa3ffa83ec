// What must be true of the roads after every event, but in the second in which they change: nobody is on the way to an edge
// that is shut, and whoever waits has no road open. Counted again from the disruptions themselves.

import { assert } from '../../src/core/base/assert.ts';
import { UNIT } from '../../src/core/model/states.ts';
import type { World } from '../../src/core/sim/world.ts';

/** Watches one run; call after every event. */
export function watchRoads(): (world: World) => void {
  let key = '';
  let changedSec = -1;
  return (world) => {
    const open = world.plan.disruptions.flatMap(({ edges }, n) =>
      world.disruptionOpen[n] === 1 && edges.length > 0 ? [n] : [],
    );
    const { timeSec } = world.queue;
    const said = open.join();
    if (said !== key) changedSec = timeSec;
    key = said;
    assert((world.roads.now === null) === (open.length === 0), 'roads hit and nobody knows, or the other way round', {
      timeSec,
    });
    if (timeSec === changedSec) return;
    const shut = new Set(
      open.flatMap((n) =>
        world.plan.disruptions[n]!.source.effect === 'closed' ? world.plan.disruptions[n]!.edges : [],
      ),
    );
    checkUnits(world, shut);
  };
}

/** Whoever waits for a convoy is formed, in one convoy only, and waits no longer than doctrine has it. */
export function checkConvoys(world: World): void {
  const { convoys, plan, queue } = world;
  const seen = new Set<number>();
  for (const [key, { units, sinceSec }] of convoys.waiting) {
    const at = { key, units, sinceSec, timeSec: queue.timeSec };
    assert(
      plan.convoys !== null && queue.timeSec - sinceSec <= plan.convoys.waitSec,
      'a convoy waits for too long',
      at,
    );
    assert(units.length > 0, 'an empty convoy', at);
    for (const unit of units) {
      assert(world.unitState[unit] === UNIT.formed && !seen.has(unit), 'waits for a convoy and is elsewhere', at);
      const of = world.unitIncident[unit]! * plan.pointNode.length + plan.unitPoint[unit]!;
      assert(of === key, 'waits for a convoy of others', at);
      seen.add(unit);
    }
  }
}

function checkUnits(world: World, shut: ReadonlySet<number>): void {
  const { timeSec } = world.queue;
  world.unitState.forEach((state, unit) => {
    const waits = world.roads.waiting.has(unit);
    const isMoving = state === UNIT.travelling || state === UNIT.returning;
    if (!waits && !isMoving) return;
    const at = { unit, state, timeSec };
    assert(
      !waits || isMoving || state === UNIT.formed || state === UNIT.released,
      'waits for a road and is elsewhere',
      at,
    );
    assert(!waits || shut.size > 0, 'waits while every road is open', at);
    if (!isMoving) return;
    const journey = world.unitJourney[unit]!;
    const elapsedSec = timeSec - world.unitSetOffSec[unit]!;
    journey.edges.forEach((arc, k) => {
      const isAhead = journey.endSec[k]! > elapsedSec;
      assert(!isAhead || !shut.has(arc >= 0 ? arc : ~arc), 'on the way to a road that is shut', { ...at, arc });
    });
  });
}
