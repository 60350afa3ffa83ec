// Steps between branches: parting from the one at hand at a moment, going to another, naming, taking away and bringing back.
// Pure. Nothing that was decided in any of them is lost, but for the one that was taken away before the last.

import type { Decision } from '../../core/model/decisions.ts';
import {
  type BranchName,
  type KeptBranch,
  type KeptBranches,
  LONGEST_BRANCH_NAME,
  MOST_BRANCHES,
} from '../../core/scenario/kept-branches.ts';
import { type Decided, decidedOf, keptOf, type Step, upTo } from './decided.ts';

/** What the only one there is is called until somebody names it. */
const FIRST_BRANCH: BranchName = { id: 'b1', name: 'As played', from: null };

export const branchesOf = ({ branches }: Pick<Decided, 'branches'>): KeptBranches =>
  branches ?? { now: FIRST_BRANCH, others: [] };

/** The one at hand as one of the others. */
function stashed(now: Decided): KeptBranch {
  const { branches: _, ...rest } = keptOf(now);
  return { ...branchesOf(now).now, ...rest };
}

const nextId = ({ now, others, removed }: KeptBranches): string => {
  const ids = [now, ...others, ...(removed ? [removed] : [])].map(({ id }) => Number(id.slice(1)) || 0);
  return `b${Math.max(...ids) + 1}`;
};

/** A name that no other has. */
function freeName(wanted: string, branches: KeptBranches): string {
  const taken = new Set([branches.now, ...branches.others].map(({ name }) => name));
  for (let n = 2; ; n++) {
    const name = n === 2 ? wanted : `${wanted} (${n - 1})`;
    if (!taken.has(name)) return name;
  }
}

/** A new branch with what was decided up to a moment; the one at hand stays as it is, among the others. */
export const branchingOff =
  (atSec: number, name: string, was: Decision | null = null): Step =>
  (now) => {
    const branches = branchesOf(now);
    if (branches.others.length >= MOST_BRANCHES) return null;
    return {
      decisions: upTo(now.decisions, atSec, was),
      settings: now.settings,
      earlier: [],
      later: [],
      earlierSettings: [],
      laterSettings: [],
      branches: {
        ...branches,
        now: { id: nextId(branches), name: freeName(name, branches), from: { branch: branches.now.id, atSec } },
        others: [...branches.others, stashed(now)],
      },
    };
  };

export const switchingTo =
  (id: string): Step =>
  (now) => {
    const branches = branchesOf(now);
    const next = branches.others.find((one) => one.id === id);
    if (next === undefined) return null;
    const { id: _, name, from, ...kept } = next;
    const others = branches.others.map((one) => (one.id === id ? stashed(now) : one));
    return { ...decidedOf(kept), branches: { ...branches, now: { id, name, from }, others } };
  };

export const renaming =
  (id: string, wanted: string): Step =>
  (now) => {
    const name = wanted.trim().slice(0, LONGEST_BRANCH_NAME);
    const branches = branchesOf(now);
    if (name === '') return null;
    const named = <T extends BranchName>(one: T): T => (one.id === id ? { ...one, name } : one);
    return { ...now, branches: { ...branches, now: named(branches.now), others: branches.others.map(named) } };
  };

/** Takes away one that isn't at hand. Those that parted from it are told to have parted from where it came from itself. */
export const removing =
  (id: string): Step =>
  (now) => {
    const branches = branchesOf(now);
    const gone = branches.others.find((one) => one.id === id);
    if (gone === undefined) return null;
    const orphaned = <T extends BranchName>(one: T): T => {
      if (one.from?.branch !== id) return one;
      const from = gone.from && { branch: gone.from.branch, atSec: Math.min(one.from.atSec, gone.from.atSec) };
      return { ...one, from };
    };
    const others = branches.others.filter((one) => one !== gone).map(orphaned);
    return { ...now, branches: { now: orphaned(branches.now), others, removed: gone } };
  };

/** Brings back the one that was taken away last. */
export const restoring: Step = (now) => {
  const { removed, ...branches } = branchesOf(now);
  if (removed === undefined || branches.others.length >= MOST_BRANCHES) return null;
  const isThere = [branches.now, ...branches.others].some(({ id }) => id === removed.from?.branch);
  const back = isThere ? removed : { ...removed, from: null };
  return { ...now, branches: { ...branches, others: [...branches.others, back] } };
};
