// People say whom to ask first for an incident. A search that has found nobody begins anew with them.

import { PRIORITY } from '../../kernel/priority.ts';
import type { ChooseDonors, NotApplicable } from '../../model/decisions.ts';
import { REQUEST } from '../../model/states.ts';
import { REQUEST_EVENT } from '../events.ts';
import { FAMILY } from '../families.ts';
import { requestAddress } from '../tiers.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

export function chooseDonors(world: World, decision: ChooseDonors): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  if (world.incidentOver[at.incident] === 1) return 'incidentOver';
  const { forces } = world.plan.inputs.exercise;
  const numbers = decision.forces.map((id) => forces.findIndex((one) => one.id === id)).filter((n) => n >= 0);
  if (numbers.length === 0) return 'notInThisExercise';
  const cell = at.incident * world.plan.capabilityCount + at.capability;
  world.chosenDonors.set(cell, { forces: [...new Set(numbers)], only: decision.only === true });
  for (const request of world.requestState.keys()) {
    if (world.requestState[request] !== REQUEST.unfilled || requestAddress(world, request) !== cell) continue;
    if (!world.plan.routes[at.capability]) continue;
    world.queue.cancel(world.requestTimer[request]!);
    const { RETRY } = REQUEST_EVENT;
    world.requestTimer[request] = after(world, 0, PRIORITY.coordination, FAMILY.request, request, RETRY);
  }
  return null;
}
