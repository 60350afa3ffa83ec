// Contribution: of the units that other forces promised, those that came. Units that the host stood down before they
// came, and units still on the way, were neither kept back nor supplied, and are left out.

import { sumParts } from '../group.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import type { ComponentRule } from '../types.ts';
import { formingAssumptions } from './rests-on.ts';

export const supplied: ComponentRule = {
  id: 'supplied',
  measure: 'units',
  spr: ['3.1'],
  restsOn: formingAssumptions,
  parts({ reading, scope, rules }) {
    const sums = sumParts();
    const noneSec = Math.max(...rules.yardsticks.arrival.map(({ noneMin }) => noneMin)) * 60;
    for (const { isLent, force, capability, warned, came, ended, share } of reading.stints) {
      if (!isLent || !takesInForce(reading.trace, scope, force) || !takesInCapability(scope, capability)) continue;
      if (!isWithin(scope, warned.sec)) continue;
      const hasCome = came !== null && came.sec <= scope.untilSec;
      const lastSec = Math.min(ended?.sec ?? scope.untilSec, scope.untilSec);
      // Long after any help would have counted, a promise is broken.
      const isBroken = !hasCome && lastSec - warned.sec >= noneSec;
      if (!hasCome && !isBroken) continue;
      const promised = Math.round(1000 * share);
      sums.add(force, { force }, hasCome ? promised : 0, promised, [warned.row, came?.row ?? -1]);
    }
    return sums.parts();
  },
};
