// The network told by who can reach whom: all links between the same two, over whatever channel, are one pair, which works in
// whole, in part or not at all.

import { remember } from '../base/remember.ts';
import type { Centre } from './coordination.ts';
import type { Network } from './network.ts';
import { nodesOf } from './partners.ts';
import { LINK } from './states.ts';

export interface LinkPair {
  /** Nodes (centres, coordinating groups, partners) by index, the earlier one first. */
  readonly a: number;
  readonly b: number;
  /** Links of the network by index. */
  readonly links: readonly number[];
}

interface Networked {
  readonly centres: readonly Centre[];
  readonly network: Network;
}

export const linkPairs = remember((exercise: Networked): readonly LinkPair[] => {
  const indexOf = new Map(nodesOf(exercise).map(({ id }, n) => [id, n]));
  const found = new Map<string, { a: number; b: number; links: number[] }>();
  exercise.network.links.forEach((link, n) => {
    const [one, other] = [indexOf.get(link.a) ?? -1, indexOf.get(link.b) ?? -1];
    if (one < 0 || other < 0 || one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = found.get(`${a} ${b}`) ?? { a, b, links: [] };
    pair.links.push(n);
    found.set(`${a} ${b}`, pair);
  });
  return [...found.values()];
});

export const PAIR_STATES = ['whole', 'part', 'none'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** What of a pair works, by the state of each link. */
export function pairState({ links }: LinkPair, linkState: Uint8Array): PairState {
  if (links.every((link) => linkState[link] === LINK.up)) return 'whole';
  return links.every((link) => linkState[link] === LINK.down) ? 'none' : 'part';
}
