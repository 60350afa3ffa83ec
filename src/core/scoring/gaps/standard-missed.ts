// Capacity: units formed at home later than the mobilisation standard expects. One finding for all forces together, with
// those that missed it in the order of the list: when a unit forms is mostly doctrine here, and nobody is ranked.

import type { MobilisationStandard } from '../../model/doctrine.ts';
import { formedAtHome } from '../components/formed-at-home.ts';
import { onTheLine } from '../pick.ts';
import { isWithin } from '../scope.ts';
import type { Stint } from '../stints.ts';
import { forcesInOrder, idOf, ids, inOrder, lengthText, officerHours, skillName, unitsOf } from './parts.ts';
import type { GapRule } from './types.ts';

const HOUR_SEC = 3600;
const MOST_FACTS = 12;

export const standardMissed: GapRule = (inputs) => {
  const { reading, scope } = inputs;
  const parts = formedAtHome.parts(inputs);
  const standard = reading.trace.header.exercise.doctrine.mobilisationStandard;
  if (typeof parts === 'string' || standard === undefined) return [];
  const capability = reading.trace.header.capabilityIds.indexOf(standard.capability);
  const missed = forcesInOrder(parts.filter(({ got, asked }) => got < asked).map(({ about }) => about.force ?? -1));
  const last = standard.steps.at(-1);
  if (missed.length === 0 || last === undefined) return [];
  const tookSec = ({ formed, ended, warned }: Stint): number =>
    Math.min(scope.untilSec, formed?.sec ?? ended?.sec ?? scope.untilSec) - warned.sec;
  const stints = reading.stints.filter(
    (one) =>
      one.share === 1 && one.capability === capability && missed.includes(one.force) && isWithin(scope, one.warned.sec),
  );
  const first = standard.steps[0]!.withinHours * HOUR_SEC;
  const late = stints.filter((one) => tookSec(one) > first).sort((x, y) => tookSec(y) - tookSec(x));
  if (late.length === 0) return [];
  // Beyond the first step is late for some of them; how late is shared out by what each step lets pass.
  const lateSec = late.reduce((sum, one) => sum + Math.max(0, tookSec(one) - first) * (1 - last.share), 0);
  const longest = tookSec(late[0]!);
  return [
    {
      id: idOf('standardMissed', ids(inputs).capability(capability)),
      kind: 'standardMissed',
      dimension: 'capacity',
      spr: ['1.5', '4.2'],
      forces: missed,
      incident: null,
      capability,
      fromSec: Math.min(...late.map(({ warned }) => warned.sec)),
      untilSec: Math.max(...late.map((one) => one.warned.sec + tookSec(one))),
      severity: officerHours(lateSec * onTheLine(inputs, capability)),
      facts: inOrder(late.slice(0, MOST_FACTS / 2).flatMap(({ warned, formed }) => [warned.row, formed?.row ?? -1])),
      title: `Mobilisation standard missed: ${skillName(inputs, capability)}`,
      says: `In ${missed.length} of ${parts.length} forces too few of the units that were warned had formed at home in time; of ${unitsOf(inputs, capability, stints.length)} the slowest took ${lengthText(longest)}. This is forming up at home, before any travel.`,
      repair: { kind: 'shortenNotice', capability, byShare: shareToCut(missed, stints, tookSec, standard.steps) },
    },
  ];
};

/** By how much the times of these forces must shrink for each of them to meet every step, rounded up to a hundredth. */
function shareToCut(
  forces: readonly number[],
  stints: readonly Stint[],
  tookSec: (stint: Stint) => number,
  steps: MobilisationStandard['steps'],
): number {
  const kept = forces.flatMap((force) => {
    const took = stints
      .filter((one) => one.force === force)
      .map(tookSec)
      .sort((x, y) => x - y);
    return steps.map(({ share, withinHours }) => {
      const last = took[Math.ceil(share * took.length) - 1];
      return last === undefined ? 1 : Math.min(1, (withinHours * HOUR_SEC) / last);
    });
  });
  return Math.ceil(100 * (1 - Math.min(...kept))) / 100;
}
