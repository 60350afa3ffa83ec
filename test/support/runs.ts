// How many random cases a property test takes, and from which seed. `npm test` takes the same ones every time, so that a
// green run stays green; a soak takes more, and new ones every time. fast-check prints the seed of whatever fails.

const timesAsMany = Number(process.env.MUSTER_RUNS ?? 1);
const fixed = process.env.MUSTER_SEED ?? (process.env.MUSTER_RUNS === undefined ? '20110806' : undefined);

/** Settings for `fc.assert`: so many cases in `npm test`, and MUSTER_RUNS times as many in a soak. */
export const runs = (cases: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: Math.round(cases * timesAsMany),
  ...(fixed === undefined ? {} : { seed: Number(fixed) }),
});
