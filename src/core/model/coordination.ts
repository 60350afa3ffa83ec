// Coordination centres: who handles requests, how many at once, and by which rules. Where each stands and how many staff
// it has is data; how a kind of centre behaves is doctrine.

import type { CapabilityId, Force, ForceId, GroupingId, Provenance, Sourced } from './dataset.ts';
import type { Doctrine, SourcedMinutes, TierId } from './doctrine.ts';

/**
 * Each force has a control room; each mutual-aid region a centre (RICC), and regions of another grouping may have their own,
 * as an organised-crime unit (ROCU); of the other kinds there is one.
 */
export const CENTRE_KINDS = ['controlRoom', 'regional', 'national', 'counterTerrorism'] as const;
export type CentreKind = (typeof CENTRE_KINDS)[number];

export interface Centre {
  readonly id: string;
  readonly name: string;
  readonly kind: CentreKind;
  /** Whose control room it is. */
  readonly force?: ForceId;
  /** The region it serves, in its grouping; mutual aid where none is named. */
  readonly region?: string;
  readonly grouping?: GroupingId;
  /** Requests that it can handle at once: each takes one member of staff for as long as the search lasts. */
  readonly staff: Sourced<number>;
}

/** Which kind of centre handles requests at a tier: of one capability, or of all that no other handler names. */
export interface Handler {
  readonly id: string;
  readonly tier: TierId;
  readonly capability?: CapabilityId;
  readonly kind: CentreKind;
}

export interface CentreRule {
  readonly id: CentreKind;
  /** What centres of this kind are called in the doctrine's era, where that is another name. */
  readonly called?: string;
  /** Whether it stands from the start; else it opens when it is first called. */
  readonly standing: boolean;
  /** From the call to the open centre. */
  readonly activationMin: SourcedMinutes;
  /** With more requests than this waiting, it is overloaded and those above it go round it. */
  readonly queueLimit: Sourced<number>;
}

/** How requests are handled. A doctrine without it has centres that handle any number at once. */
export interface CoordinationRules {
  readonly handlers: readonly Handler[];
  readonly kinds: readonly CentreRule[];
  /** Force-to-force calls, where a centre can't help: so many times its own handling time. */
  readonly ringRoundFactor: Sourced<number>;
  /** A degraded centre takes so many times its own handling time. */
  readonly degradedFactor: Sourced<number>;
  /** How messages travel. Without it each is there in a second. */
  readonly messages?: MessageRules;
  /** What centres know of forces. Without it they know everything, at once. */
  readonly register?: RegisterRules;
}

export interface MessageRules {
  /** A degraded link takes so many times its channel's time. */
  readonly degradedFactor: Sourced<number>;
  /** From the wish to tell until it is understood, where no link works: a courier, a private telephone. */
  readonly otherMeansMin: SourcedMinutes;
  /** Channel between a host and whoever has units with it: their liaison officer, used once something else fails. */
  readonly postedLiaison?: { readonly channel: string } & Provenance;
}

export interface RegisterRules {
  /** How often each force says what it has free. In between, centres know only what they were told then, and since. */
  readonly refreshMin: Sourced<number>;
}

/** The kind of centre that handles a capability at a tier: the handler that names it comes before one for all. */
export function handlerKind(rules: CoordinationRules, tier: TierId, capability: CapabilityId): CentreKind | undefined {
  const ofTier = rules.handlers.filter((handler) => handler.tier === tier);
  const found =
    ofTier.find((handler) => handler.capability === capability) ??
    ofTier.find((handler) => handler.capability === undefined);
  return found?.kind;
}

/** Whether a centre stands before anyone calls it. */
export const standsFromStart = ({ coordination }: Doctrine, { kind }: Centre): boolean =>
  coordination?.kinds.find(({ id }) => id === kind)?.standing ?? false;

/** Whose regions a regional centre serves. */
export const groupingOf = ({ grouping }: Centre): GroupingId => grouping ?? 'mutualAid';

/** The centre of a kind that serves a force; a regional one in this grouping; −1 for none. */
export type Serving = (kind: CentreKind, force: Force, grouping?: GroupingId) => number;

/** Looks centres up kind by kind, for whoever asks for those of many forces. */
export function servingAmong(centres: readonly Centre[]): Serving {
  const ofKind = new Map<CentreKind, number[]>();
  centres.forEach(({ kind }, n) => {
    const some = ofKind.get(kind);
    if (some) some.push(n);
    else ofKind.set(kind, [n]);
  });
  return (kind, force, grouping = 'mutualAid') => {
    for (const n of ofKind.get(kind) ?? []) if (serves(centres[n]!, force, grouping)) return n;
    return -1;
  };
}

const serves = (centre: Centre, force: Force, grouping: GroupingId): boolean =>
  (centre.force === undefined || centre.force === force.id) &&
  (centre.region === undefined || (groupingOf(centre) === grouping && centre.region === force.groupings[grouping]));

export const servingCentre = (
  centres: readonly Centre[],
  kind: CentreKind,
  force: Force,
  grouping: GroupingId = 'mutualAid',
): number => centres.findIndex((centre) => centre.kind === kind && serves(centre, force, grouping));

/** The centres by the names that a doctrine's era gives them. */
export const centresCalled = (centres: readonly Centre[], { coordination }: Doctrine): readonly Centre[] =>
  centres.map((centre) => {
    const called = coordination?.kinds.find(({ id }) => id === centre.kind)?.called;
    return called === undefined ? centre : { ...centre, name: called };
  });
