// Assertions for a programmer's mistake. User input never ends here: it was refused at the door with a Problem.

/** Throws with the values at hand when something that must hold doesn't. */
export function assert(holds: boolean, what: string, values?: Readonly<Record<string, unknown>>): asserts holds {
  if (!holds) throw new Error(values ? `${what} ${JSON.stringify(values)}` : what);
}

/** An array element that must exist. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at index ${index} of ${items.length}`);
  return item;
}
