// What people have taken on themselves, and what they have decided that doctrine now goes by: part of the world. Knows no rule.

import { NO_EVENT } from '../../kernel/event-queue.ts';
import type { Plan } from '../plan.ts';

/** Whose answer an ask gets: doctrine's, nobody's in time, or people's. */
export const ANSWERS = { doctrine: 0, nobody: 1, people: 2 } as const;

/** What people let a donor give of one capability for one incident: units left of it, and the decision that says so. */
export interface StandingAnswer {
  readonly decision: number;
  left: number;
}

/** Forces to ask first, in this order. */
export interface ChosenDonors {
  readonly forces: readonly number[];
  readonly only: boolean;
}

export interface DecidedState {
  /** 1 where people decide: donors' answers by force, tiers, declarations and requests by incident. */
  readonly peopleAnswer: Uint8Array;
  readonly peopleActivate: Uint8Array;
  readonly peopleDeclare: Uint8Array;
  readonly peopleAsk: Uint8Array;
  /** The event that will declare a reported incident. */
  readonly declareTimer: Float64Array;
  /** Units that people have asked for beside what doctrine wants, by incident and capability; and in how many requests. */
  readonly decidedUnits: Int32Array;
  readonly draftedByPeople: Int32Array;
  /** By offer: who answers (see ANSWERS), and by which decision, −1 for none. */
  readonly offerAnswers: number[];
  readonly offerDecision: number[];
  /** By force × incidents × capabilities. */
  readonly standingAnswers: Map<number, StandingAnswer>;
  /** Whom people have asked first, by incident and capability; `only`: nobody else. */
  readonly chosenDonors: Map<number, ChosenDonors>;
  /** Units that a force is to keep, by cell; −1 where doctrine says. And those that stand formed. */
  readonly decidedCover: Int32Array;
  readonly readyUnits: Int32Array;
  /** Units kept out of work, by incident and capability. */
  readonly heldReserve: Int32Array;
  /** By incident: bays at its rendezvous, 0 for any number; seconds of a tour, 0 where doctrine says. */
  readonly bays: Int32Array;
  readonly tourSec: Int32Array;
  /** 1 where an officer was posted by decision, by posted link. */
  readonly officerPosted: Uint8Array;
}

export function createDecidedState(plan: Plan): DecidedState {
  const { incidents, capabilityCount, forceCount, inputs, unitsOfCell, together, postedCount } = plan;
  const cells = incidents.length * capabilityCount;
  return {
    peopleAnswer: new Uint8Array(forceCount),
    peopleActivate: new Uint8Array(inputs.exercise.doctrine.tiers.length),
    peopleDeclare: new Uint8Array(incidents.length),
    peopleAsk: new Uint8Array(incidents.length),
    declareTimer: new Float64Array(incidents.length).fill(NO_EVENT),
    decidedUnits: new Int32Array(cells),
    draftedByPeople: new Int32Array(cells),
    offerAnswers: [],
    offerDecision: [],
    standingAnswers: new Map(),
    chosenDonors: new Map(),
    decidedCover: new Int32Array(unitsOfCell.length).fill(-1),
    readyUnits: new Int32Array(unitsOfCell.length),
    heldReserve: new Int32Array(cells),
    bays: together.bays.slice(),
    tourSec: new Int32Array(incidents.length),
    officerPosted: new Uint8Array(postedCount),
  };
}
