// Rates at which forces would charge each other for aid: a part of doctrine, every one an assumption with its source. Who
// pays is the host (Police Act 1996, s24(4)). Absent: nothing is reckoned up.

import type { CapabilityId, Provenance, Sourced } from './dataset.ts';

/** Aid asked for at need, aid asked for ahead of it, and aid of those that doctrine lists as specialists, whenever asked. */
export const AID_CATEGORIES = ['spontaneous', 'planned', 'specialist'] as const;
export type AidCategory = (typeof AID_CATEGORIES)[number];

export interface AidRate extends Provenance {
  readonly id: AidCategory;
  readonly poundsPerOfficerHour: number;
}

export interface MoneyRules {
  readonly rates: readonly AidRate[];
  readonly specialists: readonly CapabilityId[];
  /** Of each 24 hours of a deployment, hours charged for at least and at most. */
  readonly leastHoursPerDay: Sourced<number>;
  readonly mostHoursPerDay: Sourced<number>;
  /** For each officer and local midnight away from home. */
  readonly poundsPerNight: Sourced<number>;
  readonly poundsPerVehicleMile: Sourced<number>;
  readonly officersPerVehicle: Sourced<number>;
}
