// Warning of an incident: whether there is one in this run and when, and what is done once it comes.

import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { INCIDENT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { askAhead } from './supply.ts';
import { activateTier } from './tiers.ts';
import type { World } from './world.ts';

/** Schedules the warnings that this run has in store. */
export function scheduleWarnings({ plan, queue, random }: World): void {
  plan.warnings.forEach((warning, incident) => {
    if (!warning?.source.applies) return;
    if (random.uniform(PURPOSE.warning, incident, 0) >= warning.source.probability) return;
    const leadSec = drawSec(warning.source.leadMin, random.uniform(PURPOSE.warning, incident, 1));
    const atSec = Math.max(0, plan.incidents[incident]!.reportedSec - leadSec);
    queue.schedule(atSec, PRIORITY.incident, FAMILY.incident, incident, INCIDENT_EVENT.FORESEE, 0);
  });
}

/** It is known that the incident is coming. */
export function heedWarning(world: World, incident: number): void {
  const { plan, queue, recorder } = world;
  const warning = plan.warnings[incident];
  if (!warning) return;
  const leadSec = plan.incidents[incident]!.reportedSec - queue.timeSec;
  recorder.fact(queue.timeSec, FACT.incidentForeseen, incident, world.incidentPhase[incident]!, leadSec, 0);
  for (const cell of warning.tiers) activateTier(world, cell, 'warning');
  for (const { capability, units } of warning.asks) askAhead(world, incident, capability, units);
}
