// Resilience as a score: of the first help from outside that came, what still comes, and how late, without the centre, the
// channel and the link that would be missed most. A chain is as good as what is left when its worst link breaks, so the
// worst of each kind counts, and not how many harmless ones there are.

import type { ScoringRules } from '../model/scoring.ts';
import { creditFor } from './credit.ts';
import type { Connections } from './links.ts';
import type { Part } from './types.ts';

/** What reruns without one thing came to: places that outside help reached, summed over seeds. */
export interface WithoutOne {
  readonly loss: { readonly kind: 'centre' | 'link' | 'channel'; readonly id: string; readonly name: string };
  readonly reachedBefore: number;
  readonly stillReached: number;
  /** Seconds later that help from outside came first, where it still came. */
  readonly firstOutsideSec: { readonly mean: number };
}

const KINDS = ['centre', 'channel', 'link'] as const;

/** A part for each kind of thing that was lost; its facts are what it was used for in the run that is scored. */
export function resilienceParts(
  found: readonly WithoutOne[],
  rules: ScoringRules,
  links: readonly { readonly id: string; readonly channel: string }[],
  { nodes, edges }: Connections,
): Part[] {
  return KINDS.flatMap((kind): Part[] => {
    const parts = found
      .filter(({ loss, reachedBefore }) => loss.kind === kind && reachedBefore > 0)
      .map(({ loss, reachedBefore, stillReached, firstOutsideSec: { mean } }) => ({
        loss,
        got: Math.min(stillReached, reachedBefore) * creditFor(Math.max(0, mean), rules.yardsticks.laterWithout),
        asked: 1000 * reachedBefore,
      }));
    const [worst] = parts.toSorted((x, y) => x.got * y.asked - y.got * x.asked);
    if (worst === undefined) return [];
    const { loss, got, asked } = worst;
    const isOf = (link: number): boolean => (kind === 'link' ? links[link]?.id : links[link]?.channel) === loss.id;
    const facts =
      kind === 'centre'
        ? nodes.filter(({ id }) => id === loss.id).flatMap((one) => one.facts)
        : edges.filter((edge) => edge.links.some(isOf)).flatMap((edge) => edge.facts);
    const rows = [...new Set(facts)].sort((x, y) => x - y);
    return [{ about: { without: loss.name }, got, asked, facts: rows }];
  });
}
