// Branches of an exercise: other lists of decisions and assumptions over the same scenario and seed, which part from one
// another at a moment. The one at hand stands in the exercise itself; here is who is who, and what the others hold.

import type { Decision } from '../model/decisions.ts';
import type { Setting } from './pointer.ts';

/** Most of them, the one at hand not counted. */
export const MOST_BRANCHES = 20;
export const LONGEST_BRANCH_NAME = 80;

export interface BranchName {
  readonly id: string;
  readonly name: string;
  /** Which branch it parted from, and when; null for the first. */
  readonly from: { readonly branch: string; readonly atSec: number } | null;
}

/** What was decided and assumed in one that isn't at hand, with the lists that undo and redo move between there. */
export interface KeptBranch extends BranchName {
  readonly decisions: readonly Decision[];
  readonly settings: readonly Setting[];
  readonly earlier: readonly (readonly Decision[])[];
  readonly later: readonly (readonly Decision[])[];
  readonly earlierSettings?: readonly (readonly Setting[])[];
  readonly laterSettings?: readonly (readonly Setting[])[];
}

export interface KeptBranches {
  /** The one at hand. */
  readonly now: BranchName;
  readonly others: readonly KeptBranch[];
  /** The one that was taken away last: it can be brought back. */
  readonly removed?: KeptBranch;
}
