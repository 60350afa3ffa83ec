// How the links with partners went: when each was due, when it came, how late, how often it was cut off. A function of the
// trace.

import { nodesOf, type PartnerLink, partnerLinksOf, partnerNode } from '../model/partners.ts';
import { FACT, isPartnerFact, PARTNER_FACTS } from './facts.ts';
import type { Trace } from './trace.ts';

export interface PartnerMeasure {
  readonly link: number;
  readonly incident: number;
  readonly kind: PartnerLink['kind'];
  readonly name: string;
  /** When it was first needed, and the earliest that any phase wanted it linked; null if no phase got that far. */
  readonly neededSec: number | null;
  readonly dueSec: number | null;
  readonly linkedSec: number | null;
  /** Needs that were due while it was not linked. */
  readonly missed: number;
  readonly cutOff: number;
  /** The partner that it is asked through, while it waits for that one; null else. */
  readonly waitsFor: string | null;
  /** State after the last of these facts, as its number. */
  readonly state: number;
}

/** Every link that an incident needs, as it stands after the facts by `untilSec`. */
export function measurePartners(trace: Trace, untilSec: number = trace.header.durationSec): readonly PartnerMeasure[] {
  const { facts, header } = trace;
  const rows = partnerLinksOf(header.exercise).map((link, n) => ({
    link: n,
    incident: link.incident,
    kind: link.kind,
    name: partnerName(trace, link),
    neededSec: null as number | null,
    dueSec: null as number | null,
    linkedSec: null as number | null,
    missed: 0,
    cutOff: 0,
    waitsFor: null as string | null,
    state: 0,
  }));
  if (rows.length === 0) return rows;
  for (let n = 0; n < facts.length && facts.timeSec[n]! <= untilSec; n++) {
    const [kind, sec] = [facts.kind[n]!, facts.timeSec[n]!];
    if (kind !== FACT.partnerNeeded && kind !== FACT.partnerLinkMissed && !isPartnerFact(kind)) continue;
    const row = rows[facts.subject[n]!]!;
    if (kind === FACT.partnerLinkMissed) row.missed++;
    else if (kind === FACT.partnerNeeded) {
      row.neededSec ??= sec;
      row.dueSec = Math.min(row.dueSec ?? Number.POSITIVE_INFINITY, sec + facts.b[n]!);
    } else {
      row.state = kind - PARTNER_FACTS;
      const other = kind === FACT.partnerOutOfReach ? rows[facts.c[n]!] : undefined;
      row.waitsFor = other?.name ?? null;
      if (kind === FACT.partnerLinked) row.linkedSec ??= sec;
      if (kind === FACT.partnerCutOff) row.cutOff++;
    }
  }
  return rows;
}

const KIND_NAMES: Readonly<Record<PartnerLink['kind'], string>> = {
  fireAndRescue: 'Fire and rescue',
  ambulance: 'Ambulance',
  strategicCoordinatingGroup: 'Strategic coordinating group',
  counterTerrorism: 'Counter-terrorism network',
  securityService: 'Security Service',
  nationalCrimeAgency: 'National Crime Agency',
  government: 'Government’s crisis committee',
  militaryAid: 'Military aid',
};

/** What a kind of partner is called in general. */
export const partnerKindName = (kind: PartnerLink['kind']): string => KIND_NAMES[kind];

/** A partner's own name; what it is called in general where there is no such partner. */
export function partnerName({ header }: Trace, link: PartnerLink): string {
  const node = partnerNode(header.exercise, link);
  return nodesOf(header.exercise)[node]?.name ?? KIND_NAMES[link.kind];
}
