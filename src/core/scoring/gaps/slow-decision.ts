// Connectivity: forces took long to decide, from the question's arrival to the answer. One finding for a capability, with the forces in the order of the list: how long
// an answer takes is an assumption of the doctrine here, not a figure of any force.

import { answeredByDonors, onTheLine } from '../pick.ts';
import type { Ask } from '../requests.ts';
import { forcesInOrder, idOf, ids, inOrder, lengthText, officerHours, skillName } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 6;

export const slowDecision: GapRule = (inputs) => {
  const { fullMin } = inputs.rules.yardsticks.requestToOrder;
  const tookSec = ({ asked, weighed, answered }: Ask): number => (answered?.sec ?? asked.sec) - (weighed ?? asked).sec;
  return inputs.reading.trace.header.capabilityIds.flatMap((_, capability): Gap[] => {
    const slow = answeredByDonors(inputs)
      .filter((ask) => ask.capability === capability && tookSec(ask) > fullMin * 60)
      .sort((x, y) => tookSec(y) - tookSec(x));
    const [slowest] = slow;
    if (slowest === undefined) return [];
    const unitSec = slow.reduce((sum, ask) => sum + ask.units * (tookSec(ask) - fullMin * 60), 0);
    return [
      {
        id: idOf('slowDecision', ids(inputs).capability(capability)),
        kind: 'slowDecision',
        dimension: 'connectivity',
        spr: ['4.2', '6.4'],
        forces: forcesInOrder(slow.map(({ force }) => force)),
        incident: inputs.reading.stories[slowest.request]?.incident ?? null,
        capability,
        fromSec: Math.min(...slow.map(({ asked }) => asked.sec)),
        untilSec: Math.max(...slow.map(({ answered }) => answered?.sec ?? 0)),
        severity: officerHours(unitSec * onTheLine(inputs, capability)),
        facts: inOrder(slow.slice(0, MOST_FACTS).flatMap(({ asked, answered }) => [asked.row, answered?.row ?? -1])),
        title: `Slow answers: ${skillName(inputs, capability)}`,
        says: `${slow.length} answers took longer than ${fullMin} min, the slowest ${lengthText(tookSec(slowest))}.`,
        repair: { kind: 'quickenAnswers', capability, withinMin: fullMin },
      },
    ];
  });
};
