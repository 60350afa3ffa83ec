// Rings on an integer grid made sound before any tool sees them: rounding to the grid leaves repeated points and spikes
// (out and back along one line) that dissolving would turn into false holes.

import type { Pair, Ring } from 'polygon-clipping';

const same = (a: Pair, b: Pair): boolean => a[0] === b[0] && a[1] === b[1];

/** The ring without repeats and spikes, closed; or undefined if nothing with an area is left. */
export function tidyRing(ring: Ring): Ring | undefined {
  const points = ring.slice();
  let i = 0;
  while (points.length > 2 && i < points.length) {
    const before = points.at(i - 1)!;
    const after = points[(i + 1) % points.length]!;
    if (same(before, points[i]!) || same(before, after)) {
      points.splice(i, 1);
      i = Math.max(0, i - 2);
    } else i++;
  }
  if (points.length < 3) return undefined;
  points.push(points[0]!);
  return doubleArea(points) === 0 ? undefined : points;
}

function doubleArea(closed: Ring): number {
  let sum = 0;
  for (let i = 1; i < closed.length; i++) {
    const [ax, ay] = closed[i - 1]!;
    const [bx, by] = closed[i]!;
    sum += ax * by - bx * ay;
  }
  return sum;
}
