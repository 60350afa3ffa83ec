// The shape of rule.json, and how a region's centre is called.

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
}

export const idOfRegion = (region: string): string => `ricc-${region.toLowerCase().replaceAll(' ', '-')}`;
