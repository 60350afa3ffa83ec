// How far a search over many runs has come: what its caller shows, and between which it can be stopped.

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Goes on to the end, for callers that neither show progress nor stop. */
export function lastOf<T>(steps: Generator<Progress, T>): T {
  let next = steps.next();
  while (!next.done) next = steps.next();
  return next.value;
}
