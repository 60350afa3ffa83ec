// The stretch of a given length in which something that goes up and down in steps comes to the most. Exact: the sum over
// a sliding stretch changes evenly between steps, so the most is found where it begins or ends at one.

export interface Stretch {
  readonly fromSec: number;
  readonly untilSec: number;
  /** Of amount × seconds. */
  readonly sum: number;
}

/** @param changes amount by which the thing rises or falls, by second; in the end it is back at 0 */
export function worstStretch(changes: ReadonlyMap<number, number>, lengthSec: number): Stretch {
  const times = [...changes.keys()].sort((x, y) => x - y);
  const first = times[0] ?? 0;
  // What it comes to from the first step until each step, and at what height it goes on.
  const until: number[] = [];
  const height: number[] = [];
  times.forEach((sec, n) => {
    until[n] = n === 0 ? 0 : until[n - 1]! + height[n - 1]! * (sec - times[n - 1]!);
    height[n] = (height[n - 1] ?? 0) + changes.get(sec)!;
  });
  const sumUntil = (sec: number): number => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle]! <= sec) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : until[low - 1]! + height[low - 1]! * (sec - times[low - 1]!);
  };
  let worst: Stretch = { fromSec: first, untilSec: first + lengthSec, sum: 0 };
  for (const sec of times) {
    for (const fromSec of [sec, sec - lengthSec]) {
      const sum = sumUntil(fromSec + lengthSec) - sumUntil(fromSec);
      if (sum > worst.sum) worst = { fromSec, untilSec: fromSec + lengthSec, sum };
    }
  }
  return worst;
}
