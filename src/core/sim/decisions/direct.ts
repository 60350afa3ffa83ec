// People seek direction of donors as the last resort: where doctrine has it, or exercise control says so.

import type { NotApplicable, SeekDirection } from '../../model/decisions.ts';
import { REQUEST } from '../../model/states.ts';
import { seekFor } from '../direction.ts';
import { requestAddress } from '../tiers.ts';
import type { World } from '../world.ts';
import { numbersOf } from './numbers.ts';

export function direct(world: World, decision: SeekDirection): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  const rules = world.plan.inputs.exercise.doctrine.donorDecision;
  const isControls = decision.overrides === true || (decision.by as string) === 'exerciseControl';
  if (!rules || (rules.direction.value !== 'lastResort' && !isControls)) return 'directionNotAllowed';
  const cell = at.incident * world.plan.capabilityCount + at.capability;
  let isSought = false;
  for (const request of world.requestState.keys()) {
    if (requestAddress(world, request) !== cell || world.requestState[request]! > REQUEST.unfilled) continue;
    if (!world.plan.routes[at.capability] || world.requestDirection[request] !== 0) continue;
    seekFor(world, request, rules);
    isSought = true;
  }
  return isSought ? null : 'noOpenRequest';
}
