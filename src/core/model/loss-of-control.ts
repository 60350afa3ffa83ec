// Unmet demand that feeds back: doctrine's numbers on it, and what an incident says of itself. It stands for loss of
// control and nothing more: no crowd psychology, dialogue, tactics or legitimacy. Absent or off, nothing feeds back.

import type { CapabilityId, Provenance, Sourced } from './dataset.ts';

/** Doctrine. Intensity counts in whole steps from none; each raises what a phase demands by the same share of it. */
export interface LossOfControl {
  readonly applies: boolean;
  /** Share of the demand that is enough to hold what there is: only strength below it counts as too little. */
  readonly holdsFromShare: Sourced<number>;
  /** Effective strength below that for so many minutes without a break: one step up, and the count begins again. */
  readonly shortForMin: Sourced<number>;
  /** At or above the whole demand for so many minutes without a break: one step down. */
  readonly inHandForMin: Sourced<number>;
  readonly mostSteps: Sourced<number>;
  /** Share of a phase's own demand that a step adds. */
  readonly demandShare: Sourced<number>;
  /** Intensity from which an incident may light others. */
  readonly spreadFromStep: Sourced<number>;
  /** Chance in an hour at such an intensity that one place which it may light is lit. */
  readonly spreadPerHour: Sourced<number>;
}

/** Of an incident: whether unmet demand feeds back there, and the capabilities whose want counts and whose demand rises. */
export interface Feedback extends Provenance {
  readonly applies: boolean;
  readonly capabilities: readonly CapabilityId[];
  /** Why it does, or does not, apply here. */
  readonly note: string;
}

/** How often a place that may be lit is given its chance: a resolution of the arithmetic, not a number of doctrine. */
export const TRIAL_SEC = 900;

/** Chance of each of the four trials in an hour that together have the hour's chance. */
export const chancePerTrial = (perHour: number): number => 1 - Math.sqrt(Math.sqrt(1 - perHour));

/** Where strength stands against demand: too little to hold, enough to hold but not for all that is demanded, or enough. */
export const GRIP = { below: 1, holds: 2, meets: 3 } as const;

/** @param thousandths effective strength, in thousandths of a unit; @param holdsFrom share of the demand, in thousandths */
export function gripOf(thousandths: number, units: number, holdsFrom: number): number {
  if (thousandths >= units * 1000) return GRIP.meets;
  return thousandths >= units * holdsFrom ? GRIP.holds : GRIP.below;
}

/** Units demanded at an intensity: the phase's own and a share of them for each step, rounded up. */
export const raisedDemand = (units: number, steps: number, share: number): number =>
  units + Math.ceil((units * steps * Math.round(share * 1000)) / 1000);
