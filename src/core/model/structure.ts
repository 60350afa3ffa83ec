// Another structure of forces: areas merged into one force each, as a question to ask of an exercise. Which areas, and under
// what names, is data; nothing in it is policy.

import type { ForceId, Provenance } from './dataset.ts';

/** Several areas as one force. */
export interface MergedForce {
  /** A code of its own. */
  readonly id: ForceId;
  readonly name: string;
  readonly shortName: string;
  /** Two areas at least, of the forces that there are. */
  readonly areas: readonly ForceId[];
}

export interface Structure extends Provenance {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly forces: readonly MergedForce[];
}
