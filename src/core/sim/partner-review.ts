// Calls for a look, once in this second, at the links with partners: the ways to them may have changed.

import { PRIORITY } from '../kernel/priority.ts';
import { FAMILY } from './families.ts';
import { after, type World } from './world.ts';

export function callPartnerReview(world: World): void {
  if (world.partnerReview.isDue || world.plan.partners.links.length === 0) return;
  world.partnerReview.isDue = true;
  after(world, 0, PRIORITY.message, FAMILY.partnerReview, 0, 0);
}
