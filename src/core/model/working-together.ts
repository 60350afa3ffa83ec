// Doctrine on receiving units of other forces and on what a mix of forces is worth. Each block may be left out, and each
// factor switched off: a run is then as if nothing were ever lost that way.

import type { CapabilityId, Provenance, Sourced } from './dataset.ts';

export interface Rendezvous {
  /** Units that can be received at once at one rendezvous; the others wait in the order in which they came. */
  readonly bays: Sourced<number>;
}

/** How many units a commander can lead. Counts only where an incident demands the capability that commands. */
export interface SpanOfControl extends Provenance {
  readonly capability: CapabilityId;
  readonly commandedBy: CapabilityId;
  /** Units to each commanding unit at work. */
  readonly units: number;
  /** Units that the host's own command leads without any. */
  readonly byHost: number;
  /** Effect of a unit beyond that, 0 to 1. */
  readonly beyond: number;
}

export interface WorkingTogether {
  /** Bridgeable pairs take time at reception. */
  readonly bridging: boolean;
  /** The mix counts: bridged units are worth less, incompatible ones are kept apart or idle. */
  readonly compatibility: boolean;
  readonly command: boolean;
  /** Parts of an incident that can be held without standing side by side; the host's own is the first. */
  readonly sides: Sourced<number>;
  /** Effect of a unit that is kept apart, 0 to 1, besides what it costs to bridge the rest. */
  readonly apartEffect: Sourced<number>;
  readonly spans: readonly SpanOfControl[];
}

/** The incident's own plan for radio: who may talk. Units without a channel are idle. */
export interface RadioPlan extends Provenance {
  /** Off: everyone has a channel. */
  readonly applies: boolean;
  /** Whether what is said of it is disputed; shown wherever it takes effect. */
  readonly contested: boolean;
  readonly note: string;
  readonly talkgroups: number;
  readonly unitsPerTalkgroup: number;
  /** Units of other forces that were given the plan. */
  readonly unitsBriefed: number;
}
