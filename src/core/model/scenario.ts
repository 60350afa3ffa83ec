// A scenario: what happens, where and when, what it demands, and on whose word. The engine adds only luck and decisions.

import type { CapabilityId, ForceId, Holding, Provenance, Sourced } from './dataset.ts';
import type { SourcedMinutes, TierId } from './doctrine.ts';
import type { Feedback } from './loss-of-control.ts';
import type { MainEventsList } from './mel.ts';
import type { PartnerNeed } from './partners.ts';
import type { RoadArea } from './road-area.ts';
import type { EditionId, ThreatId } from './spr.ts';
import type { Warning } from './warning.ts';
import type { RadioPlan } from './working-together.ts';

/** A place by name and coordinates (WGS 84 degrees). Terrorism scenarios name a city, never a real site. */
export interface Place {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Something the person who runs the scenario chooses, such as the force it happens in. */
export interface ForceParameter {
  readonly id: string;
  readonly kind: 'force';
  readonly label: string;
  readonly value: ForceId;
}

/** Stands where a force, or its first muster point, is to be the chosen one. */
export interface ParameterRef {
  readonly parameter: string;
}

/** Which officers a demand counts: all of a unit who travel, or those on the line. */
export type OfficerCount = 'travelling' | 'onTheLine';

/** What a phase demands of one capability: either officers (and which are counted), or units. */
export interface Demand extends Provenance {
  readonly capability: CapabilityId;
  readonly officers?: number;
  readonly counts?: OfficerCount;
  readonly units?: number;
}

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly durationMin: SourcedMinutes;
  readonly demand: readonly Demand[];
  /** Who else must be linked while it lasts. */
  readonly partners?: readonly PartnerNeed[];
}

export interface IncidentPlan {
  readonly id: string;
  readonly name: string;
  readonly force: ForceId | ParameterRef;
  /** Of the areas that its force was merged from, the one it happens in; no document says it. */
  readonly area?: ForceId;
  readonly place: Place | ParameterRef;
  /** Where reinforcements book in; the place itself when absent. */
  readonly rendezvous?: Place;
  /** Units that can be received there at once, where it is not what the doctrine says. */
  readonly bays?: Sourced<number>;
  /** Officers whom the host can put up there, where it is not what the doctrine says. */
  readonly bedsOfficers?: Sourced<number>;
  /** Absent: the scenario's, for this incident by itself; without either everyone has a channel. */
  readonly radio?: RadioPlan;
  /** Absent: nobody knows of it before the first report. */
  readonly warning?: Warning;
  /** Absent: unmet demand does not feed back here. */
  readonly feedback?: Feedback;
  /** Incidents any of which may light it; it is latent until one does, and may stay so. Absent: it happens as stated. */
  readonly litBy?: readonly string[];
  /** Minutes from the scenario's start, or from its being lit, to the first report. */
  readonly reportedAfterMin: { readonly value: number } & Provenance;
  readonly phases: readonly Phase[];
}

/** A tier stood up at a stated time, as history had it. */
export interface Activation extends Provenance {
  readonly tier: TierId;
  readonly capability: CapabilityId;
  readonly afterMin: number;
}

/** Aid that the host asked of other forces ahead of need, as for a night that is expected to be bad. */
export interface PlannedAid extends Provenance {
  readonly id: string;
  readonly incident: string;
  readonly capability: CapabilityId;
  readonly units: number;
  readonly askedAfterMin: number;
}

export const DISRUPTION_EFFECTS = ['down', 'degraded', 'shortStaffed', 'closed', 'slowed'] as const;
/** What only roads can be. */
export const isRoadEffect = (effect: (typeof DISRUPTION_EFFECTS)[number]): boolean =>
  effect === 'closed' || effect === 'slowed';

/**
 * Something that hits centres and links for a time: a cyber incident, a power cut, staff who come late; or roads: a flood,
 * a closure, snow. `staff` are those left where it is `shortStaffed`; a channel stands for all its links; `speedShare` is
 * the share of their speed that is left to roads that are `slowed`.
 */
export interface Disruption extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly fromMin: number;
  readonly durationMin: SourcedMinutes;
  readonly effect: (typeof DISRUPTION_EFFECTS)[number];
  readonly staff?: number;
  readonly speedShare?: number;
  readonly centres: readonly string[];
  readonly links: readonly string[];
  readonly channels: readonly string[];
  readonly roads?: readonly RoadArea[];
}

/** One number or rule of the doctrine that the scenario sets for itself. */
export interface AssumptionOverride extends Provenance {
  /** JSON Pointer into the doctrine; an array's element is named by its id. */
  readonly path: string;
  readonly value: unknown;
}

export interface Scenario {
  readonly schema: 'muster.scenario/1';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly briefing: readonly string[];
  readonly tests: string;
  /** As that edition of the SPR names it. */
  readonly threat: ThreatId;
  readonly sprEdition: EditionId;
  readonly doctrine: string;
  /** Another structure of forces than there is, by its id. */
  readonly structure?: string;
  /** Local civil time, YYYY-MM-DDTHH:MM. */
  readonly start: string;
  readonly durationHours: number;
  readonly parameters: readonly ForceParameter[];
  readonly holdings: readonly Holding[];
  readonly assumptions: readonly AssumptionOverride[];
  readonly activations: readonly Activation[];
  readonly plannedAid: readonly PlannedAid[];
  readonly disruptions?: readonly Disruption[];
  readonly incidents: readonly IncidentPlan[];
  /** The plan of each incident that has none of its own. */
  readonly radio?: RadioPlan;
  /** Sets of deviations from the national standards that it switches on. */
  readonly interoperabilitySets?: readonly string[];
  /** What exercise control tells the room; it changes nothing of what happens. */
  readonly mel?: MainEventsList;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly published: string }[];
}
