// Facts of a trace as lines, to be held against those of another trace that may have more facts in between.

import { FACT } from '../../src/core/trace/facts.ts';
import type { Trace } from '../../src/core/trace/trace.ts';

const NAMES_A_FACT: readonly number[] = [FACT.injectFired, FACT.injectCameDue];

/** A line for each fact of the kinds wanted. An inject names the fact it fired upon: here by its place among these lines. */
export function factRows({ facts }: Trace, isWanted: (kind: number) => boolean): string[] {
  const chosen = [...facts.kind.keys()].filter((n) => isWanted(facts.kind[n]!));
  return chosen.map((n) => {
    const [kind, b] = [facts.kind[n]!, facts.b[n]!];
    const named = NAMES_A_FACT.includes(kind) ? chosen.indexOf(b) : b;
    return [facts.timeSec[n], kind, facts.subject[n], facts.a[n], named, facts.c[n]].join(' ');
  });
}
