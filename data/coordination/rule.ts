// The shape of rule.json, and how centres and groups are called.

import type { Channel } from '../../src/core/model/network.ts';

export interface Rule {
  readonly strengthAsOf: string;
  readonly controlRoom: { readonly officersPerStaff: number; readonly atLeast: number; readonly source: string };
  readonly regional: { readonly staff: number; readonly source: string };
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
type End = 'controlRoom' | 'neighbour' | 'sameRegion' | 'regional' | 'national' | 'counterTerrorism' | 'group';

interface NetworkRule {
  readonly about: string;
  readonly source: string;
  readonly channels: readonly Channel[];
  /** Police areas that share the strategic coordinating group of another. */
  readonly groupsOf: readonly { readonly area: string; readonly with: string }[];
  readonly links: readonly { readonly from: End; readonly to: End; readonly channels: readonly string[] }[];
}

export const idOfRoom = (force: string): string => `control-room-${force}`;
export const idOfRegion = (region: string): string => `ricc-${region.toLowerCase().replaceAll(' ', '-')}`;
export const idOfGroup = (force: string): string => `scg-${force}`;
