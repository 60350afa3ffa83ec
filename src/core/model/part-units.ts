// Doctrine on what forces have left beside whole units: serials. A force may send some of them as a part unit, and neighbours
// of one region may form a composite unit of theirs. Pure arithmetic; without the block only whole units are ever formed.

import type { CapabilityId, Provenance, Sourced } from './dataset.ts';
import type { Doctrine, SourcedMinutes } from './doctrine.ts';

export interface DividedCapability {
  readonly id: CapabilityId;
  /** Serials to a whole unit: one carrier's crew each. */
  readonly serials: Sourced<number>;
  /** Fewest that a force sends as a part unit. */
  readonly smallest: Sourced<number>;
}

export interface PartUnits {
  /** False leaves at home whatever doesn't make a whole unit of one force. */
  readonly inUse: { readonly value: boolean } & Provenance;
  /** Whether neighbours of one region put their serials together. */
  readonly composites: { readonly value: boolean } & Provenance;
  /** For the serials of a composite unit to meet at one force's muster point and be briefed, once all are formed. */
  readonly meetingMin: SourcedMinutes;
  readonly capabilities: readonly DividedCapability[];
}

/** How a capability's units are divided; undefined where they are sent whole or not at all. */
export function dividedBy({ partUnits }: Doctrine, capability: CapabilityId): DividedCapability | undefined {
  if (!partUnits?.inUse.value) return undefined;
  return partUnits.capabilities.find(({ id }) => id === capability);
}

/** Serials to a unit; 1 where a unit isn't divided, so that whatever is counted in serials counts units. */
export const serialsToUnit = (doctrine: Doctrine, capability: CapabilityId): number =>
  dividedBy(doctrine, capability)?.serials.value ?? 1;

/** What a holding can form at most: its share rounded down, but one unit where anything is held and any share can be formed. */
export const unitsAtMost = (held: number, share: number): number =>
  held > 0 && share > 0 ? Math.max(1, Math.floor(held * share)) : 0;

/** The same in serials: those of its whole units, and what is left beside them. */
export function serialsAtMost(held: number, share: number, each: number): number {
  const whole = unitsAtMost(held, share) * each;
  return whole === 0 ? 0 : Math.max(whole, Math.min(whole + each - 1, Math.floor(held * share * each)));
}

/** Of a unit's officers those of so many of its serials. */
export const officersOfSerials = (officers: number, serials: number, each: number): number =>
  Math.round((officers * serials) / each);
