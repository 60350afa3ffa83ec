// Consistency: of the officer-hours that units of other forces spent at an incident, those at work. The rest they stood
// idle, for a standard that differs, a channel that was lacking, or a plan that nobody gave them.

import { sumParts } from '../group.ts';
import { onTheLine } from '../pick.ts';
import type { ComponentRule } from '../types.ts';
import { stintsTested } from './lent-stints.ts';
import { standardsAssumptions } from './standards.ts';

export const putToUse: ComponentRule = {
  id: 'putToUse',
  measure: 'officerHours',
  spr: ['5.1', '5.3'],
  restsOn: standardsAssumptions,
  parts(inputs) {
    const stints = stintsTested(inputs);
    if (stints === null) return 'allAtStandard';
    const { fromSec, untilSec } = inputs.scope;
    const sums = sumParts();
    for (const { force, host, capability, spells, noPlace, share } of stints) {
      const officers = onTheLine(inputs, capability);
      for (const spell of spells) {
        const sec = Math.min(untilSec, spell.untilSec) - Math.max(fromSec, spell.fromSec);
        if (sec <= 0) continue;
        const asked = Math.round(sec * 1000 * officers * share);
        const facts = spell.isIdle ? [spell.row, noPlace?.row ?? -1] : [spell.row];
        sums.add(force * 1000 + host, { force }, spell.isIdle ? 0 : asked, asked, facts);
      }
    }
    return sums.parts();
  },
};
