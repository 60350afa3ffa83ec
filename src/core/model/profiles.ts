// Where each force stands in each attribute of a capability: at the national standard, unless a documented deviation, a
// set that is on or a person's own entry says otherwise, in that order, each overruling the ones before.

import type { CapabilityId, ForceId } from './dataset.ts';
import type { Attribute, Deviation, Interoperability, RuledDeviation, Standing } from './interoperability.ts';

export const attributesOf = (standards: Interoperability, capability: CapabilityId): readonly Attribute[] =>
  standards.capabilities.find(({ id }) => id === capability)?.attributes ?? [];

/** Standings of a force in a capability, in the order of its attributes. */
export type Profile = readonly Standing[];

/** Every force's profile in one capability, in the order of the forces. */
export function profilesOf(
  standards: Interoperability,
  capability: CapabilityId,
  forces: readonly ForceId[],
): readonly Profile[] {
  const attributes = attributesOf(standards, capability);
  const profiles = forces.map((): Standing[] => attributes.map(({ national }) => ({ variant: national, basis: null })));
  const place = (force: number, attribute: string, standing: Standing): void => {
    const profile = profiles[force];
    const n = attributes.findIndex(({ id }) => id === attribute);
    if (profile !== undefined && n >= 0) profile[n] = standing;
  };
  const placeEach = (deviations: readonly Deviation[]): void => {
    for (const { force, capability: of, attribute, variant, basis } of deviations) {
      if (of === capability) place(forces.indexOf(force), attribute, { variant, basis });
    }
  };
  placeEach(standards.documented);
  for (const { on, deviations, basis } of standards.sets) {
    if (!on) continue;
    for (const rule of deviations) {
      if (rule.capability !== capability) continue;
      for (const force of forcesOf(rule, forces.length)) {
        for (const [attribute, variant] of Object.entries(rule.variants)) place(force, attribute, { variant, basis });
      }
    }
  }
  placeEach(standards.entered);
  return profiles;
}

/** Places in the list of forces that a rule names. */
function forcesOf({ every, startingWith }: RuledDeviation, count: number): number[] {
  const found: number[] = [];
  for (let n = startingWith - 1; n < count; n += every) found.push(n);
  return found;
}
