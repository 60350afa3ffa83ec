// How long a message takes: along the quickest way that works now, or by other means where none does. Whoever sends one
// schedules what it brings about for when it is there.

import { at } from '../base/assert.ts';
import { drawSec } from '../base/quantiles.ts';
import { CENTRE, LINK } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { canWork } from './centres.ts';
import { PURPOSE } from './families.ts';
import { NUMBERS, quickestWays, type Ways } from './quickest-paths.ts';
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
  const [min, p10, p50, p90, max] = waysFrom(world, from).subarray(to * NUMBERS, (to + 1) * NUMBERS) as FiveNumbers;
  const isHeard = !isSilent(world, from) && !(isAnswered && isSilent(world, to));
  if (isHeard && max < Number.POSITIVE_INFINITY) return drawSec({ min, p10, p50, p90, max }, u);
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

type FiveNumbers = Float64Array & readonly [number, number, number, number, number];

/** A link or a centre is about to change: what is known of the ways is no longer so. */
export function findWaysAgain({ ways }: World): void {
  ways.isStale = true;
}

/** Ways from a node as things are now: those of peace while nothing is amiss, else found again after each change. */
function waysFrom(world: World, from: number): Ways {
  const { ways, plan, linkState, centreState } = world;
  if (ways.isStale) {
    const isPeace = linkState.every((state) => state === LINK.up) && !centreState.includes(CENTRE.failed);
    ways.known = isPeace ? plan.waysInPeace : Array.from(plan.waysInPeace, () => null);
    ways.isStale = false;
  }
  const degradedFactor = plan.coordination?.messages?.degradedFactor.value ?? 1;
  ways.known[from] ??= quickestWays(
    plan.wiring,
    from,
    (link) =>
      linkState[link] === LINK.up ? 1 : linkState[link] === LINK.down ? Number.POSITIVE_INFINITY : degradedFactor,
    (node) => centreState[node] !== CENTRE.failed,
  );
  return ways.known[from];
}

/** A failed node sends nothing over its links. Strategic coordinating groups don't fail of themselves. */
const isSilent = (world: World, node: number): boolean => world.centreState[node] === CENTRE.failed;
