// Holdings of forces without an area: as many units to an officer as the forces of areas hold together, rounded down. They
// are outside the national figures, so nobody else's share changes. Pure.

import type { Force, Holding } from '../../src/core/model/dataset.ts';
import type { Alike, Rule } from './rules.ts';

/** Holdings by one rule; `ofAreas` is what it makes for the forces of areas, who have so many `officers`. */
export function holdingsAlike(
  alike: readonly Alike[],
  rule: Rule,
  forces: readonly Force[],
  ofAreas: readonly Holding[],
  officers: number,
): readonly Holding[] {
  const held = ofAreas.reduce((sum, { units }) => sum + units, 0);
  const isPerForce = rule.rule === 'apportion' || rule.per === 'force';
  const toOneUnit = rule.rule === 'perOfficers' ? rule.officersPerUnit : officers / held;
  return alike.flatMap(({ force, capabilities, source: why }): Holding[] => {
    const isHeld = capabilities === 'perForce' ? isPerForce : capabilities.includes(rule.capability);
    if (!isHeld) return [];
    const strength = forces.find(({ id }) => id === force)?.strength[0];
    if (!strength) throw new Error(`rule.json names an unknown force without an area, ${force}`);
    const by = `one to ${Math.round(toOneUnit).toLocaleString('en-GB')} of ${strength.value.toLocaleString('en-GB')} officers, as the 43 forces of areas hold them, rounded down`;
    return [
      {
        force,
        capability: rule.capability,
        units: Math.floor(strength.value / toOneUnit),
        source: `No published figure. ${why}: ${by}`,
        asOf: strength.asOf,
        basis: 'illustrative',
      },
    ];
  });
}
