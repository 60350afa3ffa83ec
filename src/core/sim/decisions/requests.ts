// People ask for units, and leave asking to doctrine or take it over.

import { PRIORITY } from '../../kernel/priority.ts';
import type { NotApplicable, RequestUnits } from '../../model/decisions.ts';
import { REQUEST } from '../../model/states.ts';
import { FACT } from '../../trace/facts.ts';
import { FAMILY } from '../families.ts';
import { askBeside } from '../supply.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

/** So many units beside what doctrine asks for. */
export function request(world: World, decision: RequestUnits): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  const { incident, capability } = at;
  if (world.incidentOver[incident] === 1) return 'incidentOver';
  // What another incident may yet light, or not: nobody knows of it, and nobody would ever send home who came.
  if (world.plan.isChild[incident] === 1 && world.isLit[incident] === 0) return 'notReportedYet';
  if (!world.plan.routes[capability]) return 'noRoute';
  const made = askBeside(world, incident, capability, decision.units, decision.fromOthers === true);
  const inSec = (decision.neededBySec ?? -1) - world.queue.timeSec;
  if (inSec >= 0) after(world, inSec, PRIORITY.measurement, FAMILY.requestDue, made, 0);
  return null;
}

/** Units are needed now: says how many of them have come, unless nobody wants them any more. */
export function noteDue(world: World, request: number): void {
  if (world.requestState[request]! >= REQUEST.cancelled) return;
  const { queue, recorder, requestArrived, requestAllocated, requestOutstanding, requestAsked } = world;
  const asked = requestAllocated[request]! + requestOutstanding[request]! + requestAsked[request]!;
  recorder.fact(queue.timeSec, FACT.requestFellDue, request, requestArrived[request]!, asked, 0);
}

/** From now on only people ask for what an incident lacks; or doctrine does again, at once. */
export function leaveRequests(world: World, incident: number, toPeople: boolean): null {
  world.peopleAsk[incident] = toPeople ? 1 : 0;
  if (!toPeople) after(world, 0, PRIORITY.incident, FAMILY.supply, incident, 0);
  return null;
}
