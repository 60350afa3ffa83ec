// Contribution: a donor gave when that left less at home than it had to keep.

import { answeredByDonors, onTheLine } from '../pick.ts';
import type { Ask } from '../requests.ts';
import { forceName, idOf, ids, inOrder, officerHours, unitsOf } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const below = ({ cover, given }: Ask): number => (cover === null ? 0 : Math.max(0, cover.keeps - (cover.free - given)));

export const coverBreached: GapRule = (inputs) => {
  const { reading, scope } = inputs;
  const breaches = new Map<number, Ask[]>();
  for (const ask of answeredByDonors(inputs)) {
    if (below(ask) === 0 || ask.given === 0) continue;
    const key = ask.force * reading.trace.header.capabilityIds.length + ask.capability;
    breaches.set(key, [...(breaches.get(key) ?? []), ask]);
  }
  return [...breaches.values()].map((asks): Gap => {
    const { force, capability } = asks[0]!;
    const most = Math.max(...asks.map(below));
    const fromSec = asks[0]!.answered?.sec ?? 0;
    const back = reading.stints
      .filter((one) => one.isLent && one.force === force && one.capability === capability && one.warned.sec >= fromSec)
      .map(({ ended }) => Math.min(scope.untilSec, ended?.sec ?? scope.untilSec));
    const untilSec = Math.max(fromSec, ...back);
    return {
      id: idOf('coverBreached', ids(inputs).force(force), ids(inputs).capability(capability)),
      kind: 'coverBreached',
      dimension: 'contribution',
      spr: ['2.3', '3.1'],
      forces: [force],
      incident: null,
      capability,
      fromSec,
      untilSec,
      severity: officerHours(most * onTheLine(inputs, capability) * (untilSec - fromSec)),
      facts: inOrder(asks.flatMap(({ cover, answered }) => [cover?.row ?? -1, answered?.row ?? -1])),
      title: `${forceName(inputs, force)} below minimum cover`,
      says: `It gave to others and was left ${unitsOf(inputs, capability, most)} below what it had to keep at home.`,
      repair: { kind: 'addUnits', force, capability, units: most },
    };
  });
};
