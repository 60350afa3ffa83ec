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
}

/** Of `most` units, those on duty and those that can be formed at all; one at least where any can be. */
export function unitsAtHand(
  most: number,
  onDutyShare: number,
  recallable: number,
  step: SurgeStep | undefined,
): AtHand {
  const onDuty = Math.floor(most * Math.min(1, onDutyShare * (step?.onDutyFactor ?? 1)));
  const share = step === undefined ? recallable : Math.max(recallable, step.recallableShare);
  const formable = onDuty + Math.floor((most - onDuty) * share);
  return { onDuty, formable: most > 0 ? Math.max(1, formable) : 0 };
}
