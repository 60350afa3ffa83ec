// Contribution: a few forces lent most. One finding for a capability, with the forces that went beyond their share in the
// order of the list: shares rest on holdings that are mostly illustrative, and being near is a good reason.

import { evenShare } from '../components/even-share.ts';
import { forcesInOrder, idOf, ids, inOrder, skillName } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

export const shareNotMet: GapRule = (inputs) =>
  inputs.reading.trace.header.capabilityIds.flatMap((_, capability): Gap[] => {
    if (inputs.scope.capability !== null && inputs.scope.capability !== capability) return [];
    const parts = evenShare.parts({ ...inputs, scope: { ...inputs.scope, capability } });
    if (typeof parts === 'string') return [];
    const beyond = parts.filter(({ got, asked }) => got < asked);
    const forces = forcesInOrder(beyond.map(({ about }) => about.force ?? -1));
    if (forces.length === 0) return [];
    const lent = inputs.reading.stints.filter(
      (one) => one.isLent && one.capability === capability && forces.includes(one.force),
    );
    const units = beyond.reduce((sum, { got, asked }) => sum + (asked - got) / 1000, 0);
    const facts = inOrder(beyond.flatMap(({ facts: rows }) => rows.slice(-1)));
    return [
      {
        id: idOf('shareNotMet', ids(inputs).capability(capability)),
        kind: 'shareNotMet',
        dimension: 'contribution',
        spr: ['3.1'],
        forces,
        incident: null,
        capability,
        fromSec: Math.min(...lent.map(({ warned }) => warned.sec)),
        untilSec: Math.max(...lent.map(({ ended }) => ended?.sec ?? inputs.scope.untilSec)),
        // Nothing was lacking for it at any incident.
        severity: 0,
        facts: facts.slice(0, MOST_FACTS),
        title: `Uneven burden: ${skillName(inputs, capability)}`,
        says: `${forces.length} of the ${parts.length} forces that lent went beyond their share in proportion to what forces hold, by ${units} units in all. What they hold is mostly illustrative.`,
        repair: { kind: 'spreadBurden', capability },
      },
    ];
  });
