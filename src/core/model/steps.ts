// How far a figure without a range of its own is moved to see what an answer depends on.

import type { Sourced } from './dataset.ts';

export interface Steps {
  readonly schema: 'muster.steps/1';
  readonly about: string;
  /** Points of a share, from 0 to 1, up and down. */
  readonly share: Sourced<number>;
}
