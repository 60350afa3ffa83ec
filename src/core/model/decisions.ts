// What people decide instead of doctrine: the kinds of decision, who takes them, and why one may mean nothing at its moment.
// Ids are checked at the door; whether a decision makes sense when its time comes is the run's to find, and a fact.

import type { CapabilityId, ForceId, Sourced } from './dataset.ts';
import type { TierId } from './doctrine.ts';
import type { InjectOrder } from './inject-orders.ts';
import type { RoleId } from './roles.ts';

interface Taken {
  /** Whole seconds after the exercise's start. */
  readonly atSec: number;
  readonly by?: RoleId;
  readonly rationale?: string;
  /** Placed by exercise control in another's stead. */
  readonly overrides?: true;
}

/** What a donor gives of what it is asked: so many units at most, all of it, or nothing. */
export type Gives = number | 'all' | 'decline';

/** What doctrine leaves to people from now on. */
export type Charge =
  | { readonly of: 'answers'; readonly force: ForceId }
  | { readonly of: 'tier'; readonly tier: TierId }
  | { readonly of: 'declaration'; readonly incident: string }
  | { readonly of: 'requests'; readonly incident: string };

export interface ActivateTier extends Taken {
  readonly kind: 'activateTier';
  readonly tier: TierId;
}
/** A major incident is declared now, without the doctrine's delay. */
export interface Declare extends Taken {
  readonly kind: 'declare';
  readonly incident: string;
}
/** So many units beside what doctrine asks for, kept until they are let go or the incident is over. */
export interface RequestUnits extends Taken {
  readonly kind: 'request';
  readonly incident: string;
  readonly capability: CapabilityId;
  readonly units: number;
  /** When they are needed: what has come by then is written down. */
  readonly neededBySec?: number;
  /** Other forces only: the host keeps its own. */
  readonly fromOthers?: true;
}
/** A donor's answer to all that it is asked of a capability for an incident, now and later, until it says another. */
export interface Answer extends Taken {
  readonly kind: 'answer';
  readonly force: ForceId;
  readonly capability: CapabilityId;
  readonly incident: string;
  readonly units: Gives;
}
export interface TakeOver extends Taken {
  readonly kind: 'takeOver';
  readonly what: Charge;
}
export interface HandBack extends Taken {
  readonly kind: 'handBack';
  readonly what: Charge;
}
/** A decision that the model doesn't know: written down, and nothing else. */
export interface Note extends Taken {
  readonly kind: 'note';
  readonly text: string;
}

/** What exercise control does with an inject. */
export interface OrderInject extends Taken {
  readonly kind: 'inject';
  readonly what: InjectOrder;
}

/** Whom requests of a capability for an incident ask first, in this order; then whom doctrine chooses, or nobody else. */
export interface ChooseDonors extends Taken {
  readonly kind: 'chooseDonors';
  readonly incident: string;
  readonly capability: CapabilityId;
  readonly forces: readonly ForceId[];
  readonly only?: true;
}
/** What a force keeps at home of a capability from now on, at every hour. */
export interface SetCover extends Taken {
  readonly kind: 'setCover';
  readonly force: ForceId;
  readonly capability: CapabilityId;
  readonly units: number;
}
/** So many of the units that come are kept at the rendezvous, out of work. */
export interface HoldInReserve extends Taken {
  readonly kind: 'holdInReserve';
  readonly incident: string;
  readonly capability: CapabilityId;
  readonly units: number;
}
/** Whoever was held goes to work. */
export interface CommitReserve extends Taken {
  readonly kind: 'commitReserve';
  readonly incident: string;
  readonly capability: CapabilityId;
}
/** So many units go; nobody asks for others in their place until the demand changes. */
export interface Release extends Taken {
  readonly kind: 'release';
  readonly incident: string;
  readonly capability: CapabilityId;
  readonly units: number;
}
/** Units on the road to one incident, then those in reserve there, go to another. */
export interface Divert extends Taken {
  readonly kind: 'divert';
  readonly incident: string;
  readonly to: string;
  readonly capability: CapabilityId;
  readonly units: number;
}
/** Units form up at their own muster points and stand by: no notice runs when they are given. */
export interface PrePosition extends Taken {
  readonly kind: 'prePosition';
  readonly force: ForceId;
  readonly capability: CapabilityId;
  readonly units: number;
}
/** How many units can be received at once at an incident's rendezvous. */
export interface OpenBays extends Taken {
  readonly kind: 'rendezvous';
  readonly incident: string;
  readonly bays: number;
}
/** How long a tour at an incident is, for tours that begin from now on. */
export interface SetTours extends Taken {
  readonly kind: 'relief';
  readonly incident: string;
  readonly tourHours: number;
}
/** A force's liaison officer drives to the host's control room and stays. */
export interface PostLiaison extends Taken {
  readonly kind: 'liaison';
  readonly force: ForceId;
  readonly incident: string;
}
/** The strategic coordinating group is called now; it still takes its time to meet. */
export interface OpenGroup extends Taken {
  readonly kind: 'openGroup';
  readonly incident: string;
}
/** Military aid is asked for now, as soon as whoever it must go through is there. */
export interface AskMilitaryAid extends Taken {
  readonly kind: 'militaryAid';
  readonly incident: string;
}
/** Direction of donors is sought as the last resort, where doctrine has it or exercise control says so. */
export interface SeekDirection extends Taken {
  readonly kind: 'seekDirection';
  readonly incident: string;
  readonly capability: CapabilityId;
}

export type Decision =
  | ActivateTier
  | Declare
  | RequestUnits
  | Answer
  | TakeOver
  | HandBack
  | Note
  | OrderInject
  | ChooseDonors
  | SetCover
  | HoldInReserve
  | CommitReserve
  | Release
  | Divert
  | PrePosition
  | OpenBays
  | SetTours
  | PostLiaison
  | OpenGroup
  | AskMilitaryAid
  | SeekDirection;

/** As a person at a screen takes one: it is always said who did. */
export type DecisionBy = Decision & { readonly by: RoleId };

export const DECISION_KINDS = [
  'activateTier',
  'declare',
  'request',
  'answer',
  'takeOver',
  'handBack',
  'note',
  'inject',
  'chooseDonors',
  'setCover',
  'holdInReserve',
  'commitReserve',
  'release',
  'divert',
  'prePosition',
  'rendezvous',
  'relief',
  'liaison',
  'openGroup',
  'militaryAid',
  'seekDirection',
] as const satisfies readonly Decision['kind'][];
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Where people decide, how long they may take. */
export interface PeopleRules {
  /** From hearing of an ask to its counting as unanswered. */
  readonly answerWithinMin: Sourced<number>;
}

/** Why a decision could not be carried out. */
export const NOT_APPLICABLE = [
  'tierAlreadyActive',
  'noSuchTier',
  'afterTheEnd',
  'notInThisExercise',
  'notReportedYet',
  'alreadyDeclared',
  'incidentOver',
  'noRoute',
  'alreadyTakenOver',
  'notTakenOver',
  'noTimeToAnswer',
  'noSuchInject',
  'injectOver',
  'injectHeldAlready',
  'injectNotHeld',
  'nothingHeld',
  'nobodyThere',
  'nobodyOnTheRoad',
  'holdsNone',
  'noDutyClock',
  'noLiaison',
  'alreadyCalled',
  'noOpenRequest',
  'directionNotAllowed',
] as const;
export type NotApplicable = (typeof NOT_APPLICABLE)[number];
