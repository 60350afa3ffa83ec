// Branches as rows of a tree: each below the one that it parted from, with the line that joins them. Pure.

import type { Decision } from '../../../core/model/decisions.ts';
import type { BranchName, KeptBranches } from '../../../core/scenario/kept-branches.ts';

export interface TreeRow {
  readonly id: string;
  readonly name: string;
  readonly from: BranchName['from'];
  readonly isNow: boolean;
  readonly decisions: readonly Decision[];
  /** Rows up to the one that it parted from; 0 for the first. */
  readonly up: number;
  readonly depth: number;
}

/** Every branch, depth first; those of one branch by the moment at which they parted, the latest first, so that no lines cross. */
export function treeOf({ now, others }: KeptBranches, decisions: readonly Decision[]): readonly TreeRow[] {
  const all = [{ ...now, decisions }, ...others].sort((x, y) => numberOf(x) - numberOf(y));
  const known = new Set(all.map(({ id }) => id));
  const rows: TreeRow[] = [];
  const put = (one: (typeof all)[number], parentRow: number, depth: number): void => {
    const row = rows.length;
    const { id, name, from } = one;
    rows.push({
      id,
      name,
      from,
      isNow: id === now.id,
      decisions: one.decisions,
      up: depth === 0 ? 0 : row - parentRow,
      depth,
    });
    const children = all.filter((child) => child.from?.branch === id);
    for (const child of children.sort((x, y) => (y.from?.atSec ?? 0) - (x.from?.atSec ?? 0)))
      put(child, row, depth + 1);
  };
  for (const one of all) if (one.from === null || !known.has(one.from.branch)) put(one, 0, 0);
  return rows;
}

const numberOf = ({ id }: BranchName): number => Number(id.slice(1));
