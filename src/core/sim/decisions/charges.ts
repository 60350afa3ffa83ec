// What people take over from doctrine, and hand back to it.

import type { HandBack, NotApplicable, TakeOver } from '../../model/decisions.ts';
import { awaitDeclaration } from '../incident-rules.ts';
import { weighByDoctrine } from '../offer-rules.ts';
import type { World } from '../world.ts';
import { isAnsweredByPeople, leaveAnswers } from './answers.ts';
import { leaveDeclaration } from './declaring.ts';
import { numbersOf } from './numbers.ts';
import { leaveRequests } from './requests.ts';
import { leaveTier } from './tiers.ts';

/** Who decides it now: its list in the world, and the place there. */
function chargeOf(world: World, { what }: TakeOver | HandBack): readonly [Uint8Array, number] | null {
  if (what.of === 'tier') {
    const tier = world.plan.inputs.exercise.doctrine.tiers.findIndex(({ id }) => id === what.tier);
    return tier < 0 ? null : [world.peopleActivate, tier];
  }
  if (what.of === 'answers') {
    const at = numbersOf(world, what);
    return at && [world.peopleAnswer, at.force];
  }
  const at = numbersOf(world, what);
  return at && [what.of === 'requests' ? world.peopleAsk : world.peopleDeclare, at.incident];
}

export function takeOver(world: World, decision: TakeOver): NotApplicable | null {
  const charge = chargeOf(world, decision);
  if (charge === null) return decision.what.of === 'tier' ? 'noSuchTier' : 'notInThisExercise';
  const [taken, n] = charge;
  return taken[n] === 1 ? 'alreadyTakenOver' : leave(world, decision, n, true);
}

export function handBack(world: World, decision: HandBack): NotApplicable | null {
  const charge = chargeOf(world, decision);
  if (charge === null) return decision.what.of === 'tier' ? 'noSuchTier' : 'notInThisExercise';
  const [taken, n] = charge;
  const isTaken = decision.what.of === 'answers' ? isAnsweredByPeople(world, n) : taken[n] === 1;
  return !isTaken ? 'notTakenOver' : leave(world, decision, n, false);
}

function leave(world: World, { what }: TakeOver | HandBack, n: number, toPeople: boolean): NotApplicable | null {
  switch (what.of) {
    case 'answers':
      return leaveAnswers(world, n, toPeople, weighByDoctrine);
    case 'tier':
      return leaveTier(world, n, toPeople);
    case 'declaration':
      return leaveDeclaration(world, n, toPeople, awaitDeclaration);
    case 'requests':
      return leaveRequests(world, n, toPeople);
  }
}
