// What others do to a coordination centre: send it requests, call its staff, take back what they sent.

import { PRIORITY } from '../kernel/priority.ts';
import { CENTRE } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { CENTRE_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { after, type World } from './world.ts';

/** The centre that handles a host's requests at a tier; −1 where the doctrine has no rules for centres. */
export function centreFor(world: World, host: number, tier: number, capability: number): number {
  const { handlers, capabilityCount, inputs } = world.plan;
  return handlers[(host * inputs.exercise.doctrine.tiers.length + tier) * capabilityCount + capability]!;
}

/** Its staff look, in this second, at what waits. */
export function callStaff(world: World, centre: number): void {
  if (world.centreCalledStaff[centre] === 1) return;
  world.centreCalledStaff[centre] = 1;
  after(world, 0, PRIORITY.coordination, FAMILY.centre, centre, CENTRE_EVENT.WORK);
}

/** Opens a centre that is closed; harmless when it is open, and where there is none. */
function callCentre(world: World, centre: number): void {
  if (centre < 0 || world.centreState[centre] !== CENTRE.dormant) return;
  after(world, 0, PRIORITY.coordination, FAMILY.centre, centre, CENTRE_EVENT.CALL);
}

/** Opens the one centre that handles a tier for everyone. A centre of a force or region waits for its own requests. */
export function callCentreOfTier(world: World, tier: number, capability: number): void {
  const centre = centreFor(world, 0, tier, capability);
  const found = world.plan.inputs.exercise.centres[centre];
  if (found !== undefined && found.force === undefined && found.region === undefined) callCentre(world, centre);
}

/** A request has come to its centre: its place in the order is that of arrival, also if it is put back later. */
export function reachCentre(world: World, request: number): void {
  const centre = world.requestCentre[request]!;
  if (centre < 0) return;
  world.requestOrder[request] = ++world.arrivals.count;
  const waiting = world.centreQueue[centre]!.length;
  world.recorder.fact(world.queue.timeSec, FACT.requestReachedCentre, request, centre, waiting, 0);
}

/** Puts a request in its centre's queue, by the order of arrival. */
export function joinQueue(world: World, centre: number, request: number): void {
  const waiting = world.centreQueue[centre]!;
  let place = waiting.length;
  while (place > 0 && world.requestOrder[waiting[place - 1]!]! > world.requestOrder[request]!) place--;
  waiting.splice(place, 0, request);
  callStaff(world, centre);
}

export function leaveQueue(world: World, centre: number, request: number): void {
  const waiting = world.centreQueue[centre]!;
  const place = waiting.indexOf(request);
  if (place >= 0) waiting.splice(place, 1);
  callStaff(world, centre);
}

const CAN_WORK: ReadonlySet<number> = new Set([CENTRE.operating, CENTRE.overloaded, CENTRE.degraded]);

/** Whether a centre is open: also overloaded, or with difficulty. */
export const canWork = (world: World, centre: number): boolean => CAN_WORK.has(world.centreState[centre]!);

/** Staff of a centre with nothing in hand. */
export const freeStaff = (world: World, centre: number): number =>
  canWork(world, centre) ? Math.max(0, world.centreStaff[centre]! - world.centreInHand[centre]!) : 0;

/** Requests that would still wait once everyone free has taken one. */
export const leftWaiting = (world: World, centre: number): number =>
  Math.max(0, world.centreQueue[centre]!.length - freeStaff(world, centre));
