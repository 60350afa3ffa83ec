// Intelligence that an incident is coming (SPR §4.1): how likely anyone has it, how long before the first report, and what
// is done on its strength. A warning of what never comes is not modelled.

import type { CapabilityId, Provenance } from './dataset.ts';
import type { SourcedMinutes, TierId } from './doctrine.ts';

export interface Warning extends Provenance {
  readonly applies: boolean;
  /** Share of runs in which there is one. */
  readonly probability: number;
  /** Before the first report; one that would come before the exercise begins is there at its start. */
  readonly leadMin: SourcedMinutes;
  /** What the host then asks other forces for, ahead of need. */
  readonly asks: readonly { readonly capability: CapabilityId; readonly units: number }[];
  /** Tiers that are then stood up, and the centres that serve them opened. */
  readonly activates: readonly { readonly tier: TierId; readonly capability: CapabilityId }[];
}
