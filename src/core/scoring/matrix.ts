// Who could work beside whom: force by force in one capability, compatible, bridgeable or not, attribute by attribute or all
// of them together. The whole country, whether anybody was sent or not; what happened where they met is meetings.ts.

import { at } from '../base/assert.ts';
import type { CapabilityId } from '../model/dataset.ts';
import type { Attribute } from '../model/interoperability.ts';
import { comparePair, type Difference, type Pair, type Verdict } from '../model/pair-rules.ts';
import { attributesOf, type Profile, profilesOf } from '../model/profiles.ts';
import type { TraceHeader } from '../trace/trace.ts';

export interface Matrix {
  /** Index of the capability. */
  readonly capability: number;
  readonly attributes: readonly Attribute[];
  /** In the order of the forces. */
  readonly profiles: readonly Profile[];
  readonly isAllAtStandard: boolean;
  /** Two forces by index; either may be the host, the outcome is the same. */
  pair(one: number, other: number): Pair;
  /** Of all attributes together, or of one by its place among them. */
  verdict(one: number, other: number, attribute: number | null): Verdict;
}

/** Capabilities for which it is laid down what matters when forces work side by side, by index. */
export const comparedCapabilities = ({ capabilityIds, exercise }: TraceHeader): number[] =>
  capabilityIds.flatMap((id, n) => (attributesOf(exercise.interoperability, id).length > 0 ? [n] : []));

/** What two profiles come to depends on nothing but their variants, of which there are few: each is worked out once. */
export function matrixOf({ exercise, capabilityIds, forceIds }: TraceHeader, capability: number): Matrix {
  const id = at(capabilityIds, capability) as CapabilityId;
  const attributes = attributesOf(exercise.interoperability, id);
  const profiles = profilesOf(exercise.interoperability, id, forceIds);
  const officers = at(exercise.capabilities, capability).onTheLine.value;
  const known = new Map<string, Pair>();
  const keyOf = (profile: Profile): string => profile.map(({ variant }) => variant).join(' ');
  const keys = profiles.map(keyOf);
  const pair = (one: number, other: number): Pair => {
    const key = `${at(keys, one)}|${at(keys, other)}`;
    const found = known.get(key) ?? comparePair(attributes, at(profiles, one), at(profiles, other), officers);
    known.set(key, found);
    return found;
  };
  return {
    capability,
    attributes,
    profiles,
    isAllAtStandard: profiles.every((profile) => profile.every(({ basis }) => basis === null)),
    pair,
    verdict(one, other, attribute) {
      const { verdict, differences } = pair(one, other);
      if (attribute === null) return verdict;
      return differences.find((difference) => difference.attribute === attribute)?.verdict ?? 'compatible';
    },
  };
}

/** Forces that do it one way and forces that do it another, and what that comes to when they meet. */
export interface Divide {
  readonly difference: Difference;
  readonly variants: readonly [string, string];
  /** Forces of each variant, in the order of the forces. */
  readonly forces: readonly [readonly number[], readonly number[]];
}

/** Everything that isn't compatible, told by attribute and pair of variants instead of pair by pair. */
export function dividesOf(matrix: Matrix): Divide[] {
  return matrix.attributes.flatMap((attribute, n): Divide[] => {
    const groups = attribute.variants
      .map(({ id }) => ({ id, forces: matrix.profiles.flatMap((one, f) => (at(one, n).variant === id ? [f] : [])) }))
      .filter(({ forces }) => forces.length > 0);
    return groups.flatMap((one, place) =>
      groups.slice(place + 1).flatMap((other): Divide[] => {
        const { differences } = matrix.pair(at(one.forces, 0), at(other.forces, 0));
        const difference = differences.find((found) => found.attribute === n);
        if (difference === undefined) return [];
        return [{ difference, variants: [one.id, other.id], forces: [one.forces, other.forces] }];
      }),
    );
  });
}
