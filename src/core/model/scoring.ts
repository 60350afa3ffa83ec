// What is scored and by which numbers: the five dimensions with their components, and the document that gives each its
// weight and its yardsticks. Names and shapes only; how a component is measured is core/scoring.

import type { Provenance, Sourced } from './dataset.ts';

/** The SPR's own five Cs, in its order. */
export const DIMENSIONS = ['capacity', 'contribution', 'capability', 'consistency', 'connectivity'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What each score is the weighted sum of. A component that nothing in the trace can tell of yet is not tested. */
export const COMPONENTS = {
  capacity: ['demandMet', 'peak', 'arrival', 'formedAtHome'],
  contribution: ['answered', 'supplied', 'evenShare', 'coverKept'],
  capability: ['skillPresent', 'commandSpan', 'exercised'],
  consistency: ['effectKept', 'putToUse', 'bridging'],
  connectivity: ['requestToOrder', 'centreTakesUp', 'messageByLink', 'partnerLinked', 'resilience'],
} as const satisfies Readonly<Record<Dimension, readonly string[]>>;
export type ComponentId = (typeof COMPONENTS)[Dimension][number];

/** Points of a hundred that a component counts within its dimension, when all of them are tested. */
export interface ComponentWeight extends Provenance {
  readonly id: ComponentId;
  readonly points: number;
}

/** Full credit up to `fullMin`, none from `noneMin` on, in a straight line between. Minutes. */
export interface Yardstick extends Provenance {
  readonly fullMin: number;
  readonly noneMin: number;
}

/** A share of what is required, and how soon its arrival earns credit. */
export interface ArrivalYardstick extends Yardstick {
  readonly id: string;
  readonly share: number;
}

export interface ScoringRules {
  readonly schema: 'muster.scoring/1';
  readonly about: string;
  readonly weights: readonly ComponentWeight[];
  readonly yardsticks: {
    /** Length of the worst stretch. */
    readonly peakMin: Sourced<number>;
    /** From the first demand to the arrival of a share of the largest demand. */
    readonly arrival: readonly ArrivalYardstick[];
    /** From the drafting of a request to the order to a unit. */
    readonly requestToOrder: Yardstick;
    /** From a request's arrival at a centre until somebody there takes it up. */
    readonly centreWait: Yardstick;
    /** What a unit of another force spends at reception to be made fit to work beside the host's. */
    readonly bridging: Yardstick;
    /** How much later than before the first help from outside comes when one centre, channel or link is lost. */
    readonly laterWithout: Yardstick;
    /** Share of the first help from outside that is lost, or late to no use, without a thing that is told as a weak point. */
    readonly weakPointShare: Sourced<number>;
    /** A gap that touches fewer officer-hours than this is not worth telling. */
    readonly gapOfficerHours: Sourced<number>;
  };
}
