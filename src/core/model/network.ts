// The network that messages between forces, centres, strategic coordinating groups and partners take: who can reach whom, over what.

import type { ForceId, Provenance } from './dataset.ts';
import type { SourcedMinutes } from './doctrine.ts';
import type { Partner } from './partners.ts';

/** A way of telling somebody something: a talkgroup, a telephone, a messaging system, a liaison officer. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** From the wish to tell it until it is understood at the other end. */
  readonly latencyMin: SourcedMinutes;
}

/** The strategic coordinating group of a local resilience forum area. It handles no requests; messages can go through it. */
export interface CoordinatingGroup {
  readonly id: string;
  readonly name: string;
  /** The areas of these forces; under another structure they are still these. */
  readonly forces: readonly ForceId[];
}

/** One channel between two nodes, either way. Nodes are centres, groups and partners, by id. */
export interface Link {
  readonly id: string;
  readonly channel: string;
  readonly a: string;
  readonly b: string;
}

export interface Network extends Provenance {
  readonly about: string;
  readonly channels: readonly Channel[];
  readonly groups: readonly CoordinatingGroup[];
  /** Partners answer for themselves: they pass nothing on for others. */
  readonly partners: readonly Partner[];
  readonly links: readonly Link[];
}
