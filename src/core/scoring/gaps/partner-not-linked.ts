// Connectivity: a partner that a phase needed wasn't linked when it was due, and why: the host or the partner took too long, it
// could only be asked through another, no channel that it may use got through, or the link was cut off.

import { at } from '../../base/assert.ts';
import { partnerLinksOf } from '../../model/partners.ts';
import { FACT, isPartnerFact } from '../../trace/facts.ts';
import { partnerName } from '../../trace/partners.ts';
import { onTheLine } from '../pick.ts';
import { isWithin, takesInForce } from '../scope.ts';
import type { ScoreInputs } from '../types.ts';
import { idOf, ids, incidentName, inOrder, lengthText, officerHours } from './parts.ts';
import type { Repair } from './repair.ts';
import type { Gap, GapRule } from './types.ts';

const MOST_FACTS = 8;

/** One link's facts, and what they tell of the first need that was missed. */
interface Missed {
  readonly link: number;
  readonly rows: readonly number[];
  readonly neededSec: number;
  readonly dueSec: number;
  readonly times: number;
  /** When it was linked at last; the window's end if it never was. */
  readonly linkedSec: number;
  readonly neverLinked: boolean;
}

export const partnerNotLinked: GapRule = (inputs) => {
  const { reading, scope } = inputs;
  const { trace } = reading;
  // Partners are asked for an incident, and not for one of its capabilities.
  if (scope.capability !== null) return [];
  const links = partnerLinksOf(trace.header.exercise);
  const rowsOf = rowsByLink(inputs, links.length);
  return links.flatMap((link, n): Gap[] => {
    const host = at(trace.header.incidents, link.incident).force;
    const missed = takesInForce(trace, scope, host) ? readMissed(inputs, n, rowsOf[n] ?? []) : null;
    if (missed === null) return [];
    const name = partnerName(trace, link);
    const reason = reasonOf(inputs, missed);
    const late = missed.neverLinked
      ? 'was not linked'
      : `was linked ${lengthText(missed.linkedSec - missed.dueSec)} late`;
    return [
      {
        id: idOf('partnerNotLinked', ids(inputs).incident(link.incident), link.kind),
        kind: 'partnerNotLinked',
        dimension: 'connectivity',
        spr: ['6.1', '6.5'],
        forces: [host],
        incident: link.incident,
        capability: null,
        fromSec: missed.dueSec,
        untilSec: Math.max(missed.dueSec, missed.linkedSec),
        severity: officerHours(officersRelieved(inputs, n) * Math.max(0, missed.linkedSec - missed.dueSec)),
        facts: inOrder(missed.rows).slice(0, MOST_FACTS),
        title: `${incidentName(inputs, link.incident)}: ${name} not linked in time`,
        says: `It was due within ${lengthText(missed.dueSec - missed.neededSec)} and ${late}${WHY[reason]}.`,
        repair: repairOf(inputs, missed, reason),
      },
    ];
  });
};

function rowsByLink({ reading, scope }: ScoreInputs, links: number): number[][] {
  const { facts } = reading.trace;
  const rows: number[][] = Array.from({ length: links }, () => []);
  if (links === 0) return rows;
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= scope.untilSec; n++) {
    const kind = facts.kind[n]!;
    const isAboutOne = kind === FACT.partnerNeeded || kind === FACT.partnerLinkMissed || isPartnerFact(kind);
    if (isAboutOne) rows[facts.subject[n]!]?.push(n);
  }
  return rows;
}

function readMissed({ reading, scope }: ScoreInputs, link: number, rows: readonly number[]): Missed | null {
  const { facts } = reading.trace;
  const misses = rows.filter(
    (row) => facts.kind[row] === FACT.partnerLinkMissed && isWithin(scope, facts.timeSec[row]!),
  );
  const [first] = misses;
  if (first === undefined) return null;
  const need = rows.find((row) => facts.kind[row] === FACT.partnerNeeded && facts.a[row] === facts.a[first]);
  const linked = rows.find((row) => row > first && facts.kind[row] === FACT.partnerLinked);
  const stoodDown = rows.find((row) => row > first && facts.kind[row] === FACT.partnerStoodDown);
  const ended = linked ?? stoodDown;
  return {
    link,
    rows,
    neededSec: facts.timeSec[need ?? first]!,
    dueSec: facts.timeSec[first]!,
    times: misses.length,
    linkedSec: ended === undefined ? scope.untilSec : facts.timeSec[ended]!,
    neverLinked: linked === undefined,
  };
}

/** Officers on the line whom the partner would have taken over from. */
function officersRelieved(inputs: ScoreInputs, link: number): number {
  const { header } = inputs.reading.trace;
  const { incident, kind } = at(partnerLinksOf(header.exercise), link);
  const needs = at(header.exercise.scenario.incidents, incident).phases.flatMap(({ partners }) => partners ?? []);
  const relieved = needs
    .filter(({ partner }) => partner === kind)
    .map(({ relieves }) =>
      (relieves ?? []).reduce((sum, { capability, units }) => {
        const index = header.capabilityIds.indexOf(capability);
        return index < 0 ? sum : sum + units * onTheLine(inputs, index);
      }, 0),
    );
  return Math.max(0, ...relieved);
}

const WHY = {
  slow: ': deciding to ask and joining took too long',
  gate: ': it could be asked only once another partner was linked',
  outOfReach: ': no channel that it may use got through',
  cutOff: ': it had been linked, and was cut off',
} as const;
type Reason = keyof typeof WHY;

function reasonOf({ reading }: ScoreInputs, { rows, dueSec }: Missed): Reason {
  const { facts } = reading.trace;
  const before = rows.filter((row) => facts.timeSec[row]! <= dueSec);
  if (facts.kind[before.findLast((row) => isPartnerFact(facts.kind[row]!)) ?? -1] === FACT.partnerCutOff)
    return 'cutOff';
  const waits = before.filter((row) => facts.kind[row] === FACT.partnerOutOfReach);
  if (waits.length === 0) return 'slow';
  return waits.some((row) => facts.c[row]! >= 0) ? 'gate' : 'outOfReach';
}

function repairOf(inputs: ScoreInputs, missed: Missed, reason: Reason): Repair {
  const { incident, kind } = at(partnerLinksOf(inputs.reading.trace.header.exercise), missed.link);
  if (reason === 'outOfReach' || reason === 'cutOff') return { kind: 'allowChannels', incident, partner: kind };
  return { kind: 'hastenPartner', partner: kind, byShare: shareToCut(inputs, missed), atOnce: reason === 'gate' };
}

/** By how much deciding and joining must shrink to be in time, rounded up to a hundredth; the call itself stays. */
function shareToCut({ reading }: ScoreInputs, { rows, neededSec, dueSec }: Missed): number {
  const { facts } = reading.trace;
  const secOf = (kind: number): number | null => {
    const row = rows.find((one) => facts.kind[one] === kind && facts.timeSec[one]! >= neededSec);
    return row === undefined ? null : facts.timeSec[row]!;
  };
  const [called, told, linked] = [secOf(FACT.partnerCalled), secOf(FACT.partnerTold), secOf(FACT.partnerLinked)];
  if (called === null || told === null || linked === null) return 1;
  const waits = rows.find((one) => facts.kind[one] === FACT.partnerOutOfReach);
  const decided = waits === undefined ? called : Math.min(called, facts.timeSec[waits]!);
  const took = decided - neededSec + (linked - told);
  const left = dueSec - neededSec - (told - called);
  // In time by these, and late all the same: it was called, lost and called again, which no share of a call tells.
  if (took <= Math.max(0, left)) return 1;
  return Math.min(1, Math.ceil(100 * (1 - Math.max(0, left) / took) + 1) / 100);
}
