// People post a liaison officer to a host's control room: by road, and to stay.

import { at } from '../../base/assert.ts';
import { PRIORITY } from '../../kernel/priority.ts';
import type { NotApplicable, PostLiaison } from '../../model/decisions.ts';
import { FACT } from '../../trace/facts.ts';
import { FAMILY } from '../families.ts';
import { findWaysAgain } from '../messages.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

export function postLiaison(world: World, decision: PostLiaison): NotApplicable | null {
  const found = numbersOf(world, decision);
  if (found === null) return 'notInThisExercise';
  const { force, incident } = found;
  if (world.incidentOver[incident] === 1) return 'incidentOver';
  if (world.postedUnits.length === 0) return 'noLiaison';
  const host = at(world.plan.incidents, incident).force;
  const link = world.plan.hostSlot[host]! * world.plan.forceCount + force;
  if (host === force || world.officerPosted[link] === 1) return 'alreadyCalled';
  world.officerPosted[link] = 1;
  after(world, roadSec(world, force, incident), PRIORITY.movement, FAMILY.officer, force, incident);
  return null;
}

/** By car from the nearest of its muster points, on an empty road; where none is open, as if one were. */
function roadSec(world: World, force: number, incident: number): number {
  const { plan } = world;
  const { sec } = plan.treeTo(incident, 0, null, 'car');
  let best = Number.POSITIVE_INFINITY;
  plan.pointForce.forEach((owner, point) => {
    if (owner === force) best = Math.min(best, at(sec, plan.pointNode[point]!));
  });
  return best < Number.POSITIVE_INFINITY ? Math.round(best) : 0;
}

/** The officer is there; units of the force that come later, or are there already, change nothing about that. */
export function arriveAsLiaison(world: World, force: number, incident: number): void {
  const { plan, recorder, queue } = world;
  const link = plan.hostSlot[at(plan.incidents, incident).force]! * plan.forceCount + force;
  if (++world.postedUnits[link]! > 1) return;
  recorder.fact(queue.timeSec, FACT.liaisonPosted, force, incident, 0, 0);
  if (world.disruptionOpen.includes(1)) findWaysAgain(world);
}
