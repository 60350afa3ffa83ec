// Where unmet demand feeds back in one exercise, laid out before it runs: what counts at each incident, which others it
// may light, and doctrine's numbers in the engine's units.

import { assert } from '../base/assert.ts';
import type { ResolvedExercise } from '../model/exercise.ts';
import { chancePerTrial } from '../model/loss-of-control.ts';

export interface PlannedControl {
  /** Capabilities whose want counts, and whose demand rises. */
  readonly capabilities: readonly number[];
  /** Incidents that it may light. */
  readonly children: readonly number[];
  /** Thousandths of the demand. */
  readonly holdsFrom: number;
  readonly shortForSec: number;
  readonly inHandForSec: number;
  readonly mostSteps: number;
  readonly demandShare: number;
  readonly spreadFromStep: number;
  readonly chancePerTrial: number;
}

export interface ControlLayout {
  /** By incident; null where nothing feeds back. */
  readonly control: readonly (PlannedControl | null)[];
  /** By incident: 1 where it waits to be lit by another. */
  readonly isChild: Uint8Array;
}

export function layOutControl({ scenario, doctrine, capabilities }: ResolvedExercise): ControlLayout {
  const { incidents } = scenario;
  const { lossOfControl: rules } = doctrine;
  return {
    control: incidents.map(({ id, feedback }): PlannedControl | null => {
      if (!feedback?.applies || !rules?.applies) return null;
      const shortForSec = Math.round(rules.shortForMin.value * 60);
      const inHandForSec = Math.round(rules.inHandForMin.value * 60);
      assert(shortForSec > 0 && inHandForSec > 0, 'time between steps');
      return {
        capabilities: capabilities.flatMap((one, n) => (feedback.capabilities.includes(one.id) ? [n] : [])),
        children: incidents.flatMap(({ litBy }, n) => (litBy?.includes(id) ? [n] : [])),
        holdsFrom: Math.round(rules.holdsFromShare.value * 1000),
        shortForSec,
        inHandForSec,
        mostSteps: rules.mostSteps.value,
        demandShare: rules.demandShare.value,
        spreadFromStep: rules.spreadFromStep.value,
        chancePerTrial: chancePerTrial(rules.spreadPerHour.value),
      };
    }),
    isChild: Uint8Array.from(incidents, ({ litBy }) => (litBy === undefined ? 0 : 1)),
  };
}
