// The line under a scenario's title: where it happens if that was chosen, else what it is about.

import type { Scenario } from '../../../core/model/scenario.ts';
import { threatOf } from '../../../core/model/spr.ts';
import type { DeskData } from '../../exercise/desk.ts';
import { listed } from '../format.ts';

export function scenarioSubtitle(scenario: Scenario, { forces, editions, structures }: DeskData): string {
  const chosen = scenario.parameters.flatMap(({ value }) => forces.find((force) => force.id === value)?.name ?? []);
  const threat = threatOf(editions, scenario.sprEdition, scenario.threat);
  const about = `${threat.name}, SPR ${scenario.sprEdition}`;
  const structure = structures.find(({ id, forces: merged }) => id === scenario.structure && merged.length > 0)?.title;
  return [
    ...(chosen.length === 0 ? [] : [listed(chosen)]),
    ...(structure === undefined ? [] : [structure]),
    about,
  ].join('. ');
}
