// Successive halving: few trials for the many, all seeds for those that stay, and ties told as ties.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halve, type Ranked, type Rules, type Trial } from '../../src/core/experiments/halving.ts';
import { createRandom } from '../../src/core/kernel/random.ts';
import { runs } from '../support/runs.ts';

/** Carries a ranking through with a figure for each trial; also says how many trials it took. */
function rank(candidates: number, rules: Rules, worth: (trial: Trial) => number): [readonly Ranked[], number] {
  const ranking = halve(candidates, rules);
  let next = ranking.next([]);
  let trials = 0;
  while (!next.done) {
    trials += next.value.length;
    next = ranking.next(next.value.map(worth));
  }
  return [next.value, trials];
}

const RULES = { firstSeeds: 4, lastSeeds: 32, keep: 5 };

test('every candidate stands once; those that stay have all seeds; order is by worth', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.string(), (candidates, seed) => {
      const random = createRandom(seed, 0);
      const [ranked] = rank(candidates, RULES, (trial) => random.uniform(1, trial.candidate, trial.seed));
      expect([...ranked.map((one) => one.candidate)].sort((x, y) => x - y)).toEqual(
        Array.from({ length: candidates }, (_, n) => n),
      );
      const full = ranked.filter(({ worth }) => worth.seeds === RULES.lastSeeds);
      expect(full.length).toBeGreaterThanOrEqual(Math.min(RULES.keep, candidates));
      for (const [n, one] of full.entries()) {
        if (n > 0) expect(one.worth.mean).toBeLessThanOrEqual(full[n - 1]!.worth.mean);
        expect(one.rank).toBeLessThanOrEqual(n + 1);
      }
    }),
    runs(60),
  );
});

test('the best of forty noisy ones is found with a third of the trials', () => {
  let first = 0;
  for (let world = 0; world < 20; world++) {
    const random = createRandom(`world ${world}`, 0);
    const best = Math.floor(random.uniform(1, 0, 0) * 40);
    const [ranked, trials] = rank(40, RULES, ({ candidate, seed }) => {
      const noise = random.uniform(2, candidate, seed) - 0.5;
      return (candidate === best ? 1 : 0.3) + 2 * noise;
    });
    if (ranked[0]!.candidate === best) first++;
    expect(trials).toBeLessThan((40 * 32) / 2.5);
  }
  expect(first).toBeGreaterThanOrEqual(17);
});

test('what the seeds can not tell apart shares a rank; what they can does not', () => {
  const random = createRandom('ties', 0);
  const [ranked] = rank(3, { firstSeeds: 30, lastSeeds: 30, keep: 3 }, ({ candidate, seed }) =>
    candidate === 2 ? 10 + random.uniform(1, 2, seed) : random.uniform(1, candidate, seed),
  );
  expect(ranked[0]).toMatchObject({ candidate: 2, rank: 1 });
  expect(ranked.slice(1).map((one) => one.rank)).toEqual([2, 2]);
});
