// Consistency: units of other forces came and stood idle, and why: a standard that differs, no channel, or no briefing.

import { attributesOf } from '../../model/profiles.ts';
import { radioOf } from '../../model/scenario-rules.ts';
import { IDLE_REASONS } from '../../trace/facts.ts';
import { onTheLine } from '../pick.ts';
import { takesInCapability, takesInForce } from '../scope.ts';
import type { Stint } from '../stints.ts';
import type { ScoreInputs } from '../types.ts';
import {
  forcesInOrder,
  forcesText,
  idOf,
  ids,
  incidentName,
  inOrder,
  officerHours,
  roughText,
  unitsOf,
} from './parts.ts';
import type { Repair } from './repair.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

type Reason = (typeof IDLE_REASONS)[number];

const WHY: Readonly<Record<Reason, string>> = {
  incompatible: 'their standard can’t work beside the host’s',
  noChannel: 'no radio channel was left for them',
  notBriefed: 'nobody gave them the radio plan',
};

export const idleUnits: GapRule = (inputs) => {
  const { reading, scope } = inputs;
  const groups = new Map<string, Stint[]>();
  for (const stint of reading.stints) {
    const { noPlace, incident, capability, host, force } = stint;
    if (noPlace === null || noPlace.sec > scope.untilSec || !takesInCapability(scope, capability)) continue;
    if (!takesInForce(reading.trace, scope, host) && !takesInForce(reading.trace, scope, force)) continue;
    const key = [incident, capability, noPlace.reason].join();
    groups.set(key, [...(groups.get(key) ?? []), stint]);
  }
  return [...groups.values()].flatMap((stints) => gapOf(inputs, stints));
};

function gapOf(inputs: ScoreInputs, stints: readonly Stint[]): Gap[] {
  const [first] = stints;
  const reason = IDLE_REASONS[first?.noPlace?.reason ?? -1];
  if (first === undefined || reason === undefined) return [];
  const { incident, capability } = first;
  const idle = stints.flatMap(({ spells, share }) =>
    spells.filter(({ isIdle }) => isIdle).map((spell) => ({ ...spell, share })),
  );
  const lastSec = (untilSec: number): number => Math.min(untilSec, inputs.scope.untilSec);
  const idleSec = idle.reduce(
    (sum, { fromSec, untilSec, share }) => sum + share * Math.max(0, lastSec(untilSec) - fromSec),
    0,
  );
  const severity = officerHours(idleSec * onTheLine(inputs, capability));
  const forces = forcesInOrder(stints.map(({ force }) => force));
  return [
    {
      id: idOf('idleUnits', ids(inputs).incident(incident), ids(inputs).capability(capability), reason),
      kind: 'idleUnits',
      dimension: 'consistency',
      spr: ['5.1', '5.3'],
      forces,
      incident,
      capability,
      fromSec: Math.min(...stints.map(({ noPlace }) => noPlace?.sec ?? 0)),
      untilSec: Math.max(...idle.map(({ untilSec }) => lastSec(untilSec)), first.noPlace?.sec ?? 0),
      severity,
      facts: inOrder(stints.slice(0, MOST_FACTS).flatMap(({ came, noPlace }) => [came?.row ?? -1, noPlace?.row ?? -1])),
      title: `${incidentName(inputs, incident)}: units stood idle`,
      says: `${unitsOf(inputs, capability, stints.length)} from ${forcesText(inputs, forces)} came and stood idle for ${roughText(severity)} officer-hours: ${WHY[reason]}.`,
      repair: repairOf(inputs, stints, reason, forces),
    },
  ];
}

function repairOf(
  inputs: ScoreInputs,
  stints: readonly Stint[],
  reason: Reason,
  forces: readonly number[],
): Repair | null {
  const { incident, capability, host, noPlace } = stints[0]!;
  const { exercise } = inputs.reading.trace.header;
  if (reason === 'notBriefed') return { kind: 'briefUnits', incident, units: stints.length };
  if (reason === 'noChannel') {
    const held = radioOf(exercise.scenario, incident)?.unitsPerTalkgroup ?? 1;
    return { kind: 'addTalkgroups', incident, talkgroups: Math.ceil(stints.length / Math.max(1, held)) };
  }
  const { id } = exercise.capabilities[capability]!;
  const attribute = attributesOf(exercise.interoperability, id)[noPlace?.attribute ?? -1];
  if (attribute === undefined) return null;
  return { kind: 'alignAttribute', capability, attribute: attribute.id, forces: forcesInOrder([host, ...forces]) };
}
