// Which of many candidates is worth most, found with few runs: all are tried on a few seeds, the better half on twice as
// many, and so on; those that stay have been tried on all. (Successive halving: Karnin, Koren and Somekh, 2013.) What runs a
// candidate, and where, is the caller's business: this asks for trials and is told what came of them.

import { at } from '../base/assert.ts';
import { type Difference, differenceOf } from './paired.ts';

/** One candidate on one seed, both by their place. */
export interface Trial {
  readonly candidate: number;
  readonly seed: number;
}

export interface Rules {
  /** Seeds of the first round. */
  readonly firstSeeds: number;
  /** Seeds of those that stay to the end. */
  readonly lastSeeds: number;
  /** How many stay to the end, at least. */
  readonly keep: number;
}

export interface Ranked {
  readonly candidate: number;
  /** Worth: how much the figure fell, a positive number where the candidate helped. */
  readonly worth: Difference;
  /** Rank from 1; those whose intervals can't be told from the rank's best share it. */
  readonly rank: number;
}

/**
 * Ranks candidates by worth. Yields the trials of a round, is given the worth that each came to (same order), returns
 * the ranking, best first; those dropped early stand behind those that stayed, with the seeds that they had.
 */
export function* halve(
  candidates: number,
  rules: Rules,
): Generator<readonly Trial[], readonly Ranked[], readonly number[]> {
  const worths: number[][] = Array.from({ length: candidates }, () => []);
  let running = Array.from({ length: candidates }, (_, n) => n);
  const dropped: number[] = [];
  let seeds = Math.min(rules.firstSeeds, rules.lastSeeds);
  while (running.length > 0) {
    const trials = running.flatMap((candidate) =>
      Array.from({ length: seeds - at(worths, candidate).length }, (_, n) => ({
        candidate,
        seed: at(worths, candidate).length + n,
      })),
    );
    const came = yield trials;
    trials.forEach(({ candidate }, n) => {
      at(worths, candidate).push(at(came, n));
    });
    if (seeds >= rules.lastSeeds) break;
    running = inOrder(running, worths);
    const stay = Math.max(rules.keep, Math.ceil(running.length / 2));
    // The worst go to the very back, so a later round's leavers come in front of them.
    dropped.unshift(...running.slice(stay));
    running = running.slice(0, stay);
    seeds = Math.min(rules.lastSeeds, 2 * seeds);
  }
  return withRanks(
    [...inOrder(running, worths), ...dropped].map((candidate) => ({
      candidate,
      worth: differenceOf(at(worths, candidate)),
    })),
  );
}

/** How many trials a ranking takes in all. */
export function trialsIn(candidates: number, { firstSeeds, lastSeeds, keep }: Rules): number {
  let [running, had, seeds, trials] = [candidates, 0, Math.min(firstSeeds, lastSeeds), 0];
  for (;;) {
    trials += running * (seeds - had);
    if (seeds >= lastSeeds) return trials;
    running = Math.min(running, Math.max(keep, Math.ceil(running / 2)));
    [had, seeds] = [seeds, Math.min(lastSeeds, 2 * seeds)];
  }
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Best mean first; of equal ones the earlier candidate. */
const inOrder = (some: readonly number[], worths: readonly (readonly number[])[]): number[] =>
  [...some].sort((x, y) => meanOf(at(worths, y)) - meanOf(at(worths, x)) || x - y);

function withRanks(ordered: readonly { readonly candidate: number; readonly worth: Difference }[]): Ranked[] {
  let best = 0;
  return ordered.map((one, n) => {
    // A tie: this one's upper bound reaches into the interval of the first of its rank.
    if (n > 0 && one.worth.high < at(ordered, best).worth.low) best = n;
    return { ...one, rank: best + 1 };
  });
}
