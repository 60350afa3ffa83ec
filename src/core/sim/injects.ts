// Injects of the Main Events List: their hours come, and their conditions come about as facts are written. They tell the
// room something and change nothing else; so they only listen, and fall due when everything else of the second is done.

import { PRIORITY } from '../kernel/priority.ts';
import { INJECT_CAUSES } from '../model/mel.ts';
import { REQUEST } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { FAMILY } from './families.ts';
import { INJECT } from './inject-state.ts';
import { injectsByFact, type PlannedCondition } from './plan-injects.ts';
import { after, type World } from './world.ts';

type Cause = (typeof INJECT_CAUSES)[number];

/** What happens to an inject, as events of its family; beyond the last, a request (its number added) may still be open. */
export const INJECT_EVENT = { due: 0, stillOpen: 1 } as const;

/** Injects at an hour, each at its own. */
export function scheduleInjects(world: World): void {
  world.injects.planned.forEach(({ atSec }, n) => {
    if (atSec < 0 || world.injects.status[n] === INJECT.absent) return;
    world.queue.schedule(atSec, PRIORITY.measurement, FAMILY.inject, n, INJECT_EVENT.due, 0);
  });
}

/** Listens to the facts that could bring a condition about; to none where the list has no condition. */
export function watchForInjects(world: World): void {
  const byFact = injectsByFact(world.injects.planned);
  if (byFact === null) return;
  const watched = Uint8Array.from(byFact, ({ length }) => (length > 0 ? 1 : 0));
  world.recorder.watch(watched, (row, kind, subject, a) => {
    for (const inject of byFact[kind]!) hear(world, inject, row, kind, subject, a);
  });
}

function hear(world: World, inject: number, row: number, kind: number, subject: number, a: number): void {
  const { injects, queue } = world;
  const when = injects.planned[inject]!.when;
  if (when === null || injects.cameAbout[inject] === 1) return;
  if (when.kind === 'requestUnfilled') {
    if (!isOf(when.incident, world.requestIncident[subject]!)) return;
    if (!isOf(when.capability, world.requestCapability[subject]!)) return;
    injects.draftedRow.set(subject, row);
    const atSec = queue.timeSec + when.forSec;
    queue.schedule(atSec, PRIORITY.measurement, FAMILY.inject, inject, INJECT_EVENT.stillOpen + subject, 0);
  } else if (holds(world, when, inject, kind, subject, a)) comeAbout(world, inject, row);
}

/** −1 stands for any. */
const isOf = (wanted: number, found: number): boolean => wanted === -1 || wanted === found;

/** Whether the condition holds, now that this fact has been written. Only facts that could matter are asked about. */
function holds(
  world: World,
  when: PlannedCondition,
  inject: number,
  kind: number,
  subject: number,
  a: number,
): boolean {
  switch (when.kind) {
    case 'coverBelow':
      return isOf(when.force, subject) && isOf(when.capability, a);
    case 'tierActive':
      return when.tier === subject && isOf(when.capability, a);
    case 'centreOverloaded':
    case 'centreFailed':
      return isOf(when.centre, subject);
    case 'incidentEscalated':
    case 'incidentContained':
      return isOf(when.incident, subject);
    case 'unitsIdle':
      // The unit that this is written of isn't counted yet.
      return isOf(when.incident, a) && world.idleUnits[a]!.length + 1 >= when.units;
    case 'partnerLate':
      return isOf(when.incident, world.plan.partners.links[subject]!.incident) && (when.partners?.has(subject) ?? true);
    case 'arrived':
      return hasArrived(world, when, inject, kind, subject, a);
    case 'requestUnfilled':
      return false;
  }
}

/** Each unit counts as it comes to the rendezvous, or takes up work at its own premises, also if it leaves again. */
function hasArrived(
  world: World,
  when: PlannedCondition,
  inject: number,
  kind: number,
  subject: number,
  a: number,
): boolean {
  const { came, mostDemanded } = world.injects;
  if (kind === FACT.demandChanged) {
    if (subject !== when.incident || a !== when.capability) return false;
    const units = world.demand[subject * world.plan.capabilityCount + a]!;
    mostDemanded[inject] = Math.max(mostDemanded[inject]!, units);
    return false;
  }
  if (a !== when.incident || world.plan.unitCapability[subject] !== when.capability) return false;
  if (kind === FACT.unitDeployed && world.unitLeg[subject] !== -1) return false;
  came[inject]!++;
  const most = mostDemanded[inject]!;
  return most > 0 && came[inject]! >= Math.max(1, Math.ceil(most * when.share));
}

/** What exercise control has yet to add counts, so that it knows what has come; but nothing comes about for it. */
function comeAbout(world: World, inject: number, row: number): void {
  if (world.injects.status[inject] === INJECT.absent) return;
  world.injects.cameAbout[inject] = 1;
  world.injects.causeRow[inject] = row;
  const { afterSec } = world.injects.planned[inject]!;
  after(world, afterSec, PRIORITY.measurement, FAMILY.inject, inject, INJECT_EVENT.due);
}

const NO_LONGER_OPEN: ReadonlySet<number> = new Set([
  REQUEST.filled,
  REQUEST.fulfilled,
  REQUEST.cancelled,
  REQUEST.closed,
]);

/** An event of the family of injects. */
export function happenToInject(world: World, inject: number, event: number): void {
  const { injects } = world;
  if (event === INJECT_EVENT.due) {
    fallDue(world, inject);
    return;
  }
  const request = event - INJECT_EVENT.stillOpen;
  if (injects.cameAbout[inject] === 1 || NO_LONGER_OPEN.has(world.requestState[request]!)) return;
  comeAbout(world, inject, injects.draftedRow.get(request)!);
}

function fallDue(world: World, inject: number): void {
  const { injects, recorder, queue } = world;
  const status = injects.status[inject]!;
  if (status !== INJECT.planned && status !== INJECT.held) return;
  const cause: Cause = injects.planned[inject]!.when === null ? 'time' : 'condition';
  injects.isDue[inject] = 1;
  if (status === INJECT.planned) fire(world, inject, cause);
  else {
    const row = injects.causeRow[inject]!;
    recorder.fact(queue.timeSec, FACT.injectCameDue, inject, INJECT_CAUSES.indexOf(cause), row, 0);
  }
}

/** The room is told. */
export function fire(world: World, inject: number, cause: Cause): void {
  const { injects, recorder, queue } = world;
  injects.status[inject] = INJECT.fired;
  const row = injects.causeRow[inject]!;
  recorder.fact(queue.timeSec, FACT.injectFired, inject, INJECT_CAUSES.indexOf(cause), row, 0);
}
