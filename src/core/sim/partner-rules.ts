// What the partner machine's guards and actions do in the world: the host decides, the call goes out over the channels
// that the incident allows, the partner takes its time, and what it takes off the police comes off the demand.

import { at } from '../base/assert.ts';
import { drawSec, type Quantiles } from '../base/quantiles.ts';
import { PRIORITY } from '../kernel/priority.ts';
import type { Behaviour } from '../machines/bound.ts';
import { PARTNER_KINDS } from '../model/partners.ts';
import { easeDemand } from './demand.ts';
import { PARTNER_EVENT } from './events.ts';
import { FAMILY, PURPOSE } from './families.ts';
import { callTime } from './messages.ts';
import { callPartnerReview } from './partner-review.ts';
import { after, type World } from './world.ts';

const linkOf = (world: World, link: number) => at(world.plan.partners.links, link);

/** A link's draws are addressed by its incident and kind, so that a need more or less moves no other. */
const luck = (world: World, link: number, purpose: number): number => {
  const { incident, rule } = linkOf(world, link);
  return world.random.uniform(purpose, incident * PARTNER_KINDS.length + PARTNER_KINDS.indexOf(rule.id), 0);
};

function schedule(world: World, link: number, time: Quantiles, purpose: number, event: number): void {
  after(world, drawSec(time, luck(world, link, purpose)), PRIORITY.message, FAMILY.partner, link, event);
}

/** How long a call to the partner takes as things are now; null where none gets through. */
function timeOfCall(world: World, link: number): Quantiles | null {
  const { incident, node, mayUse } = linkOf(world, link);
  const from = world.plan.roomOfForce[at(world.plan.incidents, incident).force]!;
  return node < 0 ? null : callTime(world, from, node, mayUse);
}

const isInReach = (world: World, link: number): boolean => timeOfCall(world, link) !== null;

export const partnerBehaviour: Behaviour<World> = {
  guards: {
    canBeAsked(world, link) {
      const { gate } = linkOf(world, link);
      return (gate < 0 || world.partnerCame[gate] === 1) && isInReach(world, link);
    },
    isInReach,
    isOutOfReach: (world, link) => !isInReach(world, link),
  },
  actions: {
    decide(world, link) {
      const { decideMin } = linkOf(world, link).rule;
      schedule(world, link, decideMin, PURPOSE.partnerDecision, PARTNER_EVENT.DECIDED);
    },
    call(world, link) {
      // Asked only while it is in reach; a test that forces its way here finds the call made at once.
      const time = timeOfCall(world, link) ?? AT_ONCE;
      schedule(world, link, time, PURPOSE.partnerCall, PARTNER_EVENT.TOLD);
    },
    awaitPartner(world, link) {
      const { joinMin } = linkOf(world, link).rule;
      schedule(world, link, joinMin, PURPOSE.partnerJoins, PARTNER_EVENT.JOINED);
    },
    noteLinked(world, link) {
      const isFirst = world.partnerCame[link] === 0;
      const dueSec = world.partnerDueSec[link]!;
      // Whom people called before any phase needed it is not late.
      world.partnerLateSec[link] = isFirst && dueSec >= 0 ? Math.max(0, world.queue.timeSec - dueSec) : 0;
      if (!isFirst) return;
      world.partnerCame[link] = 1;
      easeDemand(world, linkOf(world, link).incident);
      callPartnerReview(world);
    },
  },
};

const AT_ONCE: Quantiles = { min: 0, p10: 0, p50: 0, p90: 0, max: 0 };
