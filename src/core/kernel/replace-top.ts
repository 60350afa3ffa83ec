// The one heap operation that the queue library lacks: exchanging the first item for another. Knows the library's
// layout (a binary heap in two open arrays) and nothing of what the items are.

import type FlatQueue from 'flatqueue';

/** What a pop and a push would do, in one go: the new item starts at the top and sinks. The queue must not be empty. */
export function replaceTop(heap: FlatQueue, item: number, key: number): void {
  const { ids, values, length } = heap;
  let pos = 0;
  for (;;) {
    const right = 2 * pos + 2;
    if (right > length) break;
    // Which child is smaller is anyone's guess, so it is reckoned without a branch to mispredict.
    const child = right === length ? right - 1 : right - +(values[right - 1]! < values[right]!);
    if (values[child]! >= key) break;
    ids[pos] = ids[child]!;
    values[pos] = values[child]!;
    pos = child;
  }
  ids[pos] = item;
  values[pos] = key;
}
