// Direction as the last resort (Police Act 1996, s24 and s98; reported as never used): off unless doctrine says otherwise.
// Once nobody can be found by asking, forces are told to give what they have free, below their minimum cover too.

import { drawSec } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { DonorDecision } from '../model/home.ts';
import { FACT } from '../trace/facts.ts';
import { REQUEST_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { recordRequest, requestAddress } from './tiers.ts';
import { after, type World } from './world.ts';

const SOUGHT = 1;
const GIVEN = 2;

export const isDirected = (world: World, request: number): boolean => world.requestDirection[request] === GIVEN;

/** Asks for direction, once for each request, where doctrine knows it. */
export function seekDirection(world: World, request: number): void {
  const { donorDecision } = world.plan.inputs.exercise.doctrine;
  if (donorDecision?.direction.value !== 'lastResort' || world.requestDirection[request] !== 0) return;
  seekFor(world, request, donorDecision);
}

/** Whoever asks for it. */
export function seekFor(world: World, request: number, donorDecision: DonorDecision): void {
  world.requestDirection[request] = SOUGHT;
  const u = world.random.uniform(PURPOSE.direction, requestAddress(world, request), world.requestOrdinal[request]!);
  const delaySec = drawSec(donorDecision.directionMin, u);
  after(world, delaySec, PRIORITY.coordination, FAMILY.request, request, REQUEST_EVENT.DIRECT);
}

export function giveDirection(world: World, request: number): void {
  world.requestDirection[request] = GIVEN;
  recordRequest(world, request, FACT.directionGiven);
}
