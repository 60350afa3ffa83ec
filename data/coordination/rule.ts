// The shape of rule.json, and how centres and groups are called.

import type { Channel } from '../../src/core/model/network.ts';
import type { PartnerKind } from '../../src/core/model/partners.ts';

export interface Rule {
  readonly strengthAsOf: string;
  readonly controlRoom: { readonly officersPerStaff: number; readonly atLeast: number; readonly source: string };
  readonly regional: { readonly staff: number; readonly source: string };
  /** Regional organised crime units. */
  readonly organisedCrime: { readonly staff: number; readonly source: string };
  /** Centres of which there is one. */
  readonly single: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly staff: number;
    readonly source: string;
  }[];
  readonly network: NetworkRule;
}

/** A kind of node at one end of a link; `neighbour` and `sameRegion` are control rooms again. */
type End =
  | 'controlRoom'
  | 'neighbour'
  | 'sameRegion'
  | 'regional'
  | 'organisedCrime'
  | 'national'
  | 'counterTerrorism'
  | 'group'
  | PartnerKind;

interface PartnerRule {
  readonly kind: PartnerKind;
  readonly id: string;
  readonly name: string;
}

/** Partners with a node of their own: one to each resilience area, those with areas of their own, those for all. */
interface PartnersRule {
  readonly each: readonly PartnerRule[];
  readonly named: readonly (PartnerRule & { readonly forces: readonly string[] })[];
  readonly single: readonly PartnerRule[];
}

interface NetworkRule {
  readonly about: string;
  readonly source: string;
  readonly channels: readonly Channel[];
  /** Police areas that share the strategic coordinating group of another. */
  readonly groupsOf: readonly { readonly area: string; readonly with: string }[];
  /** Resilience areas that are called another name than their police force. */
  readonly areaNames: readonly { readonly area: string; readonly name: string }[];
  readonly partners: PartnersRule;
  readonly links: readonly { readonly from: End; readonly to: End; readonly channels: readonly string[] }[];
}

export const idOfRoom = (force: string): string => `control-room-${force}`;
export const idOfRegion = (region: string): string => `ricc-${region.toLowerCase().replaceAll(' ', '-')}`;
export const idOfUnit = (region: string): string => `rocu-${region.toLowerCase().replaceAll(' ', '-')}`;
export const idOfGroup = (force: string): string => `scg-${force}`;
