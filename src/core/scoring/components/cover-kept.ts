// Contribution: of the units that donors said they had to keep at home when they gave, those that they kept. It falls
// where a force gives below its minimum cover, as under direction.

import { sumParts } from '../group.ts';
import { answeredByDonors } from '../pick.ts';
import type { ComponentRule } from '../types.ts';
import { coverAssumptions } from './rests-on.ts';

export const coverKept: ComponentRule = {
  id: 'coverKept',
  measure: 'units',
  spr: ['2.3', '3.1'],
  restsOn: coverAssumptions,
  parts(inputs) {
    const sums = sumParts();
    for (const { force, cover, given, answered } of answeredByDonors(inputs)) {
      if (cover === null || cover.keeps === 0) continue;
      const left = Math.max(0, cover.free - given);
      const facts = [cover.row, answered?.row ?? -1];
      sums.add(force, { force }, 1000 * Math.min(left, cover.keeps), 1000 * cover.keeps, facts);
    }
    return sums.parts();
  },
};
