// What matters when units of two forces work side by side: attributes of each capability, the variants of each on an
// ordered ladder, what a difference costs, and who departs from the national standard. What it comes to is pair-rules.ts.

import type { Basis, CapabilityId, ForceId, Provenance } from './dataset.ts';
import type { SourcedMinutes } from './doctrine.ts';

/** One way of doing it; the level is its rung on the attribute's ladder, higher being more widely shared. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly level: number;
}

/** A difference that time, a liaison officer or a choice of tasks makes good, at a cost. */
interface Bridge extends Provenance {
  readonly verdict: 'bridgeable';
  /** Added at reception, for each unit. */
  readonly bridgingMin: SourcedMinutes;
  /** Officers of each unit who are liaison, and so not on the line. */
  readonly liaisonOfficers: number;
  /** What is left of a unit's effect, 0 to 1, besides its liaison officers. */
  readonly effectiveness: number;
}

interface Plain extends Provenance {
  readonly verdict: 'compatible' | 'incompatible';
}

type Ruling = Bridge | Plain;

/** Holds for two variants so many levels apart or more. */
export type LevelRule = Ruling & { readonly apart: number };

/** Holds for these two variants, whatever their levels. */
export type BetweenRule = Ruling & { readonly variants: readonly string[] };

export interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly spr: string;
  /** The variant that every force has unless it is said otherwise. */
  readonly national: string;
  readonly variants: readonly Variant[];
  /** The farthest apart that applies decides; nearer than all of them is compatible, and so is the same variant. */
  readonly byLevel: readonly LevelRule[];
  /** Before any rule by level. */
  readonly between: readonly BetweenRule[];
}

/** One force is not at the national standard in one attribute. */
export interface Deviation extends Provenance {
  readonly force: ForceId;
  readonly capability: CapabilityId;
  readonly attribute: string;
  readonly variant: string;
}

/** Every so many-th force in the list of forces, counted from `startingWith` (1 is the first). */
export interface RuledDeviation {
  readonly every: number;
  readonly startingWith: number;
  readonly capability: CapabilityId;
  /** Variant by attribute. */
  readonly variants: Readonly<Record<string, string>>;
}

/** Deviations made up for exercise by a stated rule, all of them on or off together. */
export interface DeviationSet extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly on: boolean;
  readonly deviations: readonly RuledDeviation[];
}

export interface Interoperability {
  readonly schema: 'muster.interoperability/1';
  readonly about: string;
  readonly capabilities: readonly { readonly id: CapabilityId; readonly attributes: readonly Attribute[] }[];
  /** Read in a public source. */
  readonly documented: readonly Deviation[];
  readonly sets: readonly DeviationSet[];
  /** A person's own; the last word. */
  readonly entered: readonly Deviation[];
}

/** A force's variant of an attribute, and on whose word it is not the national one. */
export interface Standing {
  readonly variant: string;
  readonly basis: Basis | null;
}
