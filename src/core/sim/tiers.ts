// Tiers of mobilisation: when each stands, for which capability, and who then goes up to it.

import { assert, at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { NO_EVENT } from '../kernel/event-queue.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { REQUEST } from '../model/states.ts';
import { ACTIVATION_CAUSES, FACT } from '../trace/facts.ts';
import { callCentreOfTier } from './centres.ts';
import { REQUEST_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import type { PlannedRoute, PlannedTier } from './plan.ts';
import { after, type World } from './world.ts';

type Cause = (typeof ACTIVATION_CAUSES)[number];

/** Address of a request's draws, the same whatever else was decided: its incident, capability and place among them. */
export const requestAddress = (world: World, request: number): number =>
  world.requestIncident[request]! * world.plan.capabilityCount + world.requestCapability[request]!;

export const requestOrdinal = (world: World, request: number): number =>
  world.requestOrdinal[request]! * 16 + world.requestRung[request]!;

/** A request is only drafted where its capability has a route. */
export const routeOfRequest = (world: World, request: number): PlannedRoute =>
  world.plan.routes[world.requestCapability[request]!]!;

/** The tier a request is at. */
export const rungOf = (world: World, request: number): PlannedTier =>
  at(routeOfRequest(world, request).tiers, world.requestRung[request]!);

/** Writes a fact about a request: its tier (−1 where its capability has no route) and the units nobody has agreed to yet. */
export function recordRequest(world: World, request: number, fact: number): void {
  const tier = world.plan.routes[world.requestCapability[request]!]?.tiers[world.requestRung[request]!]?.tier ?? -1;
  const lacking = world.requestOutstanding[request]! + world.requestAsked[request]!;
  world.recorder.fact(world.queue.timeSec, fact, request, tier, lacking, world.requestIncident[request]!);
}

/** The tier above the one a request is at. */
const nextRung = (world: World, request: number): PlannedTier => {
  const rung = routeOfRequest(world, request).tiers[world.requestRung[request]! + 1];
  assert(rung !== undefined, 'a request at its last tier asked for the next', { request });
  return rung;
};

/** Asks the tier above: at once if it stands, else once it does, which the asking may itself bring about. */
export function askNextTier(world: World, request: number): void {
  const rung = nextRung(world, request);
  const capability = world.requestCapability[request]!;
  const cell = rung.tier * world.plan.capabilityCount + capability;
  if (world.tierActive[cell] === 1) {
    goUp(world, request, rung);
    return;
  }
  if (rung.route.activation !== 'onUnfilled' || world.tierTimer[cell] !== NO_EVENT) return;
  if (world.peopleActivate[rung.tier] === 1) return;
  // Its centre opens while the tier is being stood up.
  callCentreOfTier(world, rung.tier, capability);
  const delaySec = drawSec(rung.route.activationMin, world.random.uniform(PURPOSE.activation, cell, 0));
  const cause = ACTIVATION_CAUSES.indexOf('unfilledBelow');
  world.tierTimer[cell] = after(world, delaySec, PRIORITY.coordination, FAMILY.tier, cell, cause);
}

function goUp(world: World, request: number, rung: PlannedTier): void {
  const u = world.random.uniform(PURPOSE.askTier, requestAddress(world, request), requestOrdinal(world, request) + 1);
  const delaySec = drawSec(rung.route.decisionMin, u);
  world.requestTimer[request] = after(
    world,
    delaySec,
    PRIORITY.coordination,
    FAMILY.request,
    request,
    REQUEST_EVENT.TIER_READY,
  );
}

/** Makes a tier stand for a capability, and lets up whoever was waiting for it. Harmless when it stands already. */
export function activateTier(world: World, cell: number, cause: Cause): void {
  if (world.tierActive[cell] === 1) return;
  const { capabilityCount } = world.plan;
  const tier = Math.floor(cell / capabilityCount);
  const capability = cell % capabilityCount;
  world.tierActive[cell] = 1;
  world.queue.cancel(world.tierTimer[cell]!);
  world.tierTimer[cell] = NO_EVENT;
  const { timeSec } = world.queue;
  world.recorder.fact(timeSec, FACT.tierActivated, tier, capability, ACTIVATION_CAUSES.indexOf(cause), 0);
  if (cause !== 'standing') callCentreOfTier(world, tier, capability);
  for (const request of waitingFor(world, tier)) {
    if (world.requestCapability[request] === capability) goUp(world, request, nextRung(world, request));
  }
}

/** Requests that have looked in vain and go up once a tier stands. */
const waitingFor = (world: World, tier: number): number[] =>
  [...world.requestState.keys()].filter((request) => {
    const state = world.requestState[request];
    if (state !== REQUEST.escalated && state !== REQUEST.offeredInPart) return false;
    return nextRung(world, request).tier === tier;
  });

/** Whoever waits for a tier that doesn't stand asks for it again. */
export function askWaitingAgain(world: World, tier: number): void {
  for (const request of waitingFor(world, tier)) {
    const cell = tier * world.plan.capabilityCount + world.requestCapability[request]!;
    if (world.tierActive[cell] === 0) askNextTier(world, request);
  }
}
