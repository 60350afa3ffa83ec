// Spread: an incident of high intensity may light others, named in the scenario, each at most once. Chances fall on the
// quarters of an hour of the exercise, each with a draw of its own, so that more time at high intensity can only light a
// place sooner under the same luck.

import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { TRIAL_SEC } from '../model/loss-of-control.ts';
import { FACT } from '../trace/facts.ts';
import { INCIDENT_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { CONTROL_EVENT } from './review-soon.ts';
import { after, type World } from './world.ts';

/** Children that an incident could still light. */
const unlit = (world: World, incident: number): readonly number[] =>
  world.plan.control[incident]?.children.filter((child) => world.isLit[child] === 0) ?? [];

/** Sets the next chance, where intensity is high enough and anything is left to light. */
export function awaitTrial(world: World, incident: number): void {
  const control = world.plan.control[incident];
  if (!control || world.trialTimer[incident] !== NO_EVENT) return;
  if (world.intensity[incident]! < control.spreadFromStep || unlit(world, incident).length === 0) return;
  const delaySec = TRIAL_SEC - (world.queue.timeSec % TRIAL_SEC);
  const { TRIAL } = CONTROL_EVENT;
  world.trialTimer[incident] = after(world, delaySec, PRIORITY.measurement, FAMILY.control, incident, TRIAL);
}

/** One chance for each place that it may still light. */
export function tryToLight(world: World, incident: number): void {
  world.trialTimer[incident] = NO_EVENT;
  const control = world.plan.control[incident];
  if (!control || world.intensity[incident]! < control.spreadFromStep) return;
  const { plan, queue, random } = world;
  for (const child of unlit(world, incident)) {
    const u = random.uniform(PURPOSE.spread, incident * plan.incidents.length + child, queue.timeSec / TRIAL_SEC);
    if (u < control.chancePerTrial) light(world, incident, child);
  }
  awaitTrial(world, incident);
}

function light(world: World, incident: number, child: number): void {
  const { plan, queue, recorder } = world;
  world.isLit[child] = 1;
  recorder.fact(queue.timeSec, FACT.incidentLit, child, incident, world.intensity[incident]!, 0);
  const { reportedSec } = plan.incidents[child]!;
  after(world, reportedSec, PRIORITY.incident, FAMILY.incident, child, INCIDENT_EVENT.REPORT);
}
