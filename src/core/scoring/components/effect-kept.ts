// Consistency: of the officer-hours at work beside units of other forces, what the mix of forces leaves of them.

import { eachSpell } from '../cells.ts';
import { mixCounts } from '../off-standard.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import { factsOfStrength } from '../strength-facts.ts';
import type { ComponentRule, Part } from '../types.ts';
import { standardsAssumptions } from './standards.ts';

export const effectKept: ComponentRule = {
  id: 'effectKept',
  measure: 'officerHours',
  spr: ['5.1', '5.3'],
  restsOn: standardsAssumptions,
  parts(inputs) {
    const counts = mixCounts(inputs.reading.trace.header);
    const { fromSec, untilSec } = inputs.scope;
    const cells = cellsOfHosts(inputs);
    if (!cells.some(({ incident, capability }) => counts(incident, capability))) return 'allAtStandard';
    return cells.flatMap(({ incident, capability, steps, rows }): Part[] => {
      if (!counts(incident, capability)) return [];
      const officers = onTheLine(inputs, capability);
      let [got, asked] = [0, 0];
      eachSpell(steps, fromSec, untilSec, ({ atWork, lentAtWork, lentIdle, compatibility }, sec) => {
        if (lentAtWork + lentIdle === 0) return;
        asked += atWork * 1000 * sec * officers;
        got += atWork * Math.min(1000, compatibility) * sec * officers;
      });
      return asked === 0 ? [] : [{ about: { incident, capability }, got, asked, facts: factsOfStrength(inputs, rows) }];
    });
  },
};
