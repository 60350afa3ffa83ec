// Contribution: of the units that other forces were asked for, those that they agreed to give. What was given only under
// direction was not agreed.

import { sumParts } from '../group.ts';
import { answeredByDonors } from '../pick.ts';
import type { ComponentRule } from '../types.ts';
import { coverAssumptions } from './rests-on.ts';

export const answered: ComponentRule = {
  id: 'answered',
  measure: 'units',
  spr: ['3.1'],
  restsOn: (inputs) => [
    { path: '/doctrine/donorDecision/asksBy', what: 'what a centre asks a force for' },
    ...coverAssumptions(inputs),
  ],
  parts(inputs) {
    const sums = sumParts();
    for (const { force, units, given, isDirected, asked, answered: answer } of answeredByDonors(inputs)) {
      const agreed = isDirected ? 0 : Math.min(given, units);
      sums.add(force, { force }, 1000 * agreed, 1000 * units, [asked.row, answer?.row ?? -1]);
    }
    return sums.parts();
  },
};
