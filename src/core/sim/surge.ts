// A force's own surge: once it has declared an incident, it changes to longer tours, then cancels leave and rest days, each
// after doctrine's delay. It stays so to the end of the exercise.

import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { reviewHome } from './home-review.ts';
import { after, type World } from './world.ts';

const MOST_STEPS = 16;

/** Sets the surge of an incident's force going, at its first declaration. */
export function beginSurge(world: World, force: number): void {
  const { onDuty: duty } = world.plan.inputs.exercise.doctrine;
  if (!duty?.inUse.value || world.surgeBegun[force] === 1) return;
  world.surgeBegun[force] = 1;
  duty.surge.forEach(({ afterMin }, n) => {
    const delaySec = drawSec(afterMin, world.random.uniform(PURPOSE.surge, force * MOST_STEPS + n, 0));
    after(world, delaySec, PRIORITY.home, FAMILY.surge, force, n);
  });
}

/** A step takes effect; one that comes after a later one changes nothing. */
export function surge(world: World, force: number, step: number): void {
  if (world.surgeStep[force]! > step) return;
  world.surgeStep[force] = step + 1;
  reviewHome(world, force);
  world.recorder.fact(world.queue.timeSec, FACT.forceSurged, force, step, 0, 0);
}
