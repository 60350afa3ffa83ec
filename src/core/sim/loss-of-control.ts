// Loss of control: how long an incident has been below what holds it, and the step of intensity that follows. What a
// step does to demand is incident-rules.ts; what it may light is spread.ts.

import { assert } from '../base/assert.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { GRIP, gripOf, raisedDemand } from '../model/loss-of-control.ts';
import { FACT, INTENSITY_CAUSES } from '../trace/facts.ts';
import { INCIDENT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import type { PlannedControl } from './plan-control.ts';
import { reviewSoon } from './review-soon.ts';
import { effectiveStrength } from './strength.ts';
import { after, type World } from './world.ts';

type Cause = (typeof INTENSITY_CAUSES)[number];

function controlOf(world: World, incident: number): PlannedControl {
  const control = world.plan.control[incident];
  assert(control !== null && control !== undefined, 'an incident that nothing feeds back into', { incident });
  return control;
}

/** How well an incident is in hand: as its worst capability is, and which that is (the first of equals). */
function worstGrip(world: World, incident: number): { grip: number; capability: number } {
  const { capabilities, holdsFrom } = controlOf(world, incident);
  let worst: { grip: number; capability: number } = { grip: GRIP.meets, capability: -1 };
  for (const capability of capabilities) {
    const cell = incident * world.plan.capabilityCount + capability;
    const grip = gripOf(effectiveStrength(world, cell), world.demand[cell]!, holdsFrom);
    if (grip < worst.grip) worst = { grip, capability };
  }
  return worst;
}

/** Looks, at the end of a second, how strength stands against demand, and sets the clock of the next step, if one follows. */
export function reviewControl(world: World, incident: number): void {
  world.reviewDue[incident] = 0;
  if (world.incidentOver[incident] === 1) return;
  const { shortForSec, inHandForSec, mostSteps } = controlOf(world, incident);
  const { grip: found } = worstGrip(world, incident);
  const last = world.controlFound[incident];
  if (found !== last) {
    stopClock(world, incident);
    world.controlFound[incident] = found;
    if (last === GRIP.below) after(world, 0, PRIORITY.incident, FAMILY.incident, incident, INCIDENT_EVENT.HOLD);
  }
  if (world.controlTimer[incident] !== NO_EVENT) return;
  const steps = world.intensity[incident]!;
  const isBelow = found === GRIP.below;
  const mayStep = isBelow ? steps < mostSteps : found === GRIP.meets && steps > 0;
  if (!mayStep) return;
  const [delaySec, event] = isBelow ? [shortForSec, INCIDENT_EVENT.INTENSIFY] : [inHandForSec, INCIDENT_EVENT.EASE];
  world.controlTimer[incident] = after(world, delaySec, PRIORITY.incident, FAMILY.incident, incident, event);
}

function stopClock(world: World, incident: number): void {
  world.queue.cancel(world.controlTimer[incident]!);
  world.controlTimer[incident] = NO_EVENT;
}

/** Takes intensity one step up (1) or down (−1); the clock of the next step begins with the review of this second. */
export function stepIntensity(world: World, incident: number, by: 1 | -1): void {
  world.controlTimer[incident] = NO_EVENT;
  world.intensity[incident]! += by;
  record(world, incident, by === 1 ? 'below' : 'inHand', by === 1 ? worstGrip(world, incident).capability : -1);
  reviewSoon(world, incident);
}

/** Nothing is demanded any more: no intensity is left. */
export function endControl(world: World, incident: number): void {
  if (world.plan.control[incident] === null) return;
  stopClock(world, incident);
  if (world.intensity[incident] === 0) return;
  world.intensity[incident] = 0;
  record(world, incident, 'over', -1);
}

function record(world: World, incident: number, cause: Cause, capability: number): void {
  const { recorder, queue, intensity } = world;
  const why = INTENSITY_CAUSES.indexOf(cause);
  recorder.fact(queue.timeSec, FACT.intensityChanged, incident, intensity[incident]!, why, capability);
}

/** Units that a phase demands of a capability at the incident's present intensity. */
export function demandNow(world: World, incident: number, capability: number, ofPhase: number): number {
  const control = world.plan.control[incident];
  if (!control?.capabilities.includes(capability)) return ofPhase;
  return raisedDemand(ofPhase, world.intensity[incident]!, control.demandShare);
}
