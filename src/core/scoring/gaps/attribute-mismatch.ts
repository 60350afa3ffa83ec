// Consistency: forces that met did something differently, attribute by attribute, at a cost at reception or to their
// effect. One finding for each host, capability and attribute.

import { comparePair } from '../../model/pair-rules.ts';
import { attributesOf, profilesOf } from '../../model/profiles.ts';
import { stintsTested } from '../components/lent-stints.ts';
import { onTheLine } from '../pick.ts';
import type { Stint } from '../stints.ts';
import type { ScoreInputs } from '../types.ts';
import {
  forceName,
  forcesInOrder,
  forcesText,
  idOf,
  ids,
  inOrder,
  lengthText,
  officerHours,
  roughText,
  skillName,
} from './parts.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

interface Meeting {
  readonly attribute: number;
  readonly isIncompatible: boolean;
  readonly stints: Stint[];
  /** Officer-seconds lost: at reception, of effect, idle. */
  lost: number;
}

export const attributeMismatch: GapRule = (inputs) => {
  const { header } = inputs.reading.trace;
  const stints = stintsTested(inputs) ?? [];
  const hosts = forcesInOrder(stints.map(({ host }) => host));
  return header.capabilityIds.flatMap((_, capability) =>
    hosts.flatMap((host) => {
      const own = stints.filter((one) => one.host === host && one.capability === capability);
      return own.length === 0 ? [] : gapsOf(inputs, host, capability, own);
    }),
  );
};

function gapsOf(inputs: ScoreInputs, host: number, capability: number, stints: readonly Stint[]): Gap[] {
  const { header } = inputs.reading.trace;
  const id = ids(inputs).capability(capability);
  const attributes = attributesOf(header.exercise.interoperability, id as never);
  const profiles = profilesOf(header.exercise.interoperability, id as never, header.forceIds);
  const officers = onTheLine(inputs, capability);
  const meetings = new Map<number, Meeting>();
  for (const stint of stints) {
    if (stint.came === null || stint.came.sec > inputs.scope.untilSec) continue;
    const pair = comparePair(attributes, profiles[host]!, profiles[stint.force]!, officers);
    for (const { attribute, effectiveness, verdict, liaisonOfficers } of pair.differences) {
      const meeting = meetings.get(attribute) ?? {
        attribute,
        isIncompatible: verdict === 'incompatible',
        stints: [],
        lost: 0,
      };
      meetings.set(attribute, meeting);
      meeting.stints.push(stint);
      const share = verdict === 'incompatible' ? 1 : 1 - effectiveness + liaisonOfficers / officers;
      for (const { fromSec, untilSec, isIdle } of stint.spells) {
        const sec = Math.max(0, Math.min(inputs.scope.untilSec, untilSec) - fromSec);
        if (verdict !== 'incompatible' || isIdle) meeting.lost += sec * officers * Math.min(1, share);
      }
      meeting.lost += ((stint.reception?.bridgingSec ?? 0) * officers) / pair.differences.length;
    }
  }
  return [...meetings.values()].map((meeting): Gap => {
    const attribute = attributes[meeting.attribute]!;
    const differing = forcesInOrder([host, ...meeting.stints.map(({ force }) => force)]);
    // Everywhere: else another force that differs comes instead.
    const off = header.forceIds.flatMap((_, force) =>
      profiles[force]![meeting.attribute]!.basis === null ? [] : force,
    );
    const visitors = forcesInOrder(meeting.stints.map(({ force }) => force));
    const bridged = meeting.stints.reduce((sum, { reception }) => sum + (reception?.bridgingSec ?? 0), 0);
    const severity = officerHours(meeting.lost);
    const name = attribute.name.toLowerCase();
    return {
      id: idOf('attributeMismatch', ids(inputs).force(host), id, attribute.id),
      kind: 'attributeMismatch',
      dimension: 'consistency',
      spr: ['5.1', attribute.spr].filter((one, n, all) => all.indexOf(one) === n),
      forces: differing,
      incident: meeting.stints[0]!.incident,
      capability,
      fromSec: Math.min(...meeting.stints.map(({ came }) => came?.sec ?? 0)),
      untilSec: Math.max(...meeting.stints.map(({ came, ended }) => ended?.sec ?? came?.sec ?? 0)),
      severity,
      facts: inOrder(
        meeting.stints
          .slice(0, MOST_FACTS)
          .flatMap(({ came, reception, noPlace }) => [came?.row ?? -1, reception?.row ?? -1, noPlace?.row ?? -1]),
      ),
      title: `Differing ${name}: ${skillName(inputs, capability)}`,
      says: `${forcesText(inputs, visitors)} and ${forceName(inputs, host)} differ in ${name}, which ${meeting.isIncompatible ? 'can’t be bridged' : `took ${lengthText(bridged / meeting.stints.length)} a unit at reception`}; about ${roughText(severity)} officer-hours went with it.`,
      repair: { kind: 'alignAttribute', capability, attribute: attribute.id, forces: off },
    };
  });
}
