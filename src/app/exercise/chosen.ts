// A scenario with what a person chose in it. Pure.

import type { ForceId } from '../../core/model/dataset.ts';
import type { Scenario } from '../../core/model/scenario.ts';

export const withForce = (scenario: Scenario, parameterId: string, force: ForceId): Scenario => ({
  ...scenario,
  parameters: scenario.parameters.map((one) => (one.id === parameterId ? { ...one, value: force } : one)),
});

/** With a made-up set of differences between forces on or off. */
export function withSet(scenario: Scenario, id: string, on: boolean): Scenario {
  const others = (scenario.interoperabilitySets ?? []).filter((one) => one !== id);
  return { ...scenario, interoperabilitySets: on ? [...others, id] : others };
}
