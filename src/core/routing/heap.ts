// A binary heap of nodes ordered by (key, node), with decrease-key, on typed arrays that are made once and reused.
// It serves the shortest-path search and knows nothing of roads.

import { assert } from '../base/assert.ts';

export interface NodeHeap {
  /** Forgets everything and orders by `keys` (one a node, owned by the caller) from now on. */
  reset(keys: Float64Array): void;
  /** Puts a node in, or moves it up after its key fell. */
  raise(node: number): void;
  /** Takes out the node with the least key, the lowest number among equals; -1 when empty. */
  pop(): number;
}

export function createNodeHeap(capacity: number): NodeHeap {
  const items = new Int32Array(capacity);
  const slotOf = new Int32Array(capacity).fill(-1);
  let keys = new Float64Array(capacity);
  let size = 0;

  const before = (a: number, b: number): boolean => {
    const ka = keys[a]!;
    const kb = keys[b]!;
    return ka < kb || (ka === kb && a < b);
  };
  const put = (node: number, slot: number): void => {
    items[slot] = node;
    slotOf[node] = slot;
  };

  return {
    reset(newKeys) {
      assert(newKeys.length === capacity, 'one key a node', { keys: newKeys.length, capacity });
      keys = newKeys as Float64Array<ArrayBuffer>;
      slotOf.fill(-1);
      size = 0;
    },
    raise(node) {
      let slot = slotOf[node]!;
      if (slot < 0) slot = size++;
      while (slot > 0) {
        const parent = (slot - 1) >> 1;
        const above = items[parent]!;
        if (!before(node, above)) break;
        put(above, slot);
        slot = parent;
      }
      put(node, slot);
    },
    pop() {
      if (size === 0) return -1;
      const top = items[0]!;
      slotOf[top] = -1;
      const last = items[--size]!;
      if (size > 0) {
        let slot = 0;
        for (;;) {
          let child = 2 * slot + 1;
          if (child >= size) break;
          if (child + 1 < size && before(items[child + 1]!, items[child]!)) child++;
          if (!before(items[child]!, last)) break;
          put(items[child]!, slot);
          slot = child;
        }
        put(last, slot);
      }
      return top;
    },
  };
}
