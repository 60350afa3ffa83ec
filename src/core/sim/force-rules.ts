// What the guards of a force's posture ask of the world: the counts that its last review left, and what is asked of it.

import type { Behaviour } from '../machines/bound.ts';
import { INCIDENT } from '../model/states.ts';
import { STRAIN } from './home-review.ts';
import type { World } from './world.ts';

/** It has an incident, here or at home, or has been asked for units and not answered. */
function isSomethingAsked(world: World, force: number): boolean {
  const { plan } = world;
  if (world.homeOpen[force]!.length > 0) return true;
  const first = force * plan.capabilityCount;
  for (let cell = first; cell < first + plan.capabilityCount; cell++) if (world.askedUnits[cell]! > 0) return true;
  return plan.incidents.some((incident, n) => {
    const state = world.incidentState[n]!;
    return incident.force === force && state > INCIDENT.latent && state < INCIDENT.closed;
  });
}

export const forceBehaviour: Behaviour<World> = {
  guards: {
    isBelowCover: (world, force) => world.homeStrain[force] === STRAIN.belowCover,
    isStretched: (world, force) => world.homeStrain[force] === STRAIN.stretched,
    isAnyoneAway: (world, force) => world.forceUnitsAway[force]! > 0,
    isAnyoneResting: (world, force) => world.forceUnitsResting[force]! > 0,
    isSomethingAsked,
  },
  actions: {},
};
