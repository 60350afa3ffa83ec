// What one force is made of when several areas are merged: strengths and holdings add up, the place in each grouping and the
// headquarters are those of the largest, and every figure says what it was made from. Pure.

import { assert, at } from '../base/assert.ts';
import type { Basis, CapabilityId, Force, Sourced } from '../model/dataset.ts';
import type { HeldUnits } from '../model/exercise.ts';
import type { MergedForce } from '../model/structure.ts';

/** The force with most officers at its newest date; the earlier of equals. */
export function largestOf(forces: readonly Force[]): Force {
  const officers = ({ strength }: Force): number => at(strength, 0).value;
  return forces.reduce((most, force) => (officers(force) > officers(most) ? force : most));
}

export function mergedForce({ id, name, shortName, areas }: MergedForce, forces: readonly Force[]): Force {
  const parts = areas.map((area) => {
    const force = forces.find((one) => one.id === area);
    assert(force !== undefined, 'an area that was not checked', { area });
    return force;
  });
  const largest = largestOf(parts);
  return { ...largest, id, name, shortName, areas, strength: summedStrength(parts) };
}

/** Officers at the dates that every part has, newest first. */
function summedStrength(parts: readonly Force[]): readonly Sourced<number>[] {
  const names = parts.map(({ name }) => name).join(', ');
  return at(parts, 0).strength.flatMap(({ asOf, source }): Sourced<number>[] => {
    const all = parts.flatMap(({ strength }) => strength.find((one) => one.asOf === asOf) ?? []);
    if (all.length < parts.length) return [];
    // In hundredths, so that the sum is the one that adds up on paper.
    const hundredths = all.reduce((sum, { value }) => sum + Math.round(value * 100), 0);
    return [{ value: hundredths / 100, source: `Sum of ${names}: ${source}`, asOf, basis: 'derived' }];
  });
}

/** Holdings of the parts added up, capability by capability. */
export function summedHoldings(
  parts: readonly { readonly name: string; readonly held: Readonly<Record<CapabilityId, HeldUnits>> }[],
): Readonly<Record<CapabilityId, HeldUnits>> {
  const sums: Record<CapabilityId, HeldUnits> = {};
  for (const id of new Set(parts.flatMap(({ held }) => Object.keys(held) as CapabilityId[]))) {
    const all = parts.flatMap(({ name, held }) => (held[id] ? [{ name, ...held[id] }] : []));
    const { source, asOf } = at(all, 0);
    sums[id] = {
      units: all.reduce((sum, { units }) => sum + units, 0),
      source: `Sum of ${all.map(({ name, units }) => `${name} ${units}`).join(', ')}: ${source}`,
      asOf,
      basis: weakest(all.map(({ basis }) => basis)),
    };
  }
  return sums;
}

/** A sum is no better than the weakest of its parts, and never published itself. */
function weakest(bases: readonly Basis[]): Basis {
  if (bases.includes('illustrative')) return 'illustrative';
  return bases.includes('user') ? 'user' : 'derived';
}
