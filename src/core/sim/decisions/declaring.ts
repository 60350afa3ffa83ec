// People declare an incident, and leave declaring to doctrine or take it over.

import { NO_EVENT } from '../../kernel/event-queue.ts';
import { PRIORITY } from '../../kernel/priority.ts';
import type { Declare, NotApplicable } from '../../model/decisions.ts';
import { INCIDENT } from '../../model/states.ts';
import { INCIDENT_EVENT } from '../events.ts';
import { FAMILY } from '../families.ts';
import { after, type World } from '../world.ts';
import { numbersOf } from './numbers.ts';

function declareNow(world: World, incident: number): void {
  world.queue.cancel(world.declareTimer[incident]!);
  world.declareTimer[incident] = after(world, 0, PRIORITY.incident, FAMILY.incident, incident, INCIDENT_EVENT.DECLARE);
}

export function declare(world: World, decision: Declare): NotApplicable | null {
  const at = numbersOf(world, decision);
  if (at === null) return 'notInThisExercise';
  const state = world.incidentState[at.incident]!;
  if (state < INCIDENT.reported) return 'notReportedYet';
  if (state > INCIDENT.reported) return 'alreadyDeclared';
  declareNow(world, at.incident);
  return null;
}

/** From now on only people declare it; or doctrine does again, for which `wait` begins anew. */
export function leaveDeclaration(
  world: World,
  incident: number,
  toPeople: boolean,
  wait: (world: World, incident: number) => void,
): NotApplicable | null {
  if (world.incidentState[incident]! > INCIDENT.reported) return 'alreadyDeclared';
  world.peopleDeclare[incident] = toPeople ? 1 : 0;
  if (world.incidentState[incident] !== INCIDENT.reported) return null;
  world.queue.cancel(world.declareTimer[incident]!);
  world.declareTimer[incident] = NO_EVENT;
  if (!toPeople) wait(world, incident);
  return null;
}
