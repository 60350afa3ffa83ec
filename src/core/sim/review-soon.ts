// Calls for a review of an incident's control at the end of this second, once all that changes in it has changed. Apart
// from the review itself, so that whoever counts strength need not know what follows from it.

import { PRIORITY } from '../kernel/priority.ts';
import { FAMILY } from './families.ts';
import { after, type World } from './world.ts';

/** What a control event asks for. */
export const CONTROL_EVENT = { REVIEW: 0, TRIAL: 1 } as const;

export function reviewSoon(world: World, incident: number): void {
  if (world.plan.control[incident] === null || world.reviewDue[incident] === 1) return;
  world.reviewDue[incident] = 1;
  after(world, 0, PRIORITY.measurement, FAMILY.control, incident, CONTROL_EVENT.REVIEW);
}
