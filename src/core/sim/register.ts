// The register: which units centres believe to be free, and since when they have heard so. Each force says it every so
// often; in between centres know what they were told, less what they have been given since. A host knows its own.

import { PRIORITY } from '../kernel/priority.ts';
import { FACT } from '../trace/facts.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { isFree } from './free-units.ts';
import { canForm, canFormOf } from './on-duty.ts';
import { after, type World } from './world.ts';

const hasRegister = (world: World): boolean => world.plan.coordination?.register !== undefined;

const refreshSec = (world: World): number =>
  Math.max(1, Math.round((world.plan.coordination?.register?.refreshMin.value ?? 0) * 60));

/** At the start the register is right. Forces report in turns, each at a time of its own. */
export function openRegister(world: World): void {
  firstReportsSec(world)?.forEach((sec, force) => {
    awaitReport(world, force, sec);
  });
}

/** When each force first reports; undefined without a register. The same at every call. */
export const firstReportsSec = (world: World): readonly number[] | undefined =>
  hasRegister(world)
    ? Array.from(
        { length: world.plan.forceCount },
        (_, force) => 1 + Math.floor(world.random.uniform(PURPOSE.report, force, 0) * refreshSec(world)),
      )
    : undefined;

/** A force says what it has free of everything. */
export function report(world: World, force: number): void {
  const { capabilityCount } = world.plan;
  const from = force * capabilityCount;
  for (let cell = from; cell < from + capabilityCount; cell++) tell(world, cell);
  awaitReport(world, force, refreshSec(world));
}

/** Nobody reports once the exercise is over. */
function awaitReport(world: World, force: number, delaySec: number): void {
  if (world.queue.timeSec + delaySec > world.plan.durationSec) return;
  after(world, delaySec, PRIORITY.home, FAMILY.register, force, 0);
}

/** What a force has free of one capability is as it says now. */
function tell(world: World, cell: number): void {
  world.believedAtSec[cell] = world.queue.timeSec;
  const units = world.plan.unitsOfCell[cell]!;
  // All at home, as was believed: most reports of most forces.
  if (world.freeUnits[cell] === units.length && world.believedFree[cell] === units.length) return;
  world.believedFree[cell] = 0;
  for (const unit of units) {
    world.unitBelievedFree[unit] = isFree(world, unit) ? 1 : 0;
    world.believedFree[cell]! += world.unitBelievedFree[unit]!;
  }
}

/** Units that centres believe a force could form and send; what it could where there is no register. */
export const believedFree = (world: World, cell: number): number =>
  canFormOf(world, cell, hasRegister(world) ? world.believedFree[cell]! : world.freeUnits[cell]!);

/** How centres tell whether a unit is free: by the register, or as it is where there is none. */
export const believedBy = (world: World): typeof isFree => (hasRegister(world) ? isFreeByRegister : isFree);

const isFreeByRegister = (world: World, unit: number): boolean => world.unitBelievedFree[unit] === 1;

/** A force is asked by what is believed of it: written down where that isn't so. */
export function noteBelief(world: World, request: number, force: number, cell: number): void {
  const [believed, free] = [believedFree(world, cell), canForm(world, cell)];
  if (believed === free) return;
  const { timeSec } = world.queue;
  world.recorder.fact(timeSec, FACT.registerWasOld, force, request, timeSec - world.believedAtSec[cell]!, 0);
  world.recorder.fact(timeSec, FACT.registerWasWrong, force, request, believed, free);
}

/** A unit was given to another force: centres know that it is no longer free. */
export function noteGiven(world: World, cell: number, unit: number): void {
  world.believedFree[cell]! -= world.unitBelievedFree[unit]!;
  world.unitBelievedFree[unit] = 0;
}

/** A force has answered that it cannot give all it was asked for, and so what it has. */
export function noteShort(world: World, cell: number): void {
  if (hasRegister(world)) tell(world, cell);
}
