// Questions that are answered by many runs, and what comes back: in the words of whoever asks.

import type { CapabilityId, ForceId } from '../model/dataset.ts';
import type { Decision } from '../model/decisions.ts';
import type { TierId } from '../model/doctrine.ts';
import type { HeldUnits } from '../model/exercise.ts';
import type { Scenario } from '../model/scenario.ts';
import type { AreaReach, CapabilityReach, ReachedPlace } from '../reach/answer.ts';
import type { Setting } from '../scenario/pointer.ts';
import type { Replayed } from '../scoring/replayed.ts';
import type { Beside } from './beside.ts';
import type { Comparison } from './compare.ts';
import type { HowSoonAnswer } from './how-soon.ts';
import type { LateAnswer } from './late.ts';
import type { LendsAnswer, Lent } from './lends.ts';
import type { WithoutIt } from './resilience.ts';
import type { Assumed, Variation } from './variations.ts';
import type { Moves } from './what-moves.ts';
import type { Worth } from './worth.ts';

/** How soon could so many units be in a force's area? */
export interface HowSoonQuestion {
  readonly kind: 'howSoon';
  readonly capability: CapabilityId;
  readonly units: number;
  readonly host: ForceId;
  /** Where in its area, by a muster point's name; else its second, or its first. */
  readonly place?: string;
  /** Local civil time. */
  readonly start: string;
  readonly hours: number;
  readonly doctrine: string;
  /** Otherwise than the doctrine has it. */
  readonly assumed: readonly Assumed[];
  readonly seeds: number;
}

/** A run from an answer's middle, to be watched: the question as a scenario, with all that it was asked under. */
export interface ToWatch {
  readonly scenario: Scenario;
  readonly seed: string;
}

/** An assumption of a question that may be set otherwise, as it stands in the doctrine. */
export interface Figure extends Pick<Variation, 'id' | 'range' | 'from'> {
  readonly capability: CapabilityId;
}

/** What a force holds of what it is asked for, as counted with. */
export interface Held {
  readonly capability: CapabilityId;
  readonly holds: HeldUnits;
}

/** What if one thing of a scenario were otherwise? */
export interface WhatIfQuestion {
  readonly kind: 'whatIf';
  readonly scenario: Scenario;
  readonly change:
    | { readonly kind: 'tierSooner'; readonly tier: TierId; readonly byMin: number }
    | {
        readonly kind: 'assumption';
        readonly id: Variation['id'];
        readonly capability: CapabilityId;
        readonly side: 'low' | 'high';
      };
  readonly seeds: number;
}

/** Asked for so many units for some days: what is left of a force, and when does its cover break? */
export interface LendsQuestion {
  readonly kind: 'lends';
  readonly donor: ForceId;
  readonly lent: readonly Lent[];
  /** Local civil time. */
  readonly start: string;
  readonly days: number;
  readonly doctrine: string;
  /** Otherwise than the doctrine has it, of every capability that is lent. */
  readonly assumed: readonly Assumed[];
  readonly seeds: number;
}

/** Why was the n-th unit of a force to come to work late? Over many runs of a scenario, and one from their middle. */
export interface LateQuestion {
  readonly kind: 'late';
  readonly scenario: Scenario;
  readonly force: ForceId;
  /** From 1. */
  readonly nth: number;
  readonly seeds: number;
}

/** What is closing each gap of a run worth? Found in one run, measured over many. */
export interface WorthQuestion {
  readonly kind: 'worth';
  readonly scenario: Scenario;
  readonly settings: readonly Setting[];
  readonly seed: string;
  readonly replication: number;
  readonly decisions: readonly Decision[];
  readonly seeds: number;
}

/** What hangs on each centre, link and channel of a run's coordination? Each taken away in turn. */
export interface WeakPointsQuestion extends Omit<WorthQuestion, 'kind'> {
  readonly kind: 'weakPoints';
}

/** What did one decision come to, beside what doctrine would have done? In one run, and over so many seeds; 0 for none. */
export interface BesideQuestion {
  readonly kind: 'beside';
  readonly scenario: Scenario;
  readonly settings: readonly Setting[];
  readonly seed: string;
  readonly replication: number;
  readonly decisions: readonly Decision[];
  /** Place of the decision in the list. */
  readonly decision: number;
  readonly seeds: number;
}

/** The run, and the second of it, that "time from here" is asked at; and of what: everybody at home, or as it stands then. */
interface FromARun {
  readonly scenario: Scenario;
  readonly settings: readonly Setting[];
  readonly seed: string;
  readonly replication: number;
  readonly decisions: readonly Decision[];
  readonly atSec: number;
  readonly basis: 'rest' | 'asItStands';
  /** How often luck is drawn. */
  readonly seeds: number;
}

/** Time from here: how soon could strength of each capability be at a place? */
export interface ReachQuestion extends FromARun {
  readonly kind: 'reach';
  readonly place: { readonly name: string; readonly lat: number; readonly lon: number };
  /** The area it lies in, by the force that polices it. */
  readonly area: ForceId;
}

/** The same for every force's area, of one capability. */
export interface EverywhereQuestion extends FromARun {
  readonly kind: 'everywhere';
  readonly capability: CapabilityId;
}

/** Were a room's decisions good, or lucky? Over so many seeds beside doctrine alone. */
export interface ReplayQuestion extends Omit<WorthQuestion, 'kind'> {
  readonly kind: 'replay';
}

export type Question =
  | HowSoonQuestion
  | WhatIfQuestion
  | LendsQuestion
  | LateQuestion
  | WorthQuestion
  | WeakPointsQuestion
  | BesideQuestion
  | ReplayQuestion
  | ReachQuestion
  | EverywhereQuestion;

export type Reply =
  | {
      readonly kind: 'howSoon';
      readonly place: string;
      readonly answer: HowSoonAnswer;
      /** What moves it, widest first; officers of one unit, to tell hours of need as minutes a unit waits. */
      readonly moves: readonly Moves[];
      readonly officersAUnit: number;
      readonly figures: readonly Figure[];
      readonly watch: ToWatch;
    }
  | {
      readonly kind: 'whatIf';
      readonly comparison: Comparison;
      readonly applied: number;
      readonly incidents: readonly string[];
      readonly capabilities: readonly string[];
      /** Where an assumption was changed: what it was set to. */
      readonly range: Variation['range'] | null;
    }
  | {
      readonly kind: 'lends';
      readonly answer: LendsAnswer;
      readonly held: readonly Held[];
      readonly figures: readonly Figure[];
      readonly watch: ToWatch;
    }
  | { readonly kind: 'late'; readonly answer: LateAnswer }
  | { readonly kind: 'worth'; readonly worth: Worth }
  | {
      readonly kind: 'reach';
      readonly place: ReachedPlace;
      /** Local time that it starts from. */
      readonly start: string;
      readonly reached: readonly CapabilityReach[];
    }
  | { readonly kind: 'everywhere'; readonly start: string; readonly areas: readonly AreaReach[] }
  | { readonly kind: 'beside'; readonly beside: Beside }
  | { readonly kind: 'replay'; readonly replayed: Replayed }
  | { readonly kind: 'weakPoints'; readonly seeds: number; readonly found: readonly WithoutIt[] };
