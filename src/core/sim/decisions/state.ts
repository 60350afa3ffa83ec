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
}

export function createDecidedState({ incidents, capabilityCount, forceCount, inputs }: Plan): DecidedState {
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
  };
}
