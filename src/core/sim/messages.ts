// How long a message takes: along the quickest way that works now, or by other means where none does. Whoever sends one
// schedules what it brings about for when it is there.

import { at } from '../base/assert.ts';
import { drawSec, type Quantiles } from '../base/quantiles.ts';
import { CENTRE, LINK } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { canWork } from './centres.ts';
import { PURPOSE } from './families.ts';
import { callPartnerReview } from './partner-review.ts';
import { type Conditions, findWay, timeTo, type Ways, waysFrom } from './quickest-paths.ts';
import { requestAddress, requestOrdinal } from './tiers.ts';
import type { World } from './world.ts';

interface Message {
  readonly request: number;
  readonly from: number;
  readonly to: number;
  /** Whether somebody must be there to take it; a request to a failed centre is found out by ringing in vain. */
  readonly isAnswered: boolean;
  /** Address of its luck. */
  readonly purpose: number;
  readonly entity: number;
}

/** Seconds until a message is understood; none within a house, or where the doctrine has no rules for messages. */
function messageSec(world: World, { request, from, to, isAnswered, purpose, entity }: Message): number {
  const rules = world.plan.coordination?.messages;
  if (rules === undefined || from === to) return 0;
  const u = world.random.uniform(purpose, entity, requestOrdinal(world, request));
  const time = timeBetween(world, from, to);
  const isHeard = !isSilent(world, from) && !(isAnswered && isSilent(world, to));
  if (isHeard && time !== null) return drawSec(time, u);
  world.recorder.fact(world.queue.timeSec, FACT.messageWentByOtherMeans, request, from, to, 0);
  return drawSec(rules.otherMeansMin, u);
}

/** Seconds until a host's request is at the centre that handles it, a second at least. */
export function requestSec(world: World, request: number, host: number, centre: number): number {
  if (centre < 0) return 1;
  const from = world.plan.roomOfForce[host]!;
  const entity = requestAddress(world, request);
  const way = { request, from, to: centre, isAnswered: false, purpose: PURPOSE.message, entity };
  return Math.max(1, messageSec(world, way));
}

/** Seconds until a force knows what is asked of it. */
export const orderSec = (world: World, request: number, force: number): number =>
  betweenSec(world, request, force, PURPOSE.order, true);

/** Seconds until whoever asked a force knows its answer. */
export const answerSec = (world: World, request: number, force: number): number =>
  betweenSec(world, request, force, PURPOSE.answer, false);

function betweenSec(world: World, request: number, force: number, purpose: number, isOrder: boolean): number {
  const centre = askerOf(world, request);
  if (centre < 0) return 0;
  const room = world.plan.roomOfForce[force]!;
  const [from, to] = isOrder ? [centre, room] : [room, centre];
  const entity = requestAddress(world, request) * world.plan.forceCount + force;
  return messageSec(world, { request, from, to, isAnswered: true, purpose, entity });
}

/** Who asks the donors of a request: its centre; or, while that can't, its host's control room. */
function askerOf(world: World, request: number): number {
  const centre = world.requestCentre[request]!;
  if (centre < 0 || canWork(world, centre)) return centre;
  return world.plan.roomOfForce[at(world.plan.incidents, world.requestIncident[request]!).force]!;
}

/** A link or a centre is about to change: what is known of the ways is no longer so. */
export function findWaysAgain(world: World): void {
  world.ways.isStale = true;
  callPartnerReview(world);
}

/** How long the quickest way takes as things are now: that of peace while nothing is amiss, else found again after each change. */
function timeBetween(world: World, from: number, to: number): Quantiles | null {
  const { ways, plan } = world;
  forgetStaleWays(world);
  ways.known[from] ??= waysFrom(plan.wiring, from);
  return timeOver(world, ways.known[from], to, conditionsNow(world));
}

function forgetStaleWays({ ways, plan, linkState, centreState }: World): void {
  if (!ways.isStale) return;
  const isPeace = linkState.every((state) => state === LINK.up) && !centreState.includes(CENTRE.failed);
  ways.known = isPeace ? plan.waysInPeace : Array.from(plan.waysInPeace, () => null);
  ways.over = [];
  ways.conditions = null;
  ways.isPeace = isPeace;
  ways.isStale = false;
}

function timeOver({ plan }: World, ways: Ways, to: number, conditions: Conditions): Quantiles | null {
  findWay(ways, plan.wiring, to, conditions);
  return timeTo(ways, to);
}

function conditionsNow(world: World): Conditions {
  world.ways.conditions ??= readConditions(world);
  return world.ways.conditions;
}

/** Liaison officers help once something fails. Partners pass nothing on for others. */
function readConditions({ plan, linkState, centreState, postedUnits, ways }: World): Conditions {
  const factor = new Float64Array(plan.channelOfLink.length).fill(Number.POSITIVE_INFINITY);
  const degradedFactor = plan.coordination?.messages?.degradedFactor.value ?? 1;
  for (let link = 0; link < linkState.length; link++) {
    if (linkState[link] === LINK.up) factor[link] = 1;
    else if (linkState[link] !== LINK.down) factor[link] = degradedFactor;
  }
  for (let posted = 0; !ways.isPeace && posted < postedUnits.length; posted++) {
    if (postedUnits[posted] !== 0) factor[linkState.length + posted] = 1;
  }
  const passesOn = new Uint8Array(plan.nodeCount);
  for (let node = 0; node < plan.firstPartnerNode; node++) passesOn[node] = centreState[node] === CENTRE.failed ? 0 : 1;
  return { factor, passesOn };
}

/** The same, over some of the links only. */
function over({ factor: ofAll, passesOn }: Conditions, mayUse: Uint8Array): Conditions {
  const factor = ofAll.slice();
  for (let link = 0; link < factor.length; link++) if (mayUse[link] === 0) factor[link] = Number.POSITIVE_INFINITY;
  return { factor, passesOn };
}

/**
 * How long a call takes over these links of the network, as things are now; null where it doesn't get through. At once
 * where the doctrine has no rules for messages.
 */
export function callTime(world: World, from: number, to: number, mayUse: Uint8Array): Quantiles | null {
  if (world.plan.coordination?.messages === undefined) return { min: 0, p10: 0, p50: 0, p90: 0, max: 0 };
  if (isSilent(world, from) || isSilent(world, to)) return null;
  forgetStaleWays(world);
  const { ways } = world;
  let known = ways.over.find((one) => one.from === from && one.mayUse === mayUse);
  if (known === undefined) {
    const conditions = over(conditionsNow(world), mayUse);
    known = { from, mayUse, ways: waysFrom(world.plan.wiring, from), conditions };
    ways.over.push(known);
  }
  return timeOver(world, known.ways, to, known.conditions);
}

/** A failed node sends nothing over its links. Coordinating groups and partners don't fail of themselves. */
const isSilent = (world: World, node: number): boolean => world.centreState[node] === CENTRE.failed;
