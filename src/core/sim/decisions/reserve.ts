// People keep units of an incident out of work, put them to work, and let units go.

import { PRIORITY } from '../../kernel/priority.ts';
import type { CommitReserve, HoldInReserve, NotApplicable, Release } from '../../model/decisions.ts';
import { UNIT } from '../../model/states.ts';
import { strike } from '../effort.ts';
import { UNIT_EVENT } from '../events.ts';
import { FAMILY } from '../families.ts';
import { beginWork, staff } from '../relief.ts';
import { releaseUnits } from '../supply.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

function cellFor(world: World, decision: HoldInReserve | CommitReserve | Release): number | NotApplicable {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  if (world.incidentOver[at.incident] === 1) return 'incidentOver';
  return at.incident * world.plan.capabilityCount + at.capability;
}

export function holdInReserve(world: World, decision: HoldInReserve): NotApplicable | null {
  const cell = cellFor(world, decision);
  if (typeof cell === 'string') return cell;
  world.heldReserve[cell] = decision.units;
  return null;
}

export function commitReserve(world: World, decision: CommitReserve): NotApplicable | null {
  const cell = cellFor(world, decision);
  if (typeof cell === 'string') return cell;
  const held = Math.min(world.heldReserve[cell]!, world.reserve[cell]!.length);
  if (world.heldReserve[cell] === 0) return 'nothingHeld';
  world.heldReserve[cell] = 0;
  // Places that are empty first; then whoever was held beyond them, since people say so.
  staff(world, cell);
  const ready = world.reserve[cell]!.filter((unit) => world.unitCommitted[unit] === 1);
  for (const unit of ready.slice(0, held)) {
    if (world.unitState[unit] !== UNIT.inReserve || world.unitAtWork[unit] === 1) continue;
    strike(world.reserve[cell]!, unit);
    beginWork(world, unit);
    after(world, 0, PRIORITY.unit, FAMILY.unit, unit, UNIT_EVENT.DEPLOY);
  }
  return null;
}

export function release(world: World, decision: Release): NotApplicable | null {
  const cell = cellFor(world, decision);
  if (typeof cell === 'string') return cell;
  const units = Math.min(decision.units, world.committed[cell]!);
  if (units === 0) return 'nobodyThere';
  const { capabilityCount } = world.plan;
  world.decidedUnits[cell]! -= units;
  releaseUnits(world, Math.floor(cell / capabilityCount), cell % capabilityCount, units);
  return null;
}
