// Who is there: the share of a force's units whose people are on duty at an hour of the week, and of the others the share
// that can be called in; and the force's own surge, in steps. Pure arithmetic over the doctrine.

import type { CapabilityId, Provenance, Sourced } from './dataset.ts';
import type { SourcedMinutes } from './doctrine.ts';
import type { ShareBand } from './home.ts';

export interface CapabilityDuty {
  readonly id: CapabilityId;
  /** Share of what can be formed at most that is on duty, and the hours in which it is another. */
  readonly onDutyShare: Sourced<number>;
  readonly onDutyBands: readonly ShareBand[];
  /** Share of those off duty who can be called in. */
  readonly recallableShare: Sourced<number>;
  /** From being warned to being formed, of units on duty and of those called in. Stands in place of the tier's notice. */
  readonly onDutyNoticeMin: SourcedMinutes;
  readonly callInNoticeMin: SourcedMinutes;
}

/** A measure by which a force that has an incident gets more of its own people to work. */
export interface SurgeStep extends Provenance {
  readonly id: string;
  readonly name: string;
  /** From the declaration of the force's first incident. */
  readonly afterMin: SourcedMinutes;
  /** Shares on duty grow by this factor, counted from the usual ones. */
  readonly onDutyFactor: number;
  readonly recallableShare: number;
}

export interface OnDuty {
  /** False leaves every unit that can be formed at most at hand, with the notice of its tier. */
  readonly inUse: { readonly value: boolean } & Provenance;
  readonly capabilities: readonly CapabilityDuty[];
  /** In the order they come about; none for a force that doesn't surge. */
  readonly surge: readonly SurgeStep[];
}

export interface AtHand {
  readonly onDuty: number;
  /** Those on duty included. */
  readonly formable: number;
  /** What can be formed, counted in serials: what is beyond whole units is left beside them. */
  readonly serials: number;
}

/**
 * Of all units that a force could form at most, those on duty and those that can be formed at all; one at least where any can
 * be. Counted in serials, `each` to a unit, and rounded down to them: with one serial to a unit, to units.
 */
export function unitsAtHand(
  mostSerials: number,
  each: number,
  onDutyShare: number,
  recallable: number,
  step: SurgeStep | undefined,
): AtHand {
  const onDuty = Math.floor(mostSerials * Math.min(1, onDutyShare * (step?.onDutyFactor ?? 1)));
  const share = step === undefined ? recallable : Math.max(recallable, step.recallableShare);
  const formable = onDuty + Math.floor((mostSerials - onDuty) * share);
  return wholeOf(onDuty, mostSerials > 0 ? Math.max(each, formable) : 0, each);
}

/** Everyone is at hand: what a force could form at most. */
export const allAtHand = (mostSerials: number, each: number): AtHand => wholeOf(mostSerials, mostSerials, each);

const wholeOf = (onDuty: number, serials: number, each: number): AtHand => ({
  onDuty: Math.floor(onDuty / each),
  formable: Math.floor(serials / each),
  serials,
});
