// What the shipped data documents hold once parsed: the shapes that the rest of the product reads.
// Every figure carries its basis and its source; nothing here knows where the bytes came from.

import type { Brand } from '../base/brand.ts';

/** ONS code of a police force area, e.g. E23000032 (Kent); a short name for a force without one, e.g. BTP. */
export type ForceId = Brand<string, 'ForceId'>;
/** One of the capabilities in the catalogue, e.g. `publicOrder`. */
export type CapabilityId = Brand<string, 'CapabilityId'>;

/** How a figure came to be: read in a public source, computed from such, made by a stated rule, or entered by the user. */
export type Basis = 'published' | 'derived' | 'illustrative' | 'user';

/** Where a figure comes from. `asOf` is an ISO date, or a year. */
export interface Provenance {
  readonly source: string;
  readonly asOf: string;
  readonly basis: Basis;
}

export interface Sourced<T> extends Provenance {
  readonly value: T;
}

export const GROUPINGS = ['mutualAid', 'organisedCrime', 'counterTerrorism', 'homeOffice'] as const;
export type GroupingId = (typeof GROUPINGS)[number];

/** The region of each grouping that a force belongs to; they differ in real life. Null where it belongs to none. */
export type Groupings = Readonly<Record<GroupingId, string | null>>;

/** What a grouping of forces is for, and where it is known from. */
export interface Grouping extends Provenance {
  readonly id: GroupingId;
  readonly name: string;
  /** What serves one of its regions. */
  readonly unit: string;
}

/**
 * What a force polices: an area of England or Wales; railways, defence or nuclear sites (non-Home Office forces); or
 * another country of the United Kingdom.
 */
export const FORCE_KINDS = ['territorial', 'nonHomeOffice', 'otherCountry'] as const;
export type ForceKind = (typeof FORCE_KINDS)[number];

export interface Force {
  readonly id: ForceId;
  readonly name: string;
  /** Short enough for a map label. */
  readonly shortName: string;
  readonly kind: ForceKind;
  /** The areas that it was merged from, under another structure; else it polices its own. */
  readonly areas?: readonly ForceId[];
  readonly groupings: Groupings;
  /** How a force without an area here comes to lend, and by what law or doctrine. */
  readonly joins?: Sourced<string>;
  /** Officers, full-time equivalent, by date of the workforce statistics. */
  readonly strength: readonly Sourced<number>[];
  readonly headquarters: Sourced<string>;
}

/** A place where units of a force form up, on the road graph. */
export interface MusterPoint {
  readonly force: ForceId;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Node id in the road graph. */
  readonly node: string;
}

/** Glyph drawn for the capability: shape first, colour second. */
export type Glyph = 'square' | 'triangle' | 'ring' | 'diamond' | 'hexagon' | 'star' | 'disc';

export type VehicleClass = 'car' | 'carrier';

/** One of those who make up a unit: `sergeant`, 3 officers. */
interface Crew {
  readonly role: string;
  readonly officers: number;
}

/** A level that officers of a capability are trained to, where levels are told apart. */
interface TrainingLevel extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface Capability {
  readonly id: CapabilityId;
  readonly name: string;
  /** What one deployable team is called, singular and plural. */
  readonly unitName: string;
  readonly unitPlural: string;
  /** Short label of one unit, e.g. PSU. */
  readonly unitShort: string;
  readonly glyph: Glyph;
  readonly vehicle: VehicleClass;
  /** Works from its own premises: it is asked for and counts like any other, but never travels. */
  readonly remote: boolean;
  /** Who a unit is made of: all who travel. */
  readonly composition: readonly Crew[];
  /** Officers of a unit who travel, drivers included. */
  readonly travelling: Sourced<number>;
  /** Officers of a unit on the line. */
  readonly onTheLine: Sourced<number>;
  readonly levels: readonly TrainingLevel[];
  /** SPR paragraphs that ask for it. */
  readonly spr: readonly string[];
  /** Sentence to stand wherever its holdings stand. */
  readonly caution: string;
}

/** What one force holds of one capability, in that capability's units. */
export interface Holding extends Provenance {
  readonly force: ForceId;
  readonly capability: CapabilityId;
  readonly units: number;
}
