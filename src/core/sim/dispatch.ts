// Takes one entity through one event: its machine's table, then the new state, then the fact. The only place where a
// lifecycle's state is written.

import { at } from '../base/assert.ts';
import { type BoundMachine, bind, NOTHING, step } from '../machines/bound.ts';
import { PARTNER } from '../model/states.ts';
import {
  CENTRE_FACTS,
  FORCE_FACTS,
  INCIDENT_FACTS,
  LINK_FACTS,
  OFFER_FACTS,
  PARTNER_FACTS,
  REQUEST_FACTS,
  UNIT_FACTS,
} from '../trace/facts.ts';
import { centreBehaviour } from './centre-rules.ts';
import {
  centreTable,
  forceTable,
  incidentTable,
  linkTable,
  offerTable,
  partnerTable,
  requestTable,
  unitTable,
} from './events.ts';
import { forceBehaviour } from './force-rules.ts';
import { reviewHome } from './home-review.ts';
import { incidentBehaviour } from './incident-rules.ts';
import { linkBehaviour } from './link-rules.ts';
import { offerBehaviour } from './offer-rules.ts';
import { recordOffer } from './offers.ts';
import { partnerBehaviour } from './partner-rules.ts';
import { countPosted } from './posted-liaison.ts';
import { requestBehaviour } from './request-rules.ts';
import { recordRequest } from './tiers.ts';
import { unitBehaviour } from './unit-rules.ts';
import type { World } from './world.ts';

const unitMachineBound: BoundMachine<World> = bind(unitTable, unitBehaviour);
const incidentMachineBound: BoundMachine<World> = bind(incidentTable, incidentBehaviour);
const requestMachineBound: BoundMachine<World> = bind(requestTable, requestBehaviour);
const centreMachineBound: BoundMachine<World> = bind(centreTable, centreBehaviour);
const offerMachineBound: BoundMachine<World> = bind(offerTable, offerBehaviour);
const linkMachineBound: BoundMachine<World> = bind(linkTable, linkBehaviour);
const forceMachineBound: BoundMachine<World> = bind(forceTable, forceBehaviour);
const partnerMachineBound: BoundMachine<World> = bind(partnerTable, partnerBehaviour);

/** Takes one entity through one event. The engine runs the tables; a test runs XState itself in their place. */
type Dispatch = (world: World, entity: number, event: number) => void;

export interface Lifecycles {
  readonly unit: Dispatch;
  readonly incident: Dispatch;
  readonly request: Dispatch;
  readonly centre: Dispatch;
  readonly offer: Dispatch;
  readonly link: Dispatch;
  readonly force: Dispatch;
  readonly partner: Dispatch;
}

function dispatchUnit(world: World, unit: number, event: number): void {
  const state = world.unitState[unit]!;
  enterUnit(world, unit, step(unitMachineBound, state, event, world, unit, 0));
}

/** Stores the state a unit has come into and writes the fact, if it is a new one. */
export function enterUnit(world: World, unit: number, state: number): void {
  if (state === NOTHING || state === world.unitState[unit]) return;
  const was = world.unitState[unit]!;
  world.unitState[unit] = state;
  const { unitIncident, unitLeg, unitRequest, queue } = world;
  const fact = UNIT_FACTS + state;
  world.recorder.fact(queue.timeSec, fact, unit, unitIncident[unit]!, unitLeg[unit]!, unitRequest[unit]!);
  countPosted(world, unit, was, state);
}

function dispatchIncident(world: World, incident: number, event: number): void {
  const state = world.incidentState[incident]!;
  enterIncident(world, incident, step(incidentMachineBound, state, event, world, incident, 0));
}

export function enterIncident(world: World, incident: number, state: number): void {
  if (state === NOTHING || state === world.incidentState[incident]) return;
  world.incidentState[incident] = state;
  world.recorder.fact(world.queue.timeSec, INCIDENT_FACTS + state, incident, world.incidentPhase[incident]!, 0, 0);
  reviewHome(world, world.plan.incidents[incident]!.force);
}

function dispatchRequest(world: World, request: number, event: number): void {
  const state = world.requestState[request]!;
  enterRequest(world, request, step(requestMachineBound, state, event, world, request, 0));
}

export function enterRequest(world: World, request: number, state: number): void {
  if (state === NOTHING || state === world.requestState[request]) return;
  world.requestState[request] = state;
  recordRequest(world, request, REQUEST_FACTS + state);
}

function dispatchCentre(world: World, centre: number, event: number): void {
  const state = world.centreState[centre]!;
  enterCentre(world, centre, step(centreMachineBound, state, event, world, centre, 0));
}

export function enterCentre(world: World, centre: number, state: number): void {
  if (state === NOTHING || state === world.centreState[centre]) return;
  world.centreState[centre] = state;
  const { queue, recorder, centreQueue, centreInHand } = world;
  recorder.fact(queue.timeSec, CENTRE_FACTS + state, centre, centreQueue[centre]!.length, centreInHand[centre]!, 0);
}

function dispatchOffer(world: World, offer: number, event: number): void {
  const state = world.offerState[offer]!;
  enterOffer(world, offer, step(offerMachineBound, state, event, world, offer, 0));
}

export function enterOffer(world: World, offer: number, state: number): void {
  if (state === NOTHING || state === world.offerState[offer]) return;
  world.offerState[offer] = state;
  recordOffer(world, offer, OFFER_FACTS + state);
}

function dispatchLink(world: World, link: number, event: number): void {
  const state = world.linkState[link]!;
  enterLink(world, link, step(linkMachineBound, state, event, world, link, 0));
}

export function enterLink(world: World, link: number, state: number): void {
  if (state === NOTHING || state === world.linkState[link]) return;
  world.linkState[link] = state;
  world.recorder.fact(world.queue.timeSec, LINK_FACTS + state, link, 0, 0, 0);
}

function dispatchForce(world: World, force: number, event: number): void {
  const state = world.forceState[force]!;
  enterForce(world, force, step(forceMachineBound, state, event, world, force, 0));
}

export function enterForce(world: World, force: number, state: number): void {
  if (state === NOTHING || state === world.forceState[force]) return;
  world.forceState[force] = state;
  world.recorder.fact(world.queue.timeSec, FORCE_FACTS + state, force, world.homeBreaches[force]!, 0, 0);
}

function dispatchPartner(world: World, link: number, event: number): void {
  const state = world.partnerState[link]!;
  enterPartner(world, link, step(partnerMachineBound, state, event, world, link, 0));
}

export function enterPartner(world: World, link: number, state: number): void {
  if (state === NOTHING || state === world.partnerState[link]) return;
  world.partnerState[link] = state;
  const { incident, node, gate } = at(world.plan.partners.links, link);
  const waitsFor = gate >= 0 && world.partnerCame[gate] === 0 ? gate : -1;
  const c = state === PARTNER.linked ? world.partnerLateSec[link]! : state === PARTNER.waiting ? waitsFor : 0;
  world.recorder.fact(world.queue.timeSec, PARTNER_FACTS + state, link, incident, node, c);
}

export const TABLES: Lifecycles = {
  unit: dispatchUnit,
  incident: dispatchIncident,
  request: dispatchRequest,
  centre: dispatchCentre,
  offer: dispatchOffer,
  link: dispatchLink,
  force: dispatchForce,
  partner: dispatchPartner,
};
