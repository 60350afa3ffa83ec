// Consistency: time that units of other forces spent at reception to be made fit to work beside the host's.

import { creditFor } from '../credit.ts';
import { sumParts } from '../group.ts';
import { isWithin } from '../scope.ts';
import type { ComponentRule } from '../types.ts';
import { stintsTested } from './lent-stints.ts';
import { standardsAssumptions } from './standards.ts';

export const bridging: ComponentRule = {
  id: 'bridging',
  measure: 'points',
  spr: ['5.1', '5.3'],
  restsOn: standardsAssumptions,
  parts(inputs) {
    const stints = stintsTested(inputs);
    if (stints === null) return 'allAtStandard';
    const sums = sumParts();
    for (const { force, reception } of stints) {
      if (reception === null || !isWithin(inputs.scope, reception.sec)) continue;
      const credit = creditFor(reception.bridgingSec, inputs.rules.yardsticks.bridging);
      sums.add(force, { force }, credit, 1000, [reception.row]);
    }
    return sums.parts();
  },
};
