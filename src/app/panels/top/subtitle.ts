// The line under a scenario's title: where it happens if that was chosen, else what it is about.

import type { Scenario } from '../../../core/model/scenario.ts';
import { threatOf } from '../../../core/model/spr.ts';
import type { DeskData } from '../../exercise/desk.ts';
import { listed } from '../format.ts';

export function scenarioSubtitle(scenario: Scenario, { forces, editions }: DeskData): string {
  const chosen = scenario.parameters.flatMap(({ value }) => forces.find((force) => force.id === value)?.name ?? []);
  const threat = threatOf(editions, scenario.sprEdition, scenario.threat);
  const about = `${threat.name}, SPR ${scenario.sprEdition}`;
  return chosen.length === 0 ? about : `${listed(chosen)}. ${about}`;
}
