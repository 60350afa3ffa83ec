// Connectivity: requests waited for a tier that wasn't stood up yet, or never was, after the tier below had found nobody.

import { at } from '../../base/assert.ts';
import { routeFor } from '../../model/doctrine.ts';
import { FACT } from '../../trace/facts.ts';
import { onTheLine, storiesOfHosts } from '../pick.ts';
import type { ScoreInputs } from '../types.ts';
import { forcesInOrder, idOf, ids, inOrder, lengthText, officerHours, unitsOf } from './parts.ts';
import type { Gap, GapRule } from './types.ts';

/** Since when a request lacked units that only a further tier could find. */
interface Wait {
  readonly host: number;
  readonly incident: number;
  readonly sec: number;
  readonly row: number;
  readonly units: number;
}

export const lateActivation: GapRule = (inputs) => {
  const { header } = inputs.reading.trace;
  return header.capabilityIds.flatMap((id, capability): Gap[] => {
    const tiers = routeFor(header.exercise.doctrine, id)?.tiers ?? [];
    return tiers.slice(1).flatMap(({ id: tier }, n) => {
      const below = header.tierIds.indexOf(at(tiers, n).id);
      return gapOf(inputs, capability, below, header.tierIds.indexOf(tier));
    });
  });
};

function gapOf(inputs: ScoreInputs, capability: number, below: number, tier: number): Gap[] {
  const { facts, header } = inputs.reading.trace;
  const { untilSec } = inputs.scope;
  let stood = { sec: untilSec, row: -1 };
  for (let n = 0; n < facts.length; n++) {
    if (facts.kind[n] !== FACT.tierActivated || facts.subject[n] !== tier || facts.a[n] !== capability) continue;
    if (facts.timeSec[n]! < stood.sec) stood = { sec: facts.timeSec[n]!, row: n };
  }
  const waits = waitsFor(inputs, capability, below).filter(({ sec }) => sec < stood.sec);
  const [first] = waits;
  if (first === undefined) return [];
  const officers = onTheLine(inputs, capability);
  const severity = officerHours(waits.reduce((sum, { sec, units }) => sum + units * officers * (stood.sec - sec), 0));
  const units = waits.reduce((sum, one) => sum + one.units, 0);
  const { name } = at(header.exercise.doctrine.tiers, tier);
  const waited = lengthText(stood.sec - first.sec);
  const never = stood.row < 0;
  return [
    {
      id: idOf('lateActivation', at(header.tierIds, tier), ids(inputs).capability(capability)),
      kind: 'lateActivation',
      dimension: 'connectivity',
      spr: ['6.4'],
      forces: forcesInOrder(waits.map(({ host }) => host)),
      incident: first.incident,
      capability,
      fromSec: first.sec,
      untilSec: stood.sec,
      severity,
      facts: inOrder([...waits.map(({ row }) => row), stood.row]),
      title: never ? `${name} never stood up` : `${name} stood up late`,
      says: `${unitsOf(inputs, capability, units)} were still to be found when the tier below had nobody left; the first request waited ${waited}${never ? ', and it was not stood up' : ''}.`,
      repair: { kind: 'moveActivation', tier, capability, atSec: first.sec },
    },
  ];
}

/** The first time that each request went short at the tier below. */
function waitsFor(inputs: ScoreInputs, capability: number, below: number): Wait[] {
  const { facts } = inputs.reading.trace;
  const stories = new Map(
    storiesOfHosts(inputs)
      .filter((story) => story.capability === capability)
      .map((story) => [story.request, story]),
  );
  const waits = new Map<number, Wait>();
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= inputs.scope.untilSec; n++) {
    const kind = facts.kind[n]!;
    const isShort =
      kind === FACT.requestOfferedInPart || kind === FACT.requestWentUnfilled || kind === FACT.requestEscalated;
    if (!isShort || facts.a[n] !== below) continue;
    const story = stories.get(facts.subject[n]!);
    if (story === undefined || waits.has(story.request) || facts.b[n]! <= 0) continue;
    const { host, incident } = story;
    waits.set(story.request, { host, incident, sec: facts.timeSec[n]!, row: n, units: facts.b[n]! });
  }
  return [...waits.values()];
}
