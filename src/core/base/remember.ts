// Work out once per trace (or other object) and keep: the trace never changes, and when it goes, what was kept goes too.

/** `work`, run at most once for each object. */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = work(key);
    kept.set(key, value);
    return value;
  };
}
