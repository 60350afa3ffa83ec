// People open or close bays at a rendezvous, and set how long tours at an incident are.

import type { NotApplicable, OpenBays, SetTours } from '../../model/decisions.ts';
import { clockOf } from '../duty-clock.ts';
import { fillBays } from '../reception.ts';
import type { World } from '../world.ts';
import { numbersOf } from './numbers.ts';

/** Whoever waits for a bay gets one that has been opened at once; one that is closed is still used to the end. */
export function openBays(world: World, decision: OpenBays): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  if (world.incidentOver[at.incident] === 1) return 'incidentOver';
  world.bays[at.incident] = decision.bays;
  fillBays(world, at.incident);
  return null;
}

/** For tours that begin from now on: who is on duty stays as long as it was told. */
export function setTours(world: World, decision: SetTours): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  if (world.incidentOver[at.incident] === 1) return 'incidentOver';
  if (!clockOf(world)) return 'noDutyClock';
  world.tourSec[at.incident] = Math.round(decision.tourHours * 3600);
  return null;
}
