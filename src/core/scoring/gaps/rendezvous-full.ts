// Capacity: units that came waited for a bay at reception.

import { at } from '../../base/assert.ts';
import { onTheLine } from '../pick.ts';
import { isWithin, takesInCapability, takesInForce } from '../scope.ts';
import { forcesInOrder, idOf, ids, incidentName, inOrder, lengthText, officerHours } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

export const rendezvousFull: GapRule = (inputs) => {
  const { reading, scope } = inputs;
  return reading.trace.header.incidents.flatMap((_, incident): Gap[] => {
    const waited = reading.stints.filter(
      ({ incident: of, reception, host, capability }) =>
        of === incident &&
        reception !== null &&
        reception.waitedSec > 0 &&
        isWithin(scope, reception.sec) &&
        takesInForce(reading.trace, scope, host) &&
        takesInCapability(scope, capability),
    );
    if (waited.length === 0) return [];
    const waitSec = (n: number): number => waited[n]?.reception?.waitedSec ?? 0;
    const longest = Math.max(...waited.map((_one, n) => waitSec(n)));
    const ends = waited.map(({ reception }) => reception?.sec ?? 0);
    const officerSec = waited.reduce((sum, { capability }, n) => sum + waitSec(n) * onTheLine(inputs, capability), 0);
    const byWait = waited.toSorted((x, y) => (y.reception?.waitedSec ?? 0) - (x.reception?.waitedSec ?? 0));
    const { scenario, doctrine } = reading.trace.header.exercise;
    const bays = (at(scenario.incidents, incident).bays ?? doctrine.rendezvous?.bays)?.value ?? 0;
    return [
      {
        id: idOf('rendezvousFull', ids(inputs).incident(incident)),
        kind: 'rendezvousFull',
        dimension: 'capacity',
        spr: ['1.5', '3.3'],
        forces: forcesInOrder(waited.map(({ host }) => host)),
        incident,
        capability: null,
        fromSec: Math.min(...ends.map((sec, n) => sec - waitSec(n))),
        untilSec: Math.max(...ends),
        severity: officerHours(officerSec),
        facts: inOrder(
          byWait.slice(0, MOST_FACTS).flatMap(({ came, reception }) => [came?.row ?? -1, reception?.row ?? -1]),
        ),
        title: `${incidentName(inputs, incident)}: rendezvous full`,
        says: `${waited.length} units waited to be received, the longest for ${lengthText(longest)}, with ${bays} bays.`,
        repair: { kind: 'addBays', incident, bays: Math.max(1, bays) },
      },
    ];
  });
};
