// The part of the world that says who is joined up with whom: links with partners, and donors' liaison officers with hosts.

import type { Plan } from './plan.ts';

export interface Joined {
  /** One incident's link with one partner. */
  readonly partnerState: Uint8Array;
  /** The earliest second that any need of it is due at, −1 before any; and how late it was when it was first linked. */
  readonly partnerDueSec: Int32Array;
  readonly partnerLateSec: Int32Array;
  /** 1 from when it was first linked: what a partner takes off the police it goes on doing. */
  readonly partnerCame: Uint8Array;
  /** Whether links with partners are to be looked at again in this second. */
  readonly partnerReview: { isDue: boolean };
  /** Units of a donor that are with a host, by posted link (see plan-network.ts); and that link of each such unit, else −1. */
  readonly postedUnits: Int32Array;
  readonly unitPosted: Int32Array;
}

export function createJoined({ partners, postedCount, units }: Plan): Joined {
  const links = partners.links.length;
  return {
    partnerState: new Uint8Array(links),
    partnerDueSec: new Int32Array(links).fill(-1),
    partnerLateSec: new Int32Array(links),
    partnerCame: new Uint8Array(links),
    partnerReview: { isDue: false },
    postedUnits: new Int32Array(postedCount),
    unitPosted: new Int32Array(units.length).fill(-1),
  };
}
