// Capability: of the hours in which an incident needed a skill, those in which at least one unit that has it was at work.
// Numbers don't count here, and every skill counts alike: a missing one can't be made up by many of another.

import { eachSpell } from '../cells.ts';
import { cellsOfHosts } from '../pick.ts';
import type { ComponentRule, Part } from '../types.ts';
import { formingAssumptions } from './rests-on.ts';

export const skillPresent: ComponentRule = {
  id: 'skillPresent',
  measure: 'hours',
  spr: ['4.1', '4.2'],
  restsOn: formingAssumptions,
  parts(inputs) {
    const { fromSec, untilSec } = inputs.scope;
    const { timeSec } = inputs.reading.trace.facts;
    return cellsOfHosts(inputs).flatMap(({ incident, capability, steps, rows }): Part[] => {
      let [got, asked] = [0, 0];
      const ends: number[] = [];
      let wasThere: boolean | null = null;
      eachSpell(steps, fromSec, untilSec, ({ demand, atWork, sec }, lengthSec) => {
        if (demand === 0) return;
        const isThere = atWork > 0;
        if (isThere !== wasThere) ends.push(sec);
        wasThere = isThere;
        asked += lengthSec;
        if (isThere) got += lengthSec;
      });
      const facts = ends.flatMap((sec) => rows.find((row) => timeSec[row] === sec) ?? []);
      return asked === 0 ? [] : [{ about: { incident, capability }, got, asked, facts }];
    });
  },
};
