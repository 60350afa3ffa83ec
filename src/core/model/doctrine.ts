// Doctrine: every number and rule that a chief officer might want to test, as one document that a scenario names and a
// user can override by path. The engine reads only this; it holds no such number itself.

import type { Brand } from '../base/brand.ts';
import type { Quantiles } from '../base/quantiles.ts';
import type { CoordinationRules } from './coordination.ts';
import type { CapabilityId, GroupingId, Holding, Provenance, Sourced } from './dataset.ts';
import type { PeopleRules } from './decisions.ts';
import type { DonorDecision, ShareBand } from './home.ts';
import type { HomeDemand } from './home-demand.ts';
import type { LossOfControl } from './loss-of-control.ts';
import type { MoneyRules } from './money.ts';
import type { Movement } from './movement.ts';
import type { NationalForces } from './national-forces.ts';
import type { OnDuty } from './on-duty.ts';
import type { PartUnits } from './part-units.ts';
import type { PartnerRules } from './partners.ts';
import type { Sustaining } from './sustaining.ts';
import type { Travel } from './travel.ts';
import type { Rendezvous, WorkingTogether } from './working-together.ts';

export type TierId = Brand<string, 'TierId'>;

/** An uncertain duration in minutes, with where it comes from. */
export interface SourcedMinutes extends Quantiles, Provenance {}

/** Whose units a tier can draw on: the host's own, its region's (in the grouping of the route), or every force's. */
export type Pool = 'own' | 'region' | 'nation';

/**
 * When a tier may be used: always; once the tier below could not fill a request (after a delay); or only at the time
 * the scenario states, or when a person decides it.
 */
export type ActivationRule = 'standing' | 'onUnfilled' | 'scheduled';

export interface Tier {
  readonly id: TierId;
  readonly name: string;
  readonly centre: string;
  readonly pool: Pool;
  readonly spr: string;
}

/**
 * How donors are chosen within a tier. `regionalShare`: present practice, the need is split over regions and within
 * each over its forces by what they have available. `nearest`: the shortest road time first. `fastestSupply`: the force
 * with the largest sum over its free units of 1/(notice + travel) first. `evenBurden`: unit by unit from the force with
 * the smallest share of its units away. `mostCompatible`: the units that are worth most beside the host's. `optimal`: fewest units missed, then the smallest sum of expected arrival times.
 */
export const NAMED_POLICIES = [
  'regionalShare',
  'nearest',
  'fastestSupply',
  'evenBurden',
  'mostCompatible',
  'optimal',
] as const;
export type NamedPolicy = (typeof NAMED_POLICIES)[number];

/** Unit by unit the lowest weighted sum of expected time to arrival and of the donor's share of units away. */
export interface WeightedPolicy {
  readonly name: 'weighted';
  readonly weights: { readonly time: Sourced<number>; readonly burden: Sourced<number> };
}

export type AllocationPolicy = NamedPolicy | WeightedPolicy;

/** How one capability uses one tier. Durations in minutes. */
export interface TierRoute {
  readonly id: TierId;
  readonly policy: AllocationPolicy;
  readonly activation: ActivationRule;
  /** From the trigger until the tier stands, when `activation` is `onUnfilled`. */
  readonly activationMin: SourcedMinutes;
  /** The asker's own delay before the request goes to this tier. */
  readonly decisionMin: SourcedMinutes;
  /** The centre's time to find donors for one request. */
  readonly handlingMin: SourcedMinutes;
  /** A donor's time to answer one request. */
  readonly donorDecisionMin: SourcedMinutes;
  /** From being warned to being formed at the unit's own muster point. */
  readonly noticeMin: SourcedMinutes;
}

/** Route of aid of one capability: the tiers it climbs, in order, and what a force can form and lend. */
export interface CapabilityRoute {
  readonly id: CapabilityId;
  /** Other capabilities that are asked for in the same way, with the same durations and shares. */
  readonly alsoServes?: readonly CapabilityId[];
  /** Share of a holding that can be formed at all (leave, training, rest, other duties take the rest). */
  readonly formableShare: Sourced<number>;
  /** Share of the formable units that a donor keeps at home. */
  readonly minimumCoverShare: Sourced<number>;
  /** Hours of the week in which that share is another. */
  readonly minimumCoverBands?: readonly ShareBand[];
  /** From the warning to the start of mustering. Never more than half of the notice drawn. */
  readonly calloutMin: SourcedMinutes;
  /** From formed to leaving: briefing and loading. */
  readonly departureMin: SourcedMinutes;
  /** Booking in at the rendezvous: kit check, briefing, radios. */
  readonly receptionMin: SourcedMinutes;
  /** From the order to go home to leaving. */
  readonly handoverMin: SourcedMinutes;
  /** Rest at home before the unit can be used again. */
  readonly recoveryMin: SourcedMinutes;
  /** How often a request that nobody could fill is tried again. */
  readonly retryMin: Sourced<number>;
  /** Whose regions its regional tiers draw on and a regional share is split over; mutual aid where it isn't said. */
  readonly grouping?: { readonly value: GroupingId } & Provenance;
  readonly tiers: readonly TierRoute[];
}

/**
 * How soon a force's own units of a capability are expected to be formed at their muster points after being warned,
 * before any travel. How soon help arrives is another matter, with no published standard.
 */
export interface MobilisationStandard extends Provenance {
  readonly capability: CapabilityId;
  readonly steps: readonly { readonly withinHours: number; readonly share: number }[];
}

export interface Doctrine {
  readonly schema: 'muster.doctrine/1';
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly tiers: readonly Tier[];
  /** From the first report of an incident to its declaration as one that needs reinforcement. */
  readonly declareMin: SourcedMinutes;
  /** From the last phase's end to the host's release of everyone. */
  readonly recoverMin: SourcedMinutes;
  readonly mobilisationStandard?: MobilisationStandard;
  /** How donors are asked and may answer. Without it: for what they can spare, and nobody is directed. */
  readonly donorDecision?: DonorDecision;
  /** Absent: everyone is received at once. */
  readonly rendezvous?: Rendezvous;
  /** Absent: units of different forces lose nothing by working together. */
  readonly workingTogether?: WorkingTogether;
  /** Absent: forces without an area of England or Wales have no part in an exercise. */
  readonly nationalForces?: NationalForces;
  /** Absent: unmet demand never feeds back. */
  readonly lossOfControl?: LossOfControl;
  /** Absent: nobody reckons up what aid would cost whom. */
  readonly money?: MoneyRules;
  /** What forces held in its era, where that is known and another than the library's holdings. */
  readonly holdings?: readonly Holding[];
  /** Who is on duty when, and who can be called in. Without it all that a force can form at most is at hand. */
  readonly onDuty?: OnDuty;
  /** Absent: traffic counts by the hour, and every unit drives when it is ready. */
  readonly travel?: Travel;
  /** What their own area asks of forces. Without it nobody's posture or cover at home is followed. */
  readonly atHome?: HomeDemand;
  /** Diversion, turning round and breakdown; absent: units hear of everything at the rendezvous. */
  readonly movement?: Movement;
  /** Part and composite units; absent: forces send whole units of their own or none. */
  readonly partUnits?: PartUnits;
  /** Duty, relief and rest; absent: units stay at work until released. */
  readonly sustaining?: Sustaining;
  readonly routes: readonly CapabilityRoute[];
  readonly coordination?: CoordinationRules;
  /** Absent: nobody waits for partners. */
  readonly partners?: PartnerRules;
  /** Absent: nobody may take a donor's answers over, since an ask would wait for ever. */
  readonly people?: PeopleRules;
}

/** The grouping whose regions a capability's aid goes by. */
export const groupingFor = (doctrine: Doctrine, capability: CapabilityId): GroupingId =>
  routeFor(doctrine, capability)?.grouping?.value ?? 'mutualAid';

/** The route by which a capability is asked for: its own, or one that serves it too; undefined where doctrine knows none. */
export const routeFor = ({ routes }: Doctrine, capability: CapabilityId): CapabilityRoute | undefined =>
  routes.find(({ id, alsoServes }) => id === capability || alsoServes?.includes(capability));
