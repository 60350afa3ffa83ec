// A binary heap of nodes ordered by (key, node), with decrease-key, on typed arrays that are made once and reused.
// It serves the shortest-path search and knows nothing of roads.

import { assert } from '../base/assert.ts';

export interface NodeHeap {
  /** Forgets everything and orders by `keys` (one a node, owned by the caller) from now on. */
  reset(keys: Float64Array): void;
  /** Puts a node in, or moves it up after its key fell. */
  raise(node: number): void;
  /** The node that would be taken out next; -1 when empty. */
  peek(): number;
  /** Takes out the node with the least key, the lowest number among equals; -1 when empty. */
  pop(): number;
}

export function createNodeHeap(capacity: number): NodeHeap {
  const items = new Int32Array(capacity);
  const slotOf = new Int32Array(capacity).fill(-1);
  let keys = new Float64Array(capacity);
  let size = 0;

  return {
    reset(newKeys) {
      assert(newKeys.length === capacity, 'one key a node', { keys: newKeys.length, capacity });
      keys = newKeys as Float64Array<ArrayBuffer>;
      slotOf.fill(-1);
      size = 0;
    },
    // Both ways the order is compared in place: a search asks for it so often that the first one, before anything has been
    // compiled, would spend most of its time in calls.
    raise(node) {
      const key = keys[node]!;
      let slot = slotOf[node]!;
      if (slot < 0) slot = size++;
      while (slot > 0) {
        const parent = (slot - 1) >> 1;
        const above = items[parent]!;
        const aboveKey = keys[above]!;
        if (aboveKey < key || (aboveKey === key && above < node)) break;
        items[slot] = above;
        slotOf[above] = slot;
        slot = parent;
      }
      items[slot] = node;
      slotOf[node] = slot;
    },
    peek: () => (size === 0 ? -1 : items[0]!),
    pop() {
      if (size === 0) return -1;
      const top = items[0]!;
      slotOf[top] = -1;
      const last = items[--size]!;
      if (size === 0) return top;
      const lastKey = keys[last]!;
      let slot = 0;
      for (let child = 1; child < size; child = 2 * slot + 1) {
        let below = items[child]!;
        let belowKey = keys[below]!;
        const other = items[child + 1]!;
        if (child + 1 < size && (keys[other]! < belowKey || (keys[other] === belowKey && other < below))) {
          child++;
          below = other;
          belowKey = keys[other]!;
        }
        if (lastKey < belowKey || (lastKey === belowKey && last < below)) break;
        items[slot] = below;
        slotOf[below] = slot;
        slot = child;
      }
      items[slot] = last;
      slotOf[last] = slot;
      return top;
    },
  };
}
