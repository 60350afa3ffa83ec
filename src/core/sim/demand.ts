// What an incident demands of each capability now: what its phase asks for at its present intensity, less what linked
// partners take off it.

import { at } from '../base/assert.ts';
import { FACT } from '../trace/facts.ts';
import { demandNow } from './loss-of-control.ts';
import { reviewSoon } from './review-soon.ts';
import { matchSupply } from './supply.ts';
import type { World } from './world.ts';

/** Units of a capability that a phase of an incident would demand as things are. */
export function demandIn(world: World, incident: number, phase: number, capability: number): number {
  const { incidents, partners } = world.plan;
  const ofPhase = at(at(incidents, incident).phases, phase).demand[capability]!;
  const asked = demandNow(world, incident, capability, ofPhase);
  let relief = 0;
  for (const number of at(at(partners.needsOf, incident), phase)) {
    const need = at(partners.needs, number);
    if (need.relief !== null && world.partnerCame[need.link] === 1) relief += need.relief[capability]!;
  }
  return Math.max(0, asked - relief);
}

/** Writes down whatever has changed of an incident's demand; says whether anything has. */
export function setDemand(world: World, incident: number, demandOf: (capability: number) => number): boolean {
  let isChanged = false;
  const { capabilityCount } = world.plan;
  for (let capability = 0; capability < capabilityCount; capability++) {
    const cell = incident * capabilityCount + capability;
    const units = demandOf(capability);
    if (world.demand[cell] === units) continue;
    world.demand[cell] = units;
    // What people let go of an earlier demand says nothing of this one.
    world.decidedUnits[cell] = Math.max(0, world.decidedUnits[cell]!);
    isChanged = true;
    const phase = world.incidentPhase[incident]!;
    world.recorder.fact(world.queue.timeSec, FACT.demandChanged, incident, capability, units, phase);
  }
  reviewSoon(world, incident);
  return isChanged;
}

/** What the open phase demands as things are; says whether anything has changed. */
export function setDemandOfPhase(world: World, incident: number): boolean {
  const phase = world.incidentPhase[incident]!;
  return setDemand(world, incident, (capability) => demandIn(world, incident, phase, capability));
}

/** A partner has come: what it takes off the open phase is no longer asked of the police. */
export function easeDemand(world: World, incident: number): void {
  if (world.incidentPhase[incident]! < 0 || world.incidentOver[incident] === 1) return;
  if (setDemandOfPhase(world, incident)) matchSupply(world, incident);
}
