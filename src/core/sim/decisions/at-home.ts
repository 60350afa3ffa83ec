// People decide what a force keeps at home, and which of its units stand formed before anybody asks.

import { drawSec } from '../../base/quantiles.ts';
import { PRIORITY } from '../../kernel/priority.ts';
import type { NotApplicable, PrePosition, SetCover } from '../../model/decisions.ts';
import { FACT } from '../../trace/facts.ts';
import { FAMILY, PURPOSE } from '../families.ts';
import { reviewHome } from '../home-review.ts';
import { canForm } from '../on-duty.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

export function setCover(world: World, decision: SetCover): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  world.decidedCover[at.force * world.plan.capabilityCount + at.capability] = decision.units;
  reviewHome(world, at.force);
  return null;
}

/** They are warned now and stand formed after the notice of the first tier that asks others. */
export function prePosition(world: World, decision: PrePosition): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  const cell = at.force * world.plan.capabilityCount + at.capability;
  const tiers = world.plan.routes[at.capability]?.tiers;
  if (!tiers) return 'noRoute';
  const units = Math.min(decision.units, canForm(world, cell) - world.readyUnits[cell]!);
  if (units <= 0) return 'holdsNone';
  const rung = tiers.find(({ pool }) => pool !== 'own') ?? tiers[0]!;
  const noticeSec = drawSec(rung.route.noticeMin, world.random.uniform(PURPOSE.standBy, cell, decision.atSec));
  after(world, noticeSec, PRIORITY.unit, FAMILY.standBy, cell, units);
  return null;
}

/** So many more of a force's units stand formed. */
export function standBy(world: World, cell: number, units: number): void {
  const { capabilityCount } = world.plan;
  const free = Math.min(units, world.freeUnits[cell]! - world.readyUnits[cell]!);
  if (free <= 0) return;
  world.readyUnits[cell]! += free;
  const [force, capability] = [Math.floor(cell / capabilityCount), cell % capabilityCount];
  world.recorder.fact(world.queue.timeSec, FACT.unitsStoodBy, force, capability, free, world.readyUnits[cell]!);
}

/** A unit is warned: says whether it was standing formed, and takes it off those that do. */
export function takeReady(world: World, cell: number): boolean {
  if (world.readyUnits[cell] === 0) return false;
  world.readyUnits[cell]!--;
  return true;
}
