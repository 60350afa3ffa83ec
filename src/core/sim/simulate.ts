// The engine: a pure function from plan, seed, replication and decisions to a trace. It reads no clock, never throws on
// what a user supplied (that was refused at the door), and gives the same bytes everywhere.

import { PRIORITY } from '../kernel/priority.ts';
import { type Decision, NOT_APPLICABLE } from '../model/decisions.ts';
import { ACTIVATION_CAUSES, FACT } from '../trace/facts.ts';
import type { Trace } from '../trace/trace.ts';
import { setOffTogether } from './convoys.ts';
import { standBy } from './decisions/at-home.ts';
import { arriveAsLiaison } from './decisions/liaison.ts';
import { noteDue } from './decisions/requests.ts';
import { decide } from './decisions/take.ts';
import { type Lifecycles, TABLES } from './dispatch.ts';
import { disrupt, scheduleDisruptions } from './disruptions.ts';
import { INCIDENT_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { headerOf } from './header.ts';
import { happenAtHome } from './home.ts';
import { HOME_EVENT } from './home-review.ts';
import { happenToInject, scheduleInjects, watchForInjects } from './injects.ts';
import { reviewControl } from './loss-of-control.ts';
import { makeUpUnits } from './part-units.ts';
import { noteIfMissed, reviewPartners } from './partners.ts';
import type { Plan } from './plan.ts';
import { firstReportsSec, openRegister, report } from './register.ts';
import { CONTROL_EVENT } from './review-soon.ts';
import { tryToLight } from './spread.ts';
import { measureStrength } from './strength.ts';
import { askAhead, matchSupply } from './supply.ts';
import { surge } from './surge.ts';
import { activateTier } from './tiers.ts';
import { scheduleWarnings } from './warnings.ts';
import { createWorld, type World } from './world.ts';

/** Called after every event, for tests that watch the world. */
export type Observer = (world: World) => void;

/**
 * Runs the whole exercise.
 * @param seed readable; the same seed gives the same luck
 * @param replication which of the seed's runs, from 0
 * @param decisions what people decided, in the order they take effect when at the same second
 */
export function simulate(
  plan: Plan,
  seed: string,
  replication: number,
  decisions: readonly Decision[],
  observe?: Observer,
): Trace {
  const world = begin(plan, seed, replication, decisions);
  while (carryOutNext(world)) observe?.(world);
  return end(world, seed, replication);
}

/** A world in which the exercise has begun and everything known beforehand is scheduled. */
export function begin(plan: Plan, seed: string, replication: number, decisions: readonly Decision[]): World {
  const world = createWorld(plan, seed, replication, decisions);
  watchForInjects(world);
  world.recorder.fact(0, FACT.exerciseStarted, 0, 0, 0, 0);
  scheduleWhatIsKnown(world);
  return world;
}

/** Carries out the next event; false once there is none before the end. */
export function carryOutNext(world: World, lifecycles: Lifecycles = TABLES): boolean {
  const { queue, plan } = world;
  if (!queue.pop() || queue.timeSec > plan.durationSec) return false;
  carryOut(world, lifecycles);
  return true;
}

/** Carries out all that happens up to a second and in it, and leaves the clock there. */
export function runTo(world: World, sec: number): void {
  const { queue } = world;
  for (let carried = -1; carried !== 0; ) {
    // What its last events bring about in the same second comes after this mark, which is then set again.
    queue.schedule(sec, PRIORITY.measurement, THUS_FAR, 0, 0, 0);
    carried = 0;
    for (; queue.pop() && queue.kind !== THUS_FAR; carried++) carryOut(world, TABLES);
  }
}

/** No family: a mark in the queue. */
const THUS_FAR = -1;

/** The trace of a world whose events are over. */
export function end(world: World, seed: string, replication: number): Trace {
  const { plan, recorder, decisions } = world;
  recorder.fact(plan.durationSec, FACT.exerciseEnded, 0, 0, 0, 0);
  return recorder.finish(headerOf(plan, seed, replication, decisions, firstReportsSec(world)));
}

function scheduleWhatIsKnown(world: World): void {
  const { plan, queue, decisions, recorder } = world;
  const { scenario, doctrine, capabilities } = plan.inputs.exercise;
  plan.routes.forEach((route, capability) => {
    for (const { tier, route: settings } of route?.tiers ?? []) {
      const cell = tier * plan.capabilityCount + capability;
      if (settings.activation === 'standing') activateTier(world, cell, 'standing');
    }
  });
  for (const activation of scenario.activations) {
    const tier = doctrine.tiers.findIndex(({ id }) => id === activation.tier);
    const capability = capabilities.findIndex(({ id }) => id === activation.capability);
    const cell = tier * plan.capabilityCount + capability;
    const cause = ACTIVATION_CAUSES.indexOf('scenario');
    queue.schedule(Math.round(activation.afterMin * 60), PRIORITY.coordination, FAMILY.tier, cell, cause, 0);
  }
  scenario.plannedAid.forEach(({ askedAfterMin }, n) => {
    queue.schedule(Math.round(askedAfterMin * 60), PRIORITY.incident, FAMILY.plannedAid, n, 0, 0);
  });
  scheduleWarnings(world);
  plan.incidents.forEach(({ reportedSec }, incident) => {
    if (plan.isChild[incident] === 1) return;
    queue.schedule(reportedSec, PRIORITY.incident, FAMILY.incident, incident, INCIDENT_EVENT.REPORT, 0);
  });
  scheduleDisruptions(world);
  if (plan.home !== null) queue.schedule(0, PRIORITY.incident, FAMILY.home, 0, HOME_EVENT.hour, 0);
  scheduleInjects(world);
  openRegister(world);
  decisions.forEach((decision, n) => {
    if (decision.atSec <= plan.durationSec) queue.schedule(decision.atSec, PRIORITY.decision, FAMILY.decision, n, 0, 0);
    else recorder.fact(0, FACT.decisionNotApplicable, n, NOT_APPLICABLE.indexOf('afterTheEnd'), 0, 0);
  });
}

function carryOut(world: World, lifecycles: Lifecycles): void {
  const { kind, entity, event } = world.queue;
  RULES[kind]!(world, entity, event, lifecycles);
}

type Rule = (world: World, entity: number, event: number, lifecycles: Lifecycles) => void;

const RULE_OF: Readonly<Record<keyof typeof FAMILY, Rule>> = {
  decision: decide,
  tier: (world, cell, cause) => activateTier(world, cell, ACTIVATION_CAUSES[cause]!),
  incident: (world, entity, event, { incident }) => incident(world, entity, event),
  request: (world, entity, event, { request }) => request(world, entity, event),
  unit: (world, entity, event, { unit }) => unit(world, entity, event),
  plannedAid: askForPlannedAid,
  centre: (world, entity, event, { centre }) => centre(world, entity, event),
  offer: (world, entity, event, { offer }) => offer(world, entity, event),
  strength: measureStrength,
  link: (world, entity, event, { link }) => link(world, entity, event),
  disruption: disrupt,
  surge,
  convoy: setOffTogether,
  home: happenAtHome,
  force: (world, entity, event, { force }) => force(world, entity, event),
  register: report,
  partner: (world, entity, event, { partner }) => partner(world, entity, event),
  partnerDue: noteIfMissed,
  partnerReview: reviewPartners,
  supply: matchSupply,
  control: (world, incident, event) =>
    event === CONTROL_EVENT.TRIAL ? tryToLight(world, incident) : reviewControl(world, incident),
  requestDue: noteDue,
  inject: happenToInject,
  standBy,
  officer: arriveAsLiaison,
  serials: makeUpUnits,
};

/** By family's number. */
const RULES: readonly Rule[] = Object.entries(FAMILY)
  .sort(([, x], [, y]) => x - y)
  .map(([family]) => RULE_OF[family as keyof typeof FAMILY]);

function askForPlannedAid(world: World, number: number): void {
  const { scenario, capabilities } = world.plan.inputs.exercise;
  const aid = scenario.plannedAid[number]!;
  const incident = scenario.incidents.findIndex(({ id }) => id === aid.incident);
  const capability = capabilities.findIndex(({ id }) => id === aid.capability);
  // Aid asked for after the incident is over would never be sent home.
  if (world.incidentOver[incident] === 0) askAhead(world, incident, capability, aid.units);
}
