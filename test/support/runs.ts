// How many random cases a property test takes, and from which seed. `npm test` takes the same ones every time, so that a
// green run stays green; a soak takes more, and new ones every time. fast-check prints the seed of whatever fails; a smaller
// case is only looked for with MUSTER_SHRINK=1, as with whole exercises that can take an hour.

const timesAsMany = Number(process.env.MUSTER_RUNS ?? 1);
const fixed = process.env.MUSTER_SEED ?? (process.env.MUSTER_RUNS === undefined ? '20110806' : undefined);
const endOnFailure = process.env.MUSTER_SHRINK === undefined;

interface Runs {
  readonly numRuns: number;
  readonly endOnFailure: boolean;
  readonly seed?: number;
}

/** Settings for `fc.assert`: so many cases in `npm test`, and MUSTER_RUNS times as many in a soak. */
export const runs = (cases: number): Runs => ({
  numRuns: Math.round(cases * timesAsMany),
  endOnFailure,
  ...(fixed === undefined ? {} : { seed: Number(fixed) }),
});
