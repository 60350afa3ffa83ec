// Adds up what was counted one by one into parts, one for each thing that it is about, in the order of first mention.

import type { About, Part } from './types.ts';

export interface PartSum {
  add(key: number, about: About, got: number, asked: number, facts: readonly number[]): void;
  /** Those in which anything was asked. */
  parts(): readonly Part[];
}

export function sumParts(): PartSum {
  const sums = new Map<number, { about: About; got: number; asked: number; facts: number[] }>();
  return {
    add(key, about, got, asked, facts) {
      let sum = sums.get(key);
      if (sum === undefined) {
        sum = { about, got: 0, asked: 0, facts: [] };
        sums.set(key, sum);
      }
      sum.got += got;
      sum.asked += asked;
      for (const row of facts) if (row >= 0) sum.facts.push(row);
    },
    parts: () =>
      [...sums.values()]
        .filter(({ asked }) => asked > 0)
        .map(({ facts, ...sum }) => ({ ...sum, facts: [...new Set(facts)].sort((x, y) => x - y) })),
  };
}
