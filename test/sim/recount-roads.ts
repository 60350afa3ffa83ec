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

function checkUnits(world: World, shut: ReadonlySet<number>): void {
  const { timeSec } = world.queue;
  world.unitState.forEach((state, unit) => {
    const waits = world.roads.waiting.has(unit);
    const isMoving = state === UNIT.travelling || state === UNIT.returning;
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
