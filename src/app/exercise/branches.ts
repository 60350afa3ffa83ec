// What the desk does with branches, each thing kept like any decision; and decisions that part from the branch at hand.

import type { Decision } from '../../core/model/decisions.ts';
import { branchingOff, removing, renaming, restoring, switchingTo } from './branching.ts';
import { both, replacing, type Step, taking, type WhatFollows } from './decided.ts';

/** What becomes of decisions that come after one that is taken: or it is taken on a new branch, of this name. */
export type Follows = WhatFollows | { readonly branch: string };

export interface Branching {
  /** A new branch with what was decided up to a moment; it is then the one at hand. */
  off(atSec: number, name: string): void;
  to(id: string): void;
  rename(id: string, name: string): void;
  /** Takes away one that isn't at hand; `restore` brings it back. */
  remove(id: string): void;
  restore(): void;
}

export const createBranching = (change: (step: Step) => void): Branching => ({
  off: (atSec, name) => change(branchingOff(Math.floor(atSec), name)),
  to: (id) => change(switchingTo(id)),
  rename: (id, name) => change(renaming(id, name)),
  remove: (id) => change(removing(id)),
  restore: () => change(restoring),
});

export const deciding = (decision: Decision, follows: Follows = 'stays'): Step =>
  typeof follows === 'string'
    ? taking(decision, follows)
    : both(branchingOff(decision.atSec, follows.branch), taking(decision));

export const redeciding = (was: Decision, next: Decision | null, follows: Follows = 'stays'): Step => {
  if (typeof follows === 'string') return replacing(was, next, follows);
  const off = branchingOff(was.atSec, follows.branch, was);
  return next === null ? off : both(off, taking(next));
};
