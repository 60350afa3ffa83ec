// Contribution: whether the burden lay on many shoulders. Each donor's units lent against its share in proportion to what
// forces hold, rounded up to a whole unit; what goes beyond it counts against the whole. Nearness is a good reason to go
// beyond it, so this weighs little; and of a single force it says nothing while any holding is illustrative.

import { at } from '../../base/assert.ts';
import { tidyUnits } from '../../trace/part-units.ts';
import { restsOnIllustrative } from '../assumptions.ts';
import { sumParts } from '../group.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import type { Stint } from '../stints.ts';
import type { ComponentRule, ScoreInputs } from '../types.ts';

export const evenShare: ComponentRule = {
  id: 'evenShare',
  measure: 'units',
  spr: ['3.1'],
  restsOn: () => [{ path: '/holdings', what: 'what forces hold' }],
  parts(inputs) {
    const sums = sumParts();
    const { reading, scope } = inputs;
    if (scope.force !== null && restsOnIllustrative(reading.trace.header.exercise)) return 'sharesMadeUp';
    reading.trace.header.capabilityIds.forEach((_, capability) => {
      if (!takesInCapability(scope, capability)) return;
      const lent = reading.stints.filter(
        (stint) => stint.isLent && stint.capability === capability && isWithin(scope, stint.warned.sec),
      );
      const held = heldByDonors(inputs, capability, new Set(lent.map(({ host }) => host)));
      const lentInAll = lent.reduce((sum, { share }) => sum + share, 0);
      const heldInAll = held.reduce((sum, units) => sum + units, 0);
      for (const [force, stints] of byForce(lent)) {
        if (!takesInForce(reading.trace, scope, force)) continue;
        const share = heldInAll === 0 ? 0 : Math.ceil((lentInAll * held[force]!) / heldInAll);
        const units = tidyUnits(stints.reduce((sum, one) => sum + one.share, 0));
        const within = Math.min(units, share);
        const facts = stints.map(({ warned }) => warned.row);
        sums.add(force, { force }, Math.round(1000 * within), Math.round(1000 * units), facts);
      }
    });
    return sums.parts();
  },
};

/**
 * Units held by each force that could lend them: a force that borrows is not asked to lend, and one without an area only for
 * what its own task leaves.
 */
function heldByDonors({ reading }: ScoreInputs, capability: number, hosts: ReadonlySet<number>): number[] {
  const { forceIds, capabilityIds, exercise } = reading.trace.header;
  const id = at(capabilityIds, capability);
  const keeps = new Map(exercise.doctrine.nationalForces?.forces.map((one) => [one.id, one.keepsShare.value]));
  return forceIds.map((force, n) =>
    hosts.has(n) ? 0 : (exercise.holdings[force]?.[id]?.units ?? 0) * (1 - (keeps.get(force) ?? 0)),
  );
}

function byForce(stints: readonly Stint[]): Map<number, Stint[]> {
  const found = new Map<number, Stint[]>();
  for (const stint of stints) {
    const known = found.get(stint.force);
    if (known === undefined) found.set(stint.force, [stint]);
    else known.push(stint);
  }
  return found;
}
