import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNodeHeap } from '../../src/core/routing/heap.ts';

test('nodes leave by key, equal keys by number, whatever the order in which they came and fell', () => {
  const SIZE = 40;
  const heap = createNodeHeap(SIZE);
  const moves = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.integer({ min: 0, max: 20 })), { maxLength: 120 });
  fc.assert(
    fc.property(moves, (list) => {
      const keys = new Float64Array(SIZE).fill(Number.POSITIVE_INFINITY);
      heap.reset(keys);
      const inside = new Set<number>();
      for (const [node, key] of list) {
        if (key >= keys[node]!) continue;
        keys[node] = key;
        inside.add(node);
        heap.raise(node);
      }
      const left: number[] = [];
      for (let node = heap.pop(); node >= 0; node = heap.pop()) left.push(node);
      expect(left).toEqual([...inside].sort((a, b) => keys[a]! - keys[b]! || a - b));
    }),
  );
});
