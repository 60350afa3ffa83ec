// What may happen to a unit between setting off and arriving, other than what the roads do: it is no longer needed, or needed
// more elsewhere, or breaks down. A block of its own in the doctrine: without it, units hear of everything at the rendezvous.

import type { Sourced } from './dataset.ts';
import type { SourcedMinutes } from './doctrine.ts';

export interface Movement {
  /** `onTheRoad`: who is no longer needed turns round at the next junction. `atRendezvous`: it is told when it comes. */
  readonly standDown: 'onTheRoad' | 'atRendezvous';
  /** `toOpenRequests`: it goes on to an incident whose request is still short of units, if there is one. */
  readonly diversion: 'toOpenRequests' | 'off';
  /** Absent: nobody breaks down. */
  readonly breakdown?: Breakdown;
}

export interface Breakdown {
  readonly occurs: boolean;
  /** For each 1,000 km that a unit drives out; at most one on a journey, as likely on each kilometre. */
  readonly per1000Km: Sourced<number>;
  /** From standing still to driving on. */
  readonly recoveryMin: SourcedMinutes;
}
