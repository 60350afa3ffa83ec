// Capacity: officer-hours that were there of those demanded, place by place: what one has too many of does not fill what
// another lacks. Effective strength, so that whatever is lost by working together is not there.

import { eachSpell } from '../cells.ts';
import { cellsOfHosts, onTheLine } from '../pick.ts';
import type { ComponentRule, Part } from '../types.ts';
import { formingAssumptions } from './rests-on.ts';

export const demandMet: ComponentRule = {
  id: 'demandMet',
  measure: 'officerHours',
  spr: ['3.2', '3.3'],
  restsOn: formingAssumptions,
  parts(inputs) {
    const { fromSec, untilSec } = inputs.scope;
    return cellsOfHosts(inputs).flatMap(({ incident, capability, steps, rows }): Part[] => {
      const officers = onTheLine(inputs, capability);
      let [got, asked] = [0, 0];
      eachSpell(steps, fromSec, untilSec, ({ demand, effective }, sec) => {
        asked += demand * 1000 * sec * officers;
        got += Math.min(demand * 1000, effective) * sec * officers;
      });
      const { timeSec } = inputs.reading.trace.facts;
      const facts = rows.filter((row) => timeSec[row]! >= fromSec && timeSec[row]! <= untilSec);
      return asked === 0 ? [] : [{ about: { incident, capability }, got, asked, facts }];
    });
  },
};
