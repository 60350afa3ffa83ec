// What the incident machine's guards and actions do in the world: phases with their demand, and the end of it.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { FACT } from '../trace/facts.ts';
import { demandIn, setDemand, setDemandOfPhase } from './demand.ts';
import { INCIDENT_EVENT, REQUEST_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { endControl, stepIntensity } from './loss-of-control.ts';
import { needPartners, standPartnersDown } from './partners.ts';
import { releaseTheRest } from './relief.ts';
import { awaitTrial } from './spread.ts';
import { matchSupply, releaseSurplus } from './supply.ts';
import { beginSurge } from './surge.ts';
import { heedWarning } from './warnings.ts';
import { after, type World } from './world.ts';

/** Intensity has changed by a step, and demand with it. */
function step(world: World, incident: number, by: 1 | -1): void {
  stepIntensity(world, incident, by);
  setDemandOfPhase(world, incident);
  matchSupply(world, incident);
}

/** Its force declares it after doctrine's delay. */
export function awaitDeclaration(world: World, incident: number): void {
  const { declareMin } = world.plan.inputs.exercise.doctrine;
  const delaySec = drawSec(declareMin, world.random.uniform(PURPOSE.declare, incident, 0));
  const { DECLARE } = INCIDENT_EVENT;
  world.declareTimer[incident] = after(world, delaySec, PRIORITY.incident, FAMILY.incident, incident, DECLARE);
}

const phasesOf = (world: World, incident: number) => at(world.plan.incidents, incident).phases;

/** Whether the next phase demands more (1), less (−1) or the same: the first capability that differs decides, more before less. */
function changeOfDemand(world: World, incident: number): number {
  const next = world.incidentPhase[incident]! + 1;
  const { capabilityCount } = world.plan;
  let change = 0;
  for (let capability = 0; capability < capabilityCount; capability++) {
    const asks = demandIn(world, incident, next, capability);
    const difference = asks - world.demand[incident * capabilityCount + capability]!;
    if (difference > 0) return 1;
    if (difference < 0) change = -1;
  }
  return change;
}

export const incidentBehaviour: Behaviour<World> = {
  guards: {
    wasLastPhase: (world, incident) => world.incidentPhase[incident]! + 1 >= phasesOf(world, incident).length,
    demandRises: (world, incident) => changeOfDemand(world, incident) > 0,
    demandEases: (world, incident) => changeOfDemand(world, incident) < 0,
    isEveryoneHome: (world, incident) => world.incidentAway[incident] === 0,
  },
  actions: {
    heedWarning,
    awaitDeclaration(world, incident) {
      if (world.peopleDeclare[incident] === 0) awaitDeclaration(world, incident);
    },
    openNextPhase(world, incident) {
      const number = world.incidentPhase[incident]! + 1;
      world.incidentPhase[incident] = number;
      if (number === 0) beginSurge(world, at(world.plan.incidents, incident).force);
      const phase = at(phasesOf(world, incident), number);
      world.recorder.fact(world.queue.timeSec, FACT.incidentPhaseBegan, incident, number, 0, 0);
      setDemandOfPhase(world, incident);
      const u = world.random.uniform(PURPOSE.phaseDuration, incident, number);
      const lastsSec = drawSec(phase.source.durationMin, u);
      after(world, lastsSec, PRIORITY.incident, FAMILY.incident, incident, INCIDENT_EVENT.NEXT_PHASE);
      matchSupply(world, incident);
      needPartners(world, incident, number);
    },
    endDemand(world, incident) {
      world.incidentOver[incident] = 1;
      endControl(world, incident);
      setDemand(world, incident, () => 0);
      standPartnersDown(world, incident);
      const { capabilityCount } = world.plan;
      for (const units of [world.planned, world.decidedUnits]) {
        units.fill(0, incident * capabilityCount, (incident + 1) * capabilityCount);
      }
      const { recoverMin } = world.plan.inputs.exercise.doctrine;
      const delaySec = drawSec(recoverMin, world.random.uniform(PURPOSE.recover, incident, 0));
      after(world, delaySec, PRIORITY.incident, FAMILY.incident, incident, INCIDENT_EVENT.RELEASE_ALL);
      for (let request = 0; request < world.requestState.length; request++) {
        if (world.requestIncident[request] !== incident) continue;
        after(world, 0, PRIORITY.message, FAMILY.request, request, REQUEST_EVENT.CLOSE);
      }
    },
    raiseIntensity(world, incident) {
      step(world, incident, 1);
      awaitTrial(world, incident);
    },
    lowerIntensity: (world, incident) => step(world, incident, -1),
    matchSupply,
    releaseEveryone(world, incident) {
      for (let capability = 0; capability < world.plan.capabilityCount; capability++)
        releaseSurplus(world, incident, capability);
      releaseTheRest(world, incident);
      after(world, 0, PRIORITY.measurement, FAMILY.incident, incident, INCIDENT_EVENT.REVIEW);
    },
  },
};
