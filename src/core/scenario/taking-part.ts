// Who and what has a part in an exercise: the capabilities and partners that its scenario asks for, and the forces of its doctrine's era.
// All else was checked at the door and is left out, so that a longer catalogue costs no run anything.

import type { CapabilityId, ForceId } from '../model/dataset.ts';
import type { HeldUnits, ResolvedExercise } from '../model/exercise.ts';
import { hasArea } from '../model/national-forces.ts';
import type { Network } from '../model/network.ts';
import { partnerLinksOf, partnerNode } from '../model/partners.ts';
import { capabilitiesAsked } from '../model/scenario-rules.ts';
import { withGuards } from './with-guards.ts';

/** The exercise with those who take part and no others: nobody else's units are laid out. */
export const takingPart = (exercise: ResolvedExercise): ResolvedExercise => withWhatIsAsked(ofTheEra(exercise));

function withWhatIsAsked(exercise: ResolvedExercise): ResolvedExercise {
  const asked = capabilitiesAsked(exercise.scenario);
  const capabilities = exercise.capabilities.filter(({ id }) => asked.has(id));
  const unitsOf = (byForce: ResolvedExercise['holdings']): ResolvedExercise['holdings'] => {
    const played: Record<ForceId, Record<CapabilityId, HeldUnits>> = {};
    for (const { id: force } of exercise.forces) {
      const units = byForce[force];
      if (!units) continue;
      const kept: Record<CapabilityId, HeldUnits> = {};
      for (const { id } of capabilities) if (units[id]) kept[id] = units[id];
      played[force] = kept;
    }
    return played;
  };
  return {
    ...exercise,
    capabilities,
    holdings: unitsOf(exercise.holdings),
    contributions: unitsOf(exercise.contributions),
    network: withPartnersNeeded(exercise),
  };
}

/** The network with the partners that an incident needs, and no others. */
function withPartnersNeeded(exercise: ResolvedExercise): Network {
  const { centres, network } = exercise;
  const nodes = new Set(partnerLinksOf(exercise).map((link) => partnerNode(exercise, link)));
  const first = centres.length + network.groups.length;
  const partners = network.partners.filter((_, n) => nodes.has(first + n));
  const gone = new Set(network.partners.filter((one) => !partners.includes(one)).map(({ id }) => id));
  const links = gone.size === 0 ? network.links : network.links.filter(({ a, b }) => !gone.has(a) && !gone.has(b));
  return { ...network, partners, links };
}

/** Without the forces without an area that the doctrine doesn't name, their guards, muster points, control rooms and links. */
function ofTheEra(exercise: ResolvedExercise): ResolvedExercise {
  const named = new Set(exercise.doctrine.nationalForces?.forces.map(({ id }) => id));
  const isIn = new Set(exercise.forces.filter((force) => hasArea(force) || named.has(force.id)).map(({ id }) => id));
  if (isIn.size === exercise.forces.length) return exercise;
  const { network, doctrine } = exercise;
  const left = new Set(exercise.centres.flatMap(({ id, force }) => (!force || isIn.has(force) ? [] : [id])));
  return {
    ...exercise,
    doctrine: withGuards(doctrine, (guards) => guards.filter(({ force }) => isIn.has(force))),
    forces: exercise.forces.filter(({ id }) => isIn.has(id)),
    musterPoints: exercise.musterPoints.filter(({ force }) => isIn.has(force)),
    centres: exercise.centres.filter(({ id }) => !left.has(id)),
    network: { ...network, links: network.links.filter(({ a, b }) => !left.has(a) && !left.has(b)) },
  };
}
