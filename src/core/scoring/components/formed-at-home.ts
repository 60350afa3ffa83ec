// Capacity: the published mobilisation standard, as it is meant: the share of a force's own units formed at their own
// muster points so many hours after they were warned, before any travel. Arrival is another component.

import { sumParts } from '../group.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import type { Stint } from '../stints.ts';
import type { ComponentRule } from '../types.ts';

const HOUR_SEC = 3600;

export const formedAtHome: ComponentRule = {
  id: 'formedAtHome',
  measure: 'points',
  spr: ['1.5', '4.2'],
  restsOn({ reading }) {
    const standard = reading.trace.header.exercise.doctrine.mobilisationStandard;
    if (standard === undefined) return [];
    return [
      { path: '/doctrine/mobilisationStandard', what: 'the mobilisation standard' },
      { path: `/doctrine/routes/${standard.capability}/calloutMin`, what: 'time to call a unit out' },
    ];
  },
  parts({ reading, scope }) {
    const { header } = reading.trace;
    const standard = header.exercise.doctrine.mobilisationStandard;
    if (standard === undefined) return 'noStandard';
    const capability = header.capabilityIds.indexOf(standard.capability);
    const ofForce = new Map<number, Stint[]>();
    for (const stint of reading.stints) {
      // The standard is of whole units: what is left beside them is made up only later.
      if (stint.share < 1) continue;
      if (stint.capability !== capability || !takesInCapability(scope, capability)) continue;
      if (!takesInForce(reading.trace, scope, stint.force) || !isWithin(scope, stint.warned.sec)) continue;
      ofForce.set(stint.force, [...(ofForce.get(stint.force) ?? []), stint]);
    }
    const sums = sumParts();
    for (const [force, stints] of ofForce) {
      for (const { withinHours, share } of standard.steps) {
        const limitSec = withinHours * HOUR_SEC;
        const judged = stints.filter((stint) => isDecided(stint, limitSec, scope.untilSec));
        const formed = judged.filter(({ formed: at, warned }) => at !== null && at.sec - warned.sec <= limitSec);
        const kept = judged.length === 0 ? 0 : Math.min(1, formed.length / judged.length / share);
        const facts = judged.flatMap(({ warned, formed: at }) => [warned.row, at?.row ?? -1]);
        sums.add(force, { force, capability }, Math.round(1000 * judged.length * kept), 1000 * judged.length, facts);
      }
    }
    return sums.parts();
  },
};

/** A unit that was stood down in time, or whose time isn't out, was not tested. */
function isDecided({ warned, formed, ended }: Stint, limitSec: number, untilSec: number): boolean {
  if (formed !== null && formed.sec <= untilSec) return true;
  return Math.min(untilSec, ended?.sec ?? untilSec) - warned.sec >= limitSec;
}
