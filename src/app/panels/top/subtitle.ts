// The line under a scenario's title: where it happens if that was chosen, else what it is about.

import type { Force } from '../../../core/model/dataset.ts';
import type { Scenario } from '../../../core/model/scenario.ts';
import { listed } from '../format.ts';
import { THREAT_WORDS } from '../words.ts';

export function scenarioSubtitle(scenario: Scenario, forces: readonly Force[]): string {
  const chosen = scenario.parameters.flatMap(({ value }) => forces.find((force) => force.id === value)?.name ?? []);
  const about = `${THREAT_WORDS[scenario.threat]}, SPR ${scenario.sprEdition}`;
  return chosen.length === 0 ? about : `${listed(chosen)}. ${about}`;
}
