// Partners: who else must be in the room, by when, over what. A phase of an incident names those it needs; how long
// linking one takes is doctrine. Types and look-ups; how the network carries the call is the engine's.

import { type Centre, servingCentre } from './coordination.ts';
import type { CapabilityId, Force, ForceId, Provenance } from './dataset.ts';
import type { Doctrine, SourcedMinutes } from './doctrine.ts';
import type { Network } from './network.ts';
import type { Scenario } from './scenario.ts';
import { bindForce } from './scenario-rules.ts';

/**
 * Kinds of partner. The strategic coordinating group is that of the host's resilience area, the counter-terrorism network
 * a coordination centre; the others are nodes of their own.
 */
export const PARTNER_KINDS = [
  'fireAndRescue',
  'ambulance',
  'strategicCoordinatingGroup',
  'counterTerrorism',
  'securityService',
  'nationalCrimeAgency',
  'government',
  'militaryAid',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** A partner with a node of its own: for the areas of these forces, or for all. Under another structure they are still these. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly forces?: readonly ForceId[];
}

/** Units that a partner takes off a phase once it is linked, such as soldiers who stand guard. */
export interface Relief extends Provenance {
  readonly capability: CapabilityId;
  readonly units: number;
}

/** One partner that a phase needs: linked so long after the phase opens, over channels of these kinds and no others. */
export interface PartnerNeed extends Provenance {
  readonly partner: PartnerKind;
  readonly withinMin: number;
  readonly channels: readonly string[];
  readonly relieves?: readonly Relief[];
}

export interface PartnerRule {
  readonly id: PartnerKind;
  /** From the need until the host has decided to ask: for a coordinating group, to open it. */
  readonly decideMin: SourcedMinutes;
  /** From being told until it takes part: somebody in post, a group in session, an authority given. */
  readonly joinMin: SourcedMinutes;
  /** Asked only once this other partner is linked, where the incident needs that one too. */
  readonly onlyThrough?: PartnerKind;
}

/** How partners are linked. A doctrine without it has none: what phases need of partners is passed over. */
export interface PartnerRules {
  readonly kinds: readonly PartnerRule[];
}

/** One incident's link with one partner, over every channel that any of its phases allows. */
export interface PartnerLink {
  readonly incident: number;
  readonly kind: PartnerKind;
  readonly channels: readonly string[];
}

/** What links are made of. */
interface Linkable {
  readonly scenario: Scenario;
  readonly doctrine: Doctrine;
}

/** The links that an exercise's incidents need, in the order of the incidents and of the first need of each. */
export function partnerLinksOf({ scenario, doctrine }: Linkable): readonly PartnerLink[] {
  if (doctrine.partners === undefined) return [];
  return scenario.incidents.flatMap(({ phases }, incident) => {
    const channels = new Map<PartnerKind, Set<string>>();
    for (const { partner, channels: some } of phases.flatMap(({ partners }) => partners ?? [])) {
      const known = channels.get(partner) ?? new Set();
      for (const channel of some) known.add(channel);
      channels.set(partner, known);
    }
    return [...channels].map(([kind, some]) => ({ incident, kind, channels: [...some] }));
  });
}

interface Nodes {
  readonly centres: readonly Centre[];
  readonly network: Network;
}

/** Names of the network's nodes, in their order: centres, then coordinating groups, then partners. */
export const nodesOf = ({ centres, network }: Nodes): readonly { readonly id: string; readonly name: string }[] => [
  ...centres,
  ...network.groups,
  ...network.partners,
];

/** Node of a kind of partner for an incident; −1 where there is none. */
export function partnerNode(
  exercise: Linkable & Nodes & { readonly forces: readonly Force[] },
  { incident, kind }: PartnerLink,
): number {
  const { centres, network, scenario, forces } = exercise;
  const plan = scenario.incidents[incident];
  const host = plan && forces.find(({ id }) => id === bindForce(plan.force, scenario));
  if (!host) return -1;
  const area = plan.area ?? host.id;
  if (kind === 'counterTerrorism') return servingCentre(centres, kind, host);
  if (kind === 'strategicCoordinatingGroup') {
    const group = network.groups.findIndex(({ forces: some }) => some.includes(area));
    return group < 0 ? -1 : centres.length + group;
  }
  const partner = network.partners.findIndex((one) => one.kind === kind && (one.forces?.includes(area) ?? true));
  return partner < 0 ? -1 : centres.length + network.groups.length + partner;
}
