// What doctrine does by itself where people decided: the facts of the run without a decision that are about what the decision
// is about. Read from that run's trace, in its own words; nothing is said of what would have been wiser.

import { at } from '../base/assert.ts';
import type { CapabilityId } from '../model/dataset.ts';
import type { AskMilitaryAid, Decision, OpenGroup } from '../model/decisions.ts';
import { type PartnerKind, partnerLinksOf } from '../model/partners.ts';
import { wordsOf } from '../trace/describe.ts';
import { ACTIVATION_CAUSES, FACT } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';

/** A fact of doctrine's own. */
export interface Did {
  readonly sec: number;
  readonly says: string;
}

export interface DoctrinesOwn {
  /** The first few from the decision's moment on; the last one before it where there are none. */
  readonly did: readonly Did[];
  /** How many there are from that moment on. */
  readonly count: number;
}

/** So many of a kind are told. */
const MOST = 2;

/** Null for what doctrine has nothing to do with: notes, injects, and who decides. */
export function doctrinesOwn(without: Trace, decision: Decision): DoctrinesOwn | null {
  const isIt = about(without, decision);
  if (isIt === null) return null;
  const { facts } = without;
  const did: Did[] = [];
  let before = -1;
  let count = 0;
  for (let row = 0; row < facts.length; row++) {
    if (!isIt(row)) continue;
    if (at(facts.timeSec, row) < decision.atSec) {
      before = row;
      continue;
    }
    if (++count <= MOST) did.push(told(without, row));
  }
  return { did: count === 0 && before >= 0 ? [told(without, before)] : did, count };
}

const told = (trace: Trace, row: number): Did => ({ sec: at(trace.facts.timeSec, row), says: wordsOf(trace, row) });

const PARTNERS: Readonly<Record<(OpenGroup | AskMilitaryAid)['kind'], PartnerKind>> = {
  openGroup: 'strategicCoordinatingGroup',
  militaryAid: 'militaryAid',
};

type Test = (row: number) => boolean;

function about(trace: Trace, decision: Decision): Test | null {
  const { facts, header, requests } = trace;
  const incidentOf = (id: string): number => header.incidents.findIndex((one) => one.id === id);
  const ofKinds =
    (kinds: readonly number[], test: Test): Test =>
    (row) =>
      kinds.includes(facts.kind[row]!) && test(row);
  const subject = (n: number): Test => (n < 0 ? () => false : (row) => facts.subject[row] === n);
  const requestAt = (incident: string, capability: CapabilityId, request: number | undefined): boolean =>
    request !== undefined &&
    requests.incident[request] === incidentOf(incident) &&
    requests.capability[request] === header.capabilityIds.indexOf(capability);
  const unitAt = (row: number, incident: string, capability: CapabilityId): boolean =>
    facts.a[row] === incidentOf(incident) &&
    header.units[facts.subject[row]!]?.capability === header.capabilityIds.indexOf(capability);
  switch (decision.kind) {
    case 'activateTier':
      return ofKinds(
        [FACT.tierActivated],
        (row) => subject(header.tierIds.indexOf(decision.tier))(row) && ACTIVATION_CAUSES[facts.b[row]!] !== 'decision',
      );
    case 'declare':
      return ofKinds([FACT.incidentEscalated], subject(incidentOf(decision.incident)));
    case 'request':
      return ofKinds([FACT.requestDrafted], (row) =>
        requestAt(decision.incident, decision.capability, facts.subject[row]),
      );
    case 'answer':
      return ofKinds(
        [FACT.donorAgreed, FACT.donorAgreedInPart, FACT.donorDeclined],
        (row) =>
          subject(header.forceIds.indexOf(decision.force))(row) &&
          requestAt(decision.incident, decision.capability, facts.a[row]),
      );
    case 'setCover':
      return ofKinds(
        [FACT.donorCoverCounted],
        (row) =>
          subject(header.forceIds.indexOf(decision.force))(row) &&
          requests.capability[facts.a[row]!] === header.capabilityIds.indexOf(decision.capability),
      );
    case 'chooseDonors':
      return ofKinds([FACT.donorAsked], (row) => requestAt(decision.incident, decision.capability, facts.a[row]));
    case 'prePosition':
      return ofKinds([FACT.unitFormed], (row) => {
        const unit = header.units[facts.subject[row]!];
        return (
          unit?.force === header.forceIds.indexOf(decision.force) &&
          unit.capability === header.capabilityIds.indexOf(decision.capability)
        );
      });
    case 'holdInReserve':
      return ofKinds([FACT.unitWentIntoReserve], (row) => unitAt(row, decision.incident, decision.capability));
    case 'commitReserve':
      return ofKinds([FACT.unitDeployed], (row) => unitAt(row, decision.incident, decision.capability));
    case 'release':
      return ofKinds([FACT.unitReleased], (row) => unitAt(row, decision.incident, decision.capability));
    case 'divert':
      return ofKinds([FACT.unitDiverted], (row) => unitAt(row, decision.to, decision.capability));
    case 'relief':
      return ofKinds([FACT.reliefsAsked], subject(incidentOf(decision.incident)));
    case 'liaison':
      return ofKinds([FACT.liaisonPosted], subject(header.forceIds.indexOf(decision.force)));
    case 'seekDirection':
      return ofKinds([FACT.directionGiven], (row) =>
        requestAt(decision.incident, decision.capability, facts.subject[row]),
      );
    case 'openGroup':
    case 'militaryAid':
      return ofKinds([FACT.partnerCalled, FACT.partnerLinked], (row) => {
        const link = partnerLinksOf(header.exercise)[facts.subject[row]!];
        return link?.incident === incidentOf(decision.incident) && link.kind === PARTNERS[decision.kind];
      });
    default:
      return null;
  }
}
