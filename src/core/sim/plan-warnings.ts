// The warnings of a scenario laid out for running: who asks for what and which tiers are stood up, should one come.

import type { ResolvedExercise } from '../model/exercise.ts';
import type { Warning } from '../model/warning.ts';

export interface PlannedWarning {
  readonly source: Warning;
  /** Capability numbers, with the units that the host then asks other forces for. */
  readonly asks: readonly { readonly capability: number; readonly units: number }[];
  /** Tier × capabilities + capability. */
  readonly tiers: readonly number[];
}

/** By incident; null where there is none. */
export const layOutWarnings = ({
  scenario,
  doctrine,
  capabilities,
}: ResolvedExercise): readonly (PlannedWarning | null)[] => {
  const numberOf = (id: string): number => capabilities.findIndex((one) => one.id === id);
  return scenario.incidents.map(({ warning }) =>
    warning
      ? {
          source: warning,
          asks: warning.asks.map(({ capability, units }) => ({ capability: numberOf(capability), units })),
          tiers: warning.activates.map(
            ({ tier, capability }) =>
              doctrine.tiers.findIndex(({ id }) => id === tier) * capabilities.length + numberOf(capability),
          ),
        }
      : null,
  );
};
