// Connectivity: how soon a request that reached a coordination centre was taken up there. One whose host went round the
// centre earns nothing; one that still waits is judged by how long it has.

import { creditFor } from '../credit.ts';
import { sumParts } from '../group.ts';
import { storiesOfHosts } from '../pick.ts';
import type { ComponentRule } from '../types.ts';

export const centreTakesUp: ComponentRule = {
  id: 'centreTakesUp',
  measure: 'points',
  spr: ['6.2', '6.4'],
  restsOn: () => [
    { path: '/doctrine/coordination/ringRoundFactor', what: 'calls from force to force, against a centre’s own time' },
  ],
  parts(inputs) {
    if (inputs.reading.trace.header.exercise.doctrine.coordination === undefined) return 'noCentreRules';
    const { untilSec } = inputs.scope;
    const sums = sumParts();
    for (const { visits } of storiesOfHosts(inputs)) {
      for (const { centre, reached, taken, wentRound, left } of visits) {
        if (reached.sec > untilSec) continue;
        const isRound = wentRound !== null && wentRound.sec <= untilSec;
        const waitedSec = Math.min(untilSec, (taken ?? left)?.sec ?? untilSec) - reached.sec;
        const credit = isRound ? 0 : creditFor(waitedSec, inputs.rules.yardsticks.centreWait);
        const facts = [reached.row, taken?.row ?? -1, wentRound?.row ?? -1];
        sums.add(centre, { centre }, credit, 1000, facts);
      }
    }
    return sums.parts();
  },
};
