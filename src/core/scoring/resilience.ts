// Resilience: of the first help from outside that came, what still comes, and how late, without one centre, channel or link.
// For the score the worst of each kind counts, and not how many harmless ones there are: a chain is as good as what is left
// when its worst link breaks. Known from reruns that somebody else made.

import { creditFor } from './credit.ts';
import { connectionsOf } from './links.ts';
import type { Part, ScoreInputs, WithoutOne } from './types.ts';

/** Shares of the first help from outside that are left without one thing; its facts are what it was used for in this run. */
export interface Weakness {
  readonly one: WithoutOne;
  readonly got: number;
  readonly asked: number;
  readonly facts: readonly number[];
}

const KINDS = ['centre', 'channel', 'link'] as const;

/** Of everything that was taken away, in the order given; what nobody came through anyway is left out. */
export function weaknesses(inputs: ScoreInputs): Weakness[] {
  const { rules, summaries, reading } = inputs;
  if (summaries.without === undefined) return [];
  const { links } = reading.trace.header.exercise.network;
  const { nodes, edges } = connectionsOf(inputs);
  const factsOf = ({ kind, id }: WithoutOne['loss']): number[] => {
    const isOf = (link: number): boolean => (kind === 'link' ? links[link]?.id : links[link]?.channel) === id;
    const rows =
      kind === 'centre'
        ? nodes.filter((one) => one.id === id).flatMap(({ facts }) => facts)
        : edges.filter((edge) => edge.links.some(isOf)).flatMap(({ facts }) => facts);
    return [...new Set(rows)].sort((x, y) => x - y);
  };
  return summaries.without
    .filter(({ reachedBefore }) => reachedBefore > 0)
    .map((one) => ({
      one,
      got:
        Math.min(one.stillReached, one.reachedBefore) *
        creditFor(Math.max(0, one.firstOutsideSec.mean), rules.yardsticks.laterWithout),
      asked: 1000 * one.reachedBefore,
      facts: factsOf(one.loss),
    }));
}

/** A part for the worst of each kind of thing that was taken away. */
export function resilienceParts(inputs: ScoreInputs): Part[] {
  const all = weaknesses(inputs);
  return KINDS.flatMap((kind): Part[] => {
    const [worst] = all
      .filter(({ one }) => one.loss.kind === kind)
      .toSorted((x, y) => x.got * y.asked - y.got * x.asked);
    if (worst === undefined) return [];
    const { one, got, asked, facts } = worst;
    return [{ about: { without: one.loss.name }, got, asked, facts }];
  });
}
