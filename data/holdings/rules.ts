// What rule.json says: national figures, and how each becomes units of each force.

import type { CapabilityId, ForceId, Provenance } from '../../src/core/model/dataset.ts';

export interface Rules {
  readonly about: string;
  /** Date of the workforce statistics that serve as weights. */
  readonly strengthAsOf: string;
  readonly holdings: readonly Rule[];
  readonly contributions: readonly Rule[];
  /** Forces without an area: outside the national figures, at the rate that these come to. */
  readonly alike: readonly Alike[];
}

/** A force that holds some capabilities at the rate at which the forces of areas hold them, rounded down. */
export interface Alike {
  readonly force: ForceId;
  /** `perForce`: all that is made for each force of an area. */
  readonly capabilities: readonly CapabilityId[] | 'perForce';
  /** Why these. */
  readonly source: string;
}

export type Rule = Apportion | PerOfficers;

/** A national number shared out by strength. */
export interface Apportion {
  readonly capability: CapabilityId;
  readonly rule: 'apportion';
  /** Officers are made into units by what travels in one, rounded down. */
  readonly total: Provenance & { readonly value: number; readonly counts: 'officers' | 'units' };
  readonly atLeast: number;
  /** Forces whose number is known. */
  readonly fixed: readonly (Provenance & { readonly force: ForceId; readonly units: number })[];
  /** Forces that take a share of their own of the total. */
  readonly shares: readonly (Provenance & { readonly force: ForceId; readonly share: number })[];
}

/** One unit for so many officers, rounded down; a force or region left without gets the least, a region's in its largest force. */
export interface PerOfficers extends Provenance {
  readonly capability: CapabilityId;
  readonly rule: 'perOfficers';
  readonly officersPerUnit: number;
  readonly atLeast: number;
  readonly per: 'force' | 'organisedCrimeRegion';
}
