// How a unit's effort is sustained: how long it may be on duty, how it is relieved and where it rests. A block of its own
// in the doctrine: without it, units stay at work until they are released, as if nobody ever tired.

import type { Provenance, Sourced } from './dataset.ts';

/** Minutes unless the name says otherwise. */
export interface Sustaining {
  /** `byDutyClock`: whoever nears the end of its duty is relieved. `off`: nobody is, and nobody goes off by the clock. */
  readonly reliefs: 'byDutyClock' | 'off';
  /** `hold`: a unit that comes when nobody is short waits at the rendezvous. `off`: it goes to work all the same. */
  readonly reserve: 'hold' | 'off';
  /** Officers report for duty at most so long before their unit is formed; what is left of its notice is theirs. */
  readonly assemblyMin: Sourced<number>;
  /** From reporting for duty, travel included, to the end of the tour. */
  readonly maximumDutyMin: Sourced<number>;
  /** A unit that nobody relieves stays so much longer, and then goes all the same. */
  readonly overrunMin: Sourced<number>;
  readonly minimumRestMin: Sourced<number>;
  /** Both are in place, the one briefing the other, before the relieved one goes. */
  readonly overlapMin: Sourced<number>;
  /** Reliefs are planned together, at each multiple of this. */
  readonly planningMin: Sourced<number>;
  /** Asked for so much earlier than notice, travel and reception would have it. */
  readonly marginMin: Sourced<number>;
  /** A unit whose road home is longer than this rests near the incident, while there are beds. */
  readonly restNearBeyondMin: Sourced<number>;
  /** Officers whom the host can put up at one rendezvous. */
  readonly bedsOfficers: Sourced<number>;
  /** Days on duty one after another, and days off at home that follow them. */
  readonly maximumDays: Sourced<number>;
  readonly daysOff: Sourced<number>;
  /** What tired units are worth. Absent: as much as fresh ones. */
  readonly fatigue?: Fatigue;
}

/** Steps down a ladder: later steps come later and leave no more. Before the first, a unit is worth all of itself. */
export interface Fatigue {
  /** Off: units tire as before and nothing comes of it. */
  readonly counts: boolean;
  /** From so long on duty on (travel included), a unit at work is worth this share of itself. */
  readonly byDuty: readonly (Provenance & { readonly fromMin: number; readonly effect: number })[];
  /** From that day on, of those on duty one after another. Both ladders count: their effects are multiplied. */
  readonly byDay: readonly (Provenance & { readonly fromDay: number; readonly effect: number })[];
}
