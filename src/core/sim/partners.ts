// What others do to an incident's links with its partners: need them, look at them again when the ways change, stand them
// down; and the note that one was due and isn't there.

import { at } from '../base/assert.ts';
import { PRIORITY } from '../kernel/priority.ts';
import { PARTNER } from '../model/states.ts';
import { FACT } from '../trace/facts.ts';
import { PARTNER_EVENT } from './events.ts';
import { FAMILY } from './families.ts';
import { after, type World } from './world.ts';

/** A phase opens: its host begins to link the partners that are not linked yet, and each is due. */
export function needPartners(world: World, incident: number, phase: number): void {
  for (const number of at(at(world.plan.partners.needsOf, incident), phase)) {
    const { link, withinSec } = at(world.plan.partners.needs, number);
    world.recorder.fact(world.queue.timeSec, FACT.partnerNeeded, link, phase, withinSec, incident);
    const dueSec = world.queue.timeSec + withinSec;
    const known = world.partnerDueSec[link]!;
    if (known < 0 || dueSec < known) world.partnerDueSec[link] = dueSec;
    after(world, 0, PRIORITY.message, FAMILY.partner, link, PARTNER_EVENT.NEED);
    after(world, withinSec, PRIORITY.measurement, FAMILY.partnerDue, number, 0);
  }
}

/** A need is due: written down if its partner is not linked, unless the incident is over. */
export function noteIfMissed(world: World, number: number): void {
  const { link, incident, phase, ordinal } = at(world.plan.partners.needs, number);
  if (world.incidentOver[incident] === 1 || world.partnerState[link] === PARTNER.linked) return;
  world.recorder.fact(world.queue.timeSec, FACT.partnerLinkMissed, link, phase, ordinal, incident);
}

const ASKS_AGAIN: ReadonlySet<number> = new Set([PARTNER.waiting, PARTNER.linked, PARTNER.cutOff]);

/** Links that the ways matter to now hear that they have changed. */
export function reviewPartners(world: World): void {
  world.partnerReview.isDue = false;
  world.partnerState.forEach((state, link) => {
    if (ASKS_AGAIN.has(state)) after(world, 0, PRIORITY.message, FAMILY.partner, link, PARTNER_EVENT.REVIEW);
  });
}

/** An incident is over, and its partners go. */
export function standPartnersDown(world: World, incident: number): void {
  world.plan.partners.links.forEach((link, n) => {
    if (link.incident === incident) after(world, 0, PRIORITY.message, FAMILY.partner, n, PARTNER_EVENT.END);
  });
}
