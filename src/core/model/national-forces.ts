// Forces without an area of England or Wales that can join at national level: which of them there are in a doctrine's era,
// which tiers may ask them, in what order, and what each keeps. They belong to no region and host nothing.

import type { Force, ForceId, Provenance, Sourced } from './dataset.ts';
import type { TierId } from './doctrine.ts';

/**
 * When they are asked within a tier: for what the forces of areas leave wanting; or together with these, as a region of
 * their own. The optimal policy, being a yardstick, always weighs everybody at once.
 */
export const NATIONAL_ORDERS = ['afterRegions', 'alongside'] as const;

export interface NationalForces {
  /** Tiers that may ask them; all of these draw on the whole nation. */
  readonly tiers: readonly TierId[];
  readonly asked: { readonly value: (typeof NATIONAL_ORDERS)[number] } & Provenance;
  /**
   * Those of the era. `keepsShare` is the least share of what it can form that a force keeps for its own task or country: its
   * everyday work and what happens there are in it, and not counted beside it as they are for forces of areas.
   */
  readonly forces: readonly { readonly id: ForceId; readonly keepsShare: Sourced<number> }[];
}

/** Whether a force polices an area of England or Wales: it has a region, can host, and stands on the map. */
export const hasArea = ({ kind }: Force): boolean => kind === 'territorial';
