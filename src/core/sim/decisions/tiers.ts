// People stand up a tier, and leave that to doctrine or take it over.

import type { ActivateTier, NotApplicable } from '../../model/decisions.ts';
import { activateTier, askWaitingAgain } from '../tiers.ts';
import type { World } from '../world.ts';

/** For every capability whose route uses it and for which it doesn't stand yet. */
export function standUp(world: World, decision: ActivateTier): NotApplicable | null {
  const { plan } = world;
  const tier = plan.inputs.exercise.doctrine.tiers.findIndex(({ id }) => id === decision.tier);
  if (tier < 0) return 'noSuchTier';
  let activated = false;
  plan.routes.forEach((route, capability) => {
    const cell = tier * plan.capabilityCount + capability;
    if (!route?.tiers.some((rung) => rung.tier === tier) || world.tierActive[cell] === 1) return;
    activateTier(world, cell, 'decision');
    activated = true;
  });
  return activated ? null : 'tierAlreadyActive';
}

/** From now on a tier stands up only when people say so; or by doctrine again, at once for whoever waits for it. */
export function leaveTier(world: World, tier: number, toPeople: boolean): null {
  world.peopleActivate[tier] = toPeople ? 1 : 0;
  if (!toPeople) askWaitingAgain(world, tier);
  return null;
}
